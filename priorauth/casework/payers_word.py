"""The payer's own word (271, 278) beside the rule: where they differ a person settles it."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import ByPerson
from priorauth.models.rules import RuleAnswer
from priorauth.models.submission import Determination, Outcome

VERIFIED = "rule.unknown"
"""The field under which a person keeps what the payer told her: required or not_required."""
SETTLED = "rule.disagreement"
"""The field under which she keeps which holds where the payer and the rule differ."""
VERDICTS = frozenset({VERIFIED, SETTLED})


class Word(NamedTuple):
    """What the payer itself said, when, and through what."""

    required: bool
    at: datetime
    source: str


class Settled(NamedTuple):
    """Which holds, as a person found out after the payer said its word."""

    required: bool
    by: str
    at: datetime


def payers_word(file: CaseFile) -> Word | None:
    """Return the payer's latest word; its decision on a request goes before its 271."""
    if decided := decided_not_required(file):
        return Word(required=False, at=decided[-1].recorded_at, source=decided[-1].source)
    if file.benefits is None or file.benefits.check.authorization_required is None:
        return None
    check = file.benefits.check
    return Word(bool(check.authorization_required), check.asked_at, check.system)


def decided_not_required(file: CaseFile) -> list[Determination]:
    """Return the answers to the latest request where every one says that nothing is required."""
    submission = file.submission
    if submission is None or submission.settled_at is None:
        return []
    latest = [d for d in file.determinations if d.submission_id == submission.id]
    return latest if all(d.outcome is Outcome.NOT_REQUIRED for d in latest) else []


def difference(file: CaseFile, answer: RuleAnswer) -> str | None:
    """Say how the payer's word differs from the rule's answer, or None."""
    word = payers_word(file)
    return answer.disagreement(word.required) if word else None


def settled(file: CaseFile) -> Settled | None:
    """Return a person's finding, unless the payer has spoken again since."""
    told, word = file.value(SETTLED), payers_word(file)
    if told is None or word is None or not isinstance(told.provenance, ByPerson):
        return None
    if told.provenance.at < word.at:
        return None
    return Settled(told.value == "required", told.provenance.name, told.provenance.at)
