"""National provider identifiers, tax ids, DEA and state licence numbers."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups

_LABELLED = Anchored(
    r"(?i)\b(?:npi|n\.p\.i\.?|upin|dea|tin|tax id|ein|fein|provider (?:id|no|number|#)|"
    r"ptan|clia|taxonomy)(?: ?(?:no|number|#))?\.?[:#= "
    r"]{1,4}(?P<it>[A-Za-z]{0,3}\d[A-Za-z0-9-]{4,12})"
)
_LICENCE = Anchored(
    r"(?i)\b(?:licen[sc]e|lic|driver'?s? licen[sc]e|dl|d\.l\.|certificate|cert|passport|"
    r"permit|state id|registration|reg)(?:[ .]{0,2}(?:no|number|num|id|is|#))*\.?[:#= "
    r"]{1,4}(?P<it>(?:[A-Z]{2}[ -])?(?=[A-Za-z-]{0,5}\d)[A-Za-z0-9](?:[A-Za-z0-9-]|[ "
    r"](?=\d{3,}(?![\w/]))){3,16})"
)
_OF_THERAPIST = Anchored(
    r"(?:(?<=[(#])|(?<=[Ll]ic )|(?<=LIC )|(?<=[Ll]ic\. )|(?<=LIC\. )|(?<=i[ceo]en[sc]e ))"
    r"(?P<it>(?:PT|OT|PTA)\.? {0,2}\d[\dbolIS]{3,6})(?!\w)"
)
_TEN = Anchored(r"(?<!\d)(?P<it>[12]\d{9})(?!\d)")


def npi(text: str) -> Iterator[Found]:
    """Yield numbers of providers and of licences."""
    yield from groups(_LABELLED, text, "NPI")
    yield from groups(_LICENCE, text, "LICENCE")
    yield from groups(_OF_THERAPIST, text, "LICENCE")
    yield from groups(_TEN, text, "NPI", SHAPE)
