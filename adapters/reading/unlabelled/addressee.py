"""The patient of a letter that is written to the patient: name and home over the greeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import UNLABELLED, Candidate, stated
from adapters.reading.values.people import read_name
from adapters.reading.values.places import read_place

_GREETING = re.compile(
    r"(?i:\W*(?:dear|hello|hi))\s+(?:(?i:mr|mrs|ms|miss|mx)\.?\s+)?"
    r"(?P<name>[A-Z][\w'\u2019. -]{1,40}?)\s*[,:]?$"
)
_TREATED = re.compile(
    r"\b(?:you (?:are|were) (?:being )?(?:treated|seen|hurt|injured|referred)|referring you|"
    r"your (?:surgery|operation|injury|symptoms|pain|diagnosis|restrictions|(?:physical )?therapy|"
    r"therapist|insurance|coverage|phone number)|like you to (?:start|begin|attend|see))\b",
    re.IGNORECASE,
)
"""What is told to nobody but the one who is treated."""
FEWEST, LINES, COLUMN = 2, 8, 24.0
GREETED, APART = 6.0, 1.3
"""How far above the greeting the address ends, and how far apart its lines are, in lines."""


def is_to_patient(page: View) -> bool:
    """Whether a page is a letter to somebody whom it tells of treatment to come."""
    if not any(_GREETING.match(row.text) for row in page.rows):
        return False
    return len({found[0].lower() for found in _TREATED.finditer(page.flow().text)}) >= FEWEST


def from_addressee(page: View) -> Iterator[Candidate]:
    """Offer the name and home over the greeting of a letter to the patient."""
    if not is_to_patient(page):
        return
    for index, row in enumerate(page.rows):
        greeting = _GREETING.match(row.text)
        lines = list(_over(page, index)) if greeting else []
        named = [at for at, line in enumerate(lines) if greeting and _is_of(line, greeting["name"])]
        if named:
            yield from _told(page, lines[: named[0] + 1])
            return


def _over(page: View, index: int) -> Iterator[Run]:
    """The lines over a greeting that begin where it does, from below upwards."""
    edge, last = page.rows[index].words[0].x0, page.rows[index]
    for row in reversed(page.rows[max(0, index - LINES) : index]):
        cells = gap_groups(row, 2.2 * page.line_height)
        here = next((one for one in cells if abs(one.words[0].x0 - edge) < COLUMN), None)
        if here is None:
            continue
        near = GREETED if last is page.rows[index] else APART
        if last.words[0].y0 - here.words[0].y1 > near * page.line_height:
            return
        yield here
        last = here


def _is_of(line: Run, greeted: str) -> bool:
    """Whether a line is the whole name of the one who is greeted, and no colleague's."""
    found = read_name(line.text)
    if found is None or found.credentials is not None or found.end < len(line.text.rstrip(" .,")):
        return False
    words = found.name.lower()
    return words.startswith(greeted.lower()) or words.endswith(greeted.lower())


def _told(page: View, lines: list[Run]) -> Iterator[Candidate]:
    """The name, which stands highest, and the parts of the home below it."""
    name = read_name(lines[-1].text)
    if name is not None:
        yield stated(page, lines[-1], "patient_name", name.name, (0, name.end), UNLABELLED)
    for line in lines[:-1]:
        place = read_place(line.text)
        for field, part in (
            ("patient_street", place.street),
            ("patient_city", place.city if place.zip else None),
            ("patient_state", place.state if place.zip else None),
            ("patient_zip", place.zip),
        ):
            if part is not None:
                yield stated(page, line, field, part.value, (part.start, part.end), UNLABELLED)
