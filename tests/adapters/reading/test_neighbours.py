"""What stands around a value is told in words that hold no number of a patient."""

from __future__ import annotations

import pytest

from adapters.reading.layout.layout import view
from adapters.reading.sureness.neighbours import Lines, around, plain, shape

PAGE = view(
    1,
    (612.0, 792.0),
    [
        (72, 80, 120, 90, "REFERRING", 1.0),
        (124, 80, 170, 90, "OFFICE", 1.0),
        (72, 100, 110, 110, "Nurse's", 1.0),
        (114, 100, 150, 110, "Phone:", 1.0),
        (156, 100, 220, 110, "207-555-0144", 1.0),
        (400, 100, 420, 110, "Ext", 1.0),
        (156, 114, 200, 124, "Mornings", 1.0),
        (72, 400, 120, 410, "Diagnosis", 1.0),
    ],
    certain=True,
)
BOX = (156.0, 100.0, 220.0, 110.0)


def _around(box=BOX, value="2075550144"):
    return around(Lines.of("referral_order", PAGE), box, value)


def test_words_before_above_behind_and_below_are_told():
    told = _around()

    assert {
        "before:phone",
        "before:nurses",
        "last_before:phone:",
        "both_before:nurses_phone",
    } <= told
    assert {"first_above:office", "below:mornings"} <= told
    assert "behind:4ext" in told


def test_what_stands_far_away_is_not_told():
    assert not any("diagnosis" in one for one in _around())


def test_its_own_figures_are_told_as_noughts_only():
    told = _around()

    assert {"looks:0-0-0", "starts:0000000000"} <= told
    assert not any(digit in one for one in told for digit in ("207", "555", "144"))


def test_a_value_that_nothing_stands_before_says_so():
    told = _around((72.0, 80.0, 170.0, 90.0), "REFERRING OFFICE")

    assert {"last_before:", "first_above:", "words_before:0", "printed_more:0"} <= told


def test_a_value_of_which_the_page_prints_more_says_how_much():
    assert "printed_more:1" in _around((72.0, 80.0, 170.0, 90.0), "OFFICE")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Suite 12-14", "Aa_0-0"),
        ("(207) 555-0144", "(0)_0-0"),
        ("", ""),
        ("ÉLAN", "A"),
        ("a b c d e f g h i j", "a_a_a_a_a_a_"),
    ],
)
def test_how_a_text_looks(text, told):
    assert shape(text) == told


def test_a_word_is_told_without_its_signs():
    assert plain("D.O.B.:") == "dob"
    assert plain("#AB-1209") == "ab0000"
