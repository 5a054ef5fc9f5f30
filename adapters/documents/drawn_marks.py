"""Boxes, rings and short lines that a form draws before what it offers, and which are marked.

A picture shows them too, but not a box that touches a rule, and not that a short line left empty
is a place for an X; a text layer says where an X stands and nothing of the lines left empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from adapters.documents.form_fields import EMPTY_BOX

MARKED = "\u2713"
_MARKS = frozenset({"X", "x", "\u2713", "\u2714"})
SHORTEST, LONGEST, FLAT, FEWEST = 6.0, 24.0, 0.6, 3
HIGH, UNDER, ALIKE = 8.0, 4.0, 1.5
"""How high a mark is, how far its letters may reach below the line, and how lengths may differ."""
SMALLEST, LARGEST, SQUARE, EDGE = 5.5, 13.0, 1.5, 1.4
"""How wide a box is, how unlike its sides may be, and how wide its own edge."""
LARGEST_MARK, TOGETHER = 30.0, 2.0
"""How wide what marks a box may be, and how near each other the boxes for one letter each stand."""
MOST_BYTES, PALEST = 400_000, 0.8
_SMALL_BOX = re.compile(rb"\b(?:[5-9]|1[0-3])(?:\.\d+)? -?(?:[5-9]|1[0-3])(?:\.\d+)? re\b")
_ROUND = re.compile(rb"(?: c\s[^a-z]*){4}")
Word = tuple[float, float, float, float, str]
Box = tuple[float, float, float, float]
Line = tuple[float, float, float]
"""Where a line begins and ends, and its level."""


def drawn_marks(page: Any, words: Sequence[Word]) -> list[Word]:
    """Tell of each place for a mark that a page draws whether one is there."""
    typed = [word for word in words if word[4] in _MARKS]
    content = page.read_contents()[:MOST_BYTES] if page.parent.is_pdf else b""
    if not typed and not _SMALL_BOX.search(content) and not _ROUND.search(content):
        return []
    drawings = [drawing for drawing in page.get_cdrawings() if _is_seen(drawing)]
    return [*_on_lines(drawings, words, typed), *_in_boxes(drawings, words)]


def _is_seen(drawing: Any) -> bool:
    """Whether something is drawn darker than paper."""
    tones = [drawing.get(way) for way in ("color", "fill")]
    return any(tone is not None and min(tone) < PALEST for tone in tones)


def _on_lines(
    drawings: Sequence[Any], words: Sequence[Word], typed: Sequence[Word]
) -> Iterator[Word]:
    """Short lines, where an X stands on one of them; a number on a line fills a blank."""
    lines = list(_short_lines(drawings)) if typed else []
    marked = {line for line in lines if any(_is_on(word, line) for word in typed)}
    if len(lines) < FEWEST or not marked:
        return
    usual = [end - start for start, end, _ in marked]
    for line in lines:
        start, end, level = line
        alike = any(abs(end - start - length) <= ALIKE for length in usual)
        if line in marked or (alike and not any(_is_on(word, line) for word in words)):
            state = MARKED if line in marked else EMPTY_BOX
            yield (start, level - HIGH, end, level, state)


def _short_lines(drawings: Sequence[Any]) -> Iterator[Line]:
    for drawing in drawings:
        x0, y0, x1, y1 = drawing["rect"]
        single = len(drawing["items"]) == 1 and drawing["items"][0][0] == "l"
        if single and y1 - y0 <= FLAT and SHORTEST <= x1 - x0 <= LONGEST:
            yield x0, x1, y1


def _is_on(word: Word, line: Line) -> bool:
    """Whether a word stands on a line."""
    start, end, level = line
    within = start - 1 <= (word[0] + word[2]) / 2 <= end + 1
    return within and word[1] < level - 1 and level - UNDER < word[3] < level + UNDER


def _in_boxes(drawings: Sequence[Any], words: Sequence[Word]) -> Iterator[Word]:
    """Boxes and rings apart from each other that hold a mark or nothing."""
    boxes = [drawing["rect"] for drawing in drawings if _is_box(drawing)]
    small = [
        drawing["rect"]
        for drawing in drawings
        if drawing["rect"] not in boxes and drawing["rect"][2] - drawing["rect"][0] <= LARGEST_MARK
    ]
    for box in dict.fromkeys(boxes):
        held = {word[4] for word in words if _is_in((word[0], word[1], word[2], word[3]), box)}
        drawn = [one for one in small if _touches(one, box)]
        cut = any(not _is_in(one, box) for one in drawn)
        if cut or held - _MARKS or any(_is_beside(other, box) for other in boxes):
            continue
        yield (*box, MARKED if drawn or held else EMPTY_BOX)


def _is_box(drawing: Any) -> bool:
    x0, y0, x1, y1 = drawing["rect"]
    kinds = {item[0] for item in drawing["items"]}
    outlined = "s" in drawing["type"] and kinds in ({"re"}, {"qu"}, {"c"})
    return outlined and SMALLEST <= x1 - x0 <= LARGEST and abs((x1 - x0) - (y1 - y0)) <= SQUARE


def _is_beside(other: Box, box: Box) -> bool:
    """Whether two boxes are of one row for letters, each in a box."""
    apart = max(other[0] - box[2], box[0] - other[2])
    return other != box and abs(other[1] - box[1]) < 1 and apart < TOGETHER


def _touches(drawn: Box, box: Box) -> bool:
    """Whether something is drawn within a box, behind its own edge."""
    x0, y0, x1, y1 = drawn
    across = min(x1, box[2] - EDGE) >= max(x0, box[0] + EDGE)
    return across and min(y1, box[3] - EDGE) >= max(y0, box[1] + EDGE)


def _is_in(drawn: Box, box: Box) -> bool:
    """Whether the middle of something lies in a box."""
    across, level = (drawn[0] + drawn[2]) / 2, (drawn[1] + drawn[3]) / 2
    return box[0] <= across <= box[2] and box[1] <= level <= box[3]
