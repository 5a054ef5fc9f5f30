"""A patient's lines without labels: the name over a birth date, the home and telephone by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.labels.owners import ANOTHERS
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.layout.words import Word
from adapters.reading.prose.prose import GREETING
from adapters.reading.values.candidates import UNLABELLED, Candidate, stated
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.offices import is_office
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
_TITLE = re.compile(
    r"(?i)^\W*(?:(?:in )?re|regarding|about|concerning|subject|patient(?: name)?|name)\b\W+"
    r"(?:(?:(?:my|our|your|mutual) ){0,2}patient\b\W+)?"
)
_PARENT = re.compile(r"(?i)\b(?:parent|mother|father|mom|dad|guardian)")
_OTHERS = frozenset({"clinic", "referrer", "third"})
BELOW, ABOVE, COLUMN, APART, PARTED, FLUSH, BLANKS = 7, 2, 24.0, 1.1, 0.5, 3.0, 3.2


def from_patient_block(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer the name over or before a birth date, and the home and telephone that stand by it."""
    cells = [cell for row in page.rows for cell in gap_groups(row, 2.2 * page.line_height)]
    named = any(
        spot.label.role == "name" and spot.owner == "patient" and (spot.beside or spot.below)
        for spot in spots
    )
    for index, row in enumerate(page.rows):
        before = _name_before(index, row, spots)
        if before is not None:
            yield from () if named else _offer(page, before)
            yield from _told_below(page, before, cells, spots)
            yield from _home_and_number(page, index, before, spots)
        for cell in gap_groups(row, 2.2 * page.line_height):
            if _BIRTH.match(cell.text) is None:
                continue
            over = next((one for one in _block(page, cell, cells, -1) if _is_name(one)), None)
            if over is not None and not named:
                yield from _offer(page, over)
            yield from _phone(page, cell)
            yield from _told_below(page, cell, cells, spots)


def _name_before(index: int, row: Run, spots: Sequence[Spot]) -> Run | None:
    """The name that a line with a birth date begins with: `Jane Doe   MRN: 4711   DOB: 1/2/1990`.

    In running text it has its last name first, or a word before it that says whose it is.
    """
    match = _BIRTH.search(row.text) if row.has_figure else None
    if match is None:
        return None
    labels = [one.x0 for one in spots if one.row == index and one.label.role != "name"]
    said = match.start() + len(match[0]) - len(match[0].lstrip(" ,.;:-("))
    ends = min([*labels, *(word.x0 for word in row.part(said).words)])
    start = Run.of(word for word in row.words if word.x1 < ends + 1)
    parted = bool(start.words) and ends - start.words[-1].x1 > PARTED * start.words[-1].height
    parted = parted or "," in start.text.strip(" ,") or _TITLE.match(start.text) is not None
    return start if _is_name(start) and parted else None


def _is_name(text: Run) -> bool:
    """Whether a text is somebody's name and nothing else; an office over a birth is nobody."""
    if is_office(text.text):
        return False
    lead = _TITLE.match(text.text)
    found = read_name(text.text[lead.end() if lead else 0 :]) if text.words else None
    end = found.end + (lead.end() if lead else 0) if found is not None else 0
    whole = end >= len(text.text.rstrip(" ,.;-"))
    return found is not None and whole and found.credentials is None


def _offer(page: View, text: Run) -> Iterator[Candidate]:
    lead = _TITLE.match(text.text)
    start = lead.end() if lead else 0
    found = read_name(text.text[start:])
    if found is not None:
        span = (start, start + found.end)
        yield stated(page, text, "patient_name", found.name, span, UNLABELLED)


def _told_below(
    page: View, cell: Run, cells: Sequence[Run], spots: Sequence[Spot]
) -> Iterator[Candidate]:
    """The home and telephone in the lines below, up to a greeting or to words about another."""
    others = {_place_of(one.words.words[0]) for one in spots if _is_anothers(one)}
    for line in _block(page, cell, cells, 1):
        if GREETING.match(line) or any(_place_of(word) in others for word in line.words):
            return
        yield from _phone(page, line)
        numbered = any(start == 0 for _, start, _ in find_phones(line.text))
        yield from () if numbered else _home(page, line)


def _is_anothers(spot: Spot) -> bool:
    """Whether a label says itself that it is about another; a child is reached through parents."""
    return spot.label.owner in _OTHERS and _PARENT.search(spot.words.text) is None


def _place_of(word: Word) -> tuple[float, float]:
    """Where a word begins: the same one may be seen twice, in the lines and in their labels."""
    return round(word.x0, 1), round(word.y0, 1)


def _home_and_number(
    page: View, index: int, name: Run, spots: Sequence[Spot]
) -> Iterator[Candidate]:
    """The first line without a label under a name, where it is an address and a bare number."""
    labelled = {one.row for one in spots}
    under = range(index + 1, min(index + BELOW, len(page.rows)))
    at = next((row for row in under if row not in labelled), None)
    if at is None or abs(page.rows[at].words[0].x0 - name.words[0].x0) > FLUSH:
        return
    row = page.rows[at]
    numbers = list(find_phones(row.text))
    if len(numbers) != 1 or numbers[0][2] < len(row.text.rstrip()):
        return
    home, number = row.part(0, numbers[0][1]), row.part(numbers[0][1])
    place = read_place(home.text)
    bare = place.zip is not None and place.zip.end >= len(home.text.rstrip())
    if place.street is not None and bare:
        yield from _home(page, home)
        yield from _phone(page, number)


def _block(page: View, cell: Run, cells: Sequence[Run], way: int) -> Iterator[Run]:
    """The lines over or under one in its own block, as long as each stands close to the last."""
    last = cell
    for _ in range(BELOW if way > 0 else ABOVE):
        near = (one for one in cells if _beneath(page, *((last, one) if way > 0 else (one, last))))
        found = next(near, None) or (_number_apart(page, last, cells) if way > 0 else None)
        if found is None:
            return
        yield found
        last = found


def _number_apart(page: View, last: Run, cells: Sequence[Run]) -> Run | None:
    """A bare telephone at the edge of a block below lines of it that were left blank."""
    under = [
        one
        for one in cells
        if one.top > last.bottom and one.words[0].x0 < last.words[-1].x1
        and one.words[-1].x1 > last.words[0].x0
    ]  # fmt: skip
    first = min(under, key=lambda one: one.top, default=None)
    if first is None or first.top - last.bottom > BLANKS * page.line_height:
        return None
    flush = abs(first.words[0].x0 - last.words[0].x0) < FLUSH
    return first if flush and _is_number(first.text) else None


def _is_number(text: str) -> bool:
    return any((0, len(text.strip())) == (start, end) for _, start, end in find_phones(text))


def _beneath(page: View, upper: Run, lower: Run) -> bool:
    """Whether a cell stands close under another, at its edge or under its middle."""
    gap = lower.top - upper.bottom
    first, second = upper.words[0].x0, lower.words[0].x0
    middle = (first + upper.words[-1].x1 - second - lower.words[-1].x1) / 2
    lead = _TITLE.match(upper.text)
    named = upper.part(lead.end()).words if lead is not None else ()
    hanging = named[0].x0 - second if named else COLUMN
    near = min(abs(first - second), abs(middle), abs(hanging)) < COLUMN
    return -2 < gap < APART * page.line_height and near


def _phone(page: View, cell: Run) -> Iterator[Candidate]:
    for digits, start, end in find_phones(cell.text):
        before = cell.text[:start]
        if ANOTHERS.search(before[-40:]) or "fax" in before[-12:].lower():
            continue
        if not before.strip() or _OPENS_PHONE.search(before) or _PHONE_KIND.match(cell.text, end):
            yield stated(page, cell, "patient_phone", digits, (start, end), UNLABELLED)


def _home(page: View, cell: Run) -> Iterator[Candidate]:
    place = read_place(cell.text)
    if place.zip is None and place.street is None:
        return
    if place.street is not None and is_office(cell.text[: place.street.start]):
        return
    for name, part in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if part is not None and (place.zip is not None or name == "patient_street"):
            yield stated(page, cell, name, part.value, (part.start, part.end), UNLABELLED)
