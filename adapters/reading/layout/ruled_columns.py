"""A rule that runs down a page parts it: the lines on its one side are none of the other's.

Pads print the office in a narrow column at the edge, with the form beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.layout.layout import Run, View

LONG, SIDE = 0.55, 0.38
"""How much of the page's height such a rule has at least, and how much of its width an edge."""
FEWEST = 3
"""How many lines a column has at least."""
Wall = Sequence[float]


def by_columns(page: View, walls: Sequence[Wall]) -> View:
    """The page with the rows of the narrow column first; only of a text layer."""
    if not page.certain:
        return page
    for x, top, bottom in walls:
        aside = min(x, page.width - x) < SIDE * page.width
        if bottom - top < LONG * page.height or not aside:
            continue
        inside = [
            row for row in page.rows if top - row.words[0].height < row.words[0].middle < bottom
        ]
        left = [part for row in inside if (part := _side(row, x, behind=False)).words]
        right = [part for row in inside if (part := _side(row, x, behind=True)).words]
        if min(len(left), len(right)) < FEWEST or any(_crosses(row, x) for row in inside):
            continue
        first, second = (left, right) if x < page.width / 2 else (right, left)
        at = page.rows.index(inside[0])
        above, below = page.rows[:at], [row for row in page.rows[at:] if row not in inside]
        return replace(page, rows=[*above, *first, *second, *below])
    return page


def _side(row: Run, x: float, *, behind: bool) -> Run:
    """The words of a row on one side of a rule."""
    kept = [word for word in row.words if (word.x0 >= x - 1) == behind]
    return Run.of([replace(word, walled=word.walled and at > 0) for at, word in enumerate(kept)])


def _crosses(row: Run, x: float) -> bool:
    return any(word.x0 < x - 1 and word.x1 > x + 1 for word in row.words)
