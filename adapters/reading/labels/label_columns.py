"""Finds labels that nothing but their place marks: words before a column in which values begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.wordings.labels import phrases, squeeze

FEWEST, MOST_WORDS, SHORTEST = 4, 4, 3
SAME_EDGE, SPACE = 1.5, 0.55


def lined_up(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The labels of lists whose values stand under each other, which no colon marks."""
    known = {spot.row for spot in spots}
    for edge in _edges(page):
        for index, row in enumerate(page.rows):
            start = _value_at(row, edge)
            if index in known or start is None:
                continue
            words = Run.of(row.words[:start])
            wording = squeeze(words.text)
            label = phrases().get(wording) if len(wording) >= SHORTEST else None
            if label is not None and _neighboured(page, index, edge):
                beside = Run.of(row.words[start:])
                yield Spot(label, index, words, True, label.owner, beside)


def _edges(page: View) -> list[float]:
    """Where values begin in several lines one after the other."""
    found = sorted(
        word.x0
        for row in page.rows
        for at, word in enumerate(row.words[1 : MOST_WORDS + 1], 1)
        if _is_apart(row, at)
    )
    groups = [list(part) for _, part in groupby(found, key=lambda x0: round(x0 / 2))]
    return [part[0] for part in groups if len(part) >= FEWEST]


def _is_apart(row: Run, at: int) -> bool:
    """Whether a word stands clearly apart from the one before it."""
    before, word = row.words[at - 1], row.words[at]
    return word.x0 - before.x1 > SPACE * max(word.height, 6.0)


def _value_at(row: Run, edge: float) -> int | None:
    """Which word of a row begins at an edge, behind a few that may be a label."""
    for at, word in enumerate(row.words[1 : MOST_WORDS + 1], 1):
        if abs(word.x0 - edge) < SAME_EDGE and _is_apart(row, at):
            return at
    return None


def _neighboured(page: View, index: int, edge: float) -> bool:
    """Whether the line before or after it has a value at the same edge."""
    near = [page.rows[at] for at in (index - 1, index + 1) if 0 <= at < len(page.rows)]
    return any(_value_at(row, edge) is not None for row in near)
