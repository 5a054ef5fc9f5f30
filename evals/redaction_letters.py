"""Weighs letters in a row: what words of the language are made of against what names are made of.

Two models of four letters, one of the words and one of the names of the census, give for every
letter behind three others how much likelier it is in a word. Rows that no word has are left out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

LONGEST = 4
BEGIN, END = "^", "$"
TENTHS = 10
_LETTERS = 28
_TRUST = 4.0
"""How many times a row must be seen to count as much as the shorter row within it."""
_SHORTEST = 5


class _Model:
    """How often each letter stands behind each row of letters."""

    def __init__(self, words: Iterable[str]) -> None:
        self.rows: Counter[str] = Counter()
        self._before: Counter[str] = Counter()
        for word in words:
            written = BEGIN * (LONGEST - 1) + word + END
            for at in range(LONGEST - 1, len(written)):
                for back in range(LONGEST):
                    self.rows[written[at - back : at + 1]] += 1
                    self._before[written[at - back : at]] += 1

    def chance(self, row: str) -> float:
        """Return how likely the last letter of a row is behind the others."""
        chance = 1 / _LETTERS
        for back in range(len(row)):
            some = row[len(row) - 1 - back :]
            chance = (self.rows[some] + _TRUST * chance) / (self._before[some[:-1]] + _TRUST)
        return chance


def weights(words: Iterable[str], names: Iterable[str]) -> dict[str, int]:
    """Return the weight of each row of letters, in tenths; above nothing speaks for a word."""
    of_words = _Model(word for word in words if len(word) >= _SHORTEST)
    of_names = _Model(name for name in names if len(name) >= _SHORTEST)
    return {
        row: round(TENTHS * math.log(of_words.chance(row) / of_names.chance(row)))
        for row in of_words.rows
        if len(row) == LONGEST
    }
