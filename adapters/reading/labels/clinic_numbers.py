"""Numbers that go on the lines about the clinic that a patient is sent to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.owners import SAME_EDGE
from adapters.reading.labels.spotting import Spot
from adapters.reading.labels.under_names import is_under_provider
from adapters.reading.layout.layout import View
from adapters.reading.values.checked_numbers import find_npis
from adapters.reading.values.people import orders_nothing, read_name

BLOCK_LINES = 6
"""How many lines a label of the clinic may stand over its number."""
_BARE = frozenset({"npi", "npino"})
_TREATING = re.compile(r"(?:treating|rendering|attending)(?:provider|physician|clinician|doctor)")


def give_npis_to_clinic(page: View, spots: Sequence[Spot]) -> None:
    """Make each bare `NPI` the clinic's that goes on the lines about it: under `Referred To`."""
    for spot in spots:
        bare = spot.label.role == "npi" and spot.words.squeezed.strip("#") in _BARE
        if bare and _goes_on_clinic(spot, spots) and not is_under_provider(page, spot):
            spot.owner = "clinic"


def npis_of_clinic(spots: Sequence[Spot]) -> set[str]:
    """The NPIs that are the clinic's, of ten figures each."""
    theirs = (one for one in spots if one.label.role == "npi" and one.owner == "clinic")
    return {npi[1] for one in theirs if one.beside for npi in find_npis(one.beside.text)}


def _goes_on_clinic(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether the nearest label that says whose it is says the clinic's.

    It stands before the number in its line, or over the number or over a label before it there.
    """
    telling = [one for one in spots if _tells(one)]
    line = [one for one in spots if one.row == spot.row and one.x0 <= spot.x0]
    for before in sorted(line, key=lambda one: -one.x0):
        if _tells(before):
            return before.owner == "clinic" and not is_about_physician(before)
        over = [
            one
            for one in telling
            if 0 < spot.row - one.row <= BLOCK_LINES and abs(one.x0 - before.x0) < SAME_EDGE
        ]
        if over:
            last = max(over, key=lambda one: one.row)
            return last.owner == "clinic" and not is_about_physician(last)
    return False


def is_about_physician(spot: Spot) -> bool:
    """Whether a label is about who treats, and names somebody with a degree that orders.

    A therapist treats too, and so does a clinic; these have none.
    """
    if not _TREATING.match(spot.words.squeezed):
        return False
    run = spot.beside or (spot.below[0] if spot.below else None)
    named = read_name(run.text) if run is not None else None
    return named is not None and named.credentials is not None and (
        not orders_nothing(named.credentials)
    )  # fmt: skip


def _tells(spot: Spot) -> bool:
    """Whether the words of a label say whose its value is; any `NPI` is held a referrer's."""
    return spot.owner not in {"", "other"} and spot.label.role != "npi"
