"""Finds labels that nothing but their place marks: words before a column in which values begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.wordings.labels import phrases, squeeze

FEWEST, MOST_WORDS, SHORTEST = 4, 4, 3
FEW, NEAR = 2, 4
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


def among_labels(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """Everyday words, as `Born` or `Home`, that begin a cell right in a column of labels."""
    for index, row in enumerate(page.rows):
        for start, stop in _first_words(row):
            words = Run.of(row.words[start:stop])
            label = phrases().get(squeeze(words.text))
            if label is None or _is_known(index, words, spots):
                continue
            if sum(_is_over_or_under(index, words, spot) for spot in spots) >= FEW:
                yield Spot(label, index, words, False, label.owner)


def _first_words(row: Run) -> Iterator[tuple[int, int]]:
    """Where each cell of a row begins, and where its first words end before a clear blank."""
    starts = [at for at in range(len(row.words)) if at == 0 or _is_apart(row, at)]
    for start, stop in pairwise([*starts, len(row.words)]):
        if stop - start <= MOST_WORDS:
            yield start, stop


def _is_known(index: int, words: Run, spots: Sequence[Spot]) -> bool:
    left, right = words.words[0].x0, words.words[-1].x1
    return any(
        spot.row == index and spot.x0 < right - 1 and spot.words.words[-1].x1 > left + 1
        for spot in spots
    )


def _is_over_or_under(index: int, words: Run, spot: Spot) -> bool:
    """Whether a label stands at the same edge a few lines above or below."""
    level = 0 < abs(spot.row - index) <= NEAR
    alike = abs(spot.words.words[0].height - words.words[0].height) < SAME_EDGE
    return level and alike and not spot.colon and abs(spot.x0 - words.words[0].x0) < SAME_EDGE


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
