"""The face sheet behind an order: who somebody is, in a print that orders on its other sheets."""

from __future__ import annotations

import re

from adapters.reading.page_reading import Page
from priorauth.models.reading import PageKind

_TITLE = re.compile(
    r"\W*(?:patient |registration )?(?:face ?sheet|registration|demographics?)"
    r"(?: (?:sheet|form|information|summary|record))?\W*",
    re.IGNORECASE,
)
_ORDERS = frozenset({"frequency_per_week", "visits_requested"})
HEAD = 3
"""Lines at the top of a sheet among which its title stands."""


def is_face_sheet(page: Page) -> bool:
    """Whether a sheet is titled as somebody's registration and orders nothing."""
    heads = (row.text for view in page.views[:1] for row in view.rows[:HEAD])
    ordered = any(one.field in _ORDERS and one.value is not None for one in page.candidates)
    return any(map(_TITLE.fullmatch, heads)) and not ordered


def shown_kind(page: Page) -> PageKind:
    """What a page is called, whatever it is read together with."""
    if page.orders_behind:
        return "referral_order"
    registers = page.registers and page.kind == "referral_order"
    return "demographics" if registers else page.kind
