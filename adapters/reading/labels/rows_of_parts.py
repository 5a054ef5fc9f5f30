"""Parts of a name or an address that a form names side by side: `Last | First`, `City | St | Zip`.

Such words are everyday ones, so alone they are no labels; each at the head of its cell, beside the
label of another part, they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.wordings.labels import Label, squeeze

APART, SAME_SIZE, SAME_EDGE, NEAR = 0.55, 1.5, 3.0, 2
_STATES = frozenset({"st", "state"})
_PARTS = {"last": "last_name", "first": "first_name", "given": "first_name"}
_OTHER = {"last_name": "first_name", "first_name": "last_name"}
_OF_ADDRESS = frozenset({"city", "zip"})
_OF_PATIENT = frozenset({"dob", "sex", "age", "middle_name"})


def with_rows_of_parts(page: View, spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page, with those that only their neighbours make one."""
    found = list(_in_rows(page, spots))
    heads = {id(one.words.words[0]) for one in found}
    others = [spot for spot in spots if id(spot.words.words[0]) not in heads]
    return sorted([*others, *found], key=lambda spot: (spot.row, spot.x0))


def _in_rows(page: View, spots: Sequence[Spot]) -> Iterator[Spot]:
    """An address's state, and two parts of a name."""
    names: list[Spot] = []
    for index, row in enumerate(page.rows):
        cells = gap_groups(row, APART * page.line_height)
        near = [spot for spot in spots if abs(spot.row - index) <= NEAR]
        for cell in cells:
            head = _head(cell)
            if head is None or _is_known(head, index, near) or not _as_high(head, near):
                continue
            said = squeeze(head.text)
            colon = head.text.endswith(":")
            if said in _STATES and _beside(head, index, near, _OF_ADDRESS):
                if _ends_a_street(row, head, index, near):
                    continue
                yield Spot(Label("state", ""), index, head, colon, "")
            elif said in _PARTS:
                names.append(Spot(Label(_PARTS[said], "patient"), index, head, colon, "patient"))
    yield from _of_a_name(names, spots)


def _of_a_name(names: Sequence[Spot], spots: Sequence[Spot]) -> Iterator[Spot]:
    """Those words of which the other part of a patient's name is asked for beside or under them."""
    for spot in names:
        wanted = _OTHER[spot.label.role]
        known = [one for one in spots if one.label.role == wanted]
        told = _pairs(spot, known) or (_pairs(spot, names, wanted) and _is_of_patient(spot, spots))
        if told and all(one.label.role != spot.label.role for one in spots):
            yield spot


def _pairs(spot: Spot, others: Sequence[Spot], role: str | None = None) -> bool:
    return any(
        one.row == spot.row
        or (abs(one.row - spot.row) <= NEAR and abs(one.x0 - spot.x0) < SAME_EDGE)
        for one in others
        if role is None or one.label.role == role
    )


def _is_of_patient(spot: Spot, spots: Sequence[Spot]) -> bool:
    near = {one.label.role for one in spots if abs(one.row - spot.row) <= NEAR}
    return bool(near & _OF_PATIENT) and not near & {"npi", "referrer"}


def _head(cell: Run) -> Run | None:
    """The one word of a cell, or the first of one if a colon ends it."""
    first = cell.words[0]
    return Run((first,)) if len(cell.words) == 1 or first.text.endswith(":") else None


def _ends_a_street(row: Run, head: Run, index: int, near: Sequence[Spot]) -> bool:
    """Whether a word goes on with a value: nothing ends it, and no rule or label stands before."""
    word = head.words[0]
    before = [one for one in row.words if one.x1 <= word.x0 + 1]
    if word.walled or word.text.endswith(":") or not before:
        return False
    last = max(before, key=lambda one: one.x1)
    return not any(
        spot.row == index and abs(spot.words.words[-1].x1 - last.x1) < 1 for spot in near
    )


def _is_known(head: Run, index: int, near: Sequence[Spot]) -> bool:
    left, right = head.words[0].x0, head.words[0].x1
    return any(
        spot.row == index and spot.x0 < right - 1 and spot.words.words[-1].x1 > left + 1
        for spot in near
        if spot.label.role != "other" or len(spot.words.words) > 1
    )


def _as_high(head: Run, near: Sequence[Spot]) -> bool:
    """Whether a word is printed as high as a label near it."""
    height = head.words[0].height
    return any(abs(spot.words.words[0].height - height) < SAME_SIZE for spot in near)


def _beside(head: Run, index: int, near: Sequence[Spot], roles: frozenset[str]) -> bool:
    """Whether one of some labels stands in its line, or over or under it at the same edge."""
    return any(
        spot.label.role in roles
        and (spot.row == index or abs(spot.x0 - head.words[0].x0) < SAME_EDGE)
        for spot in near
    )
