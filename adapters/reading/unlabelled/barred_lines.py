"""Lines whose values stand between bars and have no labels of their own, as schedulers print them.

`Tarrowby, Odalys | F | 02/07/1961 (65 yrs) | MRN 447190` over `88 Larkspur Rd, Bangor, ME 04401 |
(207) 555-0148`; `Physical Therapy | Eval and treat | Routine`. Each value tells by its own shape
what it is, and the values of a line are one person's or one order's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.owners import ANOTHERS
from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values import therapy
from adapters.reading.values.candidates import LABELLED, UNLABELLED, Candidate, stated
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import read_name
from adapters.reading.values.places import read_place
from adapters.reading.wordings.headings import heading_owner

CELL, EDGE, BELOW = 1.6, 3.0, 2
"""Heights of a line that part two cells, points an edge may shift, and lines a home may follow in.
"""
_BAR = re.compile(r"\s*\|\s*")
_SEX = re.compile(r"(?i)\W*(male|female|m|f)\W*")
_AGED = re.compile(
    r"(?i)\W*(?:(?:dob|born|date of birth)\W{0,3})?"
    r"(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})"
    r"\s?\(\s?(?:age\W{0,2})?\d{1,3}\s?(?:y(?:ea)?rs?|y\.?/?o\.?|y|mos?|months?)?\.?(?: old)?\s?\)"
)
_DEGREE = re.compile(
    r"(?i)(?:priority\W{1,3})?(routine|standard|normal|elective|non-?urgent|urgent|stat|asap|"
    r"emergent|expedited?|rush)"
)
_THERAPY = re.compile(
    r"(?i)\b(?:physical therap(?:y|ies)|physiotherapy|(?:outpatient )?pt(?: outpatient)?|"
    r"eval(?:uat\w*)?\.?\s?(?:and|&|/)\s?treat\w*)\b"
)
_NOT_THEIRS = frozenset({"coverage", "secondary", "third", "referrer", "clinic"})


def from_barred_lines(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer the patient, their home and telephone, and how urgent an order is."""
    named = any(
        one.label.role == "name" and one.owner == "patient" and (one.beside or one.below)
        for one in spots
    )
    for index, row in enumerate(page.rows):
        cell = _barred(page, row)
        if cell is None:
            continue
        yield from _degree(page, cell)
        person = list(_person(page, cell, named=named))
        if person and not _is_anothers(page, index, cell):
            yield from person
            yield from _home(page, index, cell)


def _barred(page: View, row: Run) -> Run | None:
    """The cell of a row that has values between bars."""
    if "|" not in row.text:
        return None
    cells = gap_groups(row, CELL * page.line_height)
    return next((one for one in cells if _BAR.search(one.text, 1)), None)


def _parts(cell: Run) -> list[tuple[int, int]]:
    """Where each value between the bars of a cell begins and ends."""
    bars = [*_BAR.finditer(cell.text)]
    starts = [0, *(bar.end() for bar in bars)]
    return list(zip(starts, [*(bar.start() for bar in bars), len(cell.text)], strict=True))


def _person(page: View, cell: Run, *, named: bool) -> Iterator[Candidate]:
    """The name and sex of a line that has a sex and a day with the age in brackets."""
    parts = _parts(cell)
    sexes = [found for one in parts if (found := _SEX.fullmatch(cell.text, *one))]
    births = [found for one in parts if (found := _AGED.fullmatch(cell.text, *one))]
    if len(sexes) != 1 or len(births) != 1 or sexes[0].start() == 0 or births[0].start() == 0:
        return
    first = cell.text[slice(*parts[0])]
    name = read_name(first)
    if name is None or name.credentials is not None or is_office(first):
        return
    if not named:
        yield stated(page, cell, "patient_name", name.name, (0, name.end), LABELLED)
    yield stated(page, cell, "sex", sexes[0][1][0].upper(), sexes[0].span(1), UNLABELLED)


def _is_anothers(page: View, index: int, cell: Run) -> bool:
    """Whether a line or the heading over it is about somebody who is not the patient."""
    before = page.rows[index].text.partition(cell.text)[0]
    over = (heading_owner(one.text) for one in reversed(page.rows[:index]))
    owner = next((one for one in over if one is not None), None)
    return ANOTHERS.search(before) is not None or owner in _NOT_THEIRS


def _home(page: View, index: int, person: Run) -> Iterator[Candidate]:
    """The address and telephone in the lines right under a patient's, at the same edge."""
    for row in page.rows[index + 1 : index + 1 + BELOW]:
        cells = gap_groups(row, CELL * page.line_height)
        cell = next((one for one in cells if _is_under(one, person)), None)
        before = row.text.partition(cell.text)[0] if cell is not None else ""
        if cell is None or heading_owner(row.text) is not None or ANOTHERS.search(before):
            return
        for start, end in _parts(cell):
            yield from _place(page, cell.part(start, end))


def _is_under(cell: Run, person: Run) -> bool:
    return abs(cell.words[0].x0 - person.words[0].x0) < EDGE


def _place(page: View, part: Run) -> Iterator[Candidate]:
    """A telephone, or a whole address, that is all of a value between bars."""
    whole = len(part.text)
    for digits, start, end in find_phones(part.text):
        if start == 0 and end == whole:
            yield stated(page, part, "patient_phone", digits, (start, end), UNLABELLED)
            return
    place = read_place(part.text)
    if place.street is None or place.zip is None or place.street.start or place.zip.end < whole:
        return
    for name, one in (
        ("patient_street", place.street),
        ("patient_city", place.city),
        ("patient_state", place.state),
        ("patient_zip", place.zip),
    ):
        if one is not None:
            yield stated(page, part, name, one.value, (one.start, one.end), UNLABELLED)


def _degree(page: View, cell: Run) -> Iterator[Candidate]:
    """`Routine` between the bars of a line that orders therapy."""
    found = [one for part in _parts(cell) if (one := _DEGREE.fullmatch(cell.text, *part))]
    if len(found) == 1 and _THERAPY.search(cell.text) is not None:
        value = therapy.urgency(found[0][1])
        if value is not None:
            yield stated(page, cell, "urgent", value, found[0].span(1), UNLABELLED)
