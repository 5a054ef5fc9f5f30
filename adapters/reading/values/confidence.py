"""How sure the letters of a value read from a picture are: learned from values of known truth.

The weights lie in `confidence.json`; `python -m evals.fit_confidence` makes them anew, from layouts
that were each left out in turn.
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
TALL_ROWS, SHORT_ROWS = 13.0, 8.0
"""Letters of so many rows of dots are read as well as higher ones, and of so many hardly."""
DUSTY = 0.004
"""Specks for each dot on a page that a bad line strewed with dust."""


@dataclass(frozen=True)
class Evidence:
    """What speaks for a value: who saw it at how many looks, how clearly, and what it passed.

    `spelled` says whether its words are written down somewhere, None where it has none; `rows` how
    many rows of dots its letters are high, `grain` how dusty the page is. `one_sided` is
    the share of looks that had its letters and took them for nothing or something else: that is
    no doubt about letters.
    """

    looks: int
    seen: int
    both: bool
    first_sure: float
    second_sure: float
    quality: float
    checked: bool
    letters: int
    spelled: bool | None = None
    contested: bool = False
    rows: float = 20.0
    grain: float = 0.0
    one_sided: float = 0.0

    def signs(self) -> dict[str, float]:
        """The evidence as numbers that a weight can be given to."""
        low = min(max((TALL_ROWS - self.rows) / (TALL_ROWS - SHORT_ROWS), 0.0), 1.0)
        dust = min(self.grain / DUSTY, 2.0)
        misspelled = float(self.spelled is False)
        return {
            "looked_twice": float(self.looks > 2),
            "dissent": (self.looks - self.seen) / max(self.looks, 1),
            "contested": float(self.contested),
            "first_sure": odds(self.first_sure),
            "second_sure": odds(self.second_sure),
            "quality": (min(max(self.quality, 0.3), 0.95) - 0.8) * 5,
            "checked": float(self.checked),
            "spelled": float(self.spelled is True),
            "misspelled": misspelled,
            "misspelled_in_dust": misspelled * min(dust, 1.0),
            "misspelled_and_low": misspelled * low,
            "letters": math.log2(1 + self.letters) / 4,
            "dust": dust,
            "low": low,
        }


def confidence(evidence: Evidence) -> float:
    """How often the letters of a value with such evidence were right, 0 to 1."""
    learned = _learned()
    total = learned["base"] + sum(
        learned["signs"].get(name, 0.0) * sign for name, sign in evidence.signs().items()
    )
    return round(min(max(1 / (1 + math.exp(-total)), LEAST), MOST), 4)


def unflagged_from() -> float:
    """From which confidence on letters need no second glance."""
    return float(_learned()["unflagged_from"])


def odds(sure: float) -> float:
    """A share as a number that can be weighed, a third of its log odds."""
    kept = min(max(sure, 0.02), 0.998)
    return math.log(kept / (1 - kept)) / 3


@cache
def _learned() -> dict[str, Any]:
    learned: dict[str, Any] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return learned
