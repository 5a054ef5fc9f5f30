"""What can only be one thing is read for it: sevens read for slashes, letters of words, weeks."""

from __future__ import annotations

import pytest

from adapters.reading.layout.misread import (
    letters_for_digits,
    letters_for_letters,
    seven_for_slash,
    states,
    weeks,
)


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("9/110", "97110"),
        ("312/7", "31277"),
        ("M/6.61", "M76.61"),
        ("(/13)", "(713)"),
        ("28/.857.5389,", "287.857.5389,"),
        ("BZR28/145418", "BZR287145418"),
        ("19/8409120", "1978409120"),
        ("08/0//1968", "08/07/1968"),
        ("08/25/197/", "08/25/1977"),
    ],
)
def test_a_slash_in_a_number_that_has_none_is_a_seven(read, printed):
    assert seven_for_slash(read) == printed


@pytest.mark.parametrize(
    "printed",
    [
        *(
            "11/07/2026",
            "10/17/1981",
            "11/7/26",
            "1/2",
            "6/10",
            "120/80",
            "10/12",
            "4-/5",
            "and/or",
        ),
        *("3x/week", "L4/5", "City/State/ZIP:", "1234567890/1", "11/2026", "19/8409121"),
    ],
)
def test_other_slashes_stay(printed):
    assert seven_for_slash(printed) == printed


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("2x/weck", "2x/week"),
        ("wooks.", "weeks."),
        ("veeks", "weeks"),
        ("lx/wcck", "lx/week"),
        ("Weck", "Week"),
        ("WEOKS", "WEEKS"),
    ],
)
def test_weeks_are_weeks(read, printed):
    assert weeks(read) == printed


@pytest.mark.parametrize("word", ["weak", "Weekes", "work", "wok", "Wacker"])
def test_other_words_stay(word):
    assert weeks(word) == word


@pytest.mark.parametrize(
    ("read", "printed"),
    [("ILLINO1S", "ILLINOIS"), ("Med1care,", "Medicare,"), ("0rthopedic", "Orthopedic")],
)
def test_a_digit_in_a_word_is_the_letter_that_makes_it_one(read, printed):
    assert letters_for_digits(read) == printed


@pytest.mark.parametrize("printed", ["COK288714672", "97110", "C5", "Apt1", "QVZRK1", "S83.511A"])
def test_other_digits_stay(printed):
    assert letters_for_digits(printed) == printed


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("incrcascs.", "increases."),
        ("Albuqucrque,", "Albuquerque,"),
        ("SLreet", "Street"),
        ("patlent", "patient"),
        ("Orthopedies", "Orthopedics"),
    ],
)
def test_a_long_word_that_is_written_nowhere_is_the_one_with_its_e_read_as_c(read, printed):
    assert letters_for_letters(read) == printed


@pytest.mark.parametrize(
    "printed", ["Szczepanski", "Quexel", "clcar", "increases", "MacLeod", "XCE6610", "Becclemann"]
)
def test_words_and_names_and_numbers_otherwise_stay_as_they_are(printed):
    assert letters_for_letters(printed) == printed


@pytest.mark.parametrize(
    ("read", "printed"),
    [("lowa", "Iowa"), ("ldaho,", "Idaho,"), ("lllinois", "Illinois"), ("(lndiana)", "(Indiana)")],
)
def test_a_state_is_read_with_its_capital(read: str, printed: str) -> None:
    assert states(read) == printed


@pytest.mark.parametrize("text", ["Lowa", "lower", "flowa", "Iowa", "slowa", "allowance"])
def test_another_word_is_left_as_it_is(text: str) -> None:
    assert states(text) == text
