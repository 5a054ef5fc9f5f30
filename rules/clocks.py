"""The payer's clock: how long a decision may take, by law or by its own words."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import Field

from priorauth.models.base import Impersonal
from priorauth.models.coverage import LineOfBusiness
from priorauth.models.rule_records import DecisionDue
from rules.business_days import shift
from rules.compiled import as_cited
from rules.loading import validated
from rules.scalars import Day, State, Text, Word
from rules.schema import PayerFile, Term
from rules.schema_around import Allowed
from rules.schema_parts import Source
from rules.strict_yaml import read_file

_FOLDER = Path(__file__).parent


class DecisionClock(Impersonal):
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


class ClockFile(Impersonal):
    """The decision clocks on file."""

    schema_version: Literal["1"]
    sources: dict[Word, Source]
    clocks: tuple[DecisionClock, ...]


class VendorFact(Impersonal):
    """Something a review vendor says about itself."""

    vendor: Text
    what: Text
    evidence: tuple[Word, ...]


class VendorFile(Impersonal):
    """Vendor facts on file."""

    schema_version: Literal["1"]
    sources: dict[Word, Source]
    facts: tuple[VendorFact, ...]


def decision_due(
    lob: str, state: str | None, received_at: datetime, *, expedited: bool
) -> DecisionDue | None:
    """Return when the payer must decide by law, or None where no law that we know binds it.

    Days are counted in the zone of `received_at`.
    """
    table = clocks()
    for clock in table.clocks:
        if clock.binds(lob, state, received_at.date()):
            allowed = (clock.expedited if expedited else None) or clock.standard
            return DecisionDue(
                due_at=_due(received_at, allowed),
                rule=clock.name,
                allowed=allowed.words(),
                binding=True,
                sources=tuple(as_cited(table.sources[name]) for name in clock.evidence),
            )
    return None


def promised_due(
    payer: PayerFile, term: Term, received_at: datetime, *, expedited: bool
) -> DecisionDue | None:
    """Return when a payer has decided by its own words, or None where it names no time."""
    said = term.turnaround
    if said is None:
        return None
    allowed = (said.expedited if expedited else None) or said.standard
    if allowed is None:
        return None
    sources = [said.source] if said.source else term.evidence[:1]
    return DecisionDue(
        due_at=_due(received_at, allowed),
        rule=f"{payer.name}: {said.what}",
        allowed=allowed.words(),
        binding=False,
        sources=tuple(as_cited(payer.sources[name]) for name in sources),
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
