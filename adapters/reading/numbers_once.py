"""What stands in one place belongs to one owner: to the one with the strongest claim."""

from __future__ import annotations

from collections.abc import Iterable

from adapters.reading.candidates import Candidate

_APART = (
    frozenset({"patient_phone", "referring_phone", "referring_fax"}),
    frozenset({"referring_organization", "payer_name", "secondary_payer_name"}),
)


def one_owner_each(offered: Iterable[Candidate]) -> list[Candidate]:
    """Leave out a weaker claim on a number or name that a label gives to somebody else."""
    kept = list(offered)
    for fields in _APART:
        claims = [one for one in kept if one.field in fields and one.value is not None]
        weaker = {
            id(one)
            for one in claims
            if any(other.strength > one.strength and _same_place(one, other) for other in claims)
        }
        kept = [one for one in kept if id(one) not in weaker]
    return kept


def _same_place(one: Candidate, other: Candidate) -> bool:
    if one.field == other.field or one.value != other.value:
        return False
    if one.box is None or other.box is None:
        return False
    return abs(one.box[0] - other.box[0]) < 3 and abs(one.box[1] - other.box[1]) < 3
