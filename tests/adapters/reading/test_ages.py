"""An age beside the patient is no value; where it does not fit the birth date, a person looks."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, fax, letter, read_here

HEAD = (
    (40, 40, "Physical therapy referral", 13),
    (40, 80, "Patient: Odalys Tarrowby", 10),
)
BORN = (330, 80, "DOB: 02/07/1961", 10)
ORDERED = (40, 120, "Order date: 11/18/2026", 10)


def _born(*lines, head=(*HEAD, BORN, ORDERED)):
    placed = [(40, 140 + 20 * number, text, 10) for number, text in enumerate(lines)]
    return read_here(draw((*head, *placed))).referrals[0].one("date_of_birth")


def _with(age):
    return (*HEAD, BORN, (330, 96, age, 10), ORDERED)


@pytest.mark.parametrize(
    "age",
    ["Age: {}", "Age {} yrs", "Age/Sex: {} / F", "Sex/Age: F/{}", "{} y/o female", "({} y.o. F)"],
)
@pytest.mark.parametrize(
    ("years", "flag"), [(64, None), (65, None), (66, None), (63, "conflict"), (56, "conflict")]
)
def test_an_age_in_the_patients_block_must_fit_the_birth_date(age, years, flag):
    found = _born(head=_with(age.format(years)))

    assert (found.value, found.flag) == ("1961-02-07", flag)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ms. Tarrowby is a 42-year-old woman with right knee pain.",
        "42 yo F with right knee pain, please evaluate and treat.",
        "Thank you for seeing this 42 year old right-handed female.",
        "Patient is 42 years old and has right knee pain.",
    ],
)
def test_an_age_in_a_sentence_about_the_patient_must_fit(sentence):
    assert letter(sentence).one("date_of_birth").flag == "conflict"
    assert letter(sentence.replace("42", "65")).one("date_of_birth").flag is None


def test_an_age_right_behind_the_birth_date_must_fit_it():
    for words, flag in (("(65 years)", None), ("42 y", "conflict")):
        born = (330, 80, f"DOB: 02/07/1961 {words}", 10)
        assert _born(head=(*HEAD, born, ORDERED)).flag == flag


def test_years_right_behind_a_name_that_count_something_else_are_no_age():
    for words in ("3 years post-op", "10 y history of knee pain"):
        named = (40, 80, f"Patient: Odalys Tarrowby {words}", 10)
        assert _born(head=(HEAD[0], named, BORN, ORDERED)).flag is None


def test_an_age_is_counted_on_the_day_of_the_order_and_today_where_there_is_none():
    earlier = (40, 120, "Order date: 11/18/2024", 10)
    assert _born("61 y/o female", head=(*HEAD, BORN, earlier)).flag == "conflict"
    assert _born("62 y/o female", head=(*HEAD, BORN, earlier)).flag is None
    assert _born("62 y/o female", head=(*HEAD, BORN)).flag == "conflict"


@pytest.mark.parametrize(
    "words",
    [
        "Lives with her 40-year-old son and is driven by him.",
        "Her husband is a 40-year-old man who will drive her.",
        "Emergency contact: Dana Reed, daughter, 40 y/o female",
        "10 year history of low back pain.",
        "Knee injury 10 years ago, 10-year-old prosthesis.",
        "Mother of a 3-year-old girl.",
        "Age: 18 months",
        "Age: 65 or older   Age 18-64   AGE 65+",
        "She was a 42-year-old woman when she was operated on.",
        "Age at onset: 42",
        "Age-related osteoporosis",
        "Since age 30 she has had pain in the right knee.",
        "Father: 50 yo male, myocardial infarction",
        "Subscriber: Nolan Tarrowby   Age: 40   Sex: M",
    ],
)
def test_ages_of_others_durations_and_months_say_nothing_of_the_patient(words):
    assert _born(words).flag is None
    assert letter(words).one("date_of_birth").flag is None


def test_an_age_that_fits_settles_what_another_number_says():
    assert _born("65 y/o female", "42 y/o female in the next bed").flag is None


def test_an_age_alone_is_no_birth_date():
    found = _born("Age: 65", "65 y/o female", head=(*HEAD, ORDERED))

    assert (found.value, found.flag) == (None, "absent")


def test_the_birth_date_and_the_age_are_both_named():
    reading = read_here(draw(_with("Age: 42")))

    (said,) = [one for one in reading.warnings if "age do" in one]
    assert said == (
        "The date of birth and the age do not fit: page 1 at 1.0 inches "
        "from the top, 5.0 from the left and page 1 at 1.2 inches from the top, 4.9 from the left; "
        "a person must look."
    )


def test_an_age_on_a_fax_counts_where_both_readers_see_it():
    (referral,) = read_here(fax(draw(_with("Age: 42")))).referrals

    assert referral.one("date_of_birth").flag == "conflict"
