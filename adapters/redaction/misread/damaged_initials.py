"""Initials that lost a letter or a stop, where the sentence says something of a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import Found, groups

_INITIALS = re.compile(
    r"(?<![\w.])(?P<it>(?:[A-Zl1] ?[.,] ?[A-Za-z]?|[A-Z]{2}|[.,] ?[A-Z])[.,])"
    r"(?= {0,2}(?:is|isa|i5|was|h ?as|had|will|can|may|presents?|presented|reports?|reported|"
    r"states?|stated|returns?|returned|came|seen|needs|lives|called)\b)"
)


def damaged_initials(text: str) -> Iterator[Found]:
    """Yield what may be left of two initials."""
    yield from groups(_INITIALS, text, "PERSON")
