"""Tells an order of its own from one more page of the order before it, where no name says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from adapters.reading.page_reading import Page
from adapters.reading.unlabelled.known_names import names_on

_OF_AN_ORDER = frozenset(
    [
        "order_date",
        "diagnoses",
        "referring_npi",
        "frequency_per_week",
        "visits_requested",
        "payer_name",
        "member_id",
    ]
)
_OF_A_PATIENT = frozenset({"name", "dob", "member", "street"})
_WHO = frozenset({"patient_name", "date_of_birth"})
_SHEET = re.compile(r"(?<![\d/.-])([2-9])\s*(?:/|of)\s*([2-9])(?![\d/.-])", re.IGNORECASE)
FEWEST, ALIKE = 2, 0.9


def is_one_more(page: Page, pages: Iterable[Page]) -> bool:
    """Whether an order page may belong to the orders among others: it begins none, or repeats."""
    orders = [other for other in pages if other.kind == "referral_order"]
    return _goes_on(page, orders) or _repeats_one(page, orders)


def begins_again(named: Sequence[Page], nameless: Sequence[Page]) -> bool:
    """Whether an order that names nobody may be of another patient than an order before it."""
    orders = [page for page in named if page.kind == "referral_order"]
    for page in nameless:
        if page.kind != "referral_order":
            continue
        goes_on = _goes_on(page, orders) and not _asks_for_a_patient(page)
        goes_on = goes_on or _is_next_sheet(page, orders)
        if orders and not goes_on and not _repeats_one(page, orders):
            return True
        orders.append(page)
    return False


def _asks_for_a_patient(page: Page) -> bool:
    """Whether a page has a place for its patient, be it that nothing was read there."""
    unread = any(one.field in _WHO and one.value is None for one in page.candidates)
    return unread or any(
        spot.label.role in _OF_A_PATIENT and (spot.owner or spot.label.owner) == "patient"
        for spot in page.spots
    )


def _goes_on(page: Page, orders: Iterable[Page]) -> bool:
    """Whether a page comes right after an order and says too little to be one by itself."""
    follows = any(page.number == other.number + 1 for other in orders)
    return follows and not _begins(page)


def _is_next_sheet(page: Page, orders: Iterable[Page]) -> bool:
    """Whether a page numbers itself behind the order before it, and bears that patient's name."""
    before = next((other for other in orders if other.number == page.number - 1), None)
    if before is None:
        return False
    names = {str(one.value) for one in before.candidates if one.field == "patient_name"}
    edges = [row.text for view in page.views[:1] for row in (*view.rows[:3], *view.rows[-2:])]
    numbered = any(_numbers_itself(text) for text in edges)
    return numbered and bool(names_on("\n".join(edges), sorted(names)))


def _numbers_itself(text: str) -> bool:
    found = _SHEET.search(text)
    return found is not None and int(found[1]) <= int(found[2])


def _begins(page: Page) -> bool:
    """Whether a page says enough of what an order says to be one by itself."""
    return len({one.field for one in page.candidates if one.value is not None} & _OF_AN_ORDER) >= (
        FEWEST
    )


def _repeats_one(page: Page, others: Iterable[Page]) -> bool:
    return any(_repeats(page, other) for other in others)


def _repeats(page: Page, other: Page) -> bool:
    """Whether a page is the same sheet once more: its dates and numbers are the other's."""
    mine, theirs = _numbers(page), _numbers(other)
    return len(mine & theirs) >= ALIKE * max(len(mine | theirs), 1)


def _numbers(page: Page) -> set[str]:
    """Printed words that hold a digit: forms share their words, but no two patients these."""
    return {word for word in page.text.split() if any(map(str.isdigit, word))}
