"""Labels with their values in running lines, bars between them: `Name: ... | DOB: ... | Sex: F`.

Such a text goes on in the next line wherever it comes to the edge, within a value or a label too.
A bar is read as a rule between cells, and what stands in the next line is moved behind what it
goes on from; `put_back` says where it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.layout.layout import Box, Run, View, Word, around, gap_groups

_BAR = re.compile(r"[|\u2502\u00a6\u2503]+")
_LABELLED = re.compile(r"[A-Z#0-9][^:|]{0,44}:(?:\s|$)")
FEWEST, MOSTLY, EDGE, APART, CELL = 2, 0.6, 4.0, 0.9, 2.2
"""How many labels with bars between tell such a text, and of how many of its parts; how far its
lines' left edges differ in points; how far apart they are and how wide a blank is that ends a line,
in heights."""


def unbarred(page: View) -> View:
    """The page with such texts as rows of cells; only of a text layer."""
    if not page.certain or not any(_BAR.fullmatch(word.text) for word in page.words):
        return page
    rows: list[Run] = []
    moved: list[tuple[Box, Box]] = []
    at = 0
    while at < len(page.rows):
        lines = list(_text_from(page, at))
        rows += _parts(lines, moved) if lines else [page.rows[at]]
        at += max(len(lines), 1)
    return replace(page, rows=rows, moved=(*page.moved, *moved))


def put_back(page: View, box: Box | None) -> Box | None:
    """Where on the page a box stands that may have been moved."""
    if box is None or not page.moved:
        return box
    parts = [pair for pair in page.moved if _overlap(pair[0], box)]
    if not parts:
        return box
    first = min(put[0] for put, _ in parts)
    stays = (box[0], box[1], first - 1, box[3]) if box[0] < first - 1 else None
    return around([stays, *(printed for _, printed in parts)])


def _overlap(one: Box, other: Box) -> bool:
    across = one[0] < other[2] and other[0] < one[2]
    return across and one[1] < other[3] and other[1] < one[3]


def _text_from(page: View, at: int) -> Iterator[Run]:
    """The lines of a text that begins in a row, if it has bars between labels."""
    first = page.rows[at]
    if not any(_BAR.fullmatch(word.text) for word in first.words) or not _is_one(page, first):
        return
    lines, last = [first], first
    for row in page.rows[at + 1 :]:
        height = last.words[0].height
        near = 0 < row.words[0].middle - last.words[0].middle < (1 + APART) * height
        if not near or abs(row.words[0].x0 - first.words[0].x0) > EDGE or not _is_one(page, row):
            break
        closed = _BAR.fullmatch(last.words[-1].text) is not None
        if _LABELLED.match(row.text) and not closed:
            break
        lines.append(row)
        last = row
    parts = [part.strip() for part in _BAR.split(" ".join(line.text for line in lines))]
    said = [_LABELLED.match(part) is not None for part in parts if part]
    if said[:1] == [True] and sum(said) >= max(FEWEST, MOSTLY * len(said)):
        yield from lines


def _is_one(page: View, row: Run) -> bool:
    """Whether a row is one running line, with no blank to another cell."""
    return len(gap_groups(row, CELL * page.line_height)) == 1


def _parts(lines: Sequence[Run], moved: list[tuple[Box, Box]]) -> Iterator[Run]:
    """The lines with walls for bars, and with what each part goes on with in the next one."""
    rows: list[list[Word]] = []
    open_row: list[Word] | None = None
    for line in lines:
        rows.append([])
        for word in line.words:
            if _BAR.fullmatch(word.text):
                open_row = None
            elif open_row is None:
                open_row = rows[-1]
                open_row.append(replace(word, walled=bool(open_row) or word.walled))
            else:
                open_row.append(_behind(open_row[-1], word, moved))
    yield from (Run.of(row) for row in rows if row)


def _behind(last: Word, word: Word, moved: list[tuple[Box, Box]]) -> Word:
    """A word where it is printed, or behind the last one of its part if that is a line above."""
    if word.y0 == last.y0 or abs(word.middle - last.middle) < word.height / 2:
        return word
    wide = word.x1 - word.x0
    x0 = last.x1 + word.height / 4
    put = replace(word, x0=x0, x1=x0 + wide, y0=last.y0, y1=last.y1, walled=False)
    moved.append(((x0, last.y0, x0 + wide, last.y1), (word.x0, word.y0, word.x1, word.y1)))
    return put
