"""Social security numbers, whole or the last four figures."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups

_WHOLE = Anchored(r"(?<![\d/-])(?P<it>\d{3}[ ./-]\d{2}[ ./-]\d{4})(?![\d/-])")
_LABELLED = Anchored(
    r"(?i)\b(?:ssn|ss#|s\.s\.n\.?|social(?: security)?(?: (?:no|number|num))?)\.?(?: "
    r"?\(?last ?(?:4|four)\)?)?[:# ]{1,3}(?P<it>[\dxX*OolISBZ][\dxX*OolISBZ ./-]{2,13}\d)"
)


def ssn(text: str) -> Iterator[Found]:
    """Yield social security numbers."""
    yield from groups(_LABELLED, text, "SSN")
    yield from groups(_WHOLE, text, "SSN", SHAPE)
