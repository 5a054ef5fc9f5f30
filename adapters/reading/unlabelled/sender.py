"""Whose letterhead a page has: the office that sends it, weighed from all that says so there.

Many prints have it at their foot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from adapters.reading.labels.finding import like_a_label
from adapters.reading.labels.houses import clinic_letterhead, names_therapy
from adapters.reading.layout.addresses import (
    APART,
    before_its_address,
    in_column,
    is_over_address,
    office_at_foot,
)
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.layout.practices import practice_on_top
from adapters.reading.prose.letter_numbers import named_numbers
from adapters.reading.prose.prose import is_letter
from adapters.reading.values.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    standing,
)
from adapters.reading.values.offices import (
    before_paper,
    goes_on_below,
    is_office,
    names_only_a_kind,
)
from adapters.reading.values.people import office_behind
from adapters.reading.values.places import read_place

LETTERHEAD, HALF, LARGER = 0.24, 0.5, 1.05
TALL, NEXT, BLOCK_LINES = 1.15, 0.6, 5
_MONOGRAM = re.compile(r"([A-Z]{1,4})\s+(?=[A-Z])")


_SYSTEM = re.compile(r"\s+(?:[A-Z]{2,4}(?:\.[A-Z]{2,4})?\s+)?\*+\s?(?:LIVE|TEST|PROD\w*)\b")
"""The module and state of a system behind a hospital's name in the head of its prints."""


def from_letterhead(page: View) -> Iterator[Candidate]:
    """Offer the largest line on top that names an office.

    It sends the paper for certain where the paper is a letter, where only a practice of
    physicians bears such a name, or where its own address stands with it.
    """
    best: tuple[float, int, Run] | None = None
    for index, cell in _names_on_top(page):
        height = max(word.height for word in cell.words)
        height *= HALF if names_only_a_kind(cell.text) else 1.0
        if best is None or height > best[0] * LARGER:
            best = (height, index, cell)
    if best is None:
        yield from _from_foot(page)
    else:
        height, index, cell = best
        strength = UNLABELLED if height >= page.line_height else GUESSED
        doubt: Doubt = "" if _is_senders(page, index, cell) else "position"
        name = cell.part(_behind_monogram(cell.text), _before_system(cell.text))
        value = office_behind(name.text.strip(" .,;-|"))
        yield standing("referring_organization", value, page, name, strength, doubt)
        if not doubt:
            yield from _numbers_under(page, index, cell)


def _from_foot(page: View) -> Iterator[Candidate]:
    """Offer the office that stands over its address at the foot of a page whose head names none."""
    cell = office_at_foot(page)
    if cell is not None:
        value = office_behind(cell.text.strip(" .,;-|"))
        yield standing("referring_organization", value, page, cell, UNLABELLED, "")
        index = next(at for at, row in enumerate(page.rows) if _stands_in(cell.words[0], row))
        yield from (replace(one, strength=UNLABELLED, origin="standing")
                    for one in named_numbers(page, page.rows[index], ""))  # fmt: skip
        yield from _numbers_under(page, index, cell)


def _numbers_under(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    """The telephone and fax in the lines close under the name of who sends the page."""
    last = cell
    below = (
        at for at, row in enumerate(page.rows[index:], index) if _stands_in(cell.words[-1], row)
    )
    index = next(below, index)
    for row in page.rows[index + 1 : index + 1 + BLOCK_LINES]:
        cells = gap_groups(row, 2.0 * page.line_height)
        lines = [one for one in cells if in_column(one, cell) or _overlaps(one, cell)]
        if not lines or lines[0].words[0].y0 - last.words[-1].y1 > APART * page.line_height:
            return
        for line in lines:
            yield from (replace(one, strength=UNLABELLED, origin="standing")
                        for one in named_numbers(page, line, ""))  # fmt: skip
        last = lines[0]


def _overlaps(line: Run, cell: Run) -> bool:
    """Whether a line reaches under a name."""
    return line.words[0].x0 < cell.words[-1].x1 and line.words[-1].x1 > cell.words[0].x0


def _names_on_top(page: View) -> Iterator[tuple[int, Run]]:
    """The cells in the head of a page that name an office, with the numbers of their rows."""
    for index, row in enumerate(page.rows):
        if row.top > LETTERHEAD * page.height:
            continue
        for cell in gap_groups(row, 2.0 * page.line_height):
            cell = cell.part(0, before_paper(cell.text))
            whole = _over_two_lines(page, index, cell) or before_its_address(cell) or cell
            if is_office(whole.text) and not like_a_label(whole.text):
                yield index, whole


def _over_two_lines(page: View, index: int, cell: Run) -> Run | None:
    """A name in large letters with the line that it goes on in, close below at its edge.

    In letters of the page's own size it does so only right over its address.
    """
    first = cell.words[0]
    tall = first.height >= page.line_height * TALL
    below = _next_in_letters(page, index, cell)
    if below is None:
        return None
    whole = Run.of([*cell.words, *below.words])
    last, third = index + 1, _next_in_letters(page, index + 1, below)
    if third is not None and goes_on_below(whole.text, third.text):
        last, below, whole = last + 1, third, Run.of([*whole.words, *third.words])
    elif not goes_on_below(cell.text, below.text):
        return None
    if not (tall or is_over_address(page, last, below)):
        return None
    return _with_its_beginning(page, index, whole)


def _next_in_letters(page: View, index: int, cell: Run) -> Run | None:
    """The line close below in a name's column and in its letters."""
    first = cell.words[0]
    for row in page.rows[index + 1 : index + 2]:
        for below in gap_groups(row, 2.0 * page.line_height):
            begins = below.words[0]
            alike = abs(begins.height - first.height) < 1 and in_column(below, cell)
            if alike and begins.y0 - first.y1 < NEXT * first.height:
                return below
    return None


def _with_its_beginning(page: View, index: int, name: Run) -> Run:
    """A name over two lines with the line above in its letters, where it begins there."""
    first = name.words[0]
    for row in page.rows[max(0, index - 1) : index]:
        for above in gap_groups(row, 2.0 * page.line_height):
            alike = abs(above.words[0].height - first.height) < 1 and in_column(above, name)
            close = first.y0 - above.words[0].y1 < NEXT * first.height
            if alike and close and goes_on_below(above.text, name.text):
                return Run.of([*above.words, *name.words])
    return name


def _is_senders(page: View, index: int, cell: Run) -> bool:
    """Whether the office on top is the one that sends the page."""
    if names_only_a_kind(cell.text):
        return False
    practice = practice_on_top(page)
    if is_letter(page) or (practice is not None and _begins_alike(practice, cell)):
        return True
    therapy = names_therapy(cell.text) or clinic_letterhead(page) > 0
    last = max(at for at, row in enumerate(page.rows) if _stands_in(cell.words[-1], row))
    return not therapy and (is_over_address(page, last, cell) or _is_beside_street(page, cell))


def _begins_alike(one: Run, other: Run) -> bool:
    first, second = one.words[0], other.words[0]
    return (first.x0, first.y0) == (second.x0, second.y0)


def _is_beside_street(page: View, cell: Run) -> bool:
    """Whether a street stands in the row of a name: an address in the other corner of the head."""
    row = next(row for row in page.rows if _stands_in(cell.words[0], row))
    others = (
        one
        for one in gap_groups(row, 2.0 * page.line_height)
        if one.words[0].x0 > cell.words[-1].x1
    )
    return any(read_place(one.text).street is not None for one in others)


def _stands_in(word: Word, row: Run) -> bool:
    """Whether a word stands in a row, be it cut there before the mark at its end."""
    return any((one.x0, one.y0) == (word.x0, word.y0) for one in row.words)


def _before_system(text: str) -> int:
    """Where a hospital's name ends before what its record system says of itself: `**LIVE**`."""
    match = _SYSTEM.search(text)
    return len(text) if match is None else match.start()


def _behind_monogram(text: str) -> int:
    """Where a name begins behind the initials that its logo shows."""
    match = _MONOGRAM.match(text)
    if match is None:
        return 0
    initials = [word[0] for word in text[match.end() :].split() if word[0].isupper()]
    return match.end() if "".join(initials).startswith(match[1]) else 0
