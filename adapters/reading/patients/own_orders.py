"""Tells an order of its own from one more page of the order before it, where no name says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adapters.reading.page_reading import Page
from adapters.reading.patients.sheets import asks_for_a_patient, is_next_sheet, says_enough

ALIKE = 0.9


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
        goes_on = _goes_on(page, orders) and not asks_for_a_patient(page)
        goes_on = goes_on or any(is_next_sheet(page, other) for other in orders)
        if orders and not goes_on and not _repeats_one(page, orders):
            return True
        orders.append(page)
    return False


def _goes_on(page: Page, orders: Iterable[Page]) -> bool:
    """Whether a page comes right after an order and says too little to be one by itself."""
    follows = any(page.number == other.number + 1 for other in orders)
    return follows and not says_enough(page)


def _repeats_one(page: Page, others: Iterable[Page]) -> bool:
    return any(_repeats(page, other) for other in others)


def _repeats(page: Page, other: Page) -> bool:
    """Whether a page is the same sheet once more: its dates and numbers are the other's."""
    mine, theirs = _numbers(page), _numbers(other)
    return len(mine & theirs) >= ALIKE * max(len(mine | theirs), 1)


def _numbers(page: Page) -> set[str]:
    """Printed words that hold a digit: forms share their words, but no two patients these."""
    return {word for word in page.text.split() if any(map(str.isdigit, word))}
