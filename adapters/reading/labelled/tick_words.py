"""The words that belong to each check box: those behind it, or before it where a form is so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Box, Run, View, Word

CHECKED_GLYPHS = frozenset("☒☑✓✔✗✘🗹🗵■◼●")
EMPTY_GLYPHS = frozenset("☐□○◯❑❒▢")
_OPEN = re.compile(r"^(?:[\[(]?\s*_?\s*[\])]?|_+[xX✓✔]?_+)$")
_LEADER = re.compile(r"^(?:[.·…_\u2024-]{2,}|.{0,4}[.·…]{3,}.*|\W)$")
BEHIND, BEFORE, FAR, BETWEEN = 3.5, 1.5, 14.0, 2.0
"""How far words stand from a box, and from each other, in heights of the box."""
APART = 0.6
"""How far the next label stands from a box's last word, in heights of a letter: a wide blank."""


def words_of_boxes(page: View, boxes: Sequence[Box]) -> list[Run | None]:
    """Return the words of each box, in the same order.

    The last box of a line tells: with nothing behind it, its words stand before it. Where most
    lines of a page are so, a reader that lost the dots between does not turn a line around.
    """
    rows = [(row.top, row.bottom, sorted(row.words, key=lambda one: one.x0)) for row in page.rows]
    levels = [_level(rows, box) for box in boxes]
    behind = [
        _behind([*chain(*level)], box, boxes) for level, box in zip(levels, boxes, strict=True)
    ]
    told = [([*chain(*level[::-1])], box) for level, box in zip(levels, boxes, strict=True)]
    close = [_before(level, box, boxes, BEFORE) for level, box in told]
    far = [_before(level, box, boxes, FAR) for level, box in told]
    lines = _lines(boxes)
    turned = [line for line in lines if behind[line[-1]] is None and far[line[0]] is not None]
    mostly = len(turned) > len(lines) / 2
    found = list(behind)
    for line in turned:
        if mostly or all(close[number] is not None for number in line):
            for number in line:
                found[number] = far[number] if mostly else close[number]
    return found


def up_to_label(words: Run, spots: Sequence[Spot]) -> Run:
    """The words of a box before the next label of its line, which stands apart from them.

    `[x] Neither   WC / auto claim #:` says nothing of a car.
    """
    heads = {id(spot.words.words[0]) for spot in spots if spot.colon}
    for at, (before, word) in enumerate(pairwise(words.words), start=1):
        if id(word) in heads and word.x0 - before.x1 > APART * word.height:
            return Run.of(words.words[:at])
    return words


def _lines(boxes: Sequence[Box]) -> list[list[int]]:
    """Boxes of one level from the left, cut where the next one is not of the same kind of line."""
    lines: list[list[int]] = []
    for number in sorted(range(len(boxes)), key=lambda one: (_middle(boxes[one]), boxes[one][0])):
        home = next((line for line in lines if _is_level(boxes[line[0]], boxes[number])), None)
        if home is None:
            lines.append([number])
        else:
            home.append(number)
    return [sorted(line, key=lambda one: boxes[one][0]) for line in lines]


def _is_level(one: Box, other: Box) -> bool:
    return abs(_middle(one) - _middle(other)) < 0.5 * _height(one)


def _middle(box: Box) -> float:
    return (box[1] + box[3]) / 2


def _height(box: Box) -> float:
    return max(box[3] - box[1], 6.0)


def _level(rows: Sequence[tuple[float, float, list[Word]]], box: Box) -> list[list[Word]]:
    """The words at the level of a box row by row, those of each from the left.

    Beside columns out of step more than one row lies at its level; the most level one comes first.
    """
    middle = _middle(box)
    level = [
        [word for word in words if word.y0 - 2 < middle < word.y1 + 2]
        for top, bottom, words in rows
        if top - 2 < middle < bottom + 2
    ]
    return sorted(filter(None, level), key=lambda words: abs(words[0].middle - middle))


def _behind(level: Sequence[Word], box: Box, others: Sequence[Box]) -> Run | None:
    height = _height(box)
    limit = min(
        (other[0] for other in others if other[0] > box[2] and _is_across(other, box)),
        default=float("inf"),
    )
    taken: list[Word] = []
    for word in level:
        end = taken[-1].x1 if taken else box[2]
        if word.x1 <= box[2] + 1 or word.x0 >= limit or _OPEN.match(word.text):
            continue
        if word.text[0] in CHECKED_GLYPHS | EMPTY_GLYPHS:
            continue
        if word.x0 - end > (BETWEEN if taken else BEHIND) * height:
            break
        taken.append(word)
    return Run.of(taken) if taken else None


def _before(level: Sequence[Word], box: Box, others: Sequence[Box], reach: float) -> Run | None:
    """The words that lead up to a box, over a row of dots or close by."""
    height = _height(box)
    limit = max(
        (other[2] for other in others if other[2] < box[0] + 1 and _is_across(other, box)),
        default=0.0,
    )
    taken: list[Word] = []
    start = box[0]
    for word in reversed(level):
        if word.x0 >= box[0] - 1 or word.x1 <= limit or _OPEN.match(word.text):
            continue
        if word.text[0] in CHECKED_GLYPHS | EMPTY_GLYPHS or start - word.x1 > reach * height:
            break
        start = word.x0
        if not taken and _LEADER.match(word.text):
            continue
        reach = BETWEEN
        taken.insert(0, word)
    return Run.of(taken) if taken else None


def _is_across(other: Box, box: Box) -> bool:
    return other[1] < _middle(box) < other[3]
