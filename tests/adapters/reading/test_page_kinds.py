"""What kind of page it is, on pages of offices that nobody here has met."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from adapters.reading.layout.page_kinds import page_detail, page_kind

PAGES = yaml.safe_load(Path(__file__).with_name("page_texts.yaml").read_text(encoding="utf-8"))


def _head(text: str) -> str:
    lines = [line for line in text.splitlines() if line.strip()]
    return "\n".join(lines[: max(1, round(len(lines) * 0.3))])


@pytest.mark.parametrize("page", PAGES, ids=[page["text"].splitlines()[0][:40] for page in PAGES])
def test_a_page_is_known_by_what_such_pages_say(page: dict[str, str]) -> None:
    assert page_kind(page["text"], _head(page["text"])) == page["kind"]


@pytest.mark.parametrize(
    "text",
    [
        "Progress note. Patient reports denial of chest pain. Assessment: improving.",
        "Imaging report. Findings: denied access route. Impression: normal radiograph.",
        "The surgery was approved by the family. Subjective: pain 3/10. Objective: swelling.",
    ],
)
def test_a_note_that_speaks_of_denial_or_approval_is_no_payers_letter(text: str) -> None:
    assert page_kind(text, text[:40]) not in ("denial_letter", "authorization_letter")


VISIT = (
    "Progress Note. C/C: sore knee. HPI: worse on stairs. Assessment & Plan: 1. Gonarthrosis. {}"
)


@pytest.mark.parametrize(
    ("plan", "kind"),
    [
        ("Refer to PT, eval & tx 2x/wk, 6 wks.", "referral_order"),
        ("Injection today. Start formal PT, evaluate and treat 1x/wk for 4 wks.", "referral_order"),
        ("He started PT last spring, twice a week, without relief.", "clinical_note"),
        ("Referral: Physical Therapy (Harrow Lake Rehab): evaluate and treat.", "referral_order"),
        ("Seen for PT referral, eval and treat 2x/wk. Ines Quarrie, PT, DPT", "clinical_note"),
        ("PT did not help. Recheck in 6 weeks.", "clinical_note"),
    ],
)
def test_a_visits_note_that_orders_therapy_is_the_order_and_a_therapists_quotes_it(
    plan: str, kind: str
) -> None:
    text = VISIT.format(plan)

    assert page_kind(text, text[:20]) == kind


def test_a_treatment_note_is_a_progress_note_and_an_evaluation_an_evaluation() -> None:
    assert page_detail("clinical_note", "PT INITIAL EVALUATION") == "initial_evaluation"
    assert page_detail("clinical_note", "Daily Treatment Note") == "progress_note"
    assert page_detail("imaging_report", "PT INITIAL EVALUATION") is None


def test_what_either_reader_sees_tells_the_kind_of_a_page():
    first = "Ambulatarv Referra1\nPhvsical Therapv\nGoals: stairs\nCertify 6 wks"
    second = "Ambulatory Referral\nPhysica1 Tnerapy\nGoa1s: stairs\nCertify 6 wks"

    assert page_kind(first, first[:20]) != "referral_order"
    assert page_kind(first, first[:20], second, second[:20]) == "referral_order"


def test_a_letter_that_asks_for_an_evaluation_and_for_notes_is_an_order_and_no_note():
    text = (
        "To whom it may concern: Elspeth Warbrick was evaluated here for a stiff elbow. Please "
        "provide physical therapy evaluation and treatment twice a week for five weeks. "
        "Progress notes may be sent to this office."
    )

    assert page_kind(text, text[:40]) == "referral_order"
    assert page_kind(
        "Progress Notes\nSubjective: better.\nObjective: flexion 120.", "Progress Notes"
    ) == ("clinical_note")
