"""Tables of two payers: `Primary` and `Secondary` before their rows, or over their columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.layout.words import Word
from adapters.reading.wordings.labels import Label

APART, EDGE, MOST_ROWS = 1.2, 6.0, 6
_INSURANCE = r"(?:\W*\b(?:insurance|ins|payer|payor|coverage|carrier|plan|policy)\b\.?)?"
_NAMED = (
    rf"\W*(?:primary|prim|1st|first|pri){_INSURANCE}(?:\W+\w+)?\W*"
    r"|[\w ]{3,30}\((?:primary|1st)\)",
    rf"\W*(?:secondary|second|2nd|sec){_INSURANCE}(?:\W+\w+)?\W*"
    r"|[\w ]{3,30}\((?:secondary|2nd)\)",
)
_FIRST, _SECOND = (re.compile(named, re.IGNORECASE) for named in _NAMED)
_ROW_ONE, _ROW_TWO = (
    re.compile(rf"{named}|\W*{number}\W*", re.IGNORECASE) for number, named in enumerate(_NAMED, 1)
)
"""What begins the rows of a table, be it their number alone."""
_COMPANIES = frozenset({"company", "companyname", "carriername", "nameofcompany"})
_ASKED = frozenset({"payer", "plan", "member", "group"})


def with_second_payers(page: View, spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page, and those of the second payer in a table of two with its cells."""
    heads = [(index, first[0].x0) for index, first, _ in _tables(page)]
    spots = [one for one in spots if not any(one.row == at and one.x0 >= x for at, x in heads)]
    found = [*_by_rows(page, spots), *_by_columns(page, spots)]
    theirs = {id(word) for spot in found for run in _runs(spot) for word in run.words}
    for spot in spots if theirs else ():
        spot.beside = _without(spot.beside, theirs)
        spot.below = [run for run in (_without(one, theirs) for one in spot.below) if run]
    return sorted([*spots, *found], key=lambda spot: (spot.row, spot.x0))


def _by_rows(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The cells of a row that begins with `Secondary`, each under a label over its column."""
    cells = [_cells(page, row) for row in page.rows]
    for index, own in enumerate(cells):
        if index < 2 or len(own) < 2 or not _ROW_TWO.fullmatch(own[0].text):
            continue
        over = (index - 1, index - 2)
        first = next((at for at in over if _ROW_ONE.fullmatch(cells[at][0].text)), 0)
        if not first or abs(_edge(cells[first]) - _edge(own)) >= EDGE:
            continue
        right = own[0].words[-1].x1
        heads = [spot for spot in spots if first - spot.row == 1 and spot.label.role in _ASKED]
        for spot in heads if len(heads) > 1 else ():
            under = next((one for one in own[1:] if abs(_edge([one]) - spot.x0) < EDGE), None)
            if under is not None and spot.x0 > right:
                yield _second(spot, below=[under])


def _by_columns(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The cells under a `Secondary` beside a `Primary`, each in the row of a label."""
    for index, first, second in _tables(page):
        for at, line in enumerate(page.rows[index + 1 : index + 1 + MOST_ROWS], index + 1):
            if line.words[0].x0 >= first[0].x0 - EDGE:
                break
            yield from _in_row(page, at, second[0].x0, spots)


def _tables(page: View) -> Iterator[tuple[int, Sequence[Word], Sequence[Word]]]:
    """Each line that heads two payers' columns, behind one of labels, with the words of both."""
    for index, row in enumerate(page.rows[:-1]):
        cells = _cells(page, row)
        firsts = [one for one in cells if _FIRST.fullmatch(one.text)]
        seconds = [one for one in cells if _SECOND.fullmatch(one.text)]
        under = page.rows[index + 1].words[0].x0
        if len(firsts) == len(seconds) == 1 and under < _edge(firsts) - EDGE < _edge(seconds):
            yield index, firsts[0].words, seconds[0].words


def _in_row(page: View, index: int, edge: float, spots: Sequence[Spot]) -> Iterator[Spot]:
    """The cell of a labelled row that begins at the edge of the second payer's column."""
    label = next((one for one in spots if one.row == index), None)
    cells = _cells(page, page.rows[index])
    inside = next((one for one in cells if abs(_edge([one]) - edge) < EDGE), None)
    if label is None or inside is None:
        return
    if label.words.squeezed in _COMPANIES:
        label.label, label.owner = Label("payer", "coverage"), "coverage"
    if label.label.role in _ASKED:
        yield _second(label, beside=inside)


def _second(spot: Spot, *, beside: Run | None = None, below: Sequence[Run] = ()) -> Spot:
    label = Label(spot.label.role, "secondary")
    return Spot(label, spot.row, spot.words, spot.colon, "secondary", beside, list(below))


def _cells(page: View, row: Run) -> list[Run]:
    return gap_groups(row, APART * page.line_height)


def _edge(cells: Sequence[Run]) -> float:
    return cells[0].words[0].x0


def _runs(spot: Spot) -> list[Run]:
    return [*spot.below, *([spot.beside] if spot.beside is not None else [])]


def _without(run: Run | None, words: set[int]) -> Run | None:
    if run is None or not any(id(word) in words for word in run.words):
        return run
    left = [word for word in run.words if id(word) not in words]
    return Run.of(left) if left else None
