"""A second reader's values beside the first one's: they fill gaps, flagged, and change nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence

from pydantic import JsonValue

from priorauth.casework.recording import outside_call
from priorauth.errors import PriorAuthError
from priorauth.models.reading import (
    FIELD_NAMES,
    LIST_FIELDS,
    DocumentReading,
    Proposal,
    ReadValue,
    ReferralReading,
)
from priorauth.services import Services

log = logging.getLogger("priorauth.worker")

ACTION = "read_again_by_model"
FLAG = "read_by_model"
CONFIDENCE = 0.5
UNANSWERED = "The second reading gave no answer; what stands here was read in the house alone."
_OPEN = frozenset(
    {"absent", "unreadable", "low_confidence", "written_by_hand", "may_be_incomplete"}
)
_NEVER = frozenset({"order_signed", "sex", "adjuster"})
"""Ink and marks are no text; a model sees none of them."""


async def read_again(
    services: Services, clinic_id: str, document_id: str, reading: DocumentReading
) -> DocumentReading:
    """Return the reading with what a second reader proposes for its gaps; never raises for it.

    Of which document lines went out, and whether as they are, is on the record.
    """
    local = reading.model_copy(update={"texts": ()})
    wanted = _wanted(reading.referrals)
    reader = services.second_reader
    if reader is None or not wanted or not reading.texts:
        return local
    view = "identified" if reader.shows_names else "redacted"
    details: dict[str, JsonValue] = {"document": document_id, "as": view}
    try:
        async with outside_call(services, clinic_id, ACTION, None, details=details):
            proposals = await reader.propose(reading, wanted)
    except PriorAuthError as error:
        log.warning("second reading: %s", error)
        return local.model_copy(update={"warnings": (*local.warnings, UNANSWERED)})
    referrals = tuple(_filled(referral, proposals) for referral in local.referrals)
    return local.model_copy(update={"referrals": referrals})


def _wanted(referrals: Iterable[ReferralReading]) -> tuple[str, ...]:
    """Return the fields that the local readers left open somewhere."""
    return tuple(
        name
        for name in FIELD_NAMES
        if name not in _NEVER and any(_is_open(referral, name) for referral in referrals)
    )


def _is_open(referral: ReferralReading, name: str) -> bool:
    if name in LIST_FIELDS:
        return not any(value.certain for value in referral.many(name))
    value = referral.one(name)
    return not value.certain and (value.value is not None or value.flag in _OPEN)


def _filled(referral: ReferralReading, proposals: Sequence[Proposal]) -> ReferralReading:
    fields = dict(referral.fields)
    for name in FIELD_NAMES:
        told = [one for one in proposals if one.field == name and one.page in referral.pages]
        if not told or not _is_open(referral, name):
            continue
        if name in LIST_FIELDS:
            fields[name] = _listed(referral.many(name), told)
        else:
            fields[name] = _single(referral.one(name), told)
    return referral.model_copy(update={"fields": fields})


def _single(local: ReadValue, told: Sequence[Proposal]) -> ReadValue:
    """Fill what is open; of a doubtful value say that another reader saw the same."""
    values = {proposal.value for proposal in told}
    if local.value is not None:
        agrees = values == {local.value}
        return _agreed(local, told[0]) if agrees else local
    return _proposed(told[0]) if len(values) == 1 else local


def _listed(local: Sequence[ReadValue], told: Sequence[Proposal]) -> tuple[ReadValue, ...]:
    known = {value.value for value in local if value.value is not None}
    unique = {proposal.value: proposal for proposal in reversed(told)}
    agreed = [
        _agreed(value, unique[value.value]) if value.value in unique else value
        for value in local
        if value.value is not None
    ]
    added = [_proposed(one) for value, one in unique.items() if value not in known]
    open_ends = [value for value in local if value.value is None and value.flag != "absent"]
    return (*agreed, *added, *open_ends)


def _proposed(proposal: Proposal) -> ReadValue:
    return ReadValue(
        value=proposal.value,
        page=proposal.page,
        box=proposal.box,
        confidence=CONFIDENCE,
        checks=(f"model:{proposal.reader}",),
        flag=FLAG,
    )


def _agreed(local: ReadValue, proposal: Proposal) -> ReadValue:
    checks = (*local.checks, f"model_agrees:{proposal.reader}")
    return local.model_copy(update={"checks": checks})
