"""Whose a label is that stands close under somebody's name: who orders, or who only helps."""

from __future__ import annotations

from collections.abc import Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.people import CREDENTIAL_TAIL, only_helps, orders_nothing, read_name
from adapters.reading.wordings.headings import owner_in
from adapters.reading.wordings.labels import Owner
from adapters.reading.wordings.signing import ESIGNED

SIGNER_LINES, TITLE_EDGE = 3, 18.0
_WHO = frozenset({"referrer", "organization", "name", "other", "payer", "dob"})
"""What labels ask that say whose the lines under them are."""
_ELSEWHERE: frozenset[Owner] = frozenset({"clinic", "patient", "coverage", "secondary", "third"})
"""Whose section a heading begins between a provider's name and what no longer is about them."""


def is_under_provider(page: View, spot: Spot) -> bool:
    """Whether a label is close under somebody's name and degrees, or who signed, in its column.

    A label with its value below it belongs to its whole line.
    """
    return _orders_above(page, spot) is True


def is_under_helper(page: View, spot: Spot) -> bool:
    """Whether a label is close under the name of a nurse, trainer or therapist: it is theirs."""
    return _orders_above(page, spot) is False


def is_under_referrers_label(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether the nearest labels over a number, in its column, ask who refers and where."""
    over = [
        one
        for one in spots
        if 0 < spot.row - one.row <= SIGNER_LINES + 1 and abs(one.x0 - spot.x0) < TITLE_EDGE
    ]
    told = [one for one in over if one.label.role in _WHO]
    last = max(told, key=lambda one: one.row, default=None)
    return last is not None and last.label.owner == "referrer"


def _orders_above(page: View, spot: Spot) -> bool | None:
    """Whether who is named close over a label may order; None where nobody is."""
    row = page.rows[spot.row]
    own = row if spot.beside is None else _cell_of(page, row, spot.x0)
    edge, last = own.words[0].x0, spot.top
    for row in reversed(page.rows[max(0, spot.row - 2 * SIGNER_LINES) : spot.row]):
        cell = _cell_of(page, row, edge + 1)
        first = cell.words[0]
        if abs(first.x0 - edge) > TITLE_EDGE:
            continue
        if not -2 <= last - first.y1 < page.line_height:
            return None
        if ESIGNED.search(cell.text):
            return True
        if owner_in(cell.text) in _ELSEWHERE:
            return None
        tail = CREDENTIAL_TAIL.search(cell.text)
        found = read_name(cell.text[: tail.end(1)]) if tail is not None else None
        if found is not None:
            return not (orders_nothing(found.credentials) or only_helps(cell.text))
        last = first.y0
    return None


def _cell_of(page: View, row: Run, x0: float) -> Run:
    """The cell of a row that a place lies in, or the last one before it."""
    cells = gap_groups(row, 1.6 * page.line_height)
    return next((one for one in reversed(cells) if one.words[0].x0 <= x0), cells[0])
