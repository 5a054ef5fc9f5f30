"""The payer's own clock: how long a decision may take, and what to write when it took longer."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from priorauth.models.base import Model
from priorauth.models.rules import RuleSource
from rules.business_days import shift
from rules.compiled import as_cited
from rules.loading import validated
from rules.scalars import Day, Ordinal, State, Text, Word
from rules.schema_parts import LineOfBusiness, Source
from rules.strict_yaml import read_file

_FOLDER = Path(__file__).parent


class Allowed(Model):
    """A length of time as the rule counts it."""

    amount: Ordinal
    unit: Literal["calendar_days", "business_days", "hours"]

    def words(self) -> str:
        """Return the time in words."""
        return f"{self.amount} {self.unit.replace('_', ' ')}"


class DecisionClock(Model):
    """A rule that says how long a payer may take."""

    id: Word
    name: Text
    lob: tuple[LineOfBusiness, ...]
    states: tuple[State, ...]
    begins: Day | None = Field(alias="from")
    standard: Allowed
    expedited: Allowed | None
    also: Text | None = None
    evidence: tuple[Word, ...]

    def binds(self, lob: str, state: str | None, on: date) -> bool:
        """Say whether this rule binds a plan on a day."""
        if lob not in self.lob or (self.states and state not in self.states):
            return False
        return self.begins is None or on >= self.begins


class ClockFile(Model):
    """The decision clocks on file."""

    schema_version: Literal["1"]
    sources: dict[Word, Source]
    clocks: tuple[DecisionClock, ...]


class VendorFact(Model):
    """Something a review vendor says about itself."""

    vendor: Text
    what: Text
    evidence: tuple[Word, ...]


class VendorFile(Model):
    """Vendor facts on file."""

    schema_version: Literal["1"]
    sources: dict[Word, Source]
    facts: tuple[VendorFact, ...]


class DecisionDue(Model):
    """When the payer must have decided, by which rule."""

    due_at: datetime
    expedited: bool
    rule: str
    allowed: str
    sources: tuple[RuleSource, ...]


def decision_due(
    lob: str, state: str | None, received_at: datetime, *, expedited: bool
) -> DecisionDue | None:
    """Return when the payer must decide, or None where no rule that we know binds it."""
    table = clocks()
    for clock in table.clocks:
        if not clock.binds(lob, state, received_at.date()):
            continue
        allowed = clock.expedited if expedited else clock.standard
        if allowed is None:
            continue
        return DecisionDue(
            due_at=_due(received_at, allowed),
            expedited=expedited,
            rule=clock.name,
            allowed=allowed.words(),
            sources=tuple(as_cited(table.sources[name]) for name in clock.evidence),
        )
    return None


def escalation(due: DecisionDue | None, now: datetime, payer: str, reference: str) -> str | None:
    """Draft what to write to an overdue payer; None while in time or where no rule binds it."""
    if due is None or now <= due.due_at:
        return None
    late = now - due.due_at
    return (
        f"To {payer}: our request {reference} was due by {due.due_at:%Y-%m-%d %H:%M} UTC. "
        f"{due.rule} allows {due.allowed}; {_late(late)} have passed since then. "
        "Please send the decision, with the specific reason if it is a denial."
    )


def vendor_facts(vendor: str) -> tuple[str, ...]:
    """Return what is on file about a review vendor, for people to read."""
    return tuple(fact.what for fact in _vendors().facts if fact.vendor == vendor)


@cache
def clocks() -> ClockFile:
    """Return the decision clocks on file."""
    return validated(ClockFile, read_file(_FOLDER / "clocks.yaml"), "clocks.yaml")


@cache
def _vendors() -> VendorFile:
    return validated(VendorFile, read_file(_FOLDER / "vendor_facts.yaml"), "vendor_facts.yaml")


def _due(received_at: datetime, allowed: Allowed) -> datetime:
    if allowed.unit == "hours":
        return received_at + timedelta(hours=allowed.amount)
    day = shift(received_at.date(), allowed.amount, allowed.unit)
    return datetime.combine(day, received_at.timetz())


def _late(late: timedelta) -> str:
    if late < timedelta(days=2):
        return f"{int(late.total_seconds() // 3600)} hours"
    return f"{late.days} days"
