"""How often somebody comes, as a letter orders it, apart from what it tells of before."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import one_of, referral_of


def paragraph(*lines):
    return [(40, 120 + 13 * at, line, 10) for at, line in enumerate(lines)]


def test_therapy_that_somebody_had_is_not_what_is_ordered():
    found = referral_of(
        *paragraph(
            "She had therapy before the operation, three times a week for four weeks, which did",
            "not help. I would like physical therapy twice weekly for the next six weeks.",
        )
    )

    assert (found.one("frequency_per_week").value, found.one("frequency_per_week").flag) == (
        2,
        None,
    )
    assert found.one("duration_weeks").value == 6


def test_care_to_date_before_the_label_of_a_request_is_no_order():
    found = referral_of(
        *paragraph(
            "Care to date: spinal manipulation 2x/wk x 3 weeks, ultrasound, no traction",
            "Request: cervical stabilization, postural training, 3x/week for 4 weeks, 12 visits",
        )
    )

    assert found.one("frequency_per_week").value == 3
    assert found.one("duration_weeks").value == 4


def test_two_courses_that_are_both_ordered_contradict_each_other():
    told = paragraph(
        "Please see her for physical therapy 2x/week for 6 weeks and for occupational therapy at",
        "your office 1x/week for 6 weeks, and send us your evaluation.",
    )

    assert one_of("frequency_per_week", *told)[1] == "conflict"


def test_what_somebody_does_at_home_is_no_course():
    told = paragraph(
        "Please treat with physical therapy twice a week for 6 weeks. Home exercise program 5",
        "times per week, please review it with her.",
    )

    assert one_of("frequency_per_week", *told) == (2, None)


@pytest.mark.parametrize(
    ("told", "visits"),
    [
        (
            "We authorize 9 visits of PT, 3 a week x 3 weeks. She received 6 visits in September.",
            9,
        ),
        ("He had a course of 8 visits last year. I recommend 12 visits of physical therapy.", 12),
        ("PLAN: PT x 12 visits over 6 weeks.", 12),
    ],
)
def test_visits_that_were_made_are_not_asked_for(told, visits):
    assert one_of("visits_requested", (40, 120, told, 10)) == (visits, None)


def test_weeks_behind_a_number_are_a_unit_and_no_label():
    told = paragraph(
        "- Refer to PT, eval & tx 2-3x/wk x 4 weeks: scar massage, toe flexor strengthening.",
        "XR if no better. Caution: Surgical shoe for 6 weeks. Heel weight bearing.",
    )

    assert one_of("duration_weeks", *told) == (4, None)


def test_two_lengths_that_labels_and_sentences_give_need_a_look():
    told = (
        (40, 120, "Duration: 6 weeks", 10),
        *paragraph("", "", "Please treat with physical therapy twice a week for 8 weeks."),
    )

    assert one_of("duration_weeks", *told)[1] is not None


def test_what_somebody_walks_or_plays_is_no_course():
    told = paragraph(
        "REC: PT 2x/wk x 6-8 wks. Continue walking 30 minutes 5x per week. No golf for 4 weeks.",
    )

    assert one_of("frequency_per_week", *told) == (2, None)
