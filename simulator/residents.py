"""Who lives in the town: its payers and their members, read from the file it was started with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

DEFAULT_TOWN = Path(__file__).with_name("town") / "default.yaml"


@dataclass(frozen=True)
class Decision:
    """How a payer decides a service review."""

    rule: str
    after_minutes: float = 0
    visits: int = 0
    covered: tuple[str, ...] = ()
    reason: dict[str, str] = field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True)
class Benefits:
    """What a payer answers about physical therapy, and how it writes it."""

    authorization: str = "unknown"
    visits_allowed: int | None = None
    shape: str = "quantity"
    network: str = "inNetwork"
    copay: str = "0"
    combined_with: tuple[str, ...] = ()
    answer_minutes: float = 0


@dataclass(frozen=True)
class Member:
    """A person as one payer knows them."""

    member_id: str
    first: str
    last: str
    born: date
    sex: str
    state: str
    group_number: str = ""
    visits_used: int = 0
    relationship: str = "18"
    ended_on: date | None = None
    decision: Decision | None = None


@dataclass(frozen=True)
class Payer:
    """A payer with its members and its habits."""

    id: str
    name: str
    plan: str
    benefits: Benefits
    decision: Decision
    inquiry: bool
    members: dict[str, Member]

    def decision_for(self, member_id: str) -> Decision:
        """The member's own rule where there is one, else the payer's."""
        member = self.members.get(member_id)
        return (member and member.decision) or self.decision


@dataclass(frozen=True)
class Town:
    """All payers, and what the clinic signs in with."""

    payers: dict[str, Payer]
    client_id: str
    client_secret: str


def load_town(path: Path = DEFAULT_TOWN) -> Town:
    """Read a town from YAML or JSON.

    Raises:
        ValueError: The file is not a town; says what is wrong with it.
    """
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        payers = {row["id"]: _payer(row, raw["patients"]) for row in raw["payers"]}
        client = raw["clearinghouse"]
        return Town(payers, client["client_id"], client["client_secret"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"{path.name} is not a town: {error}") from error


def _payer(row: dict[str, Any], patients: list[dict[str, Any]]) -> Payer:
    benefits = dict(row["benefits"])
    benefits["combined_with"] = tuple(benefits.get("combined_with", ()))
    members = [
        _member(person, coverage)
        for person in patients
        for coverage in (person["coverage"], person.get("secondary"))
        if coverage and coverage["payer"] == row["id"]
    ]
    return Payer(
        id=row["id"],
        name=row["name"],
        plan=row["plan"],
        benefits=Benefits(**benefits),
        decision=_decision(row["decision"]),
        inquiry=bool(row["inquiry"]),
        members={member.member_id: member for member in members},
    )


def _decision(row: dict[str, Any]) -> Decision:
    return Decision(**{**row, "covered": tuple(row.get("covered", ()))})


def _member(person: dict[str, Any], coverage: dict[str, Any]) -> Member:
    own = coverage.get("decision")
    return Member(
        member_id=coverage["member_id"],
        first=person["first"],
        last=person["last"],
        born=_date(person["born"]),
        sex=person["sex"],
        state=person["state"],
        group_number=coverage.get("group_number", ""),
        visits_used=coverage.get("visits_used", 0),
        relationship=coverage.get("relationship", "18"),
        ended_on=_date(coverage["ended_on"]) if coverage.get("ended_on") else None,
        decision=_decision(own) if own else None,
    )


def _date(value: date | str) -> date:
    return value if isinstance(value, date) else date.fromisoformat(value)
