"""Puts the elements of a list field together, and says where the list may lack one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from adapters.reading.values.candidates import Candidate
from adapters.reading.values.treatment_words import is_treatment
from priorauth.models.reading import MAY_BE_INCOMPLETE, ReadValue
from rules.codes import diagnoses

SURE = 0.8
MOST_SUCCESSORS, BROKEN = 6, 1.6
INCOMPLETE = ReadValue(flag=MAY_BE_INCOMPLETE)


def as_value(one: Candidate, flag: str | None = None, checks: tuple[str, ...] = ()) -> ReadValue:
    """A candidate as it is printed."""
    return ReadValue(
        value=one.value,
        page=one.page if one.place is None else None,
        box=one.box,
        place=one.place,
        excerpt=None if one.place is None else one.raw,
        confidence=one.confidence,
        checks=tuple(dict.fromkeys((*one.checks, *checks))),
        flag=flag or one.flag,
    )


def list_of(
    name: str,
    offered: Sequence[Candidate],
    *,
    doubtful: bool = False,
    ordered_on: date | None = None,
) -> tuple[ReadValue, ...]:
    """Return the elements in order; a list that may lack one, ends by saying so.

    A diagnosis must be billable on the day of the order.
    """
    ends = [one for one in offered if one.flag == MAY_BE_INCOMPLETE]
    ordered = sorted((one for one in offered if one not in ends), key=lambda one: one.page)
    chosen: list[Candidate] = []
    for one in ordered:
        if one.value is None:
            chosen.append(one)
            continue
        double = next((old for old in chosen if old.folded == one.folded), None)
        if double is None:
            chosen.append(one)
        elif _is_open(double) and not _is_open(one):
            chosen[chosen.index(double)] = one
    chosen = _without_misread(_without_halves(chosen) if name == "treatments" else chosen)
    elements = (
        _diagnoses(chosen, ordered_on)
        if name == "diagnoses"
        else tuple(_element(name, one) for one in chosen)
    )
    if ends:
        return (*elements, as_value(ends[0]))
    if doubtful:
        return (*elements, INCOMPLETE)
    return elements


def _is_open(one: Candidate) -> bool:
    return one.flag is not None or bool(one.doubt)


def _element(name: str, one: Candidate) -> ReadValue:
    """An element of a list; what does not sound like a treatment is none without a second look."""
    open_ = bool(one.doubt)
    if name == "treatments" and one.value is not None:
        open_ = open_ or not is_treatment(str(one.value))
    return as_value(one, "low_confidence" if open_ else None)


def _diagnoses(chosen: list[Candidate], ordered_on: date | None) -> tuple[ReadValue, ...]:
    """Codes as printed; a piece of one that lies on a whole one is no code of its own."""
    whole = [one for one in chosen if diagnoses.is_billable(str(one.value))]
    cut = [one for one in chosen if one not in whole and one.value is not None]
    cut = [one for one in cut if any(_overlap(one, other) for other in whole)]
    return tuple(_diagnosis(one, ordered_on) for one in chosen if one not in cut)


def in_reading_order(offered: Sequence[Candidate]) -> list[Candidate]:
    """Row by row as the straight page is read; what has no place keeps its own, at the end."""
    placed = [one for one in offered if one.box is not None]
    rows: list[list[Candidate]] = []
    for one in sorted(placed, key=_middle):
        if rows and _middle(one) - _middle(rows[-1][0]) < _height(rows[-1][0]) / 2:
            rows[-1].append(one)
        else:
            rows.append([one])
    read = [one for row in rows for one in sorted(row, key=lambda one: (one.box or (0,))[0])]
    return [*read, *(one for one in offered if one.box is None)]


def _middle(one: Candidate) -> float:
    return (one.box[1] + one.box[3]) / 2 if one.box else 0.0


def _height(one: Candidate) -> float:
    return one.box[3] - one.box[1] if one.box else 0.0


def _without_misread(chosen: list[Candidate]) -> list[Candidate]:
    """Where one reader's doubtful code lies on a sure one, the sure one stands."""
    sure = [one for one in chosen if one.flag is None and one.box is not None]
    return [
        one
        for one in chosen
        if one.flag is None
        or one.box is None
        or one.evidence is None
        or not any(_overlap(one, other) for other in sure)
    ]


def _without_halves(chosen: list[Candidate]) -> list[Candidate]:
    """What a box or a line of its own names whole, `Heat and ice`, is not named by halves too."""
    whole = [one for one in chosen if not _is_open(one) and is_treatment(str(one.value))]
    return [one for one in chosen if not any(_is_half(one, other) for other in whole)]


def _is_half(one: Candidate, other: Candidate) -> bool:
    if one.value is None or len(str(one.value)) >= len(str(other.value)):
        return False
    return one.folded in other.folded and _overlap(one, other) and not _is_broken(other, one)


def _is_broken(other: Candidate, one: Candidate) -> bool:
    """Whether an element runs over more lines than another: its box holds what stands beside it."""
    return _height(other) > BROKEN * _height(one)


def _overlap(one: Candidate, other: Candidate) -> bool:
    if one.box is None or other.box is None or one.page != other.page:
        return False
    across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return across > 0 and down > 0.4 * (one.box[3] - one.box[1])


def _diagnosis(one: Candidate, ordered_on: date | None) -> ReadValue:
    if one.value is None:
        return as_value(one)
    code = str(one.value)
    if not diagnoses.is_billable_on(code, ordered_on):
        return as_value(one, _not_billable(code))
    return as_value(one, checks=("icd10_billable",))


def _not_billable(code: str) -> str:
    """What is wrong with a code, and which codes took its place."""
    later = diagnoses.successors(code)[:MOST_SUCCESSORS]
    if not later:
        return "failed:icd10_billable"
    gone = "retired, " if diagnoses.is_retired(code) else ""
    return f"failed:icd10_billable; {gone}use one of {', '.join(later)}"
