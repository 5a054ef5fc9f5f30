"""The line that a fax machine prints on top of each page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, lines_with

_HEADER = re.compile(
    r"(?aim)^(?=.*\d{1,2}[:.]\d{2})(?=.{0,160}(?:\bP(?:age|g)?\.? ?\d{1,3} ?(?:/|of) ?\d{1,3}|"
    r"\d{2}:\d{2}.{0,40}\bP\.? ?\d{1,3}\b))(?=.{0,160}(?:from|fax|to|id|tsi|"
    r"\d{7,})).{0,160}$"
)
_CLOCK = re.compile(r"\d[:.]\d\d")
"""What every header holds."""
_SENDER = Anchored(
    r"(?i)\b(?:from|to|fm|id|tsi|csid|station)[: ]{1,3}(?P<it>[A-Z][A-Z0-9 "
    r".&',-]{2,40}?)(?=  |\t|$| (?:to|fax|tel|phone|page|p\.|pg|\+?1?\d{7,}|\d{3}[-. ]))"
)


def fax_header(text: str) -> Iterator[Found]:
    """Yield senders and receivers in a fax header; its dates and numbers are found as such."""
    for header in _headers(text):
        for match in _SENDER.finditer(header[0]):
            start = header.start() + match.start("it")
            yield Found(start, start + len(match["it"].rstrip()), "ORGANIZATION")


def _headers(text: str) -> Iterator[re.Match[str]]:
    for begin, end in lines_with(_CLOCK, text):
        yield from _HEADER.finditer(text, begin, end)
