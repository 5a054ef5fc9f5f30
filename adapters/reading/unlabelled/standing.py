"""What stands on a page without a label: letterhead, a line of address, a date on its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.labels.finding import Spot
from adapters.reading.labels.houses import house_over, is_under_letterhead
from adapters.reading.labels.owners import ANOTHERS
from adapters.reading.layout.addresses import before_its_address
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.prose.prose import is_letter
from adapters.reading.unlabelled.addressee import from_addressee
from adapters.reading.unlabelled.barred_lines import from_barred_lines
from adapters.reading.unlabelled.card_heads import from_card_heads
from adapters.reading.unlabelled.known_payers import from_known_payers
from adapters.reading.unlabelled.lone_dates import (
    below_closing,
    beside_signature,
    lone_date,
    message_date,
    over_caption,
    signing_date,
)
from adapters.reading.unlabelled.names_over_records import from_names_over_records
from adapters.reading.unlabelled.office_block import from_office_block
from adapters.reading.unlabelled.order_tables import from_order_tables
from adapters.reading.unlabelled.page_titles import from_titles
from adapters.reading.unlabelled.patient_block import from_patient_block
from adapters.reading.unlabelled.patient_headers import from_patient_headers
from adapters.reading.unlabelled.sender import from_letterhead
from adapters.reading.unlabelled.sex_and_birth import from_sex_and_birth
from adapters.reading.values.candidates import (
    LABELLED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    standing,
)
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import CREDENTIAL_TAIL, read_name
from adapters.reading.values.places import read_place

_PERSONAL = frozenset({"name", "dob", "sex", "age", "phone"})
NEAR_LINES = 6
SAME_COLUMN = 40.0
BLOCK = 2.4
_INITIAL = re.compile(r"\b([TPOF])[.:]?\s*$", re.IGNORECASE)
_RECORD = re.compile(r"\s*[(\[]\s*(?:MRN|MR#|medical record)\b[^)\]]{0,24}\d[)\]]", re.IGNORECASE)


def from_standing(page: View, spots: list[Spot], setting: Setting) -> Iterator[Candidate]:
    """Offer what no label announces."""
    yield from from_letterhead(page)
    yield from _addresses(page, spots)
    dated = [*lone_date(page, setting, spots)]
    yield from dated
    if all(one.doubt for one in dated) and not any(_gives_date(spot) for spot in spots):
        signed = [*signing_date(page, setting)] or [*below_closing(page, setting)]
        signed = signed or [*over_caption(page, setting)]
        yield from signed or ([] if dated else message_date(page, setting))
    yield from beside_signature(page, spots, setting)
    yield from from_titles(page)
    yield from from_order_tables(page)
    yield from from_patient_block(page, spots)
    yield from from_patient_headers(page, spots)
    yield from from_barred_lines(page, spots)
    yield from from_names_over_records(page, spots, setting)
    yield from from_sex_and_birth(page, spots, setting)
    yield from from_addressee(page)
    yield from from_office_block(page)
    yield from from_known_payers(page)
    yield from from_card_heads(page, spots)
    yield from _before_record_number(page)
    yield from _initialled_numbers(page, spots)


def _before_record_number(page: View) -> Iterator[Candidate]:
    """`Doe, Jane (MRN 123456)`: a record number in brackets follows the patient's name."""
    for row in page.rows:
        for match in _RECORD.finditer(row.text):
            cells = gap_groups(row.part(0, match.start()), 1.6 * page.line_height)
            found = read_name(cells[-1].text) if cells else None
            if found is not None and found.end >= len(cells[-1].text.rstrip()):
                part = cells[-1].part(0, found.end)
                yield standing("patient_name", found.name, page, part, LABELLED)


def _initialled_numbers(page: View, spots: list[Spot]) -> Iterator[Candidate]:
    """`T (785) ...  F (785) ...` under the name or number of the referring provider."""
    for index, row in enumerate(page.rows):
        if not row.has_figure:
            continue
        over = [spot for spot in spots if index - 3 <= spot.row < index]
        near = [spot.label.role for spot in over if spot.owner != "clinic"]
        above = " ".join(other.text for other in page.rows[max(0, index - 3) : index])
        if not {"npi", "referrer", "signature"} & set(near) and not CREDENTIAL_TAIL.search(above):
            continue
        if ANOTHERS.search(row.text):
            continue
        for cell in gap_groups(row, 2.2 * page.line_height):
            for digits, start, end in find_phones(cell.text):
                letter = _INITIAL.search(cell.text[:start])
                if letter is not None:
                    name = "referring_fax" if letter[1].upper() == "F" else "referring_phone"
                    yield standing(name, digits, page, cell.part(start, end), UNLABELLED)


def _addresses(page: View, spots: list[Spot]) -> Iterator[Candidate]:
    """Lines that are an address and follow closely on what is said of the patient.

    A letter has its sender's and its reader's address too; there only the patient's block counts.
    """
    streets: list[Run] = []
    letter = is_letter(page)
    for index, row in enumerate(page.rows):
        for group in _sentences(row, page):
            if not group.has_figure or _owner_above(index, group, spots) != "patient":
                continue
            if _is_offices(page, index, group):
                continue
            place = read_place(group.text)
            if place.zip is None or place.state is None:
                if place.street is not None and _is_street(place.street.value):
                    streets.append(group)
                continue
            doubt = _doubt_of_home(page, index, group, spots)
            if doubt and letter:
                continue
            street = next((one for one in reversed(streets) if _over(one, group, page)), None)
            yield from _address(page, street if place.street is None else None, group, doubt)
            return


def _is_offices(page: View, index: int, group: Run) -> bool:
    """Whether an address stands in the lines right under an office's name, or behind it."""
    edge = group.words[0].x0
    if house_over(page, edge, index) is not None or is_under_letterhead(page, edge, index):
        return True
    left, right = group.words[0].x0, group.words[-1].x1
    level = group.words[0].y0
    named = before_its_address(group)
    if named is not None and is_office(named.text):
        return True
    for row in reversed(page.rows[max(0, index - 2) : index]):
        for cell in gap_groups(row, 1.6 * page.line_height):
            over = cell.words[0].x0 < right and cell.words[-1].x1 > left
            near = 0 < level - cell.words[0].y0 < BLOCK * page.line_height
            if over and near and is_office(cell.text):
                return True
    return False


def _address(page: View, street: Run | None, group: Run, doubt: Doubt) -> Iterator[Candidate]:
    """A city's line, and the street over it where that has a line of its own."""
    if street is not None and read_place(group.text).city is None:
        group = Run.of([*street.words, *group.words])
    elif street is not None:
        yield from _parts(page, street, doubt)
    yield from _parts(page, group, doubt)


def _doubt_of_home(page: View, index: int, group: Run, spots: list[Spot]) -> Doubt:
    """An address is the patient's where their name or birth date stands in the lines over it."""
    edge, level = group.words[0].x0, group.words[0].y0
    told = {
        (spot.row, spot.x0)
        for spot in spots
        if spot.owner == "patient" and spot.sure and spot.label.role in _PERSONAL
    }
    for number in range(index, max(-1, index - NEAR_LINES), -1):
        cells = gap_groups(page.rows[number], 2.6 * page.line_height)
        cell = next((one for one in cells if abs(one.words[0].x0 - edge) < SAME_COLUMN), None)
        if cell is None:
            continue
        if level - cell.words[0].y0 > BLOCK * page.line_height:
            break
        level = cell.words[0].y0
        right = cell.words[-1].x1
        if any(row == number and edge - SAME_COLUMN < x0 <= right for row, x0 in told):
            return ""
    return "position"


def _over(street: Run, city: Run, page: View) -> bool:
    """Whether a street stands over a city, in its column and only a line or two away."""
    first, second = street.words[0], city.words[0]
    near = -1 < second.y0 - first.y0 < 3 * page.line_height
    level = abs(second.y0 - first.y0) < 1
    return near and (level or abs(first.x0 - second.x0) < SAME_COLUMN)


def _sentences(row: Run, page: View) -> Iterator[Run]:
    """The cells of a row, and within each what lies between full stops."""
    for group in gap_groups(row, 2.6 * page.line_height):
        at = 0
        for match in re.finditer(r"(?<=\w)(?<!\b[NSEWP])(?<!\bSt)\.\s+(?=[A-Z0-9])", group.text):
            if match.start() - at > 6:
                yield group.part(at, match.start())
                at = match.end()
        yield group.part(at)


def _parts(page: View, group: Run, doubt: Doubt) -> Iterator[Candidate]:
    place = read_place(group.text)
    for name, part in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if part is not None:
            cut = group.part(part.start, part.end)
            yield standing(name, part.value, page, cut, UNLABELLED, doubt)


def _is_street(text: str) -> bool:
    return len(text.split()) >= 3 and re.match(r"\d+[A-Za-z]?\s+[A-Za-z]", text) is not None


def _owner_above(index: int, row: Run, spots: list[Spot]) -> str:
    """Whose data the nearest label above, or on the row before this place, announces."""
    before = [
        spot
        for spot in spots
        if index - NEAR_LINES <= spot.row <= index
        and spot.owner in {"patient", "referrer", "clinic", "coverage", "secondary", "third"}
        and (spot.row < index or spot.x0 < row.words[0].x0 + 1)
    ]
    near = [spot for spot in before if abs(spot.x0 - row.words[0].x0) < 150]
    return max(near or before, key=lambda spot: (spot.row, spot.x0)).owner if before else ""


def _gives_date(spot: Spot) -> bool:
    """Whether a label on the page dates the order."""
    roles = {"order_date", "date"} & set(spot.label.role.split("+"))
    return bool(roles) and (spot.beside is not None or bool(spot.below))
