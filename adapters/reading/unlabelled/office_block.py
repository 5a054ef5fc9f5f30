"""Lines under a provider's name that need no label: the office, its telephone and fax."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.labels.finding import like_a_label
from adapters.reading.labels.owners import ANOTHERS, RECEIVED, find_titles
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.prose.signers import is_under_closing
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.number_kinds import office_number
from adapters.reading.values.offices import is_office, names_only_a_kind
from adapters.reading.values.people import CREDENTIAL_TAIL, only_helps, read_name
from adapters.reading.values.places import read_place

_COPIED = re.compile(
    r"(?i)\W*(?:cc|copy|copies|pcp|primary care|attending|dear|attn|scribe|dictated|to)\b"
)
LINES, APART, COLUMN = 6, 1.3, 24.0


_TITLED = re.compile(r"(?:Dr|Doctor)\.?\s+[A-Z]")


def from_office_block(page: View) -> Iterator[Candidate]:
    """Offer what stands under a referring provider's own name, each line close under the last."""
    blocks = list(_blocks(page))
    for lines in blocks:
        yield from _of_block(page, lines, "" if len(blocks) == 1 else "position")
    for lines in _under_from(page):
        yield from _of_block(page, lines, "")


def _of_block(page: View, lines: list[Run], doubt: Doubt) -> Iterator[Candidate]:
    for line in lines:
        yield from _numbers(page, line, doubt)
    office = next(
        (
            one
            for one in lines
            if is_office(one.text)
            and not names_only_a_kind(one.text)
            and not like_a_label(one.text)
        ),
        None,
    )
    if office is not None:
        value, span = office.text.strip(" .,;-|"), (0, len(office.text))
        yield stated(page, office, "referring_organization", value, span, UNLABELLED, doubt)


def _blocks(page: View) -> Iterator[list[Run]]:
    """The lines below each name with degrees that has an office or a number of its own."""
    for index, row in enumerate(page.rows):
        for cell in gap_groups(row, 2.2 * page.line_height):
            titled = _TITLED.match(cell.text) and is_under_closing(page, index, cell)
            if not (titled or _names_provider(cell)):
                continue
            lines = list(_below(page, index, cell))
            if any(is_office(line.text) or find_phones(line.text) for line in lines):
                yield lines


def _under_from(page: View) -> Iterator[list[Run]]:
    """The lines without labels under a heading that says who sends the patient."""
    for title in find_titles(page):
        index = next(
            (at for at, row in enumerate(page.rows) if title.words.words[0] in row.words), 0
        )
        lines = list(_below(page, index, title.words))
        if title.owner == "referrer" and lines and ":" not in lines[0].text:
            yield lines


def _names_provider(cell: Run) -> bool:
    """Whether a cell begins with a provider's name and degrees, and is no copy line."""
    tail = CREDENTIAL_TAIL.search(cell.text)
    if tail is None or _COPIED.match(cell.text) or only_helps(cell.text):
        return False
    found = read_name(cell.text[: tail.end(1)])
    return found is not None and found.credentials is not None


def _below(page: View, index: int, cell: Run) -> Iterator[Run]:
    last = cell
    for row in page.rows[index + 1 : index + 1 + LINES]:
        groups = gap_groups(row, 2.2 * page.line_height)
        found = next((one for one in groups if _under(page, last, one, cell)), None)
        if found is None or _names_provider(found):
            return
        yield found
        last = found


def _under(page: View, last: Run, one: Run, first: Run) -> bool:
    gap = one.top - last.bottom
    return gap < APART * page.line_height and abs(one.words[0].x0 - first.words[0].x0) < COLUMN


def _numbers(page: View, line: Run, doubt: Doubt) -> Iterator[Candidate]:
    if ANOTHERS.search(line.text) or read_place(line.text).zip is not None:
        return
    for digits, start, end in find_phones(line.text):
        if RECEIVED.search(line.text[:start]):
            continue
        name = office_number(line.text, start, end)
        if name is not None:
            yield stated(page, line, name, digits, (start, end), UNLABELLED, doubt)
