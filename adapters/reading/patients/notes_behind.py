"""How far notes behind an order may tell whose the order is, where it does not say so itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from adapters.reading.page_reading import Page
from adapters.reading.values import dates
from adapters.reading.values.candidates import UNDOUBTED, Candidate, Setting

_IDENTIFYING = frozenset({"patient_name", "date_of_birth", "member_id"})
_IN_BOXES = re.compile(r"(?<!\d)(\d \d) ?[/-]? ?(\d \d) ?[/-]? ?(\d \d \d \d)(?![ ]?\d)")
FEWEST_DAYS = 365


def less_sure(
    offered: Sequence[Candidate], orders: Sequence[Page], setting: Setting
) -> list[Candidate]:
    """What notes offer; in doubt where the order names nobody or holds a birthday nobody read."""
    named = any(
        one.field == "patient_name" and one.value is not None and one.flag in UNDOUBTED
        for page in orders
        for one in page.candidates
    )
    open_fields = frozenset({"date_of_birth"}) if named else _IDENTIFYING
    return [
        replace(one, flag="low_confidence")
        if one.field in open_fields
        and one.value is not None
        and one.flag in UNDOUBTED
        and not (named and _is_on(str(one.value), orders, setting))
        else one
        for one in offered
    ]


def _is_on(born: str, orders: Sequence[Page], setting: Setting) -> bool:
    """Whether an order prints this birth date, or no other one that it might mean."""
    printed = {day for page in orders for day in _unread_days(page, setting)}
    return born in printed or not printed


def _unread_days(page: Page, setting: Setting) -> Iterator[str]:
    """Dates on a page that might be a birthday and that no reader took for another field's."""
    taken = {
        str(one.value)
        for one in page.candidates
        if one.field.endswith("_date") and one.value is not None
    }
    latest = (setting.today - timedelta(days=FEWEST_DAYS)).isoformat()
    found = {day.isoformat() for day in _days(page.text, setting.today.year)}
    yield from (day for day in found if day not in taken and day < latest)


def _days(text: str, pivot: int) -> Iterable[date]:
    joined = _IN_BOXES.sub(lambda found: "/".join(found.groups()).replace(" ", ""), text)
    return [found.value for found in dates.find_dates(joined, pivot)]
