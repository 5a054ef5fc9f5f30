"""Telephone numbers with spaces inside their groups, or a figure lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import SHAPE, Found

_NUMBER = re.compile(
    r"(?<![\d/.-])\(? ?\d ?\d? ?\d? ?\)?[ .,-]{0,2}\d ?\d? ?\d?[ .,-]{1,2}\d ?\d ?\d ?\d?(?![\d/])"
)
_FEWEST, _MOST = 8, 10
_MARKS = frozenset("()-")


def damaged_phone(text: str) -> Iterator[Found]:
    """Yield figures in groups with the marks of a telephone number."""
    for match in _NUMBER.finditer(text):
        figures = sum(map(str.isdigit, match[0]))
        if _FEWEST <= figures <= _MOST and _MARKS & set(match[0]):
            yield Found(match.start(), match.end(), "PHONE", SHAPE)
