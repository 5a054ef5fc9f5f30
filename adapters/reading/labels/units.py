"""Labels that name a unit and follow what was filled in: `3 visits per week`, `6 weeks`."""

from __future__ import annotations

import re

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, Word
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.therapy import per_week

_UNIT = re.compile(
    r"(?i)\W*(?:visits?|times?|days?|sessions?|treatments?|x|weeks?|wks?|(?:per|a) week)\b"
)
_ASKS = re.compile(
    r"(?i)\W*(?:treat(?:ment)?|see|(?:see )?patient|schedule|therapy|pt|course|order|rx|"
    r"(?:frequency|freq)(?:(?: and |\s?[/&]\s?)(?:duration|length))?"
    r"(?: of (?:treatment|therapy))?)\W*"
)
"""What a line begins with whose numbers stand between their units."""
_NUMBER = re.compile(r"[_(]*(?:\d{1,2}[-\u2013])?\d{1,3}\s?[xX]?[_)]*")
_JOINS = re.compile(r"(?i)\s*(?:for|x|over)?\s*")
BLANK = 120.0
FEWEST = 2


def number_before(page: View, spot: Spot) -> Word | None:
    """The number in the blank before a label that is a unit."""
    first = spot.words.words[0]
    if spot.words.text.endswith(":") or not _UNIT.match(spot.words.text):
        return None
    row = page.rows[spot.row]
    before = max(
        (word for word in row.words if word.x1 <= first.x0 + 1),
        key=lambda word: word.x1,
        default=None,
    )
    if before is None or first.x0 - before.x1 > BLANK or not _NUMBER.fullmatch(before.text):
        return None
    return None if _is_of_choices(row, before) else before


def _is_of_choices(row: Run, number: Word) -> bool:
    """Whether a number is the last of some that a form lets choose from: `1  2  3  4  5`."""
    before = [word.text for word in row.words if word.x1 <= number.x0 + 1][-FEWEST:]
    return len(before) == FEWEST and all(map(str.isdigit, before))


def filled_in_before(page: View, spot: Spot, spots: list[Spot]) -> Run | None:
    """The line from such a number on, unless the number answers a label before it.

    A unit with a number of its own asks for no other one: `3  x / week  for  4-6  weeks`.
    """
    number = number_before(page, spot)
    if number is None:
        return None
    row = page.rows[spot.row]
    before = max(
        (word for word in row.words if word.x1 <= number.x0 + 1),
        key=lambda word: word.x1,
        default=None,
    )
    if before is not None and _UNIT.match(before.text) and not _leads(row):
        return None
    for other in spots:
        claimed = other.beside is not None and number in other.beside.words
        claimed = claimed and not _ASKS.fullmatch(other.words.text)
        if other is not spot and claimed and number_before(page, other) is None:
            return None
    start = _course_before(row, number)
    return Run.of(word for word in row.words if word.x0 >= start)


def _leads(row: Run) -> bool:
    """Whether each number of a line stands before its unit, from the first on."""
    counts = [at for at, word in enumerate(row.words) if _NUMBER.fullmatch(word.text)]
    units = [at for at, word in enumerate(row.words) if _UNIT.match(word.text)]
    return len(counts) > FEWEST and bool(units) and counts[0] + 1 == units[0]


def _course_before(row: Run, number: Word) -> float:
    """Where a line begins to say how often, up to the number of weeks: `2 times a week for 6`."""
    often = per_week(row.text)
    at = next((at for word, at in zip(row.words, row.starts, strict=True) if word is number), 0)
    if often is None or often.end > at or not _JOINS.fullmatch(row.text, often.end, at):
        return number.x0
    begun = (word.x0 for word, at in zip(row.words, row.starts, strict=True) if at >= often.start)
    return next(begun, number.x0)


def is_between_numbers(page: View, spot: Spot, one: Candidate) -> bool:
    """Whether a unit has a number before it, so that a bare one behind it may be another's."""
    if one.box is None or any(map(str.isalpha, one.raw)):
        return False
    if number_before(page, spot) is None or one.box[0] <= spot.words.words[-1].x1 - 1:
        return False
    return not _numbers_follow(page, spot, one)


def _numbers_follow(page: View, spot: Spot, one: Candidate) -> bool:
    """Whether the line's first unit has no number before it, and its last word is a number."""
    row = page.rows[spot.row]
    level = next((run for run in page.rows if spot.words.words[0].y0 == run.words[0].y0), row)
    counted = [word for word in level.words if _NUMBER.fullmatch(word.text)]
    units = [word for word in level.words if _UNIT.match(word.text)]
    if len(counted) < FEWEST or not units:
        return False
    first = counted[0].x0 > units[0].x0
    return first and one.box is not None and counted[-1].x0 > units[-1].x0
