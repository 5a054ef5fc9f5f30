"""Letters that stand each in a cell of their own, put together to the words they spell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from adapters.reading.layout.words import Word

FEWEST = 3
NARROWEST, WIDEST, CHOICES = 0.75, 2.2, 1.5
"""How far one letter stands from the next, in heights of a letter; choices stand wider apart."""
UNEVEN, LEVEL = 0.14, 0.4


def spelled(words: Sequence[Word]) -> list[Word]:
    """Return the words, those of one letter joined where they stand in a row of even cells."""
    rows = [list(row) for row in _rows(words)]
    chains = [chain for row in rows for chain in _chains(row)]
    pitches = [_pitch(chain) for chain in chains]
    for row in rows:
        chains += _pairs(row, chains, pitches)
    taken = {id(word) for chain in chains for word in chain}
    return [*(word for word in words if id(word) not in taken), *map(_joined, chains)]


def _rows(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words of each level on which single letters stand, from the left."""
    letters = [word for word in words if len(word.text) == 1 and word.text.isascii()]
    levels = [word.middle for word in words] if letters else []
    left = sorted(letters, key=lambda word: word.middle)
    while left:
        first = left[0]
        near, middle = LEVEL * first.height, first.middle
        row = [
            word for word, level in zip(words, levels, strict=True) if abs(level - middle) < near
        ]
        yield sorted(row, key=lambda word: word.x0)
        left = [word for word in left if abs(word.middle - middle) >= near]


def _chains(row: Sequence[Word]) -> Iterator[list[Word]]:
    chain: list[Word] = []
    for word in row:
        if chain and _follows(chain, word):
            chain.append(word)
            continue
        if _is_comb(chain):
            yield chain
        chain = [word] if _is_letter(word) else []
    if _is_comb(chain):
        yield chain


def _is_letter(word: Word) -> bool:
    return len(word.text) == 1 and (word.text.isalnum() or word.text in "-./")


def _follows(chain: Sequence[Word], word: Word) -> bool:
    if not _is_letter(word):
        return False
    step = _step(chain[-1], word)
    height = max(chain[-1].height, 6.0)
    if not NARROWEST * height <= step <= WIDEST * height:
        return False
    return len(chain) < 2 or _is_even(chain[-2], chain[-1], word)


def _is_even(first: Word, second: Word, third: Word) -> bool:
    """Whether three letters stand equally far apart, by their left edges or by their middles."""
    slack = UNEVEN * _step(first, second)
    edges = abs((second.x0 - first.x0) - (third.x0 - second.x0))
    return min(edges, abs(_step(first, second) - _step(second, third))) <= slack


def _is_comb(chain: Sequence[Word]) -> bool:
    return len(chain) >= FEWEST and not _counts_up(chain)


def _counts_up(chain: Sequence[Word]) -> bool:
    """`1 2 3 4` or `4 6 8` wide apart are numbers to choose from."""
    text = "".join(word.text for word in chain)
    steps = {int(b) - int(a) for a, b in pairwise(text)} if text.isdigit() else set()
    return (
        len(steps) == 1 and min(steps) > 0 and _pitch(chain) > CHOICES * max(chain[0].height, 6.0)
    )


def _pairs(
    row: Sequence[Word], chains: Sequence[Sequence[Word]], pitches: Sequence[float]
) -> list[list[Word]]:
    """Two letters as far apart as those of the longer rows, nothing else close to them."""
    taken = {id(word) for chain in chains for word in chain}
    found: list[list[Word]] = []
    for one, other in pairwise(row):
        used = id(one) in taken or id(other) in taken
        if used or not (_is_letter(one) and _is_letter(other)):
            continue
        step = other.x0 - one.x0
        if any(abs(step - pitch) <= UNEVEN / 2 * pitch for pitch in pitches):
            found.append([one, other])
            taken |= {id(one), id(other)}
    return found


def _pitch(chain: Sequence[Word]) -> float:
    return (chain[-1].x0 - chain[0].x0) / (len(chain) - 1)


def _step(one: Word, other: Word) -> float:
    return (other.x0 + other.x1 - one.x0 - one.x1) / 2


def _joined(chain: Sequence[Word]) -> Word:
    return replace(
        chain[0],
        text="".join(word.text for word in chain),
        x1=chain[-1].x1,
        y0=min(word.y0 for word in chain),
        y1=max(word.y1 for word in chain),
        confidence=min(word.confidence for word in chain),
    )
