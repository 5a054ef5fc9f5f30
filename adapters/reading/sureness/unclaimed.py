"""Doubts a telephone where another one has a label that may mean it, or its own label is empty.

Of two numbers under a bare `Phone` on a page either may be the office's: which of them was taken
follows from where they stand, and that may be read wrong. And where a form asks for the office's
fax and nobody wrote it down, a fax elsewhere on it is rather somebody else's. A person has a look.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.page_reading import Page
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.checked_numbers import find_phones
from priorauth.models.reading import Found, ReadValue

ASKED = {
    "patient_phone": (frozenset({"phone", "phone_fax"}), frozenset({"", "patient"})),
    "referring_phone": (frozenset({"phone", "phone_fax"}), frozenset({"", "order", "referrer"})),
    "referring_fax": (frozenset({"fax", "phone_fax"}), frozenset({"", "order", "referrer"})),
}
"""What labels ask for the number of a field, and whose they may be."""


def asked_of_two(
    fields: Mapping[str, Found], offered: Sequence[Candidate], pages: Iterable[Page]
) -> dict[str, Found]:
    """Fields with a number flagged that has a doubt of its own, where its label says otherwise."""
    told, spots = dict(fields), [spot for page in pages for spot in page.spots]
    taken = {one.value for one in fields.values() if isinstance(one, ReadValue) and one.certain}
    for name, (roles, owners) in ASKED.items():
        found = fields[name]
        if not isinstance(found, ReadValue) or found.value is None or found.flag is not None:
            continue
        same = [one for one in offered if one.field == name and one.value == found.value]
        if not same or any(not one.doubt and one.flag is None for one in same):
            continue
        asked = [one for one in spots if one.label.role in roles and one.owner in owners]
        empty = any(one.owner and one.beside is None and not one.below for one in asked)
        if empty or {number for one in asked for number in _numbers(one)} - taken:
            told[name] = found.model_copy(update={"flag": DOUBTED})
    return told


def _numbers(spot: Spot) -> set[str]:
    """The telephone numbers beside a label, or right under it."""
    run = spot.beside or (spot.below[0] if spot.below else None)
    return {digits for digits, _, _ in find_phones(run.text)} if run is not None else set()
