"""The people of the practice town, as the papers print them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from simulator.paper.facts import Coverage, Person, Provider

DEFAULT = Path(__file__).parents[1] / "town" / "default.yaml"
_PLACE = ("phone", "fax", "street", "city", "state", "zip")


class Town:
    """Patients, providers, payers and the clinic of one town file."""

    def __init__(self, path: Path = DEFAULT) -> None:
        self._file: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
        self._patients = {row["key"]: row for row in self._file["patients"]}
        self._payers = {row["id"]: row["name"] for row in self._file["payers"]}

    def person(self, key: str) -> Person:
        """One patient."""
        row = self._patients[key]
        return Person(**{name: row[name] for name in Person.__dataclass_fields__})

    def coverage(self, key: str) -> Coverage:
        """What covers one patient first."""
        return self._coverage(self._patients[key]["coverage"])

    def secondary(self, key: str) -> Coverage | None:
        """What covers one patient second, if anything does."""
        row = self._patients[key].get("secondary")
        return self._coverage(row) if row else None

    def provider(self, key: str) -> Provider:
        """One referring provider."""
        row = next(row for row in self._file["providers"] if row["key"] == key)
        return Provider(**{name: value for name, value in row.items() if name != "key"})

    def clinic(self, therapist: int = 0) -> Provider:
        """The clinic, with one of its therapists."""
        clinic = self._file["clinic"]
        place = {name: clinic[name] for name in _PLACE}
        return Provider(**clinic["therapists"][therapist], organization=clinic["name"], **place)

    def _coverage(self, row: dict[str, Any]) -> Coverage:
        payer = self._payers[row["payer"]]
        return Coverage(payer, row.get("plan", ""), row["member_id"], row.get("group_number", ""))
