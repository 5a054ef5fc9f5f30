"""The day that an initial evaluation says it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import NamedTuple

from adapters.reading.layout.layout import Box, Run, View, gap_groups
from adapters.reading.page_reading import Page
from adapters.reading.values.candidates import Setting
from adapters.reading.values.dates import Found, find_dates
from priorauth.models.reading import ABSENT, ReadValue

EVALUATION = "initial_evaluation"
HEAD = 0.4
"""How far down a page its own day stands where only `Date` says so."""
MOST_DAYS = 3 * 366
_THERAPY = r"(?:(?:outpatient )?(?:pt|physical therapy) )?"
_EVALUATED = re.compile(
    rf"(?i)(?:^|(?P<word>[\w-]*)\W+)(?:date of (?:the )?(?:initial )?{_THERAPY}eval(?:uation)?|"
    rf"(?:initial )?{_THERAPY}eval(?:uation)? date|(?:date )?evaluated(?: on)?)\W{{0,4}}$"
)
_ANOTHER = re.compile(r"(?i)next|re|follow-?up|scheduled?|planned|last|prior|previous|due|until")
"""What says before such a label that it is about another evaluation."""
_OWN = re.compile(
    r"(?i)^(?:date(?: of (?:service|visit))?|(?:service|visit|today'?s) date|dos)\W{0,4}$"
)
_TITLE = re.compile(
    r"(?i)^\W*(?:(?:pt|physical therapy|outpatient|initial|therapy|clinic|[-\u2013:]) ?)*"
    r"eval(?:uation)?(?: (?:note|report|summary|(?:and|&|/) plan of care))?\W*$"
)


class Day(NamedTuple):
    """A day as printed, and where on the straightened page."""

    value: str
    box: Box | None


def evaluated_on(page: Page, setting: Setting) -> ReadValue:
    """The day that an initial evaluation says for certain that it was; `absent` otherwise.

    A label of the evaluation comes before a date that is only the page's own. Two days under one
    kind of label are a conflict, and every look at the page must read the same.
    """
    if page.detail != EVALUATION or not page.readable or not page.views:
        return ABSENT
    told = [_told(view, setting) for view in page.views]
    days = {day.value for found in told for day in found}
    if not days or not all(told):
        return ABSENT
    first = told[0][0]
    box = page.place(first.box)
    if len(days) > 1:
        return ReadValue(page=page.number, box=box, flag="conflict")
    if any(box is not None and _meet(box, pen) for pen in page.by_hand):
        return ABSENT
    return ReadValue(value=first.value, page=page.number, box=box, confidence=1.0)


def _told(page: View, setting: Setting) -> list[Day]:
    """The days under the strongest kind of label that there is."""
    named = [day for row in page.rows for day in _behind(row, _names_evaluation, setting)]
    if named:
        return named
    head = [row for row in page.rows if row.top < HEAD * page.height]
    cells = [cell for row in head for cell in gap_groups(row, 2.6 * page.line_height)]
    titled = [day for row in head for day in _behind(row, _is_title, setting)]
    if not titled and not any(_TITLE.match(cell.text) for cell in cells):
        return []
    return titled + [day for cell in cells for day in _behind(cell, _is_own, setting)]


def _behind(run: Run, says: Callable[[str], bool], setting: Setting) -> Iterator[Day]:
    for found in find_dates(run.text, setting.today.year):
        if says(run.text[: found.start]) and _may_be(found, setting):
            yield Day(found.value.isoformat(), run.box(found.start, found.end))


def _names_evaluation(before: str) -> bool:
    told = _EVALUATED.search(before)
    return told is not None and not _ANOTHER.fullmatch((told["word"] or "").strip("-"))


def _is_title(before: str) -> bool:
    return _TITLE.match(before) is not None


def _is_own(before: str) -> bool:
    return _OWN.match(before) is not None


def _may_be(found: Found, setting: Setting) -> bool:
    """Whether an evaluation may have been on a day: not to come, and not years ago."""
    return timedelta(0) <= setting.today - found.value <= timedelta(days=MOST_DAYS)


def _meet(one: Box, other: Box) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    return across > 0 and min(one[3], other[3]) > max(one[1], other[1])
