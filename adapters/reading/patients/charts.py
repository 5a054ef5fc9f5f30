"""Tells the chart that a print brings along from what its visit found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.layout.layout import Run
from adapters.reading.page_reading import Page
from adapters.reading.values.candidates import Candidate
from adapters.reading.wordings.headings import OF_A_CHART

_FINDS = re.compile(
    r"(?:\d\W{1,2})?(?:(?:\w+ )?(?:assess(?:ments?|ed)|impressions?|a/p)\b.{0,24}"
    r"|(?:visit|encounter|today'?s|primary|working|final|discharge|clinical) diagnos[ie]s"
    r"|(?:diagnos[ie]s|problems?)(?: (?:addressed|treated|assessed|this visit|today)){0,2})",
    re.IGNORECASE,
)
"""A heading under which a visit says what it found."""
_OF_A_VISIT = re.compile(
    rf"{_FINDS.pattern}|(?:\d\W{{1,2}})?(?:plan|orders?)\b.{{0,24}}"
    r"|(?:referral|order) diagnos[ie]s|(?:reason )?(?:for )?(?:visit|referral|order)(?: for)?"
    r"|chief complaints?|(?:history(?: of present illness)?|hpi|subjective|objective"
    r"|(?:physical )?exam(?:ination)?)",
    re.IGNORECASE,
)
SECTIONS = 2


def is_of_a_chart(page: Page) -> bool:
    """Whether a sheet is the chart that a print brings along: what is taken, what one has."""
    heads = {_head(row).lower() for row in _rows(page)}
    return sum(OF_A_CHART.fullmatch(one) is not None for one in heads) >= SECTIONS


def outside_chart(page: Page) -> Iterator[Candidate]:
    """What a sheet tells apart from the codes of the problems that somebody has anyway."""
    spans = list(_charted(page))
    for one in page.candidates:
        box = one.straight or one.box
        level = (box[1] + box[3]) / 2 if box is not None else None
        held = level is not None and any(top < level < end for top, end in spans)
        if one.field != "diagnoses" or not held:
            yield one


def _charted(page: Page) -> Iterator[tuple[float, float]]:
    """From where to where the sections of a chart go down a sheet."""
    top: float | None = None
    for row in _rows(page):
        head = _head(row)
        visits = _OF_A_VISIT.fullmatch(head) is not None
        if top is not None and visits:
            yield top, row.top
            top = None
        elif top is None and not visits and OF_A_CHART.fullmatch(head) is not None:
            top = row.top
    if top is not None:
        yield top, float("inf")


def _rows(page: Page) -> list[Run]:
    return [row for view in page.views[:1] for row in view.rows]


def _head(row: Run) -> str:
    return row.text.split(":")[0].strip(" .-")
