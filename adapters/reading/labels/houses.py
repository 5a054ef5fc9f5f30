"""Whose the numbers are that stand under the name of a house: a practice, or a therapy clinic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from adapters.reading.layout.addresses import office_at_foot
from adapters.reading.layout.layout import PAGES_KEPT, Box, Run, View, gap_groups
from adapters.reading.layout.practices import practice_on_top
from adapters.reading.values.offices import OF_PHYSICIANS, is_office
from adapters.reading.values.places import read_place
from adapters.reading.wordings.labels import Owner

LETTERHEAD, CLINIC_LINES, HOUSE_LINES, CLOSE, SAME_EDGE = 0.17, 4, 3, 1.3, 4.0
_THERAPY = re.compile(
    r"\w{3,}.*\b(?:physical therapy|phys\.? therapy|p\.?t\.?|occupational therapy|hand therapy|"
    r"rehab(?:ilitation)?|therapy (?:center|clinic|associates|group|partners|services))\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:referral|order|prescription|request|evaluat\w+|form|outpatient|rx|script|to|for|of|"
    r"department|dear|attn|memo|hospital|plan|note|report|letter|surgery|surgeons|physicians|"
    r"physical medicine|physiatr\w+|board|certified)\b|:",
    re.IGNORECASE,
)
_LIST = re.compile(
    r"(?i)\W*(?:\w+ ){0,3}(?:therapy|pt|rehab\w*) (?:clinics|providers|locations|facilities|"
    r"offices)\b.{0,60}|\W*our (?:\w+ )?(?:clinics|locations|offices)\W*"
)
"""The heading of a list of clinics that a patient may choose from."""


_SEND = re.compile(
    r"(?i)\b(?:fax|send|return)\b.{0,40}\b(?:order|form|referral|request)\b.{0,12}\bto\b|"
    r"\b(?:return|send) by fax to\b"
)


_ADDRESSED = re.compile(
    r"(?i)^\W*(?:(?:(?:send|sent|fax|refer(?:red|ral)?|deliver|attn|mail)\W{1,2})?to|attn)\b\W{0,3}"
)
"""What stands before the name of whom a paper is sent to."""
_CALLED = re.compile(r"(?i)[\W_]*(?:fax|fx|f|tel|telephone|phone|ph|p|t)?[\W_]*$")
"""The word right before a number."""


@lru_cache(maxsize=20_000)
def names_therapy(text: str) -> bool:
    """Whether a line is the name of a therapy clinic."""
    told = OF_PHYSICIANS.sub(" ", text)
    return _THERAPY.search(told) is not None and _PAPER.search(text) is None


def clinic_letterhead(page: View) -> float:
    """How far down the letterhead of a therapy clinic reaches, 0 where there is none.

    Therapy clinics hand out referral pads with their own telephone and fax numbers on top.
    """
    top = [row for row in page.rows if row.words[0].y0 < LETTERHEAD * page.height]
    for row in top[:CLINIC_LINES]:
        if any(names_therapy(cell.text) for cell in gap_groups(row, 1.6 * page.line_height)):
            return LETTERHEAD * page.height
    return 0.0


@lru_cache(maxsize=PAGES_KEPT)
def clinic_list(page: View) -> float:
    """Where a list of clinics to choose from begins, which goes on to the foot of the page."""
    heads = (row.words[0].y0 for row in page.rows if _LIST.fullmatch(row.text))
    return next(heads, float("inf"))


def _asks_to_fax(page: View, row: int) -> bool:
    """Whether the line before says where to send the filled-in form."""
    lines = page.rows[max(0, row - 1) : row + 1]
    return any(_SEND.search(line.text) for line in lines)


def house_over(page: View, x0: float, row: int) -> Owner | None:
    """Whose the house is that is named close over a place, in its column."""
    first = page.rows[row].words[0]
    if first.y0 > clinic_list(page) or _asks_to_fax(page, row):
        return "clinic"
    practices = [name for name in (practice_on_top(page), office_at_foot(page)) if name]
    for cell in _cells_over(page, x0, row):
        if any(cell.words[0] is practice.words[0] for practice in practices):
            return "referrer"
        if names_therapy(_ADDRESSED.sub("", cell.text, count=1)):
            return "clinic"
    return None


def is_under_letterhead(page: View, x0: float, row: int) -> bool:
    """Whether a place lies in the lines close under an office's name on top, in its column.

    Beside them, in the other corner, may stand who the patient is.
    """
    last = _cell_at(page, row, x0, x0)
    for above in reversed(page.rows[max(0, row - 1 - HOUSE_LINES) : row]):
        cells = gap_groups(above, 2.0 * page.line_height)
        edges = (last.words[0].x0, last.words[-1].x1) if last is not None else (x0, x0)
        found = next((one for one in cells if _has_an_edge(one, edges)), None)
        if last is None or (found is not None and last.top - found.bottom > page.line_height):
            return False
        if found is not None and found.top < LETTERHEAD * page.height and is_office(found.text):
            return True
        last = found or last
    return False


def _has_an_edge(cell: Run, edges: tuple[float, float]) -> bool:
    """Whether a cell begins or ends where another does: a corner may be set to the right."""
    left, right = edges
    return abs(cell.words[0].x0 - left) < SAME_EDGE or abs(cell.words[-1].x1 - right) < SAME_EDGE


def is_clinics_number(page: View, box: Box) -> bool:
    """Whether a number stands behind or under the name of the therapy clinic that is written to."""
    level = (box[1] + box[3]) / 2
    for index, row in enumerate(page.rows):
        cell = _cell_at(page, index, box[0], box[2]) if row.top < level < row.bottom else None
        if cell is not None:
            lead = " ".join(word.text for word in cell.words if word.x1 <= box[0] + 1)
            own = names_therapy(_CALLED.sub("", lead))
            return own or (
                read_place(lead).zip is None and house_over(page, box[0], index) == "clinic"
            )
    return False


def _cells_over(page: View, x0: float, row: int) -> Iterator[Run]:
    """The cells over a place, each close over the last and in its column."""
    last = _cell_at(page, row, x0, x0)
    for above in range(row - 1, max(-1, row - 1 - HOUSE_LINES), -1):
        if last is None:
            return
        found = _cell_at(page, above, last.words[0].x0, last.words[-1].x1)
        if found is None or last.words[0].y0 - found.words[0].y1 > CLOSE * page.line_height:
            return
        yield found
        last = found


def _cell_at(page: View, row: int, left: float, right: float) -> Run | None:
    cells = gap_groups(page.rows[row], 2.2 * page.line_height)
    inside = (one for one in cells if one.words[0].x0 <= right and left <= one.words[-1].x1)
    return next(inside, None)
