"""Precautions under labels that leave room for anything, and beside their own without a colon."""

from __future__ import annotations

import pymupdf
import pytest

from adapters.reading.prose.precautions_prose import as_told
from adapters.reading.sureness.shapes import is_no_name
from tests.adapters.reading.sheets import letter, one_of, referral_of


def _precautions(*lines):
    return one_of("precautions", *((40, 200 + 14 * at, one, 10) for at, one in enumerate(lines)))[0]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Remarks: Wean from boot.", "Wean from boot."),
        ("Watch for: WBAT with cane. No single leg hop.", "WBAT with cane. No single leg hop."),
        ("Comments: Brace locked when walking.", "Brace locked when walking."),
        ("Note to therapist: Avoid deep hip flexion against load.",
         "Avoid deep hip flexion against load."),
        ("Activity: ROM to tolerance only.", "ROM to tolerance only."),
        ("Remarks: Supportive shoes at all times.", "Supportive shoes at all times."),
    ],
)  # fmt: skip
def test_a_remark_that_begins_as_a_precaution_is_one(line, told):
    assert _precautions(line) == told


@pytest.mark.parametrize(
    "line",
    ["Remarks: No known allergies.", "Comments: Works as a roofer.", "Remarks: Yes"],
)
def test_other_remarks_are_none(line):
    assert _precautions(line) is None


def test_a_precaution_beside_its_label_without_a_colon_is_read_between_other_labels():
    line = ((40, 200, "No. of visits 4", 10), (170, 200, "Precautions", 10),
            (235, 200, "No running or jumping.", 10), (400, 200, "Priority", 10),
            (445, 200, "Routine", 10))  # fmt: skip

    assert one_of("precautions", *line)[0] == "No running or jumping."


@pytest.mark.parametrize(
    "behind",
    [
        "Recheck in clinic in 4 weeks.",
        "Return to school/work note provided.",
        "Diclofenac 1 % gel, apply 4 times a day",
        "please see this week, urgent",
        "Follow-up in 6 weeks.",
        "----------------------- /es/ Adele Yancey, DO",
    ],
)
def test_precautions_end_before_what_is_about_something_else(behind):
    assert _precautions(f"Precautions: No lifting over 5 lb. {behind}") == "No lifting over 5 lb."


def test_a_precaution_on_a_condition_goes_on_with_the_one_before():
    said = letter("Please note these precautions: Fall risk. Exercise when medication is working.")

    assert said.one("precautions").value == "Fall risk. Exercise when medication is working."


@pytest.mark.parametrize(
    ("opening", "told"),
    [
        ("Please be careful:", "Platelets over 50K for resistance. Port on chest: no pressure."),
        ("Until I see you again please keep to this:", "No running. No lifting over 2 lb."),
    ],
)
def test_what_a_letter_asks_to_keep_to_is_a_precaution(opening, told):
    assert letter(f"{opening} {told}").one("precautions").value == told


def test_a_return_to_a_sport_stays_a_precaution():
    said = "No running. Return to running gradually."

    assert _precautions(f"Precautions: {said}") == said


@pytest.mark.parametrize(
    "line",
    [
        "Restrictions on activity: No biceps loading for 8 weeks. No stretching past 30 degrees.",
        "Safety: Stay below symptom threshold.",
        "Note: Check skin of sole daily.",
    ],
)
def test_closed_sentences_that_each_order_something_need_no_look(line):
    said = letter("Please treat twice a week for four weeks.", line).one("precautions")

    assert (said.value, said.flag) == (line.partition(": ")[2], None)


def test_what_may_be_a_part_still_needs_a_look():
    line = (40, 120, "Brace when walking. No overhead lifting for 4 weeks.", 10)

    assert one_of("precautions", line)[1] == "low_confidence"


def test_a_precaution_before_a_check_box_of_its_line_is_kept():
    line = (40, 200, "Precautions / WB status: No loaded flexion. Call for changes.", 10)
    box = (420, 200, True, "Next available")

    assert one_of("precautions", line, squares=[box])[0] == "No loaded flexion. Call for changes."


def test_the_sign_of_the_next_element_ends_no_precaution():
    told = _precautions(
        "d. Precautions: No resisted extension. No lifting over 2 lb.", "e. Urgency:"
    )

    assert told in {"No resisted extension. No lifting over 2 lb.",
                    "No resisted extension. No lifting over 2 lb"}  # fmt: skip


def test_a_bracket_that_nothing_closes_is_no_part_of_a_precaution():
    assert as_told("(No overhead lifting for 4 weeks.") == "No overhead lifting for 4 weeks."
    assert as_told("No lifting (over 10 lb)") == "No lifting (over 10 lb)"
    assert as_told("No lifting over 10 lb. e.") == "No lifting over 10 lb."


@pytest.mark.parametrize("line", ["*** ORDER NOT SIGNED ***", "** END OF REPORT **", "-- DRAFT --"])
def test_what_a_system_prints_of_its_own_is_no_precaution(line):
    assert _precautions("SPECIAL PRECAUTIONS", line) is None


def test_where_it_hurts_is_no_precaution():
    line = "Special instructions: back pain that shoots into the leg, worse with driving"

    assert _precautions(line) is None
    assert _precautions("Precautions: Pain with overhead reach, avoid lifting.") is not None


def test_weight_bearing_between_a_label_and_as_tolerated_belongs_to_the_precaution():
    line = "Restrictions Weight bearing as tolerated. Monitor blood pressure."

    assert _precautions(line) == "Weight bearing as tolerated. Monitor blood pressure."
    assert _precautions("Weight bearing: as tolerated") == "as tolerated"


def test_the_next_element_of_a_numbered_list_is_no_part_of_a_precaution():
    assert as_told("Avoid deep squats. 3. Follow up here in 8 weeks.") == "Avoid deep squats."
    assert as_told("1. No lifting. 2. Sling at night.") == "1. No lifting. 2. Sling at night."


def test_another_column_is_no_end_of_a_precaution_that_goes_on_below():
    found = referral_of(
        (40, 120, "Precautions/WB", 10), (134, 120, "Fall precautions. Check feet for skin", 10),
        (330, 120, "Performing site", 10), (420, 120, "Northgate Rehabilitation", 10),
        (134, 132, "breakdown.", 10),
    )  # fmt: skip

    found = found.one("precautions")
    assert (found.value, found.flag) == ("Fall precautions. Check feet for skin breakdown.", None)


def test_the_next_line_of_a_table_is_no_part_of_a_precaution():
    found = referral_of(
        (52, 120, "Precautions", 10),
        (200, 120, "Avoid repeated flexion, no lifting over 20 lbs", 10),
        (52, 136, "Goals", 10), (200, 136, "sit 40 minutes.", 10),
    )  # fmt: skip

    assert found.one("precautions").value == "Avoid repeated flexion, no lifting over 20 lbs"


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Precautions:", "Supervise turns. Medications every 4 hours."),
        ("Include gait training. Note:", "Fall risk. Schedule 1 hour after carbidopa/levodopa."),
    ],
)
def test_precautions_go_on_with_medicines_by_the_hour(label, told):
    assert one_of("precautions", (40, 120, f"{label} {told}", 10)) == (told, None)


def test_how_soon_is_no_precaution_though_it_stands_in_the_room_for_one():
    told = (40, 120, "Special instructions: URGENT - see within 48 hours", 10)

    assert one_of("precautions", told)[0] is None


def typed(x, text):
    """Words with wide blanks between them, as a typewriter sets them."""
    for word in text.split():
        yield (x, 120, word, 9)
        x += pymupdf.get_text_length(word, fontsize=9) + 5.5


def test_precautions_go_on_with_those_of_one_part():
    """As typed in letters with wide blanks, where a word and a colon look like a label."""
    told = "No exercise of inflamed joints. Neck: no end range rotation."
    lines = (
        (56, 120, "SAFETY", 8),
        (118, 120, "Restrictions and weight bearing", 9),
        *typed(250, told),
        (118, 144, "*Provider name Lowell Brandvold, DO", 9),
    )

    assert one_of("precautions", *lines) == (told, None)


def test_findings_of_note_are_no_precautions():
    told = "PHYSICAL EXAM: Of note: Right elbow flexion, passive 125 deg; QuickDASH 59."

    assert one_of("precautions", (40, 120, told, 10))[0] is None


def test_a_request_in_brackets_ends_precautions():
    told = "Limitations: WBAT in boot, wean to lace-up brace. (please schedule urgently)"
    said = (40, 120, f"Physical therapy 1x weekly, 4 wks: ankle ROM. {told}", 8)

    assert one_of("precautions", said)[0] == "WBAT in boot, wean to lace-up brace."


@pytest.mark.parametrize("said", ["Ankle brace with activity.", "Sling with exercises."])
def test_a_brace_in_a_column_of_values_is_no_treatment_that_its_label_begins(said):
    lines = [(x, 120 + 16 * at, text, 9) for at, pair in enumerate(
        [("Frequency", "2 per week"), ("Length", "4 weeks"), ("Precautions", said)])
        for x, text in zip((40, 180), pair, strict=True)]  # fmt: skip

    assert one_of("precautions", *lines)[0] == said


def _told(*lines):
    return referral_of(*lines).one("precautions")


@pytest.mark.parametrize(
    "said",
    [
        "Eval and treat: Manual therapy / Hot packs / Postural training. 3x/week x 4wks.",
        "Please evaluate and treat. 2x/wk x 8 wks.",
        "PT to evaluate and treat.",
    ],
)
def test_an_order_to_evaluate_and_treat_in_the_room_for_instructions_is_no_precaution(said):
    assert _told((40, 60, f"Additional Instructions: {said}", 10)).value is None


@pytest.mark.parametrize("behind", ["Let me know how things go.",
                                    "A home program at the end would be appreciated."])  # fmt: skip
def test_a_request_behind_precautions_is_none(behind):
    found = _told((40, 60, f"Restrictions: Low impact only. {behind}", 10))

    assert found.value == "Low impact only."


def test_precautions_go_on_at_the_edge_of_the_cell_in_which_their_label_stands():
    found = _told(
        (40, 60, "Additional", 10),
        (140, 60, "Please evaluate and treat. 2x/wk x 4 wk. Safety Precautions: Avoid", 10),
        (40, 72, "Instructions:", 10),
        (140, 72, "lying on that hip.", 10),
        (40, 90, "Date of Onset:", 10),
        (140, 90, "Apr 8, 2026", 10),
    )

    assert found.value == "Avoid lying on that hip."


def test_the_next_line_of_a_later_label_is_no_part_of_precautions():
    found = _told(
        (40, 60, "Eval and treat, gait training. Restrictions: No pivoting for 6 weeks. Post-op: "
         "Left knee arthroscopy; Date of Surgery:", 8),
        (40, 70, "09/25/2026", 8),
    )  # fmt: skip

    assert found.value == "No pivoting for 6 weeks."


def test_a_verb_alone_is_cut_off_and_a_person_looks():
    assert is_no_name("precautions", "Avoid")
    assert not is_no_name("precautions", "Avoid lifting")
