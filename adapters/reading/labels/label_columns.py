"""Finds labels that nothing but their place marks: words before a column in which values begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.wordings.label_composing import composed
from adapters.reading.wordings.labels import Label, phrases, squeeze

FEWEST, MOST_WORDS, SHORTEST = 4, 4, 2
FEW, NEAR = 2, 4
SAME_EDGE, SPACE = 1.5, 0.55


def lined_up(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The labels of lists whose values stand under each other, which no colon marks."""
    for edge in _edges(page):
        for index, row in enumerate(page.rows):
            start = _value_at(row, edge)
            if start is None:
                continue
            words = Run.of(row.words[:start])
            if _is_known(index, words, spots):
                continue
            label = _meant(words.text)
            beside = Run.of(row.words[start : _next_label(row, start, index, spots)])
            if label is not None and beside.words and _neighboured(page, index, edge):
                yield Spot(label, index, words, True, label.owner, beside)


def _meant(text: str) -> Label | None:
    """What words in a column of labels announce, listed or made of known words."""
    if not text[:1].isalnum() or len(text) < SHORTEST:
        return None
    label = phrases().get(squeeze(text))
    made = composed(text) if label is None else None
    return Label(*made) if made is not None else label


def _next_label(row: Run, start: int, index: int, spots: Sequence[Spot]) -> int | None:
    """Which word of a row begins the next label behind a value."""
    heads = [spot.x0 for spot in spots if spot.row == index]
    words = enumerate(row.words[start:], start)
    return next((at for at, word in words if any(abs(word.x0 - x0) < 1 for x0 in heads)), None)


def among_labels(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """Everyday words, as `Born` or `Home`, that begin a cell right in a column of labels."""
    bare = [spot for spot in spots if not spot.colon]
    for index, row in enumerate(page.rows):
        near = [spot for spot in bare if 0 < abs(spot.row - index) <= NEAR]
        for start, stop in _first_words(row) if len(near) >= FEW else ():
            words = Run.of(row.words[start:stop])
            label = phrases().get(words.squeezed)
            if label is None or _is_known(index, words, spots):
                continue
            if sum(_begins_alike(words, spot) for spot in near) >= FEW:
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


def _begins_alike(words: Run, spot: Spot) -> bool:
    """Whether a label begins at the same edge, with letters as high."""
    alike = abs(spot.words.words[0].height - words.words[0].height) < SAME_EDGE
    return alike and abs(spot.x0 - words.words[0].x0) < SAME_EDGE


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


def is_in_another_column(spot: Spot, letter: Spot) -> bool:
    """Whether a label stands far behind a letter and its number: `T: 608-555-0172     Fax ...`."""
    last = letter.beside.words[-1] if letter.beside is not None else letter.words.words[-1]
    return len(letter.words.squeezed) == 1 and spot.x0 - last.x1 > FAR * last.height


FAR = 3.0
"""How far apart, in heights of a letter, two numbers of one letterhead stand at most."""
