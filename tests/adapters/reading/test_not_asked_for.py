"""What sentences say that orders nothing: medicine, the next visit, what did not happen."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import letter


@pytest.mark.parametrize(
    "said",
    ["She takes ibuprofen 3 times a week for headaches. Physical therapy is requested.",
     "Methotrexate 15 mg once a week. Please provide physical therapy."],
)  # fmt: skip
def test_how_often_medicine_is_taken_is_no_course(said):
    assert not letter(said).one("frequency_per_week").certain


def test_when_somebody_comes_back_is_no_length_of_a_course_that_another_sentence_orders():
    found = letter("I will see her back in 6 weeks. PT 2x weekly.")

    assert found.one("frequency_per_week").value == 2
    assert found.one("duration_weeks").value is None


def test_a_length_before_how_often_in_one_sentence_is_the_courses():
    found = letter("For six weeks, please see her twice a week.")

    assert (found.one("frequency_per_week").value, found.one("duration_weeks").value) == (2, 6)


@pytest.mark.parametrize(
    "said", ["This is not a work related injury.", "He denies any work injury on 9/3/2026."]
)
def test_an_accident_that_did_not_happen_is_none(said):
    assert letter(said).one("accident").value is None


def test_an_injury_on_the_job_is_still_one():
    assert letter("She was injured on the job on 9/3/2026.").one("accident").value == "work"


@pytest.mark.parametrize(
    "said",
    ["He was referred to me by Ines Fallow, MD, for his shoulder. Please treat twice a week.",
     "Her surgery was performed by Ines Fallow, MD. Please treat twice a week for six weeks."],
)  # fmt: skip
def test_another_doctor_whom_a_letter_mentions_does_not_order_for_certain(said):
    assert not letter(said).one("referring_name").certain


@pytest.mark.parametrize("said", ["Our new phone number is", "My direct phone is"])
def test_the_number_that_a_letter_calls_its_own_is_not_the_patients(said):
    found = letter(f"{said} 207-555-0160.")

    assert found.one("patient_phone").value is None
    assert found.one("referring_phone").value == "2075550160"


def test_visits_that_were_used_of_so_many_are_not_asked_for():
    found = letter("Continue therapy 1-2 times per week for 4 weeks; she used 12 of 20 visits.")

    assert found.one("visits_requested").value is None
    assert found.one("duration_weeks").value == 4


def test_when_to_return_before_another_label_is_no_length_of_the_course():
    found = letter("Return to clinic: 6 weeks    PT: 3x/week")

    assert found.one("frequency_per_week").value == 3
    assert found.one("duration_weeks").value is None
