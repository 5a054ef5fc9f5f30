"""Finds the wording that a text differs from least, without comparing it with all of them.

Cut into one piece more than letters may differ, a wording has a piece that no slip touched: it
stands in the text as it is, moved by no more places than letters may be lost or added. So only
wordings that share such a piece are compared.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein


class Slips:
    """Wordings, filed by their pieces; `allowed` letters may be wrong, lost or added."""

    def __init__(self, wordings: Iterable[str], allowed: int) -> None:
        self._allowed = allowed
        self._wordings = tuple(wordings)
        self._filed: dict[tuple[int, int, str], list[int]] = defaultdict(list)
        for number, wording in enumerate(self._wordings):
            for start, end in self._pieces(len(wording)):
                self._filed[len(wording), start, wording[start:end]].append(number)

    def closest(self, text: str) -> str | None:
        """Return the wording that differs least, the first of several; None beyond `allowed`."""
        near = sorted(set(self._near(text)))
        found = process.extractOne(
            text,
            [self._wordings[number] for number in near],
            scorer=Levenshtein.distance,
            score_cutoff=self._allowed,
        )
        return None if found is None else found[0]

    def _near(self, text: str) -> Iterator[int]:
        moves = range(-self._allowed, self._allowed + 1)
        for length in (len(text) + move for move in moves):
            for start, end in self._pieces(length):
                for move in moves:
                    if start + move >= 0:
                        yield from self._filed.get(
                            (length, start, text[start + move : end + move]), ()
                        )

    def _pieces(self, length: int) -> list[tuple[int, int]]:
        """Where the pieces of a wording of a length begin and end."""
        parts = self._allowed + 1
        return [(length * one // parts, length * (one + 1) // parts) for one in range(parts)]
