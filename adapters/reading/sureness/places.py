"""What lies where on a page: words in a box, boxes on one another."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from adapters.reading.layout.layout import Box, View, Word

NEARLY = 12.0
"""In points, how far the edges of boxes about the same words lie apart."""


def text_in(view: View, box: Box | None) -> str:
    """The text of a view that lies in a box."""
    return " ".join(word.text for word in words_in(view, box))


def words_in(view: View, box: Box | None) -> list[Word]:
    """The words of a view that lie in a box."""
    if box is None:
        return []
    return [
        word
        for word in view.words
        if word.x1 > box[0] - 3
        and word.x0 < box[2] + 3
        and box[1] - 2 < (word.y0 + word.y1) / 2 < box[3] + 2
    ]


def height(views: Sequence[View], box: Box | None) -> float:
    """How high the letters in a box are, in points, by views whose boxes fit closely."""
    for seen in views:
        found = _letters_in(seen, box)
        if found:
            return median(bottom - top for top, bottom in found)
    return box[3] - box[1] if box is not None else 0.0


def _letters_in(view: View, box: Box | None) -> list[tuple[float, float]]:
    """From where to where the letters of the words in a box are high."""
    if box is None:
        return []
    return [
        (word[1], word[3])
        for word in view.letters
        if word[2] > box[0] - 3
        and word[0] < box[2] + 3
        and box[1] - 2 < (word[1] + word[3]) / 2 < box[3] + 2
    ]


def overlapping(one: Box | None, other: Box | None) -> bool:
    """Whether two boxes share some of a line."""
    if one is None or other is None:
        return False
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > 0 and down > 0.3 * (one[3] - one[1])


def one_place(one: Box | None, other: Box | None) -> bool:
    """Whether two boxes are about the same words, not only lines that run into each other."""
    if one is None or other is None:
        return False
    ends = (one[0] - other[0], one[2] - other[2], one[1] - other[1], one[3] - other[3])
    return max(abs(end) for end in ends) < NEARLY
