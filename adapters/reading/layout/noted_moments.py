"""The last columns of a list of orders: when each line was entered, and by whose initials.

`· Visits: 2 per week   9:42   mk RN`: the moment and the initials stand in columns of their own
and are no part of the line before them, nor of the line that goes on below it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adapters.reading.layout.layout import Run

FEWEST, EDGE, GAP = 3, 3.0, 0.6
"""Lines that make a column, points its edge may shift, heights of a line before a moment."""
_NOTED = re.compile(
    r"(?:^|(?<=\s))\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?"
    r"(?:\s[A-Za-z]{2,3}(?:,?\s(?:RN|LPN|LVN|CNA|MA|MD|DO|PA|PA-C|NP|CRNA|ST|RT))?)?$"
)


def without_noted(rows: Sequence[Run]) -> tuple[list[Run], frozenset[tuple[float, float]]]:
    """The rows of a page without the moments and initials in the last columns of a list.

    Also the place where each row begins that had one: no line above it goes on there.
    """
    starts = {at: place for at, row in enumerate(rows) if (place := _noted(row)) is not None}
    edges = {at: rows[at].words[place].x0 for at, place in starts.items()}
    columns = {
        at for at, edge in edges.items()
        if sum(abs(edge - other) < EDGE for other in edges.values()) >= FEWEST
    }  # fmt: skip
    cut = [
        type(row).of(row.words[: starts[at]]) if at in columns else row
        for at, row in enumerate(rows)
    ]
    return cut, frozenset((cut[at].words[0].x0, cut[at].words[0].y0) for at in columns)


def _noted(row: Run) -> int | None:
    """The word of a row that a moment at its end begins with, in a place of its own."""
    found = _NOTED.search(row.text) if row.has_figure else None
    if found is None or found.start() not in row.starts:
        return None
    at = row.starts.index(found.start())
    before, word = row.words[at - 1], row.words[at]
    return at if at and word.x0 - before.x1 > GAP * word.height else None
