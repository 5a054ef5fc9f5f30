"""Values that a cell or column breaks where it ends: read in one line, as in a wider one.

`Aetna Managed` over `Choice Open Access` beside one label is one payer: the next word would not
have gone into the cell. The words of such a value are put side by side in its cell, and where they
are printed is kept with the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.layout.layout import Box, Run, View, Word, gap_groups

CELL, SAME_EDGE, PITCH, PADDING, ONE_FONT = 2.2, 1.5, 1.45, 9.0, 0.05
"""How wide a blank parts cells, in lines; how far edges of one cell differ, in points; how far down
the next line is, in heights; how much room a cell leaves at its end; how far heights of one font
differ."""
MOST_LINES, AHEAD = 4, 8
BESIDE = 1.2
_TYPED_BOX = re.compile(r"[\[(][\s_xX*]?[\])]?$|_{2,}|_+[xX]_+|[\u2610-\u2612\u25a0-\u25cf]")
Wall = Sequence[float]


def unbroken(page: View, walls: Sequence[Wall], boxes: Sequence[Sequence[float]]) -> View:
    """The page with each broken value in one row; only of a text layer.

    Lines of choices with check boxes stay where their boxes are.
    """
    if not page.certain:
        return page
    rows = list(page.rows)
    edge = max((row.words[-1].x1 for row in rows), default=0.0) + PADDING
    moved: list[tuple[Box, Box]] = []
    for at in range(len(rows)):
        for label, cell, following in _answers(page, rows[at]):
            if any(_is_chosen(word, boxes) for word in cell.words):
                continue
            right = _end_of(cell, walls) or (following or edge)
            lines = list(_lines(page, rows, at, (label, cell, right)))
            chosen = any(_is_chosen(word, boxes) for line in lines for word in line.words)
            if lines and not chosen:
                _join(rows, at, [cell, *lines], right, moved)
    if not moved:
        return page
    return replace(page, rows=[row for row in rows if row.words], moved=(*page.moved, *moved))


def _is_chosen(word: Word, boxes: Sequence[Sequence[float]]) -> bool:
    """Whether a check box stands before a word, or is one."""
    if _TYPED_BOX.match(word.text):
        return True
    return any(
        box[1] < word.middle < box[3] and -1 < word.x0 - box[2] < BESIDE * word.height
        for box in boxes
    )


def _answers(page: View, row: Run) -> Iterator[tuple[Run, Run, float | None]]:
    """The labels of a row with what stands beside them, and where the next cell begins.

    A rule parts a label from its value, or a colon ends it.
    """
    cells = gap_groups(row, CELL * page.line_height) if row.words else []
    for at, cell in enumerate(cells):
        following = cells[at + 1].words[0].x0 if at + 1 < len(cells) else None
        colon = next(
            (number for number, word in enumerate(cell.words[:-1], 1) if word.text[-1] == ":"), None
        )
        before = cells[at - 1] if at else None
        if colon is not None:
            yield Run.of(cell.words[:colon]), Run.of(cell.words[colon:]), following
        elif before is not None and (cell.words[0].walled or before.text[-1] == ":"):
            yield before, cell, following


def _end_of(cell: Run, walls: Sequence[Wall]) -> float | None:
    """Where the rule stands that ends a cell on the right."""
    level, end = cell.words[0].middle, cell.words[-1].x1
    beyond = [x for x, top, bottom in walls if x >= end - 1 and top <= level <= bottom]
    return min(beyond, default=None)


def _lines(
    page: View, rows: Sequence[Run], at: int, place: tuple[Run, Run, float]
) -> Iterator[Run]:
    """The lines that go on with a value in its cell, because it would not have had room."""
    label, last, right = place
    left = last.words[0].x0
    found = 0
    for row in rows[at + 1 : at + 1 + AHEAD]:
        cells = gap_groups(row, CELL * page.line_height) if row.words else []
        line = next((one for one in cells if abs(one.words[0].x0 - left) < SAME_EDGE), None)
        if line is None:
            continue
        if any(_is_over(label, one) for one in cells) or not _goes_on(last, line, right):
            return
        yield line
        last, found = line, found + 1
        if found == MOST_LINES:
            return


def _is_over(label: Run, cell: Run) -> bool:
    """Whether something stands in the label's own column."""
    return cell.words[0].x0 < label.words[-1].x1 and cell.words[-1].x1 > label.words[0].x0


def _goes_on(last: Run, line: Run, right: float) -> bool:
    """Whether a line is right under another, in its letters, and begins with what had no room."""
    above, first = last.words[0], line.words[0]
    near = 0 < first.y0 - above.y0 <= PITCH * above.height
    alike = abs(first.height - above.height) < ONE_FONT and first.bold == above.bold
    full = last.words[-1].x1 + first.height / 4 + (first.x1 - first.x0) > right - PADDING
    return near and alike and full and line.words[-1].x1 <= right + 1


def _join(
    rows: list[Run], at: int, lines: Sequence[Run], right: float, moved: list[tuple[Box, Box]]
) -> None:
    """Put the words of several lines side by side where the first of them stands."""
    words = [word for line in lines for word in line.words]
    first = words[0]
    wide = sum(word.x1 - word.x0 for word in words) + len(words) * first.height / 4
    share = min(1.0, (right - 1 - first.x0) / wide)
    put: list[Word] = []
    x0 = first.x0
    for word in words:
        x1 = x0 + share * (word.x1 - word.x0)
        wall = word.walled and word is first
        put.append(replace(word, x0=x0, x1=x1, y0=first.y0, y1=first.y1, walled=wall))
        moved.append(((x0, first.y0, x1, first.y1), (word.x0, word.y0, word.x1, word.y1)))
        x0 = x1 + share * first.height / 4
    own = {id(word) for word in lines[0].words}
    before = [word for word in rows[at].words if word.x0 < first.x0 and id(word) not in own]
    behind = [word for word in rows[at].words if word.x0 >= first.x0 and id(word) not in own]
    rows[at] = Run.of([*before, *put, *behind])
    taken = {id(word) for line in lines[1:] for word in line.words}
    for number in range(at + 1, min(at + 1 + AHEAD, len(rows))):
        rows[number] = Run.of(word for word in rows[number].words if id(word) not in taken)
