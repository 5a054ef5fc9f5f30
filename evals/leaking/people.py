"""The patients of the practice town, as people to look for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from desk.leaks.forms import Person
from simulator.residents import DEFAULT_TOWN


def patients(town: Path = DEFAULT_TOWN) -> tuple[Person, ...]:
    """Return everybody of a town; what a finding calls them tells nothing about them."""
    rows = yaml.safe_load(town.read_text(encoding="utf-8"))["patients"]
    return tuple(_person(number, row) for number, row in enumerate(rows, start=1))


def _person(number: int, row: dict[str, Any]) -> Person:
    held = [each for each in (row["coverage"], row.get("secondary")) if each]
    return Person(
        key=f"patient-{number:02}",
        first=row["first"],
        last=row["last"],
        born=row["born"],
        phone=row["phone"],
        street=row["street"],
        member_ids=tuple(each["member_id"] for each in held),
        payers=tuple(each["payer"] for each in held),
    )
