"""What the treatments of one order say of each other, and what an order asks in two words."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, letter, read_here, referral_of, sure_of


def _listed(*lines):
    return [one.value for one in referral_of(*lines).many("treatments") if one.value]


def _below(label, *items):
    return [(40, 200, label, 10), *((40, 214 + 13 * at, text, 10) for at, text in enumerate(items))]


def test_a_medicine_in_a_plan_beside_treatments_is_not_shown_as_one():
    plan = _below(
        "Treatment plan:",
        "1. Refer to physical therapy. Please include gait training, balance training, taping.",
        "2. Continue gabapentin 300 mg at night.",
        "3. Continue current medicines.",
    )

    found = referral_of(*plan).many("treatments")

    assert [one.value for one in found if one.value] == [
        "gait training",
        "balance training",
        "taping",
    ]
    assert found[-1].flag == "may_be_incomplete"


def test_a_treatment_that_nobody_knows_at_the_end_of_a_list_is_asked_for_like_the_others():
    found = letter(
        "Please treat: Dynamic tortoise work, gait training, balance training, turtle posing."
    )

    listed = [one.value for one in found.many("treatments") if one.value]
    assert listed[-1] == "turtle posing"


def test_what_to_mind_behind_a_list_is_no_treatment():
    found = letter("Please provide gait training, balance training, brace for walking.")

    assert "brace for walking" not in [one.value for one in found.many("treatments")]


@pytest.mark.parametrize(
    "said",
    [
        "1. Physical therapy: evaluate and treat. No lifting over 10 lb.",
        "PT referral placed, evaluate and treat 1x/wk for 6 weeks.",
    ],
)
def test_an_order_that_asks_to_evaluate_and_treat_asks_for_that(said):
    assert "evaluate and treat" in [one.value for one in letter(said).many("treatments")]


@pytest.mark.parametrize(
    "said",
    [
        "She was seen in the emergency room, where they could not evaluate and treat her knee.",
        "Please call us if you cannot evaluate and treat this patient.",
        "I authorize the physical therapy clinic to evaluate and treat me.",
    ],
)
def test_a_sentence_that_asks_nobody_to_evaluate_and_treat_orders_nothing(said):
    assert not [one.value for one in letter(said).many("treatments") if one.value]


def test_what_a_form_lets_choose_is_not_taken_from_its_print():
    choices = (
        (40, 200, "Physical therapy: evaluate and treat", 10),
        (330, 200, "OT evaluate and treat", 10),
    )

    assert not _listed(*choices)


def test_a_list_behind_how_often_and_long_begins_with_its_line():
    lines = (
        (40, 200, "PT 1x/week x 4wks", 10),
        (40, 213, "manual lymph drainage, compression bandaging, skin care education", 10),
    )

    assert sure_of("treatments", *lines) == [
        "manual lymph drainage",
        "compression bandaging",
        "skin care education",
    ]


def test_treatments_behind_a_diagnosis_in_one_paragraph_are_read():
    found = letter(
        "Dx: Patellofemoral disorders, right knee - M22.2X1; Pain - M25.561. Please provide",
        "PT evaluation and treatment, 3x/week x 6wks, to include quadriceps strengthening,",
        "hip strengthening, patellar taping and stretching. Restrictions: No deep squats.",
    )

    listed = [one.value for one in found.many("treatments") if one.value]
    assert listed[-4:] == [
        "quadriceps strengthening",
        "hip strengthening",
        "patellar taping",
        "stretching",
    ]


def test_an_element_that_begins_like_a_label_is_an_element():
    lines = _below("TREATMENTS: THERAPEUTIC EXERCISE; PATELLAR TAPING;", "HOME EXERCISE PROGRAM;")

    assert "HOME EXERCISE PROGRAM" in _listed(*lines)


def test_a_reason_for_referral_may_be_to_evaluate_and_treat():
    assert _listed(*_below("Reason for Referral:", "Evaluation and treatment")) == [
        "Evaluation and treatment"
    ]


def test_what_a_sentence_lists_with_sure_treatments_is_as_sure_by_its_name():
    found = letter(
        "Please evaluate and treat: extension-based program, neural gliding, lumbar stabilization"
        " program, instruction in home program."
    )

    sure = [one.value for one in found.many("treatments") if one.value and one.flag is None]
    assert sure[-1] == "instruction in home program"


def test_two_parts_with_one_head_between_others_are_one():
    said = "Please work on posture training, balance and fall prevention and moist heat."
    found = letter(said).many("treatments")

    assert [one.value for one in found if one.value and one.flag is None] == [
        "posture training",
        "balance and fall prevention",
        "moist heat",
    ]


def test_a_label_before_a_whole_sentence_leaves_the_first_treatment():
    said = (
        "Therapy plan: Physical therapy twice a week for 8 weeks to work on extensor strengthening,"
    )
    lines = ((40, 200, said, 9), (40, 212, "posture training, and moist heat.", 9))

    assert _listed(*lines) == ["extensor strengthening", "posture training", "moist heat"]


def test_a_list_that_begins_in_the_middle_of_a_name_is_in_doubt():
    lines = (
        (40, 200, "PT eval and treat. 3x per wk x 6wks. Quadriceps", 9),
        (138, 230, "strengthening, Hip strengthening, Patellar taping, Stretching", 9),
    )

    assert "strengthening" not in sure_of("treatments", *lines)


def test_a_picture_that_was_taken_is_no_treatment():
    asked = ((80, "Plain films"), (160, "MRI"), (220, "Ultrasound"))
    wanted = enumerate(("Gait training", "Balance training", "Taping"))
    boxes = [
        *((x, 260, label == "Ultrasound", label) for x, label in asked),
        *((80, 300 + 16 * at, True, name) for at, name in wanted),
    ]
    lines = ((40, 120, "Name: Odalys Tarrowby", 10), (40, 245, "Has there been imaging?", 10),
             (40, 285, "What should therapy include?", 10))  # fmt: skip

    (referral,) = read_here(draw(lines, squares=boxes)).referrals

    told = [one.value for one in referral.many("treatments") if one.value is not None]
    assert "Ultrasound" not in told
    assert "Gait training" in told
