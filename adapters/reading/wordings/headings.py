"""Whose data follow a section heading, understood from the words it is made of."""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.reading.wordings.label_composing import tags_of
from adapters.reading.wordings.labels import Owner, headings, short_headings, squeeze

_NUMBERED = re.compile(
    r"^\W{0,2}(?:(?:section|part|step|box|block)\s+[A-Za-z0-9]{1,4}\b\W{0,3}"
    r"|\(?(?:[A-Za-z]|\d{1,2}|[IVX]{1,4})[.):\u2013-]{1,2}\s+|(?:[A-Z]|\d{1,2})\s+(?=[A-Z]))",
    re.IGNORECASE,
)
_BOTH = re.compile(r"(?i)(.{3,30}?)\s*(?:\band\b|&|/|\+)\s*(.{3,30})")
"""Two in one heading; who refers comes first: `Provider and destination`."""
_COUNTED = re.compile(r"\s+#?\s?([12])\W*$")
_SAYS_SO = re.compile(r"(?i)\b(?:information|info|details|data|section|demographics|profile)\b")
_TOWARDS: tuple[tuple[re.Pattern[str], Owner], ...] = (
    (re.compile(r"(?i)(?:outgoing |the )?(?:referr?(?:al|ed|ing|)|sen[dt]|transfer\w*)"
                r"(?: patient)?[ -]to(?:[ /&]+\w+){0,3}\W*"), "clinic"),
    (re.compile(r"(?i)(?:incoming |the )?(?:referr?(?:al|ed|ing)|sent|transfer\w*) (?:from|by)\W*"),
     "referrer"),
    (re.compile(r"(?i)(?:send )?bill(?:ing)? (?:to|party)\W*"), "coverage"),
    (re.compile(r"(?i)(?:the )?(?:sender|from)\W*"), "referrer"),
    (re.compile(r"(?i)(?:order(?:ed)?|request(?:ed)?|prescribed|authorized|submitted|signed)"
                r" by\W*"), "referrer"),
    (re.compile(r"(?i)(?:the )?(?:recipient|receiving (?:clinic|facility)|to)\W*"), "clinic"),
)  # fmt: skip
_OWNERS: tuple[tuple[str, str, Owner], ...] = (
    ("third", "name phone address org work patient", "third"),
    ("holder", "name member payer first address", "third"),
    ("adjuster", "name claim payer", "third"),
    ("clinic", "name org referrer service address", "clinic"),
    ("referrer", "name org order sign degree by address phone date id", "referrer"),
    ("sign", "date order name", "referrer"),
    ("payer second", "member plan id org", "secondary"),
    ("payer", "member plan id org first patient claim work", "coverage"),
    ("claim", "injury work payer id date", "coverage"),
    ("patient", "name injury address phone legal work callback", "patient"),
    ("member", "name", "patient"),
    ("dx", "treat code order reason proc service injury onset", "order"),
    ("treat", "order plan service remark proc kind", "order"),
    ("service", "order treat plan code", "order"),
    ("order", "treat service reason remark kind date", "order"),
    ("care", "order remark treat", "order"),
    ("injury", "date kind cause work", "order"),
    ("visits", "order times duration", "order"),
)
"""The tags that must be there, those that may be, and whose data then follow."""

OF_A_CHART = re.compile(
    r"(?:[\w-]+ ){0,3}(?:problems?(?: list)?|med(?:ication)?s?(?: list)?|allerg(?:y|ies)|"
    r"immunizations?|vitals?(?: signs)?|lab(?:oratory)? results|labs|results)"
    r"(?:(?: and|/| &|,) ?\w+){0,2}"
    r"|(?:\w+ ){0,2}(?:medical|surgical|family|social) (?:and \w+ )?history"
    r"|review of systems|health maintenance",
    re.IGNORECASE,
)
"""A heading over what somebody has or takes anyway, and no order's."""


@lru_cache(maxsize=20_000)
def heading_owner(text: str) -> Owner | None:
    """Whose data follow a heading that says so itself, as with `information`."""
    plain = squeeze(text).strip("0123456789#")
    if plain in headings():
        return headings()[plain]
    return owner_in(text) if _SAYS_SO.search(text) else None


@lru_cache(maxsize=20_000)
def numbered_owner(text: str) -> Owner | None:
    """Whose data follow a heading with a number or letter before it."""
    rest = _NUMBERED.sub("", text, count=1)
    if rest == text or rest.rstrip().endswith(":"):
        return None
    return owner_in(rest) or short_headings().get(squeeze(rest))


@lru_cache(maxsize=20_000)
def owner_in(text: str) -> Owner | None:
    """Whose data a heading announces that is one by its place."""
    for pattern, owner in _TOWARDS:
        if pattern.fullmatch(text.strip()):
            return owner
    both = _BOTH.fullmatch(text.strip())
    if both is not None and tags_of(both[2]) == frozenset({"clinic"}):
        return owner_in(both[1]) if "referrer" in (tags_of(both[1]) or ()) else "clinic"
    counted = _COUNTED.search(text)
    tags = tags_of(text[: counted.start()] if counted else text)
    if tags is None:
        return None
    if counted and counted[1] == "2" and "payer" in tags:
        return "secondary"
    for must, may, owner in _OWNERS:
        needed = frozenset(must.split())
        if needed <= tags and tags <= needed | frozenset(may.split()):
            return owner
    return None
