"""The problems of a visit, each with its own plan: therapy is ordered for one, not for all.

`1. Lumbar strain, S39.012A. Refer to physical therapy.` / `2. Hypothyroidism, E03.9. Recheck TSH.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from adapters.reading.layout.layout import Run, View
from adapters.reading.values.codes import find_diagnoses

_NUMBER = re.compile(r"\s*(?:#\s?)?\d{1,2}\s?[.):-]\s|\s*#?\d{1,2}\s+(?=[A-Z][a-z])")
_BULLET = re.compile(r"\s*[-\u2022\u00b7*\u2013>]\s?\w")
_ORDERS = re.compile(
    r"(?i)\b(?:physical therapy|p\.?t\.?(?=[\s,:;.]|$)|phys\.? therapy|physiotherapy|rehab\w*)"
    r"(?!-)"
)
_PART = re.compile(r"[-\u2013\u2014:;.)]\s+[A-Za-z]{2}")
"""Where a plan begins behind a code; before it a name may, where none stands before the code."""
_HEAD = re.compile(r"\s*[A-Z][A-Za-z &/]{2,40}:")
"""A heading, with which the list of problems ends."""


@dataclass
class _Problem:
    """A problem's line and those below it that are its plan."""

    codes: list[tuple[int, int, int]]
    lines: list[str] = field(default_factory=list)

    @property
    def orders(self) -> bool:
        """Whether therapy is ordered for it."""
        return any(_ORDERS.search(line) for line in self.lines)

    @property
    def plans(self) -> bool:
        """Whether it has a plan of its own, be it in the line behind its code."""
        first, (_, start, _), (_, _, end) = self.lines[0], self.codes[0], self.codes[-1]
        named = re.search(r"[A-Za-z]{3,}", first[:start]) is not None
        parts = len(_PART.findall(first[end:]))
        return len(self.lines) > 1 or parts >= (1 if named else 2)


def of_other_problems(page: View) -> Iterator[tuple[int, int]]:
    """The places (row, start) of codes whose problem has a plan in which no therapy is.

    Only where another problem of the same list orders it.
    """
    problems = list(_problems(page))
    if not any(one.orders for one in problems):
        return
    for one in problems:
        if not one.orders and one.plans:
            yield from ((row, start) for row, start, _ in one.codes)


def _problems(page: View) -> Iterator[_Problem]:
    opened: _Problem | None = None
    for index, row in enumerate(page.rows):
        codes = list(find_diagnoses(row, announced=False))
        begins = bool(codes) and (_NUMBER.match(row.text) is not None or _has_plan(page, index))
        if begins:
            yield from () if opened is None else (opened,)
            opened = _Problem([(index, one.start, one.end) for one in codes], [row.text])
        elif opened is not None and not _goes_on(page, index, row):
            yield opened
            opened = None
        elif opened is not None:
            opened.lines.append(row.text)
    if opened is not None:
        yield opened


def _has_plan(page: View, index: int) -> bool:
    """Whether a line without a sign stands over lines of its plan that have one."""
    if _BULLET.match(page.rows[index].text):
        return False
    return any(_BULLET.match(row.text) for row in page.rows[index + 1 : index + 2])


def _goes_on(page: View, index: int, row: Run) -> bool:
    """Whether a line is still of the problem above: close below, and no heading or new number."""
    over = page.rows[index - 1]
    close = row.top - over.bottom < 1.2 * page.line_height
    return close and _NUMBER.match(row.text) is None and _HEAD.match(row.text) is None
