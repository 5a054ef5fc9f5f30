"""A line of labels over a line of values in the middle of their columns, one for each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups

FEWEST, REACH, APART, SLACK = 2, 2.6, 1.6, 3.0
"""Columns of such a line; how far, in lines, its values lie under it; the gap between cells."""


def give_in_step(page: View, spots: Sequence[Spot], taken: set[int]) -> None:
    """Give each label without a value the one in its column, where every column has just one.

    A number in the middle of a wide column begins far behind a short label: `Visits` over `24`.
    """
    for index, line in groupby(sorted(spots, key=lambda one: one.row), key=lambda one: one.row):
        heads = sorted(line, key=lambda one: one.x0)
        values = _values_under(page, index, heads, taken) if _are_bare(page, heads) else []
        for head, value in zip(heads, values, strict=False):
            if not head.below and head.beside is None:
                head.below = [value]


def _are_bare(page: View, heads: Sequence[Spot]) -> bool:
    """Whether a line has nothing but labels, none with a value beside it."""
    cells = gap_groups(page.rows[heads[0].row], APART * page.line_height)
    alone = all(head.beside is None and not head.colon for head in heads)
    return alone and len(cells) == len(heads) >= FEWEST


def _values_under(page: View, index: int, heads: Sequence[Spot], taken: set[int]) -> list[Run]:
    """The next line's cells, if there is one in each column and it is nobody else's."""
    below = page.rows[index + 1 : index + 2]
    if not below or below[0].top - heads[0].bottom > REACH * page.line_height:
        return []
    cells = gap_groups(below[0], APART * page.line_height)
    ends = [*(other.x0 for _, other in pairwise(heads)), page.width]
    inside = all(
        head.x0 - SLACK <= cell.words[0].x0 and cell.words[-1].x1 < end
        for head, cell, end in zip(heads, cells, ends, strict=False)
    )
    free = not any(id(word) in taken for word in below[0].words)
    return cells if len(cells) == len(heads) and inside and free else []
