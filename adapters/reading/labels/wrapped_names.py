"""What looks like a label and is the end of a name that a narrow cell broke: `Spine` / `Clinic`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import View, gap_groups
from adapters.reading.values.offices import OFFICE

EDGE = 6.0
TIGHT, SAME_EDGE, ABOVE = 1.45, 1.0, 3
"""How far below each other the lines of a cell stand, in heights of a letter; how flush."""
_OF_A_PLAN = re.compile(r"(?i)(?:plan|program|network|insurance|benefits?|product|coverage)")


def ends_plan(page: View, spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a lone word is the last one of a plan or payer that stands close over it.

    It is none where what stands over it is a label itself.
    """
    if spot.colon or not _OF_A_PLAN.fullmatch(spot.words.text) or not spot.row:
        return False
    first = spot.words.words[0]
    cells = gap_groups(page.rows[spot.row], page.line_height)
    alone = any([word.text for word in cell.words] == [first.text] and cell.words[0].x0 == first.x0
                for cell in cells)  # fmt: skip
    over = (cell.words[0] for cell in gap_groups(page.rows[spot.row - 1], page.line_height))
    close = any(
        abs(one.x0 - first.x0) < SAME_EDGE
        and 0 < first.y0 - one.y0 < TIGHT * one.height
        and abs(one.height - first.height) < SAME_EDGE
        for one in over
    )
    asked = (one for one in spots if one.label.role in {"plan", "payer"} and one is not spot)
    return alone and close and any(_speaks_for(one, spot) for one in asked)


def _speaks_for(label: Spot, spot: Spot) -> bool:
    """Whether a label stands over the line above a word, or at the beginning of that line."""
    lines = spot.row - label.row
    if lines == 1:
        return label.x0 < spot.x0 - EDGE
    return 1 < lines <= ABOVE and abs(label.x0 - spot.x0) < EDGE


def ends_office(spot: Spot, spots: list[Spot]) -> bool:
    """Whether a word that may be a label is the last one of an office's name in the line above."""
    words = [word.strip(".,&") for word in spot.words.text.split()]
    if spot.colon or spot.beside is not None or not all(map(OFFICE.fullmatch, words)):
        return False
    return any(
        other.label.role == "organization"
        and other.beside is not None
        and other.row == spot.row - 1
        and abs(other.beside.words[0].x0 - spot.x0) < EDGE
        for other in spots
    )
