"""Finds the open case that a paper belongs to; more than one, or a doubt, is no answer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from priorauth.casework.likeness import (
    Identity,
    Likeness,
    identity_of,
    identity_on_file,
    likeness,
    other_condition,
    same_order,
)
from priorauth.casework.values import date_of
from priorauth.models.reading import ReferralReading
from priorauth.storage import Match, Transaction


class Found(NamedTuple):
    """What is on file about the patient of a paper."""

    case_id: str | None = None
    """The one open case that it belongs to."""
    several: tuple[str, ...] = ()
    """Cases of the same patient, of which nobody can say which one is meant."""
    doubtful: tuple[str, ...] = ()
    """Cases that may be the same patient's; nothing is merged on a doubt."""
    other: tuple[str, ...] = ()
    """Cases of the same patient for another complaint."""
    closed: tuple[str, ...] = ()
    """Closed cases of the same patient, where no open one is."""


class Known(NamedTuple):
    """A case, and whose it is, as one of its papers says."""

    case_id: str
    identity: Identity
    is_closed: bool = False


async def find_case(tx: Transaction, referral: ReferralReading, *, has_order: bool) -> Found:
    """Find the open case of what was read.

    What was read without certainty helps to look, and only ever confirms.
    """
    said = identity_of(referral)
    name, born, member = (
        _text(referral, field) for field in ("patient_name", "date_of_birth", "member_id")
    )
    matches = await tx.cases.matches(name, date_of(born), member)
    known = [each for match in matches if (each := await _look_at(tx, said, match)) is not None]
    found = choose_case(said, [k for k in known if not k.is_closed], has_order=has_order)
    if found != Found():
        return found
    return Found(closed=_of_patient(said, known))


def _of_patient(said: Identity, known: Sequence[Known]) -> tuple[str, ...]:
    same = (k.case_id for k in known if likeness(said, k.identity) is not Likeness.DIFFERENT)
    return tuple(dict.fromkeys(same))


def choose_case(said: Identity, known: Sequence[Known], *, has_order: bool) -> Found:
    """Choose among open cases that have the name, the birthday or the member id."""
    judged = [(each, likeness(said, each.identity)) for each in known]
    same = [each for each, how in judged if how is Likeness.SAME]
    ids = tuple(dict.fromkeys(each.case_id for each in same))
    unsure = (each.case_id for each, how in judged if how is Likeness.DOUBT)
    doubtful = tuple(each for each in dict.fromkeys(unsure) if each not in ids)
    fitting = {each.case_id for each in _fitting(said, same, has_order=has_order)}
    if len(fitting) == 1:
        return Found(case_id=fitting.pop(), doubtful=doubtful)
    return Found(several=ids, doubtful=doubtful) if fitting else Found(doubtful=doubtful, other=ids)


async def _look_at(tx: Transaction, said: Identity, match: Match) -> Known | None:
    """Open the file of a case, only where its patient may be meant."""
    patient, coverage = match.patient, match.coverage
    brief = Identity(
        patient.name,
        patient.birth_date,
        coverage.member_id,
        patient.phone,
        patient.street,
        patient.zip,
    )
    if likeness(said, brief) is Likeness.DIFFERENT:
        return None
    identity = identity_on_file(await tx.cases.file(match.known_by))
    return Known(match.case_id, identity, match.is_closed)


def _fitting(said: Identity, same: list[Known], *, has_order: bool) -> list[Known]:
    """The cases of the patient that the paper can belong to."""
    again = [each for each in same if same_order(said, each.identity)]
    if again:
        return again
    if has_order:
        return [each for each in same if not other_condition(said, each.identity)]
    about = [each for each in same if said.diagnoses & each.identity.diagnoses]
    return about or same


def _text(referral: ReferralReading, field: str) -> str | None:
    value = referral.one(field).value
    return value if isinstance(value, str) else None
