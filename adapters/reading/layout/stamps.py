"""Knows an office's stamp: RECEIVED, SCANNED and the like, whose date is no date of the order."""

from __future__ import annotations

import re

from adapters.reading.layout.layout import Run, View

_STAMPS = re.compile(
    r"\b(?:received|rec'?d|recvd|scanned|faxed|entered|filed|posted|e-?faxed|copied|"
    r"logged|indexed)\b",
    re.IGNORECASE,
)
REACH, WIDE = 2.6, 40.0
"""How many lines over or under its date a stamp's word stands, and how far beside it, in points."""


def is_stamped(page: View, group: Run) -> bool:
    """Whether a date stands in a stamp: its word on the same line, close above or close below."""
    box = group.box()
    if box is None:
        return False
    near = REACH * page.line_height
    beside = (
        word
        for word in page.words
        if word.x1 > box[0] - WIDE and word.x0 < box[2] + WIDE
        if box[1] - near < word.y0 < box[3] + near
    )
    return any(_STAMPS.search(word.text) for word in beside)
