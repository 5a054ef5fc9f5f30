"""A cross in a column that is headed with a side: a table of diagnoses with `R`, `L`, `Both`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values import therapy
from adapters.reading.values.candidates import Candidate

_BOTH = frozenset({"b", "both", "bil"})
_CROSSES = frozenset("xX\u2713\u2714\u2715\u2717")
APART, LINES_BELOW = 0.8, 6.0
Heads = list[tuple[float, str]]


def from_crossed_sides(page: View) -> Iterator[Candidate]:
    """Offer the sides that are crossed in the lines right below such heads."""
    for index, row in enumerate(page.rows):
        heads = _heads(page, row)
        if {"right", "left"} <= {side for _, side in heads}:
            for below in page.rows[index + 1 :]:
                if below.words[0].y0 - row.words[0].y0 > LINES_BELOW * page.line_height:
                    break
                yield from _crossed(page, below, heads)


def _heads(page: View, row: Run) -> Heads:
    """The middle of each column of a side, and the side."""
    cells = gap_groups(row, APART * page.line_height)
    return [(_middle(cell), side) for cell in cells if (side := _side(cell))]


def _side(cell: Run) -> str | None:
    """The side that a cell of one word names."""
    if len(cell.words) > 1:
        return None
    named = therapy.sides(cell.text)
    return next(iter(named)) if named else "bilateral" if cell.text.lower() in _BOTH else None


def _crossed(page: View, row: Run, heads: Heads) -> Iterator[Candidate]:
    step = min(abs(second - first) for (first, _), (second, _) in pairwise(heads))
    for cell in gap_groups(row, APART * page.line_height):
        middle, side = min(heads, key=lambda head: abs(head[0] - _middle(cell)))
        if cell.text in _CROSSES and abs(middle - _middle(cell)) < step / 2:
            yield Candidate("laterality", side, page.page, cell.box(), cell.text, cell.confidence)


def _middle(cell: Run) -> float:
    return (cell.words[0].x0 + cell.words[-1].x1) / 2
