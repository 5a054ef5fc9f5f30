"""How letters word what they say: with what they ask, `about` a day, a girl, a policy's number."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import letter_of_child


def _said(referral, name):
    found = referral.one(name)
    return found.value, found.flag


@pytest.mark.parametrize(
    "asked",
    ["Emphasis on", "Special attention to", "Requesting", "With emphasis on", "We recommend"],
)
def test_the_words_that_ask_are_no_part_of_the_first_treatment(asked):
    found = letter_of_child(
        f"{asked} eccentric strengthening, soft tissue mobilization, and ultrasound."
    )

    assert [one.value for one in found.many("treatments") if one.value] == [
        "eccentric strengthening",
        "soft tissue mobilization",
        "ultrasound",
    ]


@pytest.mark.parametrize(
    "said",
    ["Symptoms started about", "Pain began in or around", "Onset was about", "The onset was on"],
)
def test_a_day_that_is_only_about_right_is_the_onset_too(said):
    assert _said(letter_of_child(f"{said} August 7, 2026."), "onset_date") == ("2026-08-07", None)


@pytest.mark.parametrize(("word", "sex"), [("girl", "F"), ("boy", "M"), ("gentleman", "M")])
def test_a_girl_or_a_gentleman_of_an_age_says_the_sex(word, sex):
    found = letter_of_child(f"Today we saw Odalys, a 12-year-old {word}, for low back pain.")

    assert _said(found, "sex") == (sex, None)


def test_the_word_before_a_number_is_no_number():
    found = letter_of_child("Her insurance is Ohio Medicaid, policy number 927385758181.")

    assert _said(found, "member_id") == ("927385758181", None)


@pytest.mark.parametrize("said", ["Work related, claim # W83718362.", "It is a work injury."])
def test_a_sentence_that_begins_with_work_related_tells_of_an_accident_at_work(said):
    assert _said(letter_of_child("She has shoulder pain.", said), "accident") == ("work", None)


def test_what_is_not_work_related_is_no_accident():
    assert letter_of_child("The pain is not work related.").one("accident").value is None


@pytest.mark.parametrize("number", ["# M18581795", "no. M18581795", "ID M18581795"])
def test_the_word_for_a_number_is_no_part_of_the_payers_name(number):
    found = letter_of_child(f"Insurance: Cigna {number}")

    assert _said(found, "payer_name") == ("Cigna", None)
    assert found.one("member_id").value == "M18581795"


@pytest.mark.parametrize("said", ["UMR (UnitedHealthcare)", "TRICARE West (TriWest)"])
@pytest.mark.parametrize(
    "told", ["Her insurance is {}, member ID M18581795.", "She has {}, ID M18581795."]
)
def test_a_payers_other_name_in_brackets_is_no_plan(said, told):
    found = letter_of_child(told.format(said))

    assert found.one("payer_name").value == said
    assert found.one("plan_name").value is None
