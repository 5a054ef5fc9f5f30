"""A patient's name from two boxes or three: last name, first name, middle initial."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View, around, gap_groups
from adapters.reading.values.candidates import Candidate

SAME_FIELD, EDGE = 2.5, 14.0
NEAR = 2
"""Rows between the parts of one name."""
_MIDDLE = re.compile(r"M\.?[Il1|]\.?:?|ML|Middle:?|Initial:?", re.IGNORECASE)
"""A label of a middle initial, also as a fax makes it: `ML`, `Ml.`, `M1`."""
_PART = re.compile(r"[^\W\d_][^\W\d_.'\u2019 -]*(?:[ .'\u2019-]+[^\W\d_]+)*\.?")


def from_split_names(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer the name that stands in parts, where each part has a box and one of each is there."""
    lasts = [spot for spot in spots if spot.label.role == "last_name"]
    firsts = [spot for spot in spots if spot.label.role == "first_name"]
    if len(lasts) != 1 or len(firsts) != 1 or abs(lasts[0].row - firsts[0].row) > NEAR:
        return
    first, last = _part(page, firsts[0]), _part(page, lasts[0])
    parts = [first, _middle(page, spots, firsts[0], first), last]
    if parts[0] is None or parts[-1] is None:
        return
    known = [part for part in parts if part is not None]
    name = " ".join(part.text.strip(" ,") for part in known)
    sure = min(part.confidence for part in known)
    raw = " ".join(part.text for part in known)
    yield Candidate("patient_name", name, page.page, around(p.box() for p in known), raw, sure)


def _middle(page: View, spots: Sequence[Spot], name: Spot, first: Run | None) -> Run | None:
    """What stands in the column of a label for the middle name, on the line of the first name."""
    if first is None:
        return None
    labelled = [spot for spot in spots if spot.label.role == "middle_name"]
    if len(labelled) == 1 and abs(labelled[0].row - name.row) <= NEAR:
        part = _part(page, labelled[0]) if labelled[0].beside is not None else None
        if part is not None and part.words[0] not in first.words:
            return part
    known = {id(spot.words.words[0]) for spot in spots if spot.label.role != "middle_name"}
    heads = [
        word
        for word in page.rows[name.row].words
        if _MIDDLE.fullmatch(word.text) and id(word) not in known and word.x0 > name.x0
    ]
    row = next((row for row in page.rows if first.words[0] in row.words), None)
    if not heads or row is None:
        return None
    left = heads[0].x0 - EDGE
    inside = [word for word in row.words if left <= word.x0 < heads[0].x1 + EDGE]
    told = [word for word in inside if word not in first.words and word is not heads[0]]
    return Run.of(told[:1]) if told and _PART.fullmatch(told[0].text) else None


def _part(page: View, spot: Spot) -> Run | None:
    run = spot.beside
    if run is None or _MIDDLE.fullmatch(run.words[0].text):
        run = spot.below[0] if spot.below else None
    if run is None:
        return None
    cell = gap_groups(run, SAME_FIELD * page.line_height)[0]
    text = cell.text.strip(" ,_")
    return cell if _PART.fullmatch(text) and len(text.split()) <= 3 else None
