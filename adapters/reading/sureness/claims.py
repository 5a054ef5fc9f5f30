"""Which of several claims on a field is the strongest, and what speaks against it."""

from __future__ import annotations

from collections.abc import Sequence

from adapters.reading.sureness.listing import SURE
from adapters.reading.values.candidates import LABELLED, UNLABELLED, Candidate

_MUST_AGREE = frozenset(
    [
        "patient_name",
        "date_of_birth",
        "member_id",
        "sex",
        "referring_npi",
        "laterality",
        "frequency_per_week",
        "duration_weeks",
        "visits_requested",
        "accident",
        "urgent",
    ]
)
_PEOPLE = frozenset({"patient_name", "referring_name", "adjuster"})
_NAMED = frozenset({"payer_name", "secondary_payer_name", "referring_organization"})
_LONGER = frozenset(
    [
        "payer_name",
        "plan_name",
        "secondary_payer_name",
        "referring_organization",
        "referring_credentials",
        "patient_street",
        "surgery",
        "precautions",
    ]
)
"""Fields of which one place may say more than another without contradicting it."""


def best_of(known: Sequence[Candidate]) -> Candidate:
    """The value with the strongest claim; what confirms it elsewhere takes its doubt away."""
    strongest = max(
        known, key=lambda one: (not one.doubt, one.strength, one.flag is None, one.confidence)
    )
    alike = [one for one in known if one.folded == strongest.folded]
    return max(
        alike, key=lambda one: (one.flag is None, not one.doubt, one.confidence, one.strength)
    )


def is_settled(best: Candidate, known: Sequence[Candidate]) -> bool:
    """Whether nothing is left open: there was no doubt, or another kind of place says the same."""
    if not best.doubt:
        return True
    return any(
        one.origin != best.origin
        and one.flag is None
        and one.folded == best.folded
        and not same_words(one, best)
        for one in known
    )


def is_contradicted(name: str, best: Candidate, known: Sequence[Candidate]) -> bool:
    """Whether a claim as strong says something else of a field that has but one value.

    A side is told by running text alone, without a label: there every other side counts. So does
    every other birth date that a label or a sentence gives the patient.
    """
    if name == "laterality" and any(
        one.strength >= best.strength and one.value != best.value for one in known
    ):
        return True
    if name == "date_of_birth" and any(
        one.strength >= UNLABELLED and one.origin != "standing" and _differs(name, best, one)
        for one in known
    ):
        return True
    return name in _MUST_AGREE and any(
        one.strength >= best.strength and _differs(name, best, one) for one in known
    )


def is_contested(name: str, best: Candidate, offered: Sequence[Candidate]) -> bool:
    """Whether a place beyond doubt says something else, or a stronger one cannot be read.

    What a label announces is not contested by what stands on the page without one.
    """
    if name == "laterality" and any(one.value not in (None, best.value) for one in offered):
        return True
    if name == "precautions" and any(_says_more(best, one) for one in offered):
        return True
    told = best.origin == "label" and best.strength >= LABELLED and not best.doubt
    return any(
        one.strength > best.strength
        if one.value is None
        else one.strength >= UNLABELLED
        and not (told and one.origin == "standing")
        and _differs(name, best, one)
        for one in offered
    )


def _says_more(best: Candidate, one: Candidate) -> bool:
    """Whether another label gives precautions that the best claim does not hold.

    Weight bearing has a label of its own, so that either answer may be a part of the whole.
    """
    if one.value is None or one.origin != "label" or one.strength < LABELLED:
        return False
    first, second = best.folded, one.folded
    return second not in first and first not in second and not same_words(best, one)


def is_outnamed(name: str, best: Candidate, offered: Sequence[Candidate]) -> bool:
    """Whether a label gives another name than what was found without one.

    Where the label's name ends may be in doubt, and not that somebody asked for it there.
    """
    if name not in _NAMED or best.origin == "label":
        return False
    mine = best.folded
    labelled = [one for one in offered if one.field == name and one.origin == "label"]
    asked = [one for one in labelled if one.flag is None and one.doubt != "subject"]
    names = [one.folded for one in asked if one.value is not None]
    return any(not (one in mine or mine in one) for one in names)


def _differs(name: str, best: Candidate, one: Candidate) -> bool:
    if one.flag is not None or one.doubt or one.confidence < SURE:
        return False
    first, second = best.folded, one.folded
    if first == second:
        return False
    if name in _PEOPLE:
        return not _same_person(str(best.value), str(one.value))
    return not (name in _LONGER and (first in second or second in first))


def _same_person(one: str, other: str) -> bool:
    """One name may leave out what the other has: a middle name, a first name shortened."""
    first, second = set(one.lower().split()), set(other.lower().split())
    return len(first & second) >= 2 or first <= second or second <= first


def same_words(one: Candidate, other: Candidate) -> bool:
    """Whether two claims were made from the same words of one page."""
    if one.box is None or other.box is None or one.page != other.page:
        return False
    across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return across > 0 and down > 0
