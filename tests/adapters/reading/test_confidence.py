"""Confidence follows the evidence and comes from a file that names its threshold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.reading.values.confidence import Evidence, confidence, unflagged_from
from adapters.reading.values.spelling import is_spelled

CLEAR = Evidence(
    looks=2,
    seen=2,
    both=True,
    first_sure=0.97,
    second_sure=0.95,
    quality=0.92,
    checked=False,
    letters=10,
)


def test_a_value_that_both_readers_see_clearly_needs_no_second_glance():
    assert confidence(CLEAR) >= unflagged_from()


def test_a_value_that_one_reader_sees_alone_does():
    alone = replace(CLEAR, both=False, seen=1, second_sure=0.0)

    assert confidence(alone) < unflagged_from()


def test_less_clear_letters_lower_the_confidence():
    assert confidence(replace(CLEAR, first_sure=0.3)) < confidence(CLEAR)


def test_a_check_that_was_passed_raises_it():
    alone = replace(CLEAR, both=False, seen=1, second_sure=0.0)

    assert confidence(replace(alone, checked=True)) > confidence(alone)


@pytest.mark.parametrize("worse", [{"grain": 0.005}, {"rows": 8.0}, {"contested": True}])
def test_dust_low_letters_and_another_reading_of_the_place_lower_it(worse):
    assert confidence(replace(CLEAR, **worse)) < confidence(CLEAR)


def test_words_that_are_written_down_somewhere_are_surer_than_others():
    named, odd = (replace(CLEAR, spelled=is_spelled(name)) for name in ("Concetta", "Corcetta"))

    assert is_spelled("12/3/2026") is None
    assert confidence(named) > confidence(odd)


@pytest.mark.parametrize(
    "text",
    ["YAKIMA", "BCBS of Illinois", "Priya Larsson", "5028 VETERANS PKWY", "12 N 3rd Ave Apt 4B"],
)
def test_names_of_many_countries_towns_states_and_streets_are_written_down(text):
    assert is_spelled(text)


@pytest.mark.parametrize("text", ["ILLINO1S", "9 Oak Ave AP1 14", "1LLINOIS", "Yevqenia", "FRIYA"])
def test_a_digit_or_a_letter_read_for_another_makes_no_word(text):
    assert is_spelled(text) is False


def test_what_was_seen_clearly_and_passed_a_check_needs_no_second_glance_even_under_dust():
    assert confidence(replace(CLEAR, grain=0.005, checked=True)) >= unflagged_from()
