"""Words that a dusty fax prints over each other are read to the end of their line, once."""

from __future__ import annotations

from itertools import islice

from adapters.reading.labels.spotting import labels_of
from adapters.reading.layout.layout import Run
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
