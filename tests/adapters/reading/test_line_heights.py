"""Both readers' words stand in lines of one height, so that a blank means the same in both."""

from __future__ import annotations

from pytest import approx

from adapters.reading.labels.finding import find_spots
from adapters.reading.layout.layout import view
from adapters.reading.layout.line_heights import in_lines

LINE = [[44.0, 99.9, 83.0, 110.5, "ADDRESS:", 0.9, 0], [170.0, 99.9, 300.0, 110.5, "5028", 0.9, 1]]


def test_a_closely_seen_word_gets_the_height_of_the_type_in_its_line():
    (word,) = in_lines([[196.0, 102.4, 236.0, 108.1, "VETERANS", 0.8, 3]], LINE)

    assert word == [196.0, approx(100.96), 236.0, approx(109.44), "VETERANS", 0.8, 3]


def test_the_first_readers_lines_lose_the_paper_above_and_below_their_type():
    (word, _) = in_lines(LINE)

    assert word == [44.0, approx(100.96), 83.0, approx(109.44), "ADDRESS:", 0.9, 0]


def test_a_blank_parts_a_label_from_its_value_on_a_fax_as_it_does_in_a_text_layer():
    line = [
        [175.0, 294.0, 182.0, 306.0, "2", 1.0, 1],
        [258.0, 294.0, 287.0, 306.0, "*Weeks", 1.0, 2],
        [295.0, 294.0, 302.0, 306.0, "8", 1.0, 2],
    ]

    (weeks,) = find_spots(view(1, (612.0, 792.0), in_lines(line)))

    assert (weeks.label.role, weeks.beside and weeks.beside.text) == ("duration", "8")


def test_a_word_far_from_every_line_stays_as_it_was_seen():
    alone = [196.0, 302.4, 236.0, 308.1, "VETERANS", 0.8, 3]

    assert in_lines([alone], LINE) == [alone]


def test_a_speck_is_not_made_a_letter():
    speck = [196.0, 104.0, 198.0, 105.0, "-", 0.3, 3]

    assert in_lines([speck], LINE) == [speck]
