"""Boxes side by side, each under the one it is about: `From | Patient | Insurance`.

They are read one after the other, and what stands in one of them is about nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from adapters.reading.labels.spotting import Spot, like_a_label
from adapters.reading.layout.layout import Run, Section, View, gap_groups
from adapters.reading.values.payer_words import is_on_file, sounds_like_a_payer
from adapters.reading.wordings.headings import heading_owner, owner_in
from adapters.reading.wordings.labels import Label, Owner, phrases, squeeze

_NAME = re.compile(r"(?i)\bname\b")
_CLIENT = re.compile(r"(?i)\W*(?:client|account)\b")
_FOR = re.compile(r"(?i)\W*for\W*")
PARTIES = frozenset({"patient", "coverage", "secondary", "referrer", "clinic", "third"})
FEWEST_LINES, EDGE, BLANK, CELL, NARROW, WIDER = 2, 8.0, 3.0, 1.6, 0.5, 1.3


def unboxed(page: View) -> View:
    """Return a page with the lines of each box together, and the boxes as sections."""
    rows: list[Run] = []
    sections: list[Section] = []
    at = 0
    while at < len(page.rows):
        edges = _edges(page, page.rows[at])
        inside = list(_inside(page, at, edges)) if edges else []
        if sum(_beside_each_other(row, edges) for row in inside) < FEWEST_LINES:
            rows.append(page.rows[at])
            at += 1
            continue
        owners = _parties(gap_groups(page.rows[at], CELL * page.line_height))
        columns = _columns([page.rows[at], *inside], edges)
        for owner, column in zip(owners, columns, strict=True):
            rows += column
            sections.append(_section(owner or "", column))
        at += 1 + len(inside)
    return replace(page, rows=rows, sections=tuple(sections)) if sections else page


def section_of(page: View, spot: Spot) -> Owner | None:
    """Whom the box is about that a label stands in."""
    line = page.rows[spot.row] if spot.row < len(page.rows) else None
    for one in page.sections:
        if any(row is line for row in one.rows):
            return one.owner
    level = (spot.top + spot.bottom) / 2
    return next((one.owner for one in page.sections if one.holds(spot.x0, level)), None)


def settle_heads(page: View, spots: Sequence[Spot]) -> None:
    """Let the heading of a box be about whom its box is, as `Client` over the ordering office."""
    owners = {id(section.rows[0]): section.owner for section in page.sections}
    for spot in spots:
        owner = owners.get(id(page.rows[spot.row]))
        if owner is not None and owner != spot.label.owner:
            role = "organization" if owner == "referrer" else "other"
            spot.label, spot.owner = Label(role, owner), owner


def _edges(page: View, row: Run) -> list[float]:
    """Where the columns under a line of headings begin, if they are about two parties or more."""
    cells = gap_groups(row, CELL * page.line_height)
    owners = _parties(cells) if len(cells) > 1 else []
    if None in owners or len(set(owners)) < max(len(owners), 2):
        return []
    return [cell.words[0].x0 for cell in cells]


def _parties(cells: Sequence[Run]) -> list[Owner | None]:
    """Whom each heading names; a client beside a patient is the office that orders.

    `For` beside `From` or `To` is whom the order is for.
    """
    owners = [_party(cell.text) for cell in cells]
    if owners.count("patient") > 1:
        clients = [_CLIENT.match(cell.text) is not None for cell in cells]
        owners = ["referrer" if at else one for one, at in zip(owners, clients, strict=True)]
    if "patient" not in owners and {"referrer", "clinic"} & set(owners):
        meant = [_FOR.fullmatch(cell.text) is not None for cell in cells]
        owners = ["patient" if at else one for one, at in zip(owners, meant, strict=True)]
    return owners


def _party(text: str) -> Owner | None:
    """Whom a heading names, if it is one of those that a referral is between."""
    if text.rstrip().endswith((":", ";", "?", "#")) or _NAME.search(text) or is_on_file(text):
        return None
    label = phrases().get(squeeze(text))
    owner = owner_in(text) or (label.owner if label is not None else None)
    return owner if owner in PARTIES else None


def _inside(page: View, head: int, edges: Sequence[float]) -> Iterator[Run]:
    """The lines under the headings, as long as each column's words begin at its edge."""
    last = page.rows[head]
    for row in page.rows[head + 1 :]:
        gap = row.words[0].y0 - last.words[0].y1
        if gap > BLANK * page.line_height or _edges(page, row) or _is_of_labels(page, row):
            return
        if _runs_across(page, row, edges) or _heads_another(page, row, head):
            return
        yield row
        last = row


def _heads_another(page: View, row: Run, head: int) -> bool:
    """Whether a line is nothing but the heading of a section about somebody who has no box here."""
    if len(gap_groups(row, CELL * page.line_height)) > 1:
        return False
    text = row.text.strip(" .-=*_~")
    owner = _party(text) or heading_owner(text)
    boxed = _parties(gap_groups(page.rows[head], CELL * page.line_height))
    return owner is not None and owner not in boxed and not row.text.rstrip().endswith(":")


def _is_of_labels(page: View, row: Run) -> bool:
    """Whether a line only holds labels, with what they ask for below them."""
    cells = gap_groups(row, CELL * page.line_height)
    return len(cells) > 1 and all(like_a_label(cell.text) for cell in cells)


def _parts(row: Run, edges: Sequence[float]) -> list[tuple[Run, float]]:
    """The words of a row column by column; what stands before the first goes to it."""
    ends = [*(edge - EDGE for edge in edges[1:]), float("inf")]
    starts = [float("-inf"), *ends[:-1]]
    parts = [
        Run.of(word for word in row.words if start <= word.x0 < end)
        for start, end in zip(starts, ends, strict=True)
    ]
    return list(zip(parts, edges, strict=True))


def _runs_across(page: View, row: Run, edges: Sequence[float]) -> bool:
    """Whether a line keeps to no columns: a part begins off its edge, or right behind the last."""
    end = float("-inf")
    narrow = max(NARROW * page.line_height, WIDER * _blank(row))
    for part, edge in _parts(row, edges):
        if part.words:
            first = part.words[0].x0
            if abs(first - edge) >= EDGE or first - end < narrow:
                return True
            end = part.words[-1].x1
    return False


def _blank(row: Run) -> float:
    """How wide the blanks of a line are, by its narrowest: a typewriter's are wide."""
    gaps = [after.x0 - before.x1 for before, after in pairwise(row.words)]
    return min(gaps) if len(gaps) > 1 else 0.0


def _beside_each_other(row: Run, edges: Sequence[float]) -> bool:
    return sum(bool(part.words) for part, _ in _parts(row, edges)) > 1


def _columns(rows: Sequence[Run], edges: Sequence[float]) -> Iterator[list[Run]]:
    """The lines of each column, its heading first."""
    parts = [_parts(row, edges) for row in rows]
    for number in range(len(edges)):
        yield [row[number][0] for row in parts if row[number][0].words]


def _section(owner: Owner, column: Sequence[Run]) -> Section:
    words = [word for row in column for word in row.words]
    if owner == "third" and len(column) > 1 and sounds_like_a_payer(column[1].text):
        owner = "coverage"
    return Section(
        owner,
        (
            min(word.x0 for word in words) - 1,
            min(word.y0 for word in words) - 1,
            max(word.x1 for word in words) + 1,
            max(word.y1 for word in words) + 1,
        ),
        tuple(column),
    )
