"""Diagnosis codes of one order that name opposite sides of the same part of the body.

`M25.561` (right knee) beside `M25.662` (left knee) is mostly one figure written wrong. It is none
where the paper asks for both sides, has words for each, or has one complaint in both its codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from adapters.reading.page_reading import Page
from adapters.reading.sureness.conflicts import place_of
from adapters.reading.values import therapy
from adapters.reading.values.body_parts import parts_of, sides_beside
from adapters.reading.values.candidates import UNDOUBTED, Candidate
from priorauth.models.reading import Found, ReadValue
from rules.codes import diagnoses

Fields = Mapping[str, Found]
_ONE_SIDED = ("left", "right")
_SIDE = re.compile(r"\b(?:left|right)\b")


def checked_by_sides(
    fields: Fields, offered: Sequence[Candidate], pages: Iterable[Page]
) -> dict[str, Found]:
    """The fields, codes of opposite sides in conflict where nothing says that both are meant."""
    codes = fields["diagnoses"]
    if not isinstance(codes, tuple):
        return dict(fields)
    apart = {
        one.value
        for pair in _opposite([one for one in codes if one.flag in UNDOUBTED], offered, pages)
        for one in pair
    }
    told = tuple(
        one.model_copy(update={"flag": "conflict"}) if one.value in apart else one for one in codes
    )
    return {**fields, "diagnoses": told} if apart else dict(fields)


def sides_against_each_other(
    fields: Fields, offered: Sequence[Candidate], pages: Iterable[Page]
) -> Iterator[str]:
    """Where two codes stand that name opposite sides, without what they say."""
    codes = fields["diagnoses"]
    if not isinstance(codes, tuple):
        return
    for one, other in _opposite([one for one in codes if one.flag == "conflict"], offered, pages):
        if one.page is not None and other.page is not None:
            here, there = place_of(one.page, one.box), place_of(other.page, other.box)
            yield f"Two codes name opposite sides: {here} and {there}; a person must look."


def _opposite(
    codes: Sequence[ReadValue], offered: Sequence[Candidate], pages: Iterable[Page]
) -> list[tuple[ReadValue, ReadValue]]:
    """Pairs of codes about one part and opposite sides, of which the paper asks for one."""
    sided = [one for one in codes if _side(one) in _ONE_SIDED and _parts(one)]
    pairs = [
        (one, other)
        for one, other in combinations(sided, 2)
        if _side(one) != _side(other) and _parts(one) == _parts(other)
    ]
    twins = {_parts(one) for one, other in pairs if _complaint(one) == _complaint(other)}
    said = {one.value for one in offered if one.field == "laterality"}
    if not pairs or "bilateral" in said or said.issuperset(_ONE_SIDED):
        return []
    rows = [row.text for page in pages for view in page.views for row in view.rows]
    return [
        pair
        for pair in pairs
        if _parts(pair[0]) not in twins and not _both_told(rows, _parts(pair[0]))
    ]


def _both_told(rows: Sequence[str], parts: frozenset[str]) -> bool:
    """Whether the paper has words for each side of a part, or for both."""
    about = [row for row in rows if parts_of(row) & parts]
    sides = set().union(*(sides_beside(row, parts) for row in about))
    return sides.issuperset(_ONE_SIDED) or any("bilateral" in therapy.sides(row) for row in about)


def _text(code: ReadValue) -> str:
    return (diagnoses.description(str(code.value)) or "").lower()


def _side(code: ReadValue) -> str | None:
    return diagnoses.side_of(str(code.value)) if code.value is not None else None


def _parts(code: ReadValue) -> frozenset[str]:
    return parts_of(_text(code))


def _complaint(code: ReadValue) -> str:
    """The text of a code without its side."""
    return _SIDE.sub("", _text(code))
