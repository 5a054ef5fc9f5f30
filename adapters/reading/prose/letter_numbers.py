"""Telephone and fax of the office that writes: in its letterhead, its foot, its column of lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from adapters.reading.labels.houses import clinic_letterhead
from adapters.reading.labels.owners import ANOTHERS, RECEIVED
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.layout.practices import practice_on_top
from adapters.reading.values.candidates import GUESSED, UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.number_kinds import office_number
from adapters.reading.values.offices import is_office
from adapters.reading.values.places import read_place

_PATIENTS_LINE = re.compile(
    r"\b(?:born|DOB|D\.O\.B|date of birth|dear|patient|re:|regarding|member|subscriber)\b", re.I
)
"""What stands in no letterhead: from here on numbers are other people's."""
_ADDRESSED = re.compile(r"\W*(?:to|attn|attention)\s?:", re.IGNORECASE)
"""Whom a letter is for: the numbers below are theirs. A clinic's request asks who refers so."""
_NOT_OURS = re.compile(
    r"\b(?:to:?|attn|attention|therap\w+|rehab\w*|PT|DPT|physical|dear|patient|re|dob|born|member|"
    r"employer|insurance|pharmacy|error|cc)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:^|\d{5}(?:-\d{4})?|[|/,;\u00b7\u2022\u2013-])\s*\(?$")
"""Before a number that no word belongs to."""
LETTERHEAD, ABOVE, BELOW, COLUMN = 0.25, 3, 3, 30.0
APART, UNDER_NAME = 1.0, 62.0
PAIR = 2


def from_letter_numbers(page: View, *, letter: bool) -> Iterator[Candidate]:
    """Offer what the word before a number calls the office's telephone or fax."""
    on_top = list(_letterhead(page, "" if letter else "position"))
    told = [one.field for one in on_top]
    practice = practice_on_top(page)
    for one in on_top:
        own = told.count(one.field) == 1 and _is_under(one, practice)
        yield replace(one, doubt="") if own else one
    if letter:
        for index, row in enumerate(page.rows):
            for cell in gap_groups(row, 2.2 * page.line_height):
                if read_place(cell.text).zip is not None and _is_sender(page, index, cell):
                    yield from _with_address(page, index, cell)
                    yield from _office_over(page, index, cell)


def _is_under(one: Candidate, practice: Run | None) -> bool:
    """Whether a number stands in the lines right under the name of a practice."""
    if practice is None or one.box is None:
        return False
    return 0 <= one.box[1] - practice.words[0].y0 < UNDER_NAME


def _letterhead(page: View, doubt: Doubt) -> Iterator[Candidate]:
    head = clinic_letterhead(page)
    for row in page.rows:
        level = row.top
        if _PATIENTS_LINE.search(row.text) or (not head and _ADDRESSED.match(row.text)):
            return
        if head <= level <= LETTERHEAD * page.height:
            yield from named_numbers(page, row, doubt)


def _is_sender(page: View, index: int, cell: Run) -> bool:
    """Whether an address is that of the office: nobody else is named in the lines over it."""
    line: Run | None = cell
    for number in range(index - 1, index - 1 - ABOVE, -1):
        if line is None or _NOT_OURS.search(line.text):
            return line is None
        above = _in_column(page, number, cell)
        near = (
            above is not None
            and line.words[0].y0 - above.words[0].y1 < APART * line.words[0].height
        )
        line = above if near else None
    return line is None or _NOT_OURS.search(line.text) is None


def _with_address(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    """The numbers in the line of an address and in the lines close under it."""
    last = cell
    yield from named_numbers(page, cell, "")
    for number in range(index + 1, index + 1 + BELOW):
        line = _in_column(page, number, cell)
        if line is None or line.words[0].y0 - last.words[0].y1 > 2 * page.line_height:
            return
        if _NOT_OURS.search(line.text):
            return
        yield from named_numbers(page, line, "")
        last = line


def _office_over(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    """The name of the office in the line right over its address, at the foot of a letter."""
    line = _in_column(page, index - 1, cell)
    near = line is not None and cell.words[0].y0 - line.words[0].y1 < APART * page.line_height
    foot = line is not None and line.words[0].y0 > LETTERHEAD * page.height
    if line is not None and near and foot and is_office(line.text):
        name, span = line.text.strip(" .,;-|"), (0, len(line.text))
        yield stated(page, line, "referring_organization", name, span, UNLABELLED)


def _in_column(page: View, number: int, cell: Run) -> Run | None:
    """The cell of another row at the same left edge or under the same middle."""
    if not 0 <= number < len(page.rows):
        return None
    for group in gap_groups(page.rows[number], 2.2 * page.line_height):
        edge = abs(group.words[0].x0 - cell.words[0].x0)
        middle = abs(group.words[0].x0 + group.words[-1].x1 - cell.words[0].x0 - cell.words[-1].x1)
        if min(edge, middle / 2) < COLUMN:
            return group
    return None


def named_numbers(page: View, run: Run, doubt: Doubt) -> Iterator[Candidate]:
    """Offer the office's telephone and fax of a line, each behind the word for it.

    Of two numbers of which one is called a fax, the bare one is the telephone.
    """
    found = find_phones(run.text)
    named = [office_number(run.text, start, end) for _, start, end in found]
    bare = [_BARE.search(run.text, 0, start) is not None for _, start, _ in found]
    if len(found) == PAIR and set(named) == {"referring_fax", None}:
        named = [
            "referring_phone" if name is None and own else name
            for name, own in zip(named, bare, strict=True)
        ]
    for (digits, start, end), name in zip(found, named, strict=True):
        lead = run.text[max(0, start - 60) : start]
        if ANOTHERS.search(lead[-40:]) or RECEIVED.search(lead):
            continue
        if name is not None:
            yield stated(page, run, name, digits, (start, end), GUESSED, doubt)
