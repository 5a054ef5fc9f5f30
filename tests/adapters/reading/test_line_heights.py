"""Both readers' words stand in lines of one height, so that a blank means the same in both."""

from __future__ import annotations

from adapters.reading.layout.line_heights import in_lines

LINE = [[44.0, 99.9, 83.0, 110.5, "ADDRESS:", 0.9, 0], [170.0, 99.9, 300.0, 110.5, "5028", 0.9, 1]]


def test_a_closely_seen_word_gets_the_height_of_its_line():
    (word,) = in_lines([[196.0, 102.4, 236.0, 108.1, "VETERANS", 0.8, 3]], LINE)

    assert word == [196.0, 99.9, 236.0, 110.5, "VETERANS", 0.8, 3]


def test_a_word_far_from_every_line_stays_as_it_was_seen():
    alone = [196.0, 302.4, 236.0, 308.1, "VETERANS", 0.8, 3]

    assert in_lines([alone], LINE) == [alone]


def test_a_speck_is_not_made_a_letter():
    speck = [196.0, 104.0, 198.0, 105.0, "-", 0.3, 3]

    assert in_lines([speck], LINE) == [speck]
