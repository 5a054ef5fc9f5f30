"""A patient's name alone in its line, over the line in which a record says the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from adapters.reading.labels.finding import Spot, like_a_label
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import (
    LABELLED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    stated,
)
from adapters.reading.values.dates import find_dates
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import read_name
from adapters.reading.values.record_headers import day_and_age, goes_under_a_name

FEWEST_DAYS = 365
WIDE, APART, FLUSH = 2.2, 1.1, 3.0
"""Heights of a line: between two cells, and between two lines of a block; how flush in points."""


def from_names_over_records(
    page: View, spots: Sequence[Spot], setting: Setting
) -> Iterator[Candidate]:
    """Offer the name over a record's line, and from a line of a bare day and age the birth."""
    if any(
        one.label.role == "name" and one.owner == "patient" and (one.beside or one.below)
        for one in spots
    ):
        return
    for index, row in enumerate(page.rows[1:], start=1):
        for cell in gap_groups(row, WIDE * page.line_height) if row.has_figure else ():
            header = goes_under_a_name(cell.text)
            born = _birth_by_age(cell.text, setting) if header is None else None
            lone = _lone_birth(cell.text, setting) if header is None and born is None else None
            told = header is not None or born or lone
            name = _name_over(page, index, cell) if told else None
            if name is None:
                continue
            found = read_name(name.text)
            doubt: Doubt = "position" if lone else ""
            if found is not None:
                span = (0, found.end)
                yield stated(page, name, "patient_name", found.name, span, LABELLED, doubt)
            if lone is not None:
                span = (0, len(cell.text))
                yield stated(page, cell, "date_of_birth", lone, span, UNLABELLED, doubt)
            if born is not None:
                day, at, sex = born
                value = cell.text[sex[0]].upper()
                yield stated(page, cell, "date_of_birth", day.isoformat(), at, UNLABELLED)
                yield stated(page, cell, "sex", value, sex, UNLABELLED)


def _lone_birth(text: str, setting: Setting) -> str | None:
    """A bare day of more than a year ago that is all of a line: on a script, a birth date.

    A person looks at it.
    """
    days = find_dates(text, setting.today.year)
    whole = len(days) == 1 and not (text[: days[0].start] + text[days[0].end :]).strip(" .,")
    past = whole and (setting.today - days[0].value).days > FEWEST_DAYS
    return days[0].value.isoformat() if past else None


def _birth_by_age(
    text: str, setting: Setting
) -> tuple[date, tuple[int, int], tuple[int, int]] | None:
    """A bare day that the age behind it makes a birth: somebody is that old, or was last year."""
    told = day_and_age(text)
    days = find_dates(text[slice(*told[0])], setting.today.year) if told is not None else []
    if told is None or not days:
        return None
    at, age, sex = told
    day = days[0].value
    years = setting.today.year - day.year - ((setting.today.month, setting.today.day) <
                                             (day.month, day.day))  # fmt: skip
    return (day, at, sex) if years - 1 <= age <= years else None


def _name_over(page: View, index: int, cell: Run) -> Run | None:
    """Somebody's name and nothing else in the cell close over one, at either of its edges."""
    for over in gap_groups(page.rows[index - 1], WIDE * page.line_height):
        left = abs(over.words[0].x0 - cell.words[0].x0)
        right = abs(over.words[-1].x1 - cell.words[-1].x1)
        close = -2 < cell.top - over.bottom < APART * page.line_height
        if close and min(left, right) < FLUSH and _is_a_name(over.text):
            return over
    return None


def _is_a_name(text: str) -> bool:
    found = read_name(text)
    return (
        found is not None
        and found.credentials is None
        and found.end >= len(text.rstrip(" ,.;-"))
        and not is_office(text)
        and not like_a_label(text)
    )
