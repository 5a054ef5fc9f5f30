"""A line of labels over a line of values in the middle of their columns, one for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.wordings.labels import short_headings

FEWEST, REACH, APART, SLACK = 2, 2.6, 1.6, 3.0
"""Columns of such a line; how far, in lines, its values lie under it; the gap between cells."""

_HEADINGS = frozenset({"from", "to", "by", "sentby", "sentto"})
"""Heads of columns that are no labels."""


def give_in_step(page: View, spots: Sequence[Spot], taken: set[int]) -> None:
    """Give each label without a value the one in its column, where every column has just one.

    A number in the middle of a wide column begins far behind a short label: `Visits` over `24`.
    """
    for index, line in groupby(sorted(spots, key=lambda one: one.row), key=lambda one: one.row):
        heads = {round(one.x0): one for one in line}
        cells = gap_groups(page.rows[index], APART * page.line_height)
        if not _are_bare(cells, heads):
            continue
        for cell, value in zip(cells, _values_under(page, index, cells, taken), strict=False):
            head = heads.get(round(cell.words[0].x0))
            if head is not None and not head.below and head.beside is None:
                head.below = [value]


def _are_bare(cells: Sequence[Run], heads: Mapping[int, Spot]) -> bool:
    """Whether a line has nothing but labels, none with a value beside it, and other headings."""
    alone = all(head.beside is None and not head.colon for head in heads.values())
    told = all(
        round(cell.words[0].x0) in heads or cell.squeezed in _HEADINGS | short_headings().keys()
        for cell in cells
    )
    return alone and told and len(cells) >= FEWEST


def _values_under(page: View, index: int, cells: Sequence[Run], taken: set[int]) -> list[Run]:
    """The next line's cells, if there is one in each column and it is nobody else's."""
    below = page.rows[index + 1 : index + 2]
    if not below or below[0].top - page.rows[index].bottom > REACH * page.line_height:
        return []
    values = gap_groups(below[0], APART * page.line_height)
    ends = [*(other.words[0].x0 for other in cells[1:]), page.width]
    inside = all(
        cell.words[0].x0 - SLACK <= value.words[0].x0 and value.words[-1].x1 < end
        for cell, value, end in zip(cells, values, ends, strict=False)
    )
    free = not any(id(word) in taken for word in below[0].words)
    return values if len(values) == len(cells) and inside and free else []
