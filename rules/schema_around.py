"""The parts of a rule file around the tiers: limits, claims, cautions, contradictions, watches."""

from __future__ import annotations

from typing import Literal

from priorauth.models.base import Impersonal
from priorauth.models.coverage import LineOfBusiness
from rules.scalars import Amount, Count, Day, Flag, Ordinal, Text, Word
from rules.schema_parts import Discipline


class MoneyCounter(Impersonal):
    """A dollar threshold of one year; `amount` null means that it is not published or not found."""

    name: Word
    amount: Amount | None
    unit: Word = "usd_allowed"
    period: Word = "calendar_year"
    combine: tuple[Word, ...] = ()
    action: Text
    note: Text | None = None
    source: Word | None = None


class BenefitLimit(Impersonal):
    """A benefit limit, kept apart from authorizations; `amount` null is read from the 271."""

    name: Word
    unit: Literal["visit", "unit", "day"]
    amount: Count | None
    period: Word
    combine: tuple[Word, ...] = ()
    note: Text | None = None
    source: Word | None = None


class Requirement(Impersonal):
    """What the claim must carry."""

    kind: Word
    value: Text
    why: Text
    disciplines: tuple[Discipline, ...] = ()


class Caution(Impersonal):
    """A member to whom the term may not apply, which no fact can tell: a person must look."""

    what: Text
    where: Text


class Disagreement(Impersonal):
    """Another source that says something else."""

    source: Word
    says: Text
    blocks: Flag = False
    """Whether the contradiction makes the whole term unusable."""


class Watch(Impersonal):
    """A change that was announced without the details that a rule needs."""

    what: Text
    announced_on: Day
    recheck_every_days: Ordinal
    source: Word
    lob: tuple[LineOfBusiness, ...] = ()


class Allowed(Impersonal):
    """A length of time as the rule counts it."""

    amount: Ordinal
    unit: Literal["calendar_days", "business_days", "hours"]

    def words(self) -> str:
        """Return the time in words."""
        return f"{self.amount} {self.unit.replace('_', ' ')}"


class Turnaround(Impersonal):
    """What the payer says about how long it takes; times are null where it names none."""

    what: Text
    standard: Allowed | None = None
    expedited: Allowed | None = None
    source: Word | None = None


class AfterDenial(Impersonal):
    """What a payer allows after it said no; days are calendar days from its letter."""

    resubmission: Text | None = None
    peer_to_peer: Text | None = None
    peer_to_peer_days: Ordinal | None = None
    reconsideration: Text | None = None
    reconsideration_days: Ordinal | None = None
    appeal: Text | None = None
    appeal_days: Ordinal | None = None
    source: Word | None = None
