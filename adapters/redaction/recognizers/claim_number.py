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
    r"accession|document|control|serial|trace|hospital account|student|docket|incident)"
    r"(?:[ .]{0,2}(?:id|no|number|num|#|is|was|nbr|ending(?: in)?))*\.?[:#= ]{1,4}"
    r"(?P<it>(?:(?:AUTH|PA|WC|CLM|"
    r"REF|ACCT|CL|NO|[A-Z]) )?(?=[A-Za-z/-]{0,6}\d)[A-Za-z0-9](?:[A-Za-z0-9/-]|[ "
    r"](?=\d{3,})){3,22}(?![A-Za-z0-9])"
    rf"(?: \d{{1,2}}(?![\w/.:%-])(?! {_COUNTED})){{0,3}}(?:[ -](?-i:[A-Z])(?![\w']| [a-z]))?)"
)


def claim_number(text: str) -> Iterator[Found]:
    """Yield numbers of claims, authorizations, referrals and accounts."""
    for found in groups(_LABELLED, text, "ACCOUNT"):
        value = text[found.start : found.end]
        if sum(each.isdigit() for each in value) >= 3 and not _is_date(value):
            yield found


def _is_date(value: str) -> bool:
    return re.fullmatch(r"\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?", value) is not None
