"""Leaves out pieces of words that a reader took for lines of their own: `(442) 8 850-2897`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

LONGEST, LONGER, INSIDE = 3, 2, 0.8
"""Letters of a piece, how many more its word has, and how much of the piece lies in its box."""


def without_pieces(words: Sequence[Any]) -> list[Any]:
    """Words (x0, y0, x1, y1, text, confidence, line) but those that lie in a longer one."""
    short = [word for word in words if len(word[4]) <= LONGEST]
    pieces = {id(one) for one in short if any(_lies_in(one, other) for other in words)}
    return [word for word in words if id(word) not in pieces]


def _lies_in(one: Any, other: Any) -> bool:
    """Whether a word is a piece of another that the reader saw as a line apart."""
    if one[6] == other[6] or len(other[4]) < len(one[4]) + LONGER:
        return False
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return bool(
        across >= INSIDE * (one[2] - one[0])
        and down >= INSIDE * min(one[3] - one[1], other[3] - other[1])
    )
