"""What forms and letters of everyday offices put apart, carry over or add."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


def test_a_span_of_weeks_between_the_units_of_one_line_is_the_duration():
    line = ((40, 120, "Frequency", 10), (108, 120, "3", 10), (142, 120, "x / week", 10),
            (193, 120, "for", 10), (220, 120, "4-6", 10), (254, 120, "weeks", 10),
            (297, 120, "# visits", 10), (343, 120, "18", 10))  # fmt: skip

    found = referral_of(*line)

    names = ("frequency_per_week", "duration_weeks", "visits_requested")
    assert [found.one(name).value for name in names] == [3, 6, 18]


def test_a_zip_carried_over_to_the_next_line_of_its_column_is_the_patients():
    lines = ((40, 120, "Home Address", 10), (130, 120, "5002 Larkspur Hwy, Bangor, ME", 10),
             (330, 120, "Mobile Phone", 10), (420, 120, "207-555-0148", 10),
             (130, 133, "04401", 10))  # fmt: skip

    found = referral_of(*lines)

    assert (found.one("patient_state").value, found.one("patient_zip").value) == ("ME", "04401")


def test_a_number_under_a_whole_address_is_no_zip():
    lines = ((40, 120, "Home Address", 10), (130, 120, "5002 Larkspur Hwy, Bangor, ME 04401", 10),
             (130, 133, "77120", 10))  # fmt: skip

    assert one_of("patient_zip", *lines)[0] == "04401"


def test_what_a_form_adds_to_its_treatments_is_a_treatment_and_no_second_payer():
    found = referral_of((40, 120, "Additional: Quadriceps strengthening", 10))

    assert [one.value for one in found.many("treatments")] == ["Quadriceps strengthening"]
    assert found.one("secondary_payer_name").value is None


def test_an_additional_payer_is_the_second_one():
    found = referral_of((40, 120, "Additional insurance: Granite Health Plan", 10))

    assert found.one("secondary_payer_name").value == "Granite Health Plan"


def test_a_payer_one_letter_away_from_a_label_is_a_payer_where_no_letter_can_be_misread():
    assert one_of("payer_name", (40, 120, "Ins. Co.: EMC Insurance", 10))[0] == "EMC Insurance"


def test_the_first_treatment_that_a_letter_suggests_is_listed_with_the_others():
    lines = (
        (
            40,
            120,
            "Please provide physical therapy twice a week for six weeks. I would suggest",
            10,
        ),
        (40, 133, "extension exercises, manual therapy, traction, and core strengthening.", 10),
    )

    treatments = read_here(draw(((40, 80, "RE: Odalys Tarrowby", 10), *lines))).referrals[0]

    listed = [one.value for one in treatments.many("treatments") if one.value is not None]
    assert listed[0] == "extension exercises" and len(listed) == 4


def test_the_letter_behind_a_whole_name_is_a_sex_and_no_first_name():
    lines = ((40, 40, "Physical therapy referral", 13),
             (40, 80, "For patient: Odalys Tarrowby, F, 02/07/1961", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("patient_name").value == "Odalys Tarrowby"


def test_instructions_that_name_treatments_are_no_precautions():
    line = (40, 120, "Special Instructions: gait training, quad strengthening", 10)

    assert one_of("precautions", line)[0] is None


def test_instructions_that_name_no_treatment_are_still_precautions():
    line = (40, 120, "Special Instructions: No lifting over 10 lb", 10)

    assert one_of("precautions", line)[0] == "No lifting over 10 lb"


@pytest.mark.parametrize("done", ["Right total knee arthroplasty", "L5-S1 microdiscectomy", "ACDF"])
def test_a_date_right_behind_an_operation_is_the_operations(done):
    lines = ((40, 120, f"PROCEDURE: {done}", 10),
             (330, 120, "DATE: 11/11/2026", 10))  # fmt: skip

    found = referral_of(*lines)

    assert found.one("surgery_date").value == "2026-11-11"
    assert found.one("order_date").flag in ("absent", "low_confidence")
