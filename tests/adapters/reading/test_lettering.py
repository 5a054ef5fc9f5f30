"""A letter that is as square as a check box is a letter where both readers read it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.reading.pictures.lettering import without_letters
from adapters.reading.pictures.line_reading import Word
from adapters.reading.pictures.squares import Square

PLACE = (300.0, 100.0, 318.0, 120.0)
LETTER = Square((301.0, 101.0, 317.0, 119.0), 0.2)
BEFORE = Square((270.0, 101.0, 290.0, 119.0), 0.6)


def _both(text, box=PLACE, sure=0.95):
    seen = Word(text, box, sure)
    return [replace(seen, box=(box[0] - 2, box[1] - 4, box[2] + 2, box[3] + 4))], [seen]


@pytest.mark.parametrize("text", ["B", "E", "MD,", "Blue"])
def test_a_letter_that_both_readers_read_is_no_box(text):
    assert without_letters([BEFORE, LETTER], *_both(text)) == [BEFORE]


@pytest.mark.parametrize("text", ["O", "D", "X", "[]", "0"])
def test_what_a_reader_takes_a_box_for_leaves_it_one(text):
    assert without_letters([LETTER], *_both(text)) == [LETTER]


def test_a_box_stays_where_the_readers_are_unsure_or_see_different_letters():
    first, second = _both("B")
    other = [replace(second[0], text="R")]

    assert without_letters([LETTER], first, other) == [LETTER]
    assert without_letters([LETTER], *_both("B", sure=0.6)) == [LETTER]


def test_a_box_right_before_a_word_is_none_of_its_letters():
    word = _both("Blue", box=(296.0, 100.0, 340.0, 120.0))

    assert without_letters([BEFORE, LETTER], *word) == [BEFORE]
