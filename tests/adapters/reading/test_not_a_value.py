"""What stands where a value may be and is none: a month, an office, a chart's number."""

from __future__ import annotations

from adapters.reading.values.people import read_name
from tests.adapters.reading.sheets import draw, read_here

HEAD = (
    (40, 40, "PHYSICAL THERAPY REFERRAL", 14),
    (40, 70, "Patient: Odalys Tarrowby   DOB: 02/07/1961", 10),
)


def _read(*lines):
    (referral,) = read_here(draw((*HEAD, *lines))).referrals
    return referral


def _treatments(referral):
    return [one.value for one in referral.many("treatments") if one.value is not None]


def test_a_month_behind_who_signed_is_no_given_name():
    found = read_name("Lowell Brandvold, APRN, October 13, 2026 8:39 AM")

    assert found is not None
    assert (found.name, found.credentials) == ("Lowell Brandvold", "APRN")


def test_a_name_that_is_a_month_too_stays_a_name():
    found = read_name("Brandvold, APRN, June")

    assert found is not None
    assert found.name == "June Brandvold"


def test_an_office_beside_what_asks_for_the_procedure_is_no_operation():
    referral = _read((40, 100, "Procedure: Harrow Lake Spine Institute", 10))

    assert referral.one("surgery").value is None


def test_the_number_of_a_patients_chart_is_no_members():
    referral = _read((40, 100, "Pt ID: 711874", 10), (40, 120, "Hello,", 10),
                     (40, 140, "I am referring Mrs. Tarrowby for low back pain.", 10))  # fmt: skip

    assert referral.one("member_id").value is None


def test_an_answer_that_points_to_the_precautions_is_none():
    referral = _read((40, 100, "Weight bearing? See precautions", 10))

    assert referral.one("precautions").value is None


def test_a_list_in_small_letters_behind_a_sentence_begins_with_its_first_treatment():
    told = "Special Instructions: Low back pain since lifting a crate."
    referral = _read((40, 100, told, 10), (40, 112, "work conditioning; gait training;", 10),
                     (40, 124, "manual therapy. 2x weekly, 4 weeks.", 10))  # fmt: skip

    assert _treatments(referral)[:2] == ["work conditioning", "gait training"]


def test_a_list_ends_before_the_line_of_the_next_label_alone():
    referral = _read((40, 100, "Include", 8), (40, 112, "Manual therapy, Gait training, NMES", 10),
                     (40, 124, "Precautions", 8), (40, 136, "WBAT", 10))  # fmt: skip

    assert _treatments(referral)[-1] == "NMES"


def test_a_heading_in_the_middle_takes_no_part_of_the_line_below_it():
    line = "Gait training, Core stabilization, Therapeutic activities, Scar mobilization"
    referral = _read((168, 100, "Treatment Options", 9), (60, 114, line, 10))

    assert "stabilization" not in _treatments(referral)


def test_the_heading_under_an_empty_group_number_is_none():
    referral = _read((40, 100, "Member # 553898631", 10), (40, 112, "Plan / Group #", 10),
                     (40, 124, "HPI", 10), (40, 136, "She returns with pain.", 10))  # fmt: skip

    assert referral.one("group_number").value is None
    assert referral.one("member_id").value == "553898631"
