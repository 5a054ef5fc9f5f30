"""Which name stands over its own address, and the office that does so at the foot of a page."""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.reading.layout.layout import PAGES_KEPT, Run, View, gap_groups
from adapters.reading.values.offices import OF_PHYSICIANS, is_office, names_only_a_kind
from adapters.reading.values.people import CREDENTIAL_TAIL
from adapters.reading.values.places import read_place

FOOT = 0.86
LINES, APART, COLUMN, FLUSH = 3, 1.0, 24.0, 2.0
_IN_ONE_LINE = re.compile(
    r"\W*([A-Z][A-Za-z&.,' -]{5,60}?)(?:\s*[|,\u00b7\u2022]|\s[\u2013-]|\s)\s*(?=\d)"
)
"""A name and, behind a mark or a blank, the number of its house."""
_THERAPY = re.compile(r"(?i)\b(?:therap\w*|rehab\w*|p\.?t\.?)(?![a-z])")


@lru_cache(maxsize=PAGES_KEPT)
def office_at_foot(page: View) -> Run | None:
    """The office that stands over its address at the foot of a page, unless therapy is given there.

    Many prints have the letterhead of the practice below.
    """
    for index, row in enumerate(page.rows):
        if row.top < FOOT * page.height:
            continue
        named = before_its_address(row)
        if named is not None:
            return named
        for cell in gap_groups(row, 2.0 * page.line_height):
            is_named = is_office(cell.text) and not _says_therapy(cell.text)
            if is_named and is_over_address(page, index, cell):
                return cell
    return None


def before_its_address(row: Run) -> Run | None:
    """The name of an office whose address goes on in its own line, no therapy's."""
    begin = _IN_ONE_LINE.match(row.text)
    if begin is None or not is_office(begin[1]) or _says_therapy(begin[1]):
        return None
    place = read_place(row.text[begin.end(1) :])
    return row.part(0, begin.end(1)) if place.zip is not None else None


def _says_therapy(text: str) -> bool:
    return _THERAPY.search(OF_PHYSICIANS.sub(" ", text)) is not None


def is_over_address(page: View, index: int, cell: Run) -> bool:
    """Whether an address follows in the column of a name, close under it.

    Between them may stand what kind of office it is, its provider, and the street in its own line.
    """
    last = cell
    for row in page.rows[index + 1 : index + 1 + LINES]:
        cells = gap_groups(row, 2.0 * page.line_height)
        line = next((one for one in cells if in_column(one, cell)), None)
        if line is None:
            continue
        if line.top - last.bottom > APART * max(page.line_height, last.words[-1].height):
            return False
        place = read_place(line.text)
        if place.zip is not None:
            return True
        named = names_only_a_kind(line.text) or CREDENTIAL_TAIL.search(line.text) is not None
        if place.street is None and not named:
            return False
        last = line
    return False


def in_column(line: Run, cell: Run) -> bool:
    """Whether a line has the left edge or the middle of another, or its right edge to the point."""
    left, right = (line.words[0].x0 - cell.words[0].x0, line.words[-1].x1 - cell.words[-1].x1)
    return abs(left) < COLUMN or abs(left + right) < COLUMN or abs(right) < FLUSH
