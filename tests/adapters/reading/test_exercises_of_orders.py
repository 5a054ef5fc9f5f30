"""What orders call exercises, settings of devices, and an order to treat: said in many words."""

from __future__ import annotations

import pytest

from adapters.reading.values.parting import is_half_a_name
from adapters.reading.values.treatment_words import (
    EVALUATE,
    is_treatment,
    sounds_like_treatment,
)
from tests.adapters.reading.sheets import letter, referral_of, sure_of


@pytest.mark.parametrize(
    "named",
    ["Active plantarflexion", "Single leg balance", "Stairs", "Step downs", "Foam rolling",
     "Graded walking", "Home safety review", "Chin tucks", "Scapular squeezes", "Hamstring curls",
     "Floor transfers", "Prone press ups", "Dual task walking", "Car transfers", "Towel scrunches",
     "Pelvic tilts", "HEP review", "Stress loading", "Heel-toe walking", "Resisted hip abduction"],
)  # fmt: skip
def test_what_is_done_or_practiced_is_a_treatment_of_a_list(named):
    assert is_treatment(named)


@pytest.mark.parametrize(
    "named",
    ["Ultrasound 3 MHz", "Ultrasound 50%", "Moist heat before stretching", "Ice after exercise",
     "Cervical traction trial", "Cold pack after therapy", "Strengthening when healed",
     "Cross friction", "Doorway stretch"],
)  # fmt: skip
def test_a_setting_or_a_moment_behind_a_treatment_leaves_it_one(named):
    assert sounds_like_treatment(named)


@pytest.mark.parametrize(
    "said",
    ["Pain after exercise", "Knee flexion", "Stairs at home", "Weakness after activity",
     "Physical therapy trial", "Eye drops", "Loss of balance", "Walking"],
)  # fmt: skip
def test_a_finding_or_a_part_of_life_is_none(said):
    assert not is_treatment(said)


@pytest.mark.parametrize(
    "said", ["Assess and treat", "PT assess & treat", "Examine and treat", "Consult and treat"]
)
def test_an_order_to_treat_may_begin_with_another_word(said):
    assert EVALUATE.fullmatch(said)
    assert is_treatment(said)


def test_no_order_to_treat_is_heard_where_only_an_assessment_is_asked_for():
    assert not EVALUATE.fullmatch("Assess")
    assert not is_treatment("Consult")


def test_a_list_with_exercises_and_settings_needs_no_second_look():
    line = (40, 120, "Treatment: ultrasound 3 MHz, cross friction, single leg balance, stairs", 10)

    assert sure_of("treatments", line)[:4] == [
        "ultrasound 3 MHz", "cross friction", "single leg balance", "stairs"
    ]  # fmt: skip


def test_an_exercise_behind_an_order_to_treat_is_the_first_of_its_list():
    line = (40, 120, "Treatment: Eval & treat - Active plantarflexion, scar massage, taping", 10)

    assert sure_of("treatments", line)[:3] == [
        "Active plantarflexion", "scar massage", "taping"
    ]  # fmt: skip


def test_what_stands_before_a_comma_and_an_and_is_an_element_of_its_own():
    found = letter("Please work on gait training, taping, transfers, and balance activities.")

    assert [one.value for one in found.many("treatments") if one.value] == [
        "gait training", "taping", "transfers", "balance activities"
    ]  # fmt: skip


def test_a_complaint_before_a_list_is_no_part_of_its_first_treatment():
    assert not sounds_like_treatment("knee. extension bias exercises")


def test_how_often_in_words_ends_a_list():
    line = (40, 120, "Treatment: gait training, taping, scar massage. three times per week", 10)

    assert "scar massage" in sure_of("treatments", line)


def test_half_a_name_at_the_end_of_a_line_is_not_vouched_for():
    assert is_half_a_name("gait")
    assert not is_half_a_name("pulleys")


@pytest.mark.parametrize("asked", ["New referral", "New", "Continuation of therapy"])
def test_what_kind_of_request_a_form_is_is_no_treatment(asked):
    boxes = [
        (44, 126, True, asked),
        (244, 126, False, "Extension"),
        (44, 142, True, "Gait training"),
        (244, 142, True, "Taping"),
        (44, 156, True, "Scar massage"),
        (244, 156, False, "Cupping"),
    ]

    found = referral_of(squares=boxes).many("treatments")

    assert [one.value for one in found] == ["Gait training", "Taping", "Scar massage"]


def test_a_stroke_at_the_end_of_a_line_parts_a_list_that_goes_on_below():
    lines = [
        (40, 120, "Treatments: VMO strengthening / McConnell taping / gait training /", 10),
        (40, 133, "Hip strengthening / Flexibility exercises", 10),
    ]

    assert sure_of("treatments", *lines)[2:] == [
        "gait training", "Hip strengthening", "Flexibility exercises"
    ]  # fmt: skip
