"""Confidence follows the evidence and comes from a file that names its threshold."""

from __future__ import annotations

from dataclasses import replace

from adapters.reading.values.confidence import Evidence, confidence, unflagged_from

CLEAR = Evidence(
    looks=2,
    seen=2,
    both=True,
    first_sure=0.97,
    second_sure=0.95,
    quality=0.92,
    checked=False,
    strength=1.0,
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


def test_under_much_dust_nothing_is_sure_without_a_check():
    strewn = replace(CLEAR, grain=0.005)

    assert confidence(strewn) < unflagged_from()
    assert confidence(replace(strewn, checked=True)) >= unflagged_from()
