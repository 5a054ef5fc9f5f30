"""How high the line is in which a word stands: one of the two readers sees only its letters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

HIGHEST, FARTHEST = 3.0, 60.0
"""How often as high as its letters a word's line is at most; how far off, in points, its words."""


def in_lines(words: Sequence[Any], first: Sequence[Any]) -> list[Any]:
    """Words as high as the lines that the first reader saw there.

    What is a wide blank and what stands on one level is told in heights of a line; the second
    reader's boxes fit the letters closely, and every blank of a fixed pitch would be a wide one.
    """
    return [_in_line(word, first) for word in words]


def _in_line(word: Any, first: Sequence[Any]) -> Any:
    left, top, right, bottom, *rest = word
    level, most = (top + bottom) / 2, HIGHEST * (bottom - top)
    near = [
        (max(other[0] - right, left - other[2], 0.0), other)
        for other in first
        if other[1] < level < other[3] and bottom - top <= other[3] - other[1] <= most
    ]
    apart, line = min(near, key=lambda one: one[0], default=(FARTHEST, word))
    return word if apart >= FARTHEST else [left, line[1], right, line[3], *rest]
