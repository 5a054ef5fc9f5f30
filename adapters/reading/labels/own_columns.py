"""Rows of a table whose columns have heads: a row's label is given what stands in its own column.

`NPI` before two cells, under `Ordered by` and `Supervising MD`: where the first cell is empty, the
number in the second is the other one's; and a payer ends where the column of its plan begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, Word, gap_groups

FEWEST, MOST_ROWS, GAP, APART, SLACK = 2, 8, 2.0, 1.6, 3.0
"""Columns of a table; how many rows its heads stand above at most; how far apart rows and cells
are, in lines; and how far from its edge a cell or label may begin, in points."""

_OF_WHO_REFERS = frozenset({"other", "referrer", "organization", "npi", "phone", "fax", "name"})
_REFERS = re.compile(
    r"(?i)\b(?:referring|referred by|ordering|ordered by|requesting|prescrib\w+)\b"
)
_NUMBERS, SECOND = frozenset({"member", "group"}), "secondary"


def keep_own_columns(page: View, spots: Sequence[Spot]) -> None:
    """Leave each label before a table's row only what stands under the head that it answers."""
    for spot in spots:
        if spot.beside is None:
            continue
        if not spot.colon and _heads_a_table(page, spot):
            spot.beside = None
            continue
        heads = _heads_over(page, spot, spots)
        if heads:
            own = _own(spot, heads, spots)
            parts = [(part, _column(part, heads)) for part in _parts(page, spot.beside, heads)]
            words = [word for part, head in parts
                     if head is own or _goes_along(spot, head, spots) for word in part]  # fmt: skip
            spot.beside = Run.of(words) if words else None


def _heads_a_table(page: View, spot: Spot) -> bool:
    """Whether a label stands over a column: in a line whose corner is empty, over labelled rows."""
    row = page.rows[spot.row]
    under = page.rows[spot.row + 1 : spot.row + 1 + FEWEST]
    cells = gap_groups(row, APART * page.line_height)
    edges = {round(cell.words[0].x0) for cell in cells}
    if len(under) < FEWEST or len(cells) < FEWEST or round(spot.x0) not in edges:
        return False
    labels = [gap_groups(line, APART * page.line_height)[0] for line in under]
    close = under[0].top - row.bottom < GAP * page.line_height
    corner = all(one.words[-1].x1 < row.words[0].x0 for one in labels)
    alike = abs(labels[0].words[0].x0 - labels[1].words[0].x0) < SLACK
    return close and corner and alike and spot.beside is not None and _is_bare(spot.beside)


def _is_bare(run: Run) -> bool:
    return not any(sign.isdigit() or sign == ":" for sign in run.text)


def _goes_along(spot: Spot, head: Run, spots: Sequence[Spot]) -> bool:
    """Whether a column's cell is read behind the own one: the numbers behind a payer's name."""
    told = _over(head, spot, spots)
    return spot.label.role == "payer" and told is not None and told.label.role in _NUMBERS


def _heads_over(page: View, spot: Spot, spots: Sequence[Spot]) -> list[Run]:
    """The heads of the columns behind a label, of a table whose labels stand under an empty one."""
    top, right = spot.top, spot.words.words[-1].x1
    for index in range(spot.row - 1, max(-1, spot.row - 1 - MOST_ROWS), -1):
        row = page.rows[index]
        if top - row.bottom > GAP * page.line_height:
            return []
        if row.words[0].x0 > right:
            cells = gap_groups(row, APART * page.line_height)
            return cells if _are_heads(cells, index, spots) else []
        if abs(row.words[0].x0 - spot.x0) > SLACK:
            return []
        top = row.top
    return []


def _are_heads(cells: Sequence[Run], index: int, spots: Sequence[Spot]) -> bool:
    """Whether a line has a few words over each column, labels without a value among them."""
    bare = all(map(_is_bare, cells))
    named = [_head_of(one, index, spots) for one in cells]
    labels = [one for one in named if one is not None]
    return bare and len(cells) >= FEWEST and bool(labels) and all(not one.colon for one in labels)


def _head_of(cell: Run, index: int, spots: Sequence[Spot]) -> Spot | None:
    return next(
        (one for one in spots if one.row == index and abs(one.x0 - cell.words[0].x0) < SLACK), None
    )


def _own(spot: Spot, heads: Sequence[Run], spots: Sequence[Spot]) -> Run:
    """The head that a row's label is about: one that asks for the same, who refers, or the first.

    `Attending`, `Referring`, `PCP` over `NPI`: it is the second's that an order needs.
    """
    asked = (spot.label.role, spot.label.owner == SECOND)
    told = [(cell, _over(cell, spot, spots)) for cell in heads]
    for cell, head in told:
        same = head is not None and asked == (head.label.role, head.label.owner == SECOND)
        if same and asked[0] not in _OF_WHO_REFERS:
            return cell
    refers = [cell for cell, _ in told if _REFERS.search(cell.text)]
    return refers[0] if len(refers) == 1 and asked[0] != "payer" else heads[0]


def _over(cell: Run, spot: Spot, spots: Sequence[Spot]) -> Spot | None:
    """The label that a head is, if it is one."""
    over = (one for one in spots if one.row < spot.row and one.words.words[0] in cell.words)
    return next(over, None)


def _parts(page: View, beside: Run, heads: Sequence[Run]) -> list[list[Word]]:
    """The words beside a label, parted at rules, wide blanks and where a head begins."""
    edges = [cell.words[0].x0 for cell in heads]
    parts: list[list[Word]] = []
    for cell in gap_groups(beside, APART * page.line_height):
        for at, word in enumerate(cell.words):
            if at == 0 or any(abs(word.x0 - edge) < SLACK for edge in edges):
                parts.append([])
            parts[-1].append(word)
    return parts


def _column(part: Sequence[Word], heads: Sequence[Run]) -> Run:
    """The head that stands over some words, at their edge or in their middle."""
    left, middle = part[0].x0, (part[0].x0 + part[-1].x1) / 2

    def away(head: Run) -> float:
        first, last = head.words[0], head.words[-1]
        return min(abs(left - first.x0), abs(middle - (first.x0 + last.x1) / 2))

    return min(heads, key=away)
