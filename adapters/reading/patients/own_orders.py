"""Tells an order of its own from one more page of the order before it, where no name says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adapters.reading.page_reading import Page
from adapters.reading.patients.running_lines import is_of_same_print
from adapters.reading.patients.sheets import ends_letter, is_next_sheet, says_enough
from adapters.reading.patients.spoken_of import asks_for_a_patient
from adapters.reading.values.candidates import LABELLED, UNDOUBTED

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
        goes_on = goes_on or any(
            is_next_sheet(page, other)
            or is_of_same_print(page, other)
            or (ends_letter(page, other) and not asks_for_a_patient(page))
            for other in orders
        )
        if orders and not goes_on and not _repeats_one(page, orders):
            return True
        orders.append(page)
    return False


def orders_apart(pages: Sequence[Page]) -> list[list[Page]]:
    """The orders among a patient's pages, each with its sheets: one of another day is another."""
    apart: list[list[Page]] = []
    days: list[str | None] = []
    for page in (one for one in pages if one.kind == "referral_order"):
        day = _day(page)
        if days and day is not None and days[-1] not in (None, day) and _is_own(page, apart[-1]):
            apart.append([page])
            days.append(day)
        elif days:
            apart[-1].append(page)
            days[-1] = days[-1] or day
        else:
            apart, days = [[page]], [day]
    return apart


def _is_own(page: Page, before: Sequence[Page]) -> bool:
    return says_enough(page) and not any(is_next_sheet(page, other) for other in before)


def _day(page: Page) -> str | None:
    """The one day that an order says is its own."""
    days = {
        str(one.value)
        for one in page.candidates
        if one.field == "order_date" and one.value is not None and one.flag in UNDOUBTED
        if one.strength >= LABELLED
    }
    return days.pop() if len(days) == 1 else None


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
