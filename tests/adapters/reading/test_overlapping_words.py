"""Words that a dusty fax prints over each other are read to the end of their line, once."""

from __future__ import annotations

from itertools import islice

from adapters.reading.labels.spotting import labels_of
from adapters.reading.layout.layout import Run
from adapters.reading.layout.pieces import without_pieces
from adapters.reading.layout.words import Word

OVER_EACH_OTHER = Run.of(
    [
        Word("surgery", 48, 100, 81, 110),
        Word("Date", 50, 100, 68, 110),
        Word("of", 71, 100, 79, 110),
        Word("09/10/2026", 156, 100, 206, 110),
    ]
)


def test_labels_of_a_line_come_to_an_end_though_one_word_lies_over_the_others():
    found = [spot.words.text for spot in islice(labels_of(OVER_EACH_OTHER, 0), 10)]

    assert found == ["surgery Date of"]


def test_a_piece_of_a_word_that_was_seen_as_a_line_apart_is_left_out():
    area = (377.3, 130.4, 401.7, 142.4, "(442)", 1.0, 7)
    piece = (411.5, 130.7, 413.3, 142.7, "8", 0.5, 7)
    number = (411.5, 131.3, 457.4, 142.2, "850-2897", 1.0, 8)
    beside = (402.0, 130.7, 411.0, 142.7, "8", 0.5, 7)
    own_line = (411.5, 130.7, 413.3, 142.7, "8", 0.5, 8)

    assert without_pieces([area, piece, number]) == [area, number]
    assert without_pieces([area, beside, number]) == [area, beside, number]
    assert without_pieces([own_line, number]) == [own_line, number]
