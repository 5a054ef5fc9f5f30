"""Which words of a row stand in a cell of their own: those with an upright rule before them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from adapters.reading.layout.words import Word

SLACK = 1.0
Wall = Sequence[float]


def walled(words: Sequence[Word], walls: Iterable[Wall]) -> list[Word]:
    """The words of a row, those marked that a rule (x, top, bottom) parts from the one before."""
    told = list(words)
    for x, top, bottom in walls:
        for at in range(1, len(told)):
            before, after = told[at - 1], told[at]
            between = before.x1 - SLACK <= x <= after.x0 + SLACK
            if between and top <= after.middle <= bottom:
                told[at] = replace(after, walled=True)
    return told
