"""Weights as learned: of signs, of fields, and of what stands around a value."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LEAST, MOST = 0.01, 0.999


@dataclass(frozen=True)
class Weights:
    """Logistic weights of a file; what it does not name weighs nothing."""

    base: float
    signs: Mapping[str, float]
    fields: Mapping[str, float]
    around: Mapping[str, float]
    """Of words beside values of any field."""
    own: Mapping[str, Mapping[str, float]]
    """Of words beside the values of one field."""
    usual: float
    """What stands around values usually weighs: said of one around which nobody knows a thing."""

    @classmethod
    def of(cls, path: Path) -> Weights:
        """Take the weights from their file; a word that is one field's is named with it."""
        return cls.told_as(json.loads(path.read_text(encoding="utf-8")))

    @classmethod
    def told_as(cls, told: Mapping[str, Any]) -> Weights:
        """Take them from what a file says of one question of several."""
        around: dict[str, float] = {}
        own: dict[str, dict[str, float]] = {}
        for named, weight in told["around"].items():
            name, blank, one = named.partition(" ")
            where = own.setdefault(name, {}) if blank else around
            where[one if blank else named] = weight
        return cls(
            told["base"], told["signs"], told["fields"], around, own, float(told["around_usual"])
        )

    def sure(self, name: str, told: Mapping[str, float], nearby: Iterable[str]) -> float:
        """How often a value of a field with such signs and neighbours is right, 0 to 1."""
        total = self.base + self.fields.get(name, 0.0)
        weights = self.signs.get
        total += sum([weights(sign, 0.0) * size for sign, size in told.items()])
        total += self._told_by(name, nearby)
        return round(min(max(1 / (1 + math.exp(-total)), LEAST), MOST), 4)

    def _told_by(self, name: str, nearby: Iterable[str]) -> float:
        around, own = self.around.get, self.own.get(name, {}).get
        told = [around(one, 0.0) + own(one, 0.0) for one in nearby]
        return float(sum(told)) if told else self.usual
