"""Boxes of a post office: `P.. Box 240`, `P.O. 8ox 73`, `PO Drewer 58`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.found import Found, groups

_BOX = re.compile(
    r"(?<![A-Za-z])(?:P ?[.,]{0,2} ?[O0Q]? ?[.,]{0,2}|[A-Z]?[a-z0]{2,3}t? [O0]ff[il1]ce) ?"
    r"(?:[B8](?:[o0ec][xz]|[O0Q][XZ])|Dr[ae]wer)"
    r" {0,2}#?[\dOlISZB]{1,6}(?![A-Za-z])"
)


def damaged_box(text: str) -> Iterator[Found]:
    """Yield boxes with their figures."""
    yield from groups(_BOX, text, "ADDRESS")
