"""A patient's lines without labels: the name over a birth date, the home and telephone by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.labels.owners import ANOTHERS
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import UNLABELLED, Candidate, stated
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.people import read_name
from adapters.reading.values.places import read_place

_BIRTH = re.compile(
    r"(?i)\W{0,2}(?:(?:\d{1,3}[ -]?(?:y\.?/?o\.?|yrs?|years?)(?:[ -]old)?\W{0,3})?"
    r"(?:male|female)?\W{0,3}\b)"
    r"(?:born|dob|d\.\s?o\.\s?b\.?|date of birth|birth ?date|b\.?d\.?:)\b\W{0,4}"
    r"(?:on\s)?(?:\d|[a-z]{3,9}\.?\s\d)"
)
_OPENS_PHONE = re.compile(
    r"(?i)(?:^|[\s,;|/(])(?:tel|telephone|phone|ph|cell|mobile|home|call|t|p|m|h|c)\b"
    r"[^\d\n]{0,12}$"
)
_PHONE_KIND = re.compile(r"(?i)\s*\((?:h|c|m|w|home|cell|mobile)\)")
_TITLE = re.compile(r"(?i)^\W*(?:re|regarding|patient(?: name)?|name|about|concerning)\W+")
BELOW, ABOVE, COLUMN, APART = 3, 1, 24.0, 1.1


def from_patient_block(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer the name above a line that begins with a birth date, and what stands below it."""
    for index, row in enumerate(page.rows):
        for cell in gap_groups(row, 2.2 * page.line_height):
            if _BIRTH.search(cell.text) is not None:
                yield from _header(page, spots, index, row)
            if _BIRTH.match(cell.text) is None:
                continue
            yield from _name(page, spots, index, cell)
            yield from _phone(page, cell)
            for other in _lines_below(page, index, cell):
                yield from _phone(page, other)
                yield from _home(page, other)


def _name(page: View, spots: Sequence[Spot], index: int, cell: Run) -> Iterator[Candidate]:
    if any(spot.label.role == "name" and spot.owner == "patient" for spot in spots):
        return
    for row in page.rows[max(0, index - ABOVE) : index]:
        for group in gap_groups(row, 2.2 * page.line_height):
            if not _beneath(page, group, cell):
                continue
            lead = _TITLE.match(group.text)
            start = lead.end() if lead else 0
            found = read_name(group.text[start:])
            whole = found is not None and start + found.end >= len(group.text.rstrip(" ,.;"))
            if found is not None and whole and found.credentials is None:
                span = (start, start + found.end)
                yield stated(page, group, "patient_name", found.name, span, UNLABELLED)


def _header(page: View, spots: Sequence[Spot], index: int, row: Run) -> Iterator[Candidate]:
    """`Doe, Jane   DOB: ...` at the head of a record, with the home in the lines below."""
    match = _BIRTH.search(row.text)
    start = match.start() if match else 0
    found = read_name(row.text[:start].rstrip(" ,;-"))
    if (
        found is None
        or found.end < len(row.text[:start].rstrip(" ,;-"))
        or "," not in row.text[:start]
    ):
        return
    if not any(spot.label.role == "name" and spot.owner == "patient" for spot in spots):
        yield stated(page, row, "patient_name", found.name, (0, found.end), UNLABELLED)
    for line in _lines_below(page, index, row.part(0, found.end)):
        yield from _phone(page, line)
        yield from _home(page, line)


def _beneath(page: View, upper: Run, lower: Run) -> bool:
    """Whether a cell stands close under another, at its edge or under its middle."""
    gap = min(word.y0 for word in lower.words) - max(word.y1 for word in upper.words)
    first, second = upper.words[0].x0, lower.words[0].x0
    middle = (first + upper.words[-1].x1 - second - lower.words[-1].x1) / 2
    return -2 < gap < APART * page.line_height and min(abs(first - second), abs(middle)) < COLUMN


def _lines_below(page: View, index: int, cell: Run) -> Iterator[Run]:
    """The lines of the block under a birth date, as long as each stands close under the last."""
    last = cell
    for row in page.rows[index + 1 : index + 1 + BELOW]:
        below = (group for group in gap_groups(row, 2.2 * page.line_height))
        found = next((group for group in below if _beneath(page, last, group)), None)
        if found is None:
            return
        yield found
        last = found


def _phone(page: View, cell: Run) -> Iterator[Candidate]:
    for digits, start, end in find_phones(cell.text):
        before = cell.text[:start]
        if ANOTHERS.search(before[-40:]) or "fax" in before[-12:].lower():
            continue
        if _OPENS_PHONE.search(before) or _PHONE_KIND.match(cell.text, end):
            yield stated(page, cell, "patient_phone", digits, (start, end), UNLABELLED)


def _home(page: View, cell: Run) -> Iterator[Candidate]:
    place = read_place(cell.text)
    if place.zip is None and place.street is None:
        return
    for name, part in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if part is not None and (place.zip is not None or name == "patient_street"):
            yield stated(page, cell, name, part.value, (part.start, part.end), UNLABELLED)
