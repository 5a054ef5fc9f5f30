"""Claim, authorization, referral, case and account numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups

_COUNTED = (
    r"(?:visits?|sessions?|units?|weeks?|days?|months?|years?|times|sets?|reps?|more|of|to|x|"
    r"pages?|minutes?|min|hours?)\b"
)
_LABELLED = Anchored(
    r"(?i)\b(?:claim|authorization|authorisation|auth|pre-?cert(?:ification)?|"
    r"pre-?auth(?:orization)?|prior auth(?:orization)?|referral|reference|ref|case|"
    r"tracking|confirmation|account|acct|invoice|control|icn|dcn|transaction|wcab|adj|"
    r"ticket|call ref(?:erence)?|file|bank account|routing|credit card|card|order|"
    r"episode|job|conf|activation|accession|document|control|serial|trace|"
    r"hospital account|student|docket|incident|password|passcode|pass|pin|key ?box|ending(?: in)?)"
    r"(?:[ .]{0,2}(?:id|no|number|num|#|is|was|nbr|ending(?: in)?))*\.?[:#= ]{1,4}"
    r"(?P<it>(?:(?:AUTH|PA|WC|CLM|"
    r"REF|ACCT|CL|NO|[A-Z]) )?(?=[A-Za-z/-]{0,6}\d)[A-Za-z0-9](?:[A-Za-z0-9/-]|[ "
    r"](?=\d{3,})){3,22}(?![A-Za-z0-9])"
    rf"(?: \d{{1,2}}(?![\w/.:%-])(?! {_COUNTED})){{0,3}}(?:[ -](?-i:[A-Z])(?![\w']| [a-z]))?)"
)

_CODE = Anchored(
    r"(?i)\b(?:[ao]?[ct]?[ct]ivation|conf(?:irmation)?|access|verification|security|enrollment|registration|"
    r"invitation|invite|login|log-?in|pass|entry|door|gate|lock ?box|sign-?up|pairing|one-time)"
    r"(?:[ .-]{1,2}(?:[co]ode|key|no|number|#))+[.:]?(?: is)?[:# ]{0,3}"
    r"(?P<it>(?-i:(?=[A-Z0-9-]{0,14}\d)[A-Z0-9]{2,8}(?:-[A-Z0-9]{1,8}){0,3}))(?![A-Za-z0-9])"
)
_SHORT = Anchored(
    r"(?i)\b(?:id|badge|locker|rider|permit)(?: ?(?:no|number|num|#))?[.:]?[:# ]{1,3}"
    r"(?P<it>(?-i:[A-Z]\d{2,4}|\d{2,4}[A-Z]))(?![\w-])"
)
_SHAPED = Anchored(
    r"(?<![\w.-])(?P<it>\d{3,}-\d{3,} ?-(?!(?:G[PON]|KX|C[QOR]|X[SEPU]|[LR]T)\b)[A-Z][A-Z\d]{1,2})"
    r"(?![\w-])"
)
"""A number whose last piece could be a level of the spine by itself."""
_NUMBERED = Anchored(
    r"(?i)\bnumber:? (?P<it>(?-i:(?=[A-Z-]{0,6}\d)[A-Z0-9]{2,}(?:-[A-Z0-9]{2,}){1,3}))(?![\w-])"
)
_OF_A_CARRIER = Anchored(r"(?<![\w.-])\d{3}-[A-Z]\d-[\dOolIgbSZ]{6}(?![\w-])")
_OF_A_BRANCH = Anchored(r"(?<![\w.-])\d{8,} [A-Z]{2} \d{2}(?![\w-])")
_OF_A_BOARD = Anchored(r"(?<![\w.-])(?:[A-Z]{2,4}-){2,3}\d{4,8}(?![\w-])")
"""A claim with its branch (`058012345678 GB 01`), a licence with its board (`PHT-PT-LIC-12345`)."""


_FEWEST_NUMBERED = 6


def claim_number(text: str) -> Iterator[Found]:
    """Yield numbers of claims, authorizations, referrals and accounts."""
    yield from groups(_CODE, text, "ACCOUNT", 1.0)
    for pattern in (_SHAPED, _SHORT, _OF_A_CARRIER, _OF_A_BRANCH, _OF_A_BOARD):
        yield from groups(pattern, text, "ACCOUNT", 1.0)
    for found in groups(_NUMBERED, text, "ACCOUNT", 1.0):
        if sum(map(str.isdigit, text[found.start : found.end])) >= _FEWEST_NUMBERED:
            yield found
    for found in groups(_LABELLED, text, "ACCOUNT"):
        value = text[found.start : found.end]
        if sum(each.isdigit() for each in value) >= 3 and not _is_date(value):
            yield found


def _is_date(value: str) -> bool:
    return re.fullmatch(r"\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?", value) is not None
