"""What kind of accident an order is about, however few words say so."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


@pytest.mark.parametrize(
    "lines",
    [
        ((40, 120, "Surgery / injury: Work injury, claim # KX5510094", 10),),
        ((40, 120, "Work injury. Claim no. KX5510094", 10),),
        ((40, 120, "Neck pain since a fall. DOI 10/09/2026. On the job,", 10),
         (40, 133, "claim # KX5510094.", 10)),
        ((40, 120, "Type of case:", 10), (120, 120, "WC", 10)),
        ((40, 120, "Work related injury, claim # KX5510094.", 10),),
        ((40, 120, "This results from an injury at work; the knee has been swollen since.", 10),
         (40, 133, "Please evaluate and treat the knee in the way that you find best.", 10)),
    ],
)  # fmt: skip
def test_a_few_words_beside_a_claim_say_that_an_injury_happened_at_work(lines):
    assert referral_of(*lines).one("accident").value == "work"


def test_a_label_does_not_begin_with_the_last_word_of_a_value():
    found = referral_of((40, 120, "Insurance Harrow Railroad Medicare, ID: 7KX5TE1XK93", 10))

    assert found.one("payer_name").value == "Harrow Railroad Medicare"
    assert found.one("member_id").value == "7KX5TE1XK93"


@pytest.mark.parametrize(
    ("checked", "kind"), [("Workers Compensation", "work"), ("MVA / No Fault", "auto")]
)
def test_a_check_beside_who_pays_for_an_injury_says_how_it_happened(checked, kind):
    boxes = [
        (x, 120, label == checked, label)
        for x, label in ((100, "Workers Compensation"), (240, "MVA / No Fault"), (360, "Private"))
    ]
    lines = (
        (40, 90, "Name: Odalys Tarrowby", 10),
        (40, 120, "Injury:", 10),
        (40, 140, "Dx: M54.50 Low back pain", 10),
    )

    (referral,) = read_here(draw(lines, squares=boxes)).referrals

    assert referral.one("accident").value == kind


def test_the_day_of_an_accident_stands_behind_two_letters():
    assert str(referral_of((40, 120, "D/A: 9/7/26", 10)).one("injury_date").value) == "2026-09-07"


def test_the_kinds_that_a_question_names_are_no_answer():
    lines = ((40, 200, "Accident? (auto / work)", 10), (300, 200, "Claim no.", 10),
             (40, 214, "No", 10))  # fmt: skip

    assert one_of("accident", *lines)[0] is None


def test_a_treatment_called_work_in_a_column_under_the_cause_is_no_accident():
    cause = [(x, 120, label == "Neither", label)
             for x, label in ((160, "Work"), (220, "Auto"), (280, "Neither"))]  # fmt: skip
    names = ("Soft tissue work", "Manual therapy techniques", "Joint mobilizations", "E-stim")
    grid = [(160, 160 + 18 * n, n == 0, name) for n, name in enumerate(names)]
    lines = (
        (40, 90, "Name: Odalys Tarrowby", 10),
        (40, 120, "Injury related to:", 10),
        (40, 260, "Dx: M54.50 Low back pain", 10),
    )

    (referral,) = read_here(draw(lines, squares=[*cause, *grid])).referrals

    assert referral.one("accident").value is None


def test_a_checked_neither_ends_before_the_label_of_the_claim_behind_it():
    cause = [(x, 120, label == "Neither", label)
             for x, label in ((160, "Work"), (220, "Auto"), (280, "Neither"))]  # fmt: skip
    lines = (
        (40, 90, "Name: Odalys Tarrowby", 10),
        (40, 120, "Injury related to:", 10),
        (334, 120, "WC / auto claim #:", 10),
        (40, 260, "Dx: M54.50 Low back pain", 10),
    )

    (referral,) = read_here(draw(lines, squares=cause)).referrals

    assert referral.one("accident").value is None


@pytest.mark.parametrize(
    "told",
    [
        "She was in an auto accident, claim number KX5510094.",
        "The cause was an automobile accident; the claim number is KX5510094.",
        "Neck pain since a car crash. Auto accident, claim # KX5510094.",
    ],
)
def test_the_claim_behind_a_crash_says_that_it_happened(told):
    assert one_of("accident", (40, 120, told, 10)) == ("auto", None)
