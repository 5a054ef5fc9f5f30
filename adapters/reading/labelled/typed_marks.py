"""An X typed on one of the short lines that a form prints before what it offers: `X  Traction`.

The lines are drawn, so a text layer says nothing of those that were left empty: where an X stands
before one of the treatments, the others of the form were not chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from adapters.reading.layout.layout import Box, Run, View, gap_groups
from adapters.reading.values.therapy import urgency
from adapters.reading.values.treatment_words import EVALUATE
from adapters.reading.values.vocabulary import put_right

_MARK = re.compile(r"[xX\u2713\u2714]")
_FIGURE = re.compile(r"\d|[:?]")
CELL_GAP, FAR, FEWEST = 1.6, 3.0, 4
"""How far a mark stands before its words at most, in its heights, and the fewest treatments."""


def typed_marks(page: View) -> Iterator[tuple[Literal["checked", "empty"], Box]]:
    """The marks of such a form, and the places of those that were left out."""
    if not page.certain:
        return
    rows = [list(_cells(row, CELL_GAP * page.line_height)) for row in page.rows]
    listed = [cell for row in rows for _, cell in row if _is_offered(cell)]
    marked = [(mark, cell) for row in rows for mark, cell in row if mark is not None]
    if len(listed) < FEWEST or not any(_is_offered(cell) for _, cell in marked):
        return
    steps = sorted(cell.words[0].x0 - mark.words[0].x0 for mark, cell in marked)
    step = steps[len(steps) // 2]
    wide = marked[0][0].words[0].x1 - marked[0][0].words[0].x0
    for row in rows:
        chosen = any(mark is not None and _is_offered(cell) for mark, cell in row)
        plain = not any(_FIGURE.search(cell.text) for _, cell in row)
        for mark, cell in row:
            first = cell.words[0]
            if mark is not None:
                word = mark.words[0]
                yield "checked", (word.x0, word.y0, word.x1, word.y1)
            elif _is_offered(cell) or (chosen and plain) or _is_urgency(cell):
                yield "empty", (first.x0 - step, first.y0, first.x0 - step + wide, first.y1)


def _cells(row: Run, gap: float) -> Iterator[tuple[Run | None, Run]]:
    """The cells of a line, each with the mark before it."""
    mark: Run | None = None
    for cell in gap_groups(row, gap):
        if _MARK.fullmatch(cell.text):
            mark = cell
            continue
        first = cell.words[0]
        if mark is None and len(cell.words) > 1 and _MARK.fullmatch(first.text):
            mark, cell = Run.of(cell.words[:1]), Run.of(cell.words[1:])
        near = mark is not None and cell.words[0].x0 - mark.words[0].x1 < FAR * first.height
        yield (mark if near else None), cell
        mark = None


def _is_offered(cell: Run) -> bool:
    """Whether a form offers a treatment here, or what orders begin with."""
    return put_right(cell.text)[1] or EVALUATE.fullmatch(cell.text) is not None


def _is_urgency(cell: Run) -> bool:
    return len(cell.words) == 1 and urgency(cell.text) is not None
