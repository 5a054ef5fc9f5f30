"""Lines are read letter by letter; words get boxes that fit their ink."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from adapters.reading.pictures.line_reading import Letter, Line, kind_of, words_of


def _letters(text, start=10.0, pitch=12.0):
    return [
        Letter(letter, start + place * pitch, 0.9 + place / 1000)
        for place, letter in enumerate(text)
    ]


def _inked(*spans, width=400, height=30, paper=255, ink=0):
    picture = np.full((height, width), paper, np.uint8)
    for left, right in spans:
        picture[8:22, left:right] = ink
    return picture


def test_a_blank_parts_two_words_and_each_box_fits_its_ink():
    picture = _inked((5, 40), (54, 88))

    first, second = words_of(_letters("DOB MRN"), picture)

    assert (first.text, second.text) == ("DOB", "MRN")
    assert (first.box[0], first.box[2]) == (5, 40)
    assert (second.box[0], second.box[2]) == (54, 88)


def test_a_word_is_as_sure_as_its_least_sure_letter():
    (word,) = words_of([Letter("N", 10, 0.99), Letter("P", 22, 0.4)], _inked((5, 28)))

    assert word.confidence == pytest.approx(0.4)


def test_an_unsure_dash_makes_no_word_unsure_but_an_unsure_slash_does():
    def sure(sign):
        letters = [Letter("4", 10, 0.99), Letter(sign, 22, 0.3), Letter("7", 34, 0.98)]
        return words_of(letters, _inked((5, 40)))[0].confidence

    assert (sure("-"), sure("/")) == (pytest.approx(0.98), pytest.approx(0.3))


def test_the_second_reader_is_told_of_no_sign_that_the_first_did_not_see():
    assert kind_of(_letters("952251")) == " ,-.0123456789"
    assert "/" in kind_of(_letters("08/23/1948"))
    assert kind_of(_letters("Heat")) == ""


def test_a_printed_box_is_no_letter_of_the_word_beside_it():
    letters = [Letter("\u25a1", 10, 0.9), *_letters("Heat", start=30)]

    (word,) = words_of(letters, _inked((4, 16), (25, 70)))

    assert word.text == "Heat"
    assert word.box[0] >= 25


def test_faint_ink_of_a_photo_counts_as_ink():
    picture = _inked((5, 40), paper=240, ink=150)

    (word,) = words_of(_letters("DOB"), picture)

    assert (word.box[0], word.box[2]) == (5, 40)


def test_a_leaning_line_is_cut_out_level_and_its_words_lead_back():
    page = np.full((200, 400), 255, np.uint8)
    cv2.line(page, (20, 60), (380, 96), 0, 6)
    line = Line(20, 50, 360, 20, slope=0.1)

    level = line.cut(page)
    word = line.on_page(words_of([Letter("x", 350, 0.9)], level)[0], 0)

    assert (level[10] < 128).mean() > 0.95
    assert word.box[1] == pytest.approx(50 + 35, abs=2)
