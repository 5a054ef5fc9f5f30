"""Letters in ruled cells are read as the words that they spell, and the rules are taken off."""

from __future__ import annotations

import numpy as np
import pymupdf
import pytest

from adapters.reading.pictures.bare import take_off
from adapters.reading.pictures.cell_letters import Row, read_rows

DPI = 204
CELL, HIGH = 13.0, 15.0


def _drawn(draw):
    """A small page as grey dots and as ink."""
    with pymupdf.open() as document:
        page = document.new_page(width=320, height=90)
        draw(page)
        dots = page.get_pixmap(dpi=DPI, colorspace="gray")
    grey = np.frombuffer(dots.samples, np.uint8).reshape(dots.height, dots.width)
    grey = np.where(grey < 128, 0, 255).astype(np.uint8)
    return grey, 255 - grey


def _cells(page, letters, x=100.0, y=50.0, every=1):
    for number, letter in enumerate(letters):
        left = x + CELL * number
        if number % every == 0:
            page.draw_rect((left, y - 11, left + CELL * every, y + 4), width=0.6)
        page.insert_text((left + 3.2, y), letter, fontname="cour", fontsize=11)


def test_letters_in_cells_are_one_word_for_both_readers():
    grey, ink = _drawn(lambda page: _cells(page, "5139K653"))

    bare = take_off(grey, ink, DPI)
    first, second = read_rows(bare.rows, 7)

    assert [word.text for word in (*first, *second)] == ["5139K653", "5139K653"]
    assert (first[0].line, first[0].confidence > 0.9) == (7, True)
    assert not bare.ink.any()


def test_an_empty_cell_parts_two_words():
    grey, ink = _drawn(lambda page: _cells(page, "ANN LEE "))

    bare = take_off(grey, ink, DPI)

    assert [len(row.letters) for row in bare.rows] == [3, 3]


def test_an_upright_rule_that_the_fax_lost_leaves_the_row_whole():
    grey, ink = _drawn(lambda page: _cells(page, "51399653"))
    lost = round((100 + 3 * CELL) * DPI / 72)
    ink[round(40 * DPI / 72) : round(53 * DPI / 72), lost - 2 : lost + 3] = 0

    assert [len(row.letters) for row in take_off(grey, ink, DPI).rows] == [8]


@pytest.mark.parametrize(
    "draw",
    [
        lambda page: page.insert_text((20, 50), "HILLHIT THERAPY", fontname="tibo", fontsize=17),
        lambda page: page.insert_text((20, 50), "5 1 3 9 9 6", fontname="cour", fontsize=11),
        lambda page: page.draw_rect((20, 40, 200, 55), width=0.6),
    ],
    ids=["a heading", "letters without rules", "one open box"],
)
def test_what_has_no_cells_stays_as_it_is(draw):
    grey, ink = _drawn(draw)

    bare = take_off(grey, ink, DPI)

    assert bare.rows == ()
    assert (bare.ink == ink).all()


def test_another_number_of_letters_than_cells_makes_a_reader_unsure():
    grey, ink = _drawn(lambda page: _cells(page, "51399653"))
    (row,) = take_off(grey, ink, DPI).rows

    first, _ = read_rows([Row(row.letters[:-1], row.picture)], 0)

    assert first[0].confidence <= 0.5


def test_a_rule_at_the_end_of_a_row_is_no_letter():
    grey, ink = _drawn(lambda page: _cells(page, "51399653"))
    line, _ = _drawn(lambda page: page.insert_text((20, 50), "[51399653", fontname="cour"))
    (row,) = take_off(grey, ink, DPI).rows

    first, second = read_rows([Row(row.letters, line[100:160, 40:260])], 0)

    assert [word.text for word in (*first, *second)] == ["51399653", "51399653"]
    assert first[0].confidence > 0.9
