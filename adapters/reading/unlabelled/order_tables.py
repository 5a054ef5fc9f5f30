"""How urgent the therapy's line of a table of orders is: its cell under `Status / Priority`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values import therapy
from adapters.reading.values.candidates import LABELLED, Candidate, standing

_HEAD = re.compile(
    r"(?i)(?:order )?(?:status|priority|urgency|class)"
    r"(?:(?:\s?[/&,]\s?| or | and )(?:order )?(?:status|priority|urgency))?"
)
_HEADS_ORDERS = re.compile(
    r"(?i)\b(?:order(?:s|ed|able)?|procedures?|referrals?|services?|items?|name)\b"
)
_PRIORITY = re.compile(
    r"(?i)(?:routine|normal|standard|elective|non-?urgent|urgent|stat|asap|emergent|expedited|rush|"
    r"high)(?: priority)?"
)
_THERAPY = re.compile(
    r"(?i)\b(?:physical (?:therapy|therapist|rehab\w*)|(?:pt|p\.t\.|therapy|rehab\w*)"
    r"(?=\W{0,3}(?:referral|eval\w*|consult\w*|order|treat\w*|services|$)))|"
    r"\b(?:referral|refer|consult\w*|amb\w* ref\w*)\b.{0,12}\b(?:pt|therapy|rehab\w*)\b"
)
ROWS, EDGE = 24, 4.0
FEWEST = 3


def from_order_tables(page: View) -> Iterator[Candidate]:
    """Offer what the cell says that stands under the head of a column for it, by the therapy."""
    for index, row in enumerate(page.rows):
        heads = gap_groups(row, 1.2 * page.line_height)
        column = next((one for one in heads if _HEAD.fullmatch(one.text.strip(" .:"))), None)
        if column is None or len(heads) < FEWEST or not _HEADS_ORDERS.search(row.text):
            continue
        behind = (one.words[0].x0 for one in heads if one.words[0].x0 > column.words[-1].x1)
        edges = (column.words[0].x0, next(behind, page.width))
        for at in range(index + 1, min(index + 1 + ROWS, len(page.rows))):
            yield from _said_of_therapy(page, at, edges)


def _said_of_therapy(page: View, at: int, edges: tuple[float, float]) -> Iterator[Candidate]:
    """The priority in a line of the table, if what is ordered in it is therapy."""
    cell = _within(page.rows[at], *edges)
    if not _PRIORITY.fullmatch(cell.text.strip(" .*!")):
        return
    value = therapy.urgency(cell.text.replace("igh priority", "urgent"))
    if value is not None and _THERAPY.search(_named(page, at, edges[0])):
        yield standing("urgent", value, page, cell, LABELLED).but(origin="label")


def _named(page: View, at: int, end: float) -> str:
    """What a line of a table orders, with its cell's next line where that goes on."""
    cells = gap_groups(_within(page.rows[at], 0.0, end), 1.2 * page.line_height)
    first = next((one for one in cells if any(map(str.isalpha, one.text))), None)
    below = page.rows[at + 1 : at + 2]
    if first is None or not below:
        return first.text if first is not None else ""
    more = gap_groups(below[0], 1.2 * page.line_height)[0]
    goes_on = abs(more.words[0].x0 - first.words[0].x0) < EDGE
    return f"{first.text} {more.text}" if goes_on else first.text


def _within(row: Run, start: float, end: float) -> Run:
    return Run.of(word for word in row.words if start - EDGE <= word.x0 < end - EDGE)
