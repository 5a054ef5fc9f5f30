"""Labels over two lines beside one value, laid into one line so that they are read as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.layout.layout import Run, View, gap_groups, rows_of
from adapters.reading.layout.words import Word
from adapters.reading.wordings.label_composing import composed
from adapters.reading.wordings.labels import phrases, squeeze

EDGE, CLOSE, MOST_WORDS, FARTHEST = 3.0, 0.45, 4, 40
FEWEST = 2
"""How many labels with a colon there are besides, at least."""
_COUNTED = re.compile(r"10|^[12]$|(?<=line )[12]$", re.IGNORECASE)
"""Figures of labels: `ICD-10`, `Address Line` / `1`."""
_GOES_ON = re.compile(r"(?:\b(?:and|or|of|for|to|the|a|with)|[/&,])$", re.IGNORECASE)


def unstacked(page: View) -> View:
    """Return the page with the labels of two lines in one line, at the level of their value."""
    pairs = list(_pairs(page))
    if not pairs:
        return page
    moved: dict[int, Word] = {}
    for first, second in pairs:
        moved |= _in_one_line(first, second, _level(page, first, second))
    words = [moved.get(id(word), word) for word in page.words]
    return replace(page, rows=rows_of(words))


def _pairs(page: View) -> Iterator[tuple[Run, Run]]:
    """Two lines of a label, the one over the other, that only together announce something."""
    cells = [gap_groups(row, 1.2 * page.line_height) for row in page.rows]
    used: set[int] = set()
    for index, line in enumerate(cells):
        for first in line:
            if id(first.words[0]) in used or len(first.words) > MOST_WORDS:
                continue
            second = _second_line(first, cells[index + 1 : index + 3])
            if second is not None and _belong(page, first, second):
                used |= {id(word) for word in second.words}
                yield first, second


def _second_line(first: Run, lines: Sequence[Sequence[Run]]) -> Run | None:
    top = first.words[0]
    for line in lines:
        for cell in line:
            under = cell.words[0]
            near = -0.4 * top.height < under.y0 - top.y1 < CLOSE * top.height
            if near and abs(under.x0 - top.x0) < EDGE and len(cell.words) <= MOST_WORDS:
                return cell if abs(under.height - top.height) < 0.5 else None
    return None


def _belong(page: View, first: Run, second: Run) -> bool:
    """Whether two lines are one label: the upper goes on, or is none, and nobody answers below."""
    upper, lower = first.text.rstrip(), second.text.rstrip(" :")
    if upper.endswith((":", "?")) or any(map(str.isdigit, upper + _COUNTED.sub("", lower))):
        return False
    whole, above = _meaning(f"{upper} {lower}"), _meaning(upper)
    if whole is None:
        return False
    other = above is not None and above[0] != whole[0] and not _GOES_ON.search(upper)
    if other and not _is_among_colons(page, first, second):
        return False
    return not _answered(page, first, second)


def _is_among_colons(page: View, first: Run, second: Run) -> bool:
    """Whether labels at this edge close with a colon, the second line too: the first is a half.

    `Home` / `Address:` is no telephone at home.
    """
    closed = [
        cell
        for row in page.rows
        for cell in gap_groups(row, 1.2 * page.line_height)[:1]
        if abs(cell.words[0].x0 - first.words[0].x0) < EDGE
        if cell.words[-1].text.endswith(":") or ":" in cell.text
    ]
    return second.text.rstrip().endswith(":") and len(closed) > FEWEST


def _meaning(text: str) -> tuple[str, str] | None:
    known = phrases().get(squeeze(text))
    return (known.role, known.owner) if known is not None else composed(text)


def _answered(page: View, first: Run, second: Run) -> bool:
    """Whether each line has words of its own level behind it, so that they are two labels."""
    values = _beside(page, first, second)
    if not values:
        return True
    middle = (first.words[0].middle + second.words[0].middle) / 2
    high = first.words[0].height
    nearest = min(values, key=lambda word: word.x0)
    end = max(word.x1 for word in values)
    own = [word for word in values if word.x0 - nearest.x0 < 2 * high or end - word.x1 < 1]
    return any(word.middle - middle > 0.4 * high for word in own)


def _beside(page: View, first: Run, second: Run) -> list[Word]:
    """The words behind two lines, at the level of either or between them."""
    right = max(first.words[-1].x1, second.words[-1].x1)
    reach = right + FARTHEST * first.words[0].height
    return [
        word
        for word in page.words
        if right < word.x0 < reach and word.y0 < second.words[0].y1 and word.y1 > first.words[0].y0
    ]


def _level(page: View, first: Run, second: Run) -> float:
    """The middle of the line that a label of two lines is laid into: that of what stands behind.

    Cells may be flush at the top, or centred.
    """
    upper, lower = first.words[0].middle, second.words[0].middle
    value = min(_beside(page, first, second), key=lambda word: word.x0, default=None)
    within = value is not None and upper - 1 < value.middle < lower + 1
    return value.middle if value is not None and within else (upper + lower) / 2


def _in_one_line(first: Run, second: Run, level: float) -> dict[int, Word]:
    """The words of both lines side by side in the room that the wider one took."""
    words = [*first.words, *second.words]
    left = first.words[0].x0
    right = max(first.words[-1].x1, second.words[-1].x1)
    top = level - first.words[0].height / 2
    letters = sum(len(word.text) + 1 for word in words) - 1
    step = (right - left) / max(letters, 1)
    placed: dict[int, Word] = {}
    at = 0
    for word in words:
        x0, x1 = left + at * step, left + (at + len(word.text)) * step
        placed[id(word)] = replace(word, x0=x0, x1=x1, y0=top, y1=top + word.height)
        at += len(word.text) + 1
    return placed
