"""E-mail addresses, also where OCR lost the @ or the dot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups, groups_beside

_ADDRESS = re.compile(
    r"(?P<it>[A-Za-z0-9][A-Za-z0-9._%+'-]{0,64} ?@ ?[A-Za-z0-9][A-Za-z0-9.-]{1,64}(?:[., "
    r"]{0,2}(?:com|net|org|edu|gov|us|info|biz|io|me|cam|con|corn|COM|NET|ORG|EDU|GOV)\b|"
    r",[A-Za-z]{2,4}\b)?)"
)
_AT = re.compile("@")
_HAS_HOUSE = re.compile(r"@ ?[^@]*[A-Za-z]{2}")
_LABELLED = Anchored(r"(?i)\be-?mail(?: address)?(?: is)?[: ]{1,3}(?P<it>[^\s,;]+[^\s,;.])")


_SPOKEN = re.compile(
    r"(?ai)(?<![a-z0-9._-])(?P<it>[a-z0-9][a-z0-9._-]{0,40} ?(?:\(at\)|\[at\]| at ) ?[a-z0-9-]+"
    r"(?: ?(?:\(dot\)|\[dot\]| dot | d0t ) ?[a-z0-9-]{2,})+)(?![a-z0-9])"
)
_DOTS = ("(dot)", "[dot]", " dot ", " d0t ")


def email_address(text: str) -> Iterator[Found]:
    """Yield e-mail addresses."""
    for found in groups_beside(_AT, _ADDRESS, text, "EMAIL"):
        value = text[found.start : found.end]
        if _HAS_HOUSE.search(value) and (" @ " not in value or "." in value):
            yield found
    small = text.lower()
    if any(each in small for each in _DOTS):
        yield from groups(_SPOKEN, text, "EMAIL")
    for found in groups(_LABELLED, text, "EMAIL"):
        value = text[found.start : found.end]
        if any(mark in value for mark in "@._") or any(each.isdigit() for each in value):
            yield found
