"""What a piece of clinic paper is about: an invented patient, coverage, provider and order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

Side = Literal["left", "right", "none"]


@dataclass(frozen=True)
class Person:
    """An invented patient."""

    first: str
    middle: str
    last: str
    born: date
    sex: str
    phone: str
    street: str
    city: str
    state: str
    zip: str

    @property
    def name(self) -> str:
        """The name in natural order."""
        return " ".join(part for part in (self.first, self.middle, self.last) if part)


@dataclass(frozen=True)
class Coverage:
    """Who pays, as printed on the card."""

    payer: str
    plan: str
    member_id: str
    group_number: str


@dataclass(frozen=True)
class Provider:
    """A referring provider or a therapist, with the place where they work."""

    first: str
    last: str
    credentials: str
    npi: str
    phone: str
    fax: str
    organization: str
    street: str
    city: str
    state: str
    zip: str

    @property
    def name(self) -> str:
        """First and last name without credentials."""
        return f"{self.first} {self.last}"


@dataclass(frozen=True)
class Condition:
    """What is wrong, how clinics write about it, and what is usually ordered."""

    key: str
    part: str
    diagnoses: dict[str, list[list[str]]]
    start: str
    story: str
    precautions: str
    treatments: list[str]
    procedures: list[str]
    plan: dict[str, int]
    measures: list[list[str]]
    short: str
    long: str
    surgery: str = ""
    accident: str = ""

    def sides(self) -> tuple[Side, ...]:
        """The sides this condition can be on; `none` where it has no side."""
        return ("right", "left") if "right" in self.diagnoses else ("none",)


@dataclass(frozen=True)
class Order:
    """What a provider asks a therapist to do."""

    condition: Condition
    side: Side
    ordered_on: date
    began_on: date
    per_week: int
    weeks: int
    urgent: bool = False
    signed: bool = True
    claim_number: str = ""
    adjuster: str = ""
    coded_side: Side | None = None
    """The side that the codes say, where the words beside them say the other one."""

    @property
    def visits(self) -> int:
        """How many visits that is in all."""
        return self.per_week * self.weeks

    @property
    def evaluated_on(self) -> date:
        """The day of the initial evaluation: the third working day after the order."""
        day, left = self.ordered_on, 3
        while left:
            day += timedelta(days=1)
            left -= day.weekday() < 5
        return day

    @property
    def diagnoses(self) -> list[tuple[str, str]]:
        """ICD-10-CM codes with their descriptions, first the main one."""
        return [
            (code, text) for code, text in self.condition.diagnoses[self.coded_side or self.side]
        ]

    def say(self, text: str) -> str:
        """Text about the condition with its side filled in."""
        return text.replace("{side}", self.side).replace("{Side}", self.side.capitalize())


@dataclass(frozen=True)
class Referral:
    """Everything one referral's papers state."""

    patient: Person
    coverage: Coverage
    provider: Provider
    clinic: Provider
    order: Order
    secondary: Coverage | None = None


@cache
def conditions(file: str = "usual.yaml") -> dict[str, Condition]:
    """The conditions on file, by key."""
    path = Path(__file__).parent / "conditions" / file
    rows: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {row["key"]: Condition(**row) for row in rows}
