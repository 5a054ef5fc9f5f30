"""What else the looks of a page offer for a field, and which of it is in doubt or no value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.sureness.places import one_place, overlapping
from adapters.reading.values.candidates import UNDOUBTED, Candidate
from adapters.reading.values.folding import TWO_READERS, fold

ALONE, HALF = 0.5, 0.5
PAYERS = frozenset({"payer_name", "secondary_payer_name"})
PEOPLE = frozenset({"patient_name", "referring_name", "adjuster"})
NAMES = (
    PAYERS
    | PEOPLE
    | {
        *("referring_organization", "patient_street", "patient_city", "plan_name"),
    }
)
LISTS = frozenset({"diagnoses", "procedures", "treatments"})
SPACED = NAMES | {"treatments", "surgery", "precautions"}


def without_claim(one: Candidate, joined: Sequence[Candidate]) -> Candidate:
    """Where both readers see two things in one place, the one seen less often is in doubt."""
    if TWO_READERS not in one.checks or one.flag not in UNDOUBTED:
        return one
    rivals = [
        other
        for other in joined
        if TWO_READERS in other.checks
        and _times(other) >= _times(one)
        and contested(one, [other])
        and one_place(one.box, other.box)
    ]
    return (
        replace(one, flag="low_confidence", confidence=min(one.confidence, ALONE))
        if rivals
        else one
    )


def is_cut_off(one: Candidate, joined: Sequence[Candidate]) -> bool:
    """Whether one reader parted a number that both see whole: `1 8` for `18`, `412` of `412.043`.

    Where a name ends is another question.
    """
    if TWO_READERS in one.checks or one.field in SPACED:
        return False
    return any(
        TWO_READERS in other.checks
        and other.field == one.field
        and fold(one.raw) != fold(other.raw)
        and fold(one.raw) in fold(other.raw)
        and overlapping(one.box, other.box)
        for other in joined
    )


def gives_way(one: Candidate, joined: Sequence[Candidate]) -> bool:
    """Whether most looks take its letters for nothing, or for less than the whole of a value.

    Dust behind a word makes a label of it, where all looks saw another value for the field: `FOR :6
    WEEKS`. The end of `5G70 P37 RF59` is another one to each reader, its beginning is none at all.
    """
    return (
        _one_sided(one) > HALF
        and one.field not in LISTS
        and any(
            (TWO_READERS in other.checks and not _one_sided(other)) or _goes_on(one, other)
            for other in joined
            if other.field == one.field
        )
    )


def _goes_on(one: Candidate, other: Candidate) -> bool:
    """Whether a number is the beginning of another one in the same place."""
    if one.field in SPACED:
        return False
    first, whole = fold(one.raw), fold(other.raw)
    return first != whole and whole.startswith(first) and overlapping(one.box, other.box)


def _one_sided(one: Candidate) -> float:
    return one.evidence.one_sided if one.evidence else 0.0


def _times(one: Candidate) -> int:
    return one.evidence.seen if one.evidence else 0


def contested(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether the other reader makes something else of the same place."""
    return any(
        other.field == one.field
        and other.value is not None
        and fold(other.value) != fold(one.value)
        and not _of_the_same_letters(one, other)
        and overlapping(one.box, other.box)
        for other in others
    )


def _of_the_same_letters(one: Candidate, other: Candidate) -> bool:
    """Whether one value is cut from the words of the other."""
    first, second = fold(one.raw), fold(other.raw)
    return bool(first and second) and (first in second or second in first)
