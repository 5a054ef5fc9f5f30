"""How sure a value read from a picture is: what was learned from values whose truth was known.

The weights lie in `confidence.json`; `python -m evals.fit_confidence` makes them anew.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

WEIGHTS = Path(__file__).with_name("confidence.json")
LEAST, MOST = 0.02, 0.998
FEWEST_ROWS, DUSTY, STREWN, MOST_LOST = 10.0, 0.0004, 0.0035, 0.88


@dataclass(frozen=True)
class Evidence:
    """What speaks for a value: who saw it at how many looks, how clearly, and what it passed.

    `rows` says how many rows of dots its letters are high, `grain` how dusty the page is.
    """

    looks: int
    seen: int
    both: bool
    first_sure: float
    second_sure: float
    quality: float
    checked: bool
    strength: float
    letters: int
    rows: float = 20.0
    grain: float = 0.0

    def signs(self) -> dict[str, float]:
        """The evidence as numbers that a weight can be given to."""
        return {
            "one": 1.0,
            "both": float(self.both),
            "dissent": (self.looks - self.seen) / max(self.looks, 1),
            "first_sure": _odds(self.first_sure),
            "second_sure": _odds(self.second_sure),
            "quality": (min(max(self.quality, 0.3), 0.95) - 0.8) * 5,
            "checked": float(self.checked),
            "unlabelled": 1.0 - self.strength,
            "letters": math.log2(max(self.letters, 1)) / 4,
        }

    @property
    def legible(self) -> bool:
        """False for letters of few rows on a dusty page, and under much dust: both readers err."""
        few = self.rows < FEWEST_ROWS and self.grain >= DUSTY
        return self.checked or not (few or self.grain >= STREWN)


def confidence(evidence: Evidence) -> float:
    """How often a value with such evidence was right, 0 to 1."""
    weights = _learned()["weights"]
    total = sum(weights.get(name, 0.0) * sign for name, sign in evidence.signs().items())
    most = MOST if evidence.legible else MOST_LOST
    return round(min(max(1 / (1 + math.exp(-total)), LEAST), most), 4)


def unflagged_from() -> float:
    """From which confidence on a value needs no second glance."""
    return float(_learned()["unflagged_from"])


def _odds(sure: float) -> float:
    kept = min(max(sure, 0.02), 0.998)
    return math.log(kept / (1 - kept)) / 3


@cache
def _learned() -> dict[str, Any]:
    learned: dict[str, Any] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return learned
