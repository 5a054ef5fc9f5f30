"""What letters and remarks say without a label: operations, visits, precautions, second payers."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import letter, one_of, sure_of


@pytest.mark.parametrize(
    ("sentence", "surgery", "day"),
    [
        ("She is four weeks out from a right total knee arthroplasty performed on 10/19/2026.",
         "right total knee arthroplasty", "2026-10-19"),
        ("S/p L knee arthroscopic meniscectomy 10/28/2026.",
         "L knee arthroscopic meniscectomy", "2026-10-28"),
        ("Please see her following her right carpal tunnel release of 10/12/2026.",
         "right carpal tunnel release", "2026-10-12"),
        ("He is s/p left TKA 10/09/2026.", "left TKA", "2026-10-09"),
    ],
)  # fmt: skip
def test_an_operation_is_told_by_how_long_ago_it_was_or_by_its_day(sentence, surgery, day):
    found = letter(sentence)

    assert found.one("surgery").value == surgery
    assert found.one("surgery_date").value == day


@pytest.mark.parametrize(
    "sentence",
    ["I recommend a course of therapy consisting of 12 sessions over 6 weeks.",
     "Please see him for 12 visits over 6 weeks."],
)  # fmt: skip
def test_visits_that_a_course_consists_of_are_asked_for(sentence):
    found = letter(sentence)

    assert (found.one("visits_requested").value, found.one("duration_weeks").value) == (12, 6)


def test_visits_that_somebody_came_for_are_for_a_person_to_see():
    found = letter("He has been seen for 12 visits of therapy and did well.")

    assert not found.one("visits_requested").certain


def test_a_fall_at_work_is_an_accident_of_work():
    assert letter("He slipped and fell at work on 10/5/2026.").one("accident").value == "work"


def test_a_second_payer_has_its_number_in_brackets_behind_the_word_for_it():
    found = letter("She has Granite Health Plan, subscriber number GHP4471902, with Medicare",
                    "as her secondary (1EG4TE5MK73).")  # fmt: skip

    assert found.one("member_id").value == "GHP4471902"
    assert found.one("secondary_member_id").value == "1EG4TE5MK73"


def test_who_is_insured_through_an_employer_is_insured_with_the_payer():
    assert letter("He is insured through his employer with Cigna.").one("payer_name").value == (
        "Cigna"
    )


def test_a_short_name_among_treatments_is_one_and_not_what_two_share():
    found = letter("Please work on gait, ice, hip strengthening, and manual therapy.")

    assert [one.value for one in found.many("treatments") if one.value] == [
        "gait", "ice", "hip strengthening", "manual therapy"]  # fmt: skip


def test_treatments_before_another_sentence_of_a_remark_are_listed_and_what_to_avoid_behind():
    line = (40, 120, "Comments: ROM, strengthening, gait training. No lifting over 20 lbs.", 10)

    assert sure_of("treatments", line)[:3] == ["ROM", "strengthening", "gait training"]
    assert one_of("precautions", line)[0] == "No lifting over 20 lbs."


def test_a_precaution_that_may_be_a_part_is_for_a_person_to_see():
    line = (40, 120, "Sling at all times. No overhead lifting.", 10)

    assert one_of("precautions", line)[1] == "low_confidence"


@pytest.mark.parametrize(
    "said", ["No numbness or tingling.", "No pain at rest.", "No weight loss."]
)
def test_a_finding_is_no_precaution(said):
    assert one_of("precautions", (40, 120, f"Comments: {said}", 10))[0] is None
