"""Tells sheets of one print by the lines that it sets over or under each of them.

`TARROWBY, Odalys   Chart: 4471023` over `65 Years old, Female; Date of birth: 02/07/1961`, a foot
`Printed on 10/05/2026 3:10 PM   page 2/2`, or a form's own `PT-22 (rev. 3/24) back`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import takewhile

from adapters.reading.layout.layout import Run
from adapters.reading.page_reading import Page
from adapters.reading.patients.charts import outside_chart
from adapters.reading.patients.spoken_of import speaks_of_one
from adapters.reading.unlabelled.known_names import names_on
from adapters.reading.values.candidates import UNDOUBTED
from adapters.reading.values.dates import find_dates
from adapters.reading.values.offices import is_office

TOP, DEPTH, BOTTOM, WORDS, LONG_TITLE = 6, 12, 3, 2, 7
"""Lines looked at: over a sheet, in which the first one may hold them, under it; and words."""
_OF_ONE_ORDER = (
    "diagnoses", "order_date", "frequency_per_week", "duration_weeks", "visits_requested",
    "referring_name", "referring_npi", "payer_name", "member_id", "laterality",
)  # fmt: skip
_SHEET = re.compile(
    r"\b(?:page|pg\.?|sheet|side|p\.)\s*(?:\d{1,2}|one|two|three|four)\b"
    r"(?:\s*(?:of|/)\s*(?:\d{1,2}|two|three|four))?"
    r"|(?<![\d/.-])\d{1,2}\s*(?:of|/)\s*\d{1,2}(?![\d/.-])"
    r"|[-\u2013\u2014(\[]\s?\d\s?[-\u2013\u2014)\]]|\b(?:front|back|reverse|over)\b"
    r"|\bcont(?:inued|inuation|'?d)?\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"(?i)\b(?:page|pg\.?|sheet|side)\s*(\d{1,2})\b|(?:^|\s)(\d{1,2})\s*(?:of|/)\s*\d{1,2}\s*$"
)
_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"\d")
ALIKE = 0.9
_TIME = re.compile(r"\b\d{1,2}:\d{2}")
_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|(?i:\b[a-z]{3,9}\.? \d{1,2},? \d{2,4})")
_OFFICES = re.compile(r"\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b[A-Z]{2} \d{5}\b")
_TITLE = re.compile(
    r"(?i)\b(?:referral|orders?|prescription|rx|requisition|request|consult(?:ation)?|script|note|"
    r"letter|report|authorization)\b"
)


def is_of_same_print(page: Page, before: Page) -> bool:
    """Whether a sheet right behind another bears its running lines and begins no paper itself.

    A line that says whose it is is enough. Without one, a sheet that names somebody, asks for a
    name or has the title of a paper is not told so; an office's letterhead tells nothing.
    """
    heads, feet = _shared(page, before)
    lines = [*heads, *feet]
    if page.number != before.number + 1 or not lines or _begins_count(page, before):
        return False
    if any(_says_whose(row, (page, before)) for row in lines):
        return True
    if speaks_of_one(page) or _is_titled(page, len(heads)) or _says_another_order(page, before):
        return False
    return any(_is_stamp(row.text) for row in lines) or any(_is_a_forms(row) for row in feet)


def has_own_lines(page: Page, before: Page) -> bool:
    """Whether two sheets share a line that says whose they are, or when they were printed."""
    lines = [row for rows in _shared(page, before) for row in rows]
    return any(_is_stamp(row.text) or _says_whose(row, (page, before)) for row in lines)


def own_stamps(page: Page, before: Page) -> list[str]:
    """The lines with a moment to the minute that two sheets share, as they are compared."""
    return [_key(row) for rows in _shared(page, before) for row in rows if _is_stamp(row.text)]


def bears(page: Page, line: str) -> bool:
    """Whether one of the lines at the edges of a sheet is a known one."""
    rows = _rows(page)
    return _is_among(line, {_key(row) for row in (*rows[:DEPTH], *rows[-BOTTOM:])})


def _shared(page: Page, before: Page) -> tuple[list[Run], list[Run]]:
    """The lines that stand over both sheets and under both, apart from their numbers."""
    mine, theirs = _rows(page), _rows(before)
    over = {_key(row) for row in theirs[:DEPTH]}
    under = {_key(row) for row in theirs[-BOTTOM:]}
    heads = _while_known(mine[:TOP], over)
    feet = _while_known(mine[: -BOTTOM - 1 : -1], under)
    return heads, [row for row in feet if row not in heads]


def _while_known(rows: Iterable[Run], known: set[str]) -> list[Run]:
    kept = takewhile(lambda row: not _key(row) or _is_among(_key(row), known), rows)
    return [row for row in kept if len(_key(row).split()) >= WORDS]


def _is_among(line: str, known: Iterable[str]) -> bool:
    """Whether a line is one of some, be it that a scan lost a letter of it; figures are equal."""
    return any(
        line == one
        or (
            _FIGURE.findall(line) == _FIGURE.findall(one)
            and SequenceMatcher(None, line, one, autojunk=False).ratio() >= ALIKE
        )
        for one in known
    )


def _key(row: Run) -> str:
    """A line without the number of its sheet, as lines of two sheets are compared."""
    return " ".join(_WORD.findall(_SHEET.sub(" ", row.text).lower()))


def _says_whose(row: Run, pages: Sequence[Page]) -> bool:
    """Whether a line says the birth date or the name that is surely read on one of the sheets."""
    born = {one for page in pages for one in _sure(page, "date_of_birth")}
    who = {one for page in pages for one in _sure(page, "patient_name")}
    refers = {one for page in pages for one in _sure(page, "referring_name")}
    names = {one for one in who - refers if not is_office(one)}
    names |= {name for page in pages for name in page.heads}
    return bool(names_on(row.text, names)) or any(
        day.value.isoformat() == one for one in born for day in find_dates(row.text, int(one[:4]))
    )


def _says_another_order(page: Page, before: Page) -> bool:
    """Whether a sheet says for sure something else of an order than the sheet before it."""
    said = ((_sure(page, name), _sure(before, name)) for name in _OF_ONE_ORDER)
    return any(mine and theirs and not mine & theirs for mine, theirs in said)


def _sure(page: Page, name: str) -> set[str]:
    return {
        str(one.value)
        for one in outside_chart(page)
        if one.field == name and one.value is not None and one.flag in UNDOUBTED and not one.doubt
    }


def _begins_count(page: Page, before: Page) -> bool:
    """Whether the count of sheets begins again: `1 of 2` behind `2 of 2`."""
    mine, theirs = _counted(page), _counted(before)
    return mine == 1 or (mine is not None and theirs is not None and mine < theirs)


def _counted(page: Page) -> int | None:
    rows = _rows(page)
    found = (_COUNT.search(row.text) for row in (*rows[-BOTTOM:][::-1], *rows[:TOP]))
    first = next((one for one in found if one is not None), None)
    return int(first[1] or first[2]) if first is not None else None


def _is_stamp(text: str) -> bool:
    return _TIME.search(text) is not None and _DAY.search(text) is not None


def _is_a_forms(row: Run) -> bool:
    """Whether a foot is that of a form or print, and no office's address."""
    office = is_office(row.text) or _OFFICES.search(row.text) is not None
    return not office and any(map(str.isdigit, _key(row)))


def _is_titled(page: Page, heads: int) -> bool:
    """Whether a sheet says in its first lines under the running ones what paper it is."""
    first = [row.text for row in _rows(page)[heads : heads + WORDS] if ":" not in row.text]
    return any(_TITLE.search(one) and len(one.split()) <= LONG_TITLE for one in first)


def _rows(page: Page) -> list[Run]:
    return [row for view in page.views[:1] for row in view.rows]
