"""Lines that hold two things: a payer and a number, visits and their course, two kinds of day."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import one_of, referral_of


@pytest.mark.parametrize(
    "lines",
    [
        ("Insurance #1: Granite Health Plan, GHP4471902", "Insurance #2: Medicare, 1EG4TE5MK73"),
        ("Ins 1: Granite Health Plan ID# GHP4471902", "Ins 2: Medicare ID# 1EG4TE5MK73"),
        ("Primary: Granite Health Plan / GHP4471902", "Secondary: Medicare / 1EG4TE5MK73"),
    ],
)
def test_two_payers_keep_their_own_numbers(lines):
    found = referral_of(*((40, 120 + 14 * at, line, 10) for at, line in enumerate(lines)))

    names = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert [found.one(name).value for name in names] == [
        "Granite Health Plan", "GHP4471902", "Medicare", "1EG4TE5MK73"]  # fmt: skip
    assert found.one("plan_name").value is None


def test_visits_stand_before_the_course_that_they_come_from():
    found = referral_of((40, 120, "Visits: 12 (2x/week x 6 weeks)", 10))

    names = ("visits_requested", "frequency_per_week", "duration_weeks")
    assert [found.one(name).value for name in names] == [12, 2, 6]


@pytest.mark.parametrize("said", ["45 min sessions", "45 minutes", "30 days"])
def test_a_length_in_minutes_or_days_is_no_number_of_weeks(said):
    assert one_of("duration_weeks", (40, 120, f"Duration: {said}", 10))[0] is None


def test_an_operation_and_its_day_behind_one_label_are_told_apart():
    found = referral_of((40, 120, "Surgery: R rotator cuff repair 10/20/2026", 10))

    assert found.one("surgery").value == "R rotator cuff repair"
    assert found.one("surgery_date").value == "2026-10-20"


@pytest.mark.parametrize("label", ["Date of injury or surgery", "Onset/Surgery Date"])
def test_a_day_of_one_of_two_things_is_no_surgerys_for_certain(label):
    value, flag = one_of("surgery_date", (40, 120, f"{label}: 10/20/2026", 10))

    assert value is None or flag is not None


def test_the_hand_that_somebody_uses_is_no_side_of_the_order():
    line = (40, 120, "Right hand dominant. Dx: Left wrist pain M25.532", 10)

    assert one_of("laterality", line) == ("left", None)
