"""What stands on a page without a label: letterhead, a line of address, a date on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.candidates import GUESSED, UNLABELLED, Candidate, Setting
from adapters.reading.dates import find_dates
from adapters.reading.finding import Spot
from adapters.reading.layout import Run, View, gap_groups
from adapters.reading.places import read_place

LETTERHEAD = 0.24
TOP = 0.4
NEAR_LINES = 6
_OFFICE = re.compile(
    r"\b(?:orthop\w+|medicine|medical|clinics?|center|centre|associates|"
    r"hospitals?|health|healthcare|"
    r"physicians|group|practice|spine|sports|surgery|surgical|neurology|"
    r"neuro\w+|family|pediatrics?|"
    r"rheumatology|pain|institute|care|partners|specialists|podiatry|internists|urgent|primary|"
    r"bone|joint|university|pllc|llc|p\.?c\.?|inc)\b",
    re.IGNORECASE,
)
_NOT_OFFICE = re.compile(
    r"\b(?:referral|order|prescription|fax|phone|tel|patient|insurance|therapy|page|date|npi|dob|"
    r"evaluation|form|request|confidential|to:|attn|from|suite|street|"
    r"avenue|road|memo|blue (?:cross|shield)|"
    r"diagnosis|visit|report|note)\b",
    re.IGNORECASE,
)


def from_standing(page: View, spots: list[Spot], setting: Setting) -> Iterator[Candidate]:
    """Offer what no label announces."""
    yield from _letterhead(page)
    yield from _addresses(page, spots)
    yield from _lone_date(page, setting)


def _letterhead(page: View) -> Iterator[Candidate]:
    """The name of the office: the largest line on top that names one."""
    best: tuple[float, Run] | None = None
    for row in page.rows:
        if min(word.y0 for word in row.words) > LETTERHEAD * page.height:
            break
        for group in gap_groups(row, 2.0 * page.line_height):
            text = group.text
            if not _OFFICE.search(text) or _NOT_OFFICE.search(text) or len(text.split()) > 8:
                continue
            if any(letter.isdigit() for letter in text) or ":" in text:
                continue
            height = max(word.height for word in group.words)
            if best is None or height > best[0] * 1.05:
                best = (height, group)
    if best is not None:
        strength = UNLABELLED if best[0] >= page.line_height else GUESSED
        group = best[1]
        value = group.text.strip(" .,;-|")
        yield Candidate(
            "referring_organization",
            value,
            page.page,
            group.box(),
            group.text,
            group.confidence,
            strength,
        )


def _addresses(page: View, spots: list[Spot]) -> Iterator[Candidate]:
    """Lines that are an address and follow closely on what is said of the patient."""
    previous: Run | None = None
    for index, row in enumerate(page.rows):
        if _owner_above(index, row, spots) != "patient":
            previous = None
            continue
        for group in gap_groups(row, 2.6 * page.line_height):
            place = read_place(group.text)
            if place.zip is None or place.state is None:
                if place.street is not None and _is_street(place.street.value):
                    previous = group
                continue
            yield from _parts(page, group)
            if place.street is None and previous is not None:
                yield from _street_only(page, previous)
            return


def _parts(page: View, group: Run) -> Iterator[Candidate]:
    place = read_place(group.text)
    for name, part in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if part is not None:
            cut = group.part(part.start, part.end)
            yield Candidate(
                name, part.value, page.page, cut.box(), cut.text, cut.confidence, UNLABELLED
            )


def _street_only(page: View, group: Run) -> Iterator[Candidate]:
    part = read_place(group.text).street
    if part is not None:
        cut = group.part(part.start, part.end)
        yield Candidate(
            "patient_street", part.value, page.page, cut.box(), cut.text, cut.confidence, UNLABELLED
        )


def _is_street(text: str) -> bool:
    return len(text.split()) >= 3 and re.match(r"\d+[A-Za-z]?\s+[A-Za-z]", text) is not None


def _owner_above(index: int, row: Run, spots: list[Spot]) -> str:
    """Whose data the nearest label above, or on the row before this place, announces."""
    before = [
        spot
        for spot in spots
        if index - NEAR_LINES <= spot.row <= index
        and spot.owner in {"patient", "referrer", "clinic", "coverage", "secondary"}
        and (spot.row < index or spot.x0 < row.words[0].x0 + 1)
    ]
    near = [spot for spot in before if abs(spot.x0 - row.words[0].x0) < 150]
    return max(near or before, key=lambda spot: (spot.row, spot.x0)).owner if before else ""


def _lone_date(page: View, setting: Setting) -> Iterator[Candidate]:
    """A date alone on a line near the top dates a letter."""
    for row in page.rows:
        if min(word.y0 for word in row.words) > TOP * page.height:
            return
        for group in gap_groups(row, 2.6 * page.line_height):
            found = find_dates(group.text, setting.today.year + 1)
            if len(found) == 1 and len(group.text.strip()) - (found[0].end - found[0].start) <= 2:
                if len(row.text) > len(group.text) + 40:
                    continue
                value = found[0].value.isoformat()
                yield Candidate(
                    "order_date",
                    value,
                    page.page,
                    group.box(),
                    group.text,
                    group.confidence,
                    GUESSED,
                )
                return
