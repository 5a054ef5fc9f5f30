"""A sex and a birth date side by side, as records print them with a name: `(Male, 06/14/1986)`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import UNLABELLED, Candidate, Setting, stated
from adapters.reading.values.dates import find_dates
from adapters.reading.values.people import read_name

_SEX = r"(?P<sex>male|female|m|f)"
_DAY = r"(?P<day>\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|[a-z]{3,9}\.? \d{1,2}, ?\d{4})"
_AGE = r"(?:\d{1,3} ?(?:yrs?|years?|y\.?/?o\.?|y)?(?: old)?\W{1,3})?"
_PARTS = r"\s*[|,/;(\u00b7\u2022\u2013-]\s*"
_OPENS, _ENDS = r"(?:^|[(|,;\u00b7\u2022]\s*)", r"(?=\s*(?:$|[)|,;(\u00b7\u2022]))"
_TOLD = tuple(
    re.compile(_OPENS + first + _PARTS + _AGE + second + _ENDS, re.IGNORECASE)
    for first, second in ((_SEX, _DAY), (_DAY, _SEX))
)
_AGED = re.compile(
    r"\(\s?(?:\d{1,3} ?(?:y\.?/?o\.?|yrs?|years?(?: old)?|y)\W{1,3})?" + _SEX + r"\s?\)",
    re.IGNORECASE,
)
"""A sex in brackets behind a name, perhaps with the age: `TARROWBY, ODALYS (65yo, F) ID# 30117`."""
LINES, EDGE = 3, 24.0


def from_sex_and_birth(page: View, spots: Sequence[Spot], setting: Setting) -> Iterator[Candidate]:
    """Offer both where they follow the patient's name in its cell or stand in a line under it."""
    for spot in spots:
        if spot.label.role != "name" or spot.owner != "patient":
            continue
        yield from _by_the_age(page, spot)
        for cell in _near(page, spot, spots):
            match = next((one for told in _TOLD if (one := told.search(cell.text))), None)
            born = find_dates(match["day"], setting.today.year) if match is not None else []
            if match is None or not born or born[0].value >= setting.today:
                continue
            day, sex = born[0].value.isoformat(), match["sex"][0].upper()
            yield stated(page, cell, "date_of_birth", day, match.span("day"), UNLABELLED)
            yield stated(page, cell, "sex", sex, match.span("sex"), UNLABELLED)
            break


def _by_the_age(page: View, spot: Spot) -> Iterator[Candidate]:
    """The sex by the age in brackets right behind the name."""
    end = spot.words.words[-1].x1
    rest = Run.of(word for word in page.rows[spot.row].words if word.x0 >= end)
    aged = _AGED.search(rest.text) if spot.beside is not None else None
    if aged is not None and spot.beside is not None:
        name = read_name(rest.text)
        if name is not None and not rest.text[name.end : aged.start()].strip():
            yield stated(page, rest, "sex", aged["sex"][0].upper(), aged.span("sex"), UNLABELLED)


def _near(page: View, spot: Spot, spots: Sequence[Spot]) -> Iterator[Run]:
    """The rest of a name's line, and the cells under its label up to the next one's."""
    if spot.beside is not None:
        yield spot.beside
    for number in range(spot.row + 1, min(spot.row + 1 + LINES, len(page.rows))):
        for cell in gap_groups(page.rows[number], 2.2 * page.line_height):
            if abs(cell.words[0].x0 - spot.x0) > EDGE:
                continue
            if any(one.row == number and abs(one.x0 - spot.x0) < EDGE for one in spots):
                return
            yield cell
