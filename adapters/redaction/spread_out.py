"""Figures with a space after each, as they come off the boxes of a form: `4 3 0 8 5`.

Each of them alone is harmless, so nothing else sees what they spell. Scales that count, such as
`0 1 2 3 4 5`, rows of grades up to five, and levels of the spine stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from adapters.redaction.found import LEFT_OVER, Found

_FEWEST, _GRADE = 5, 5
_GAP = r"(?: {1,3}(?:[/().@+_|-]{1,2} {1,3})?|\|)"
_RUN = re.compile(
    rf"(?<![A-Za-z0-9.'/-])(?:[A-Z]{_GAP}){{0,3}}[0-9](?:{_GAP}[A-Z0-9](?![A-Za-z0-9'/-])){{4,}}"
)
_LEVEL = re.compile(rf"[CTLS]{_GAP}[0-9]")


def spread_out(text: str) -> Iterator[Found]:
    """Yield numbers of five figures and more that are written with a space after each figure."""
    for run in _RUN.finditer(text):
        figures = [int(each) for each in _LEVEL.sub("", run[0]) if "0" <= each <= "9"]
        if len(figures) < _FEWEST or max(figures) <= _GRADE or _counts(figures):
            continue
        yield Found(*run.span(), "TEXT", LEFT_OVER)


def _counts(figures: list[int]) -> bool:
    """Whether they go up or down by one: the scale of a question."""
    return {after - before for before, after in pairwise(figures)} in ({1}, {-1})
