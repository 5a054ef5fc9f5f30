"""Papers that a therapy clinic sends to a doctor to be signed, and the days of a stay.

A clinic's request is turned round: who is written to refers, and who writes is the clinic. Where
the answer is to be faxed is the clinic's number, and the day it was sent is no day of the order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import View
from adapters.reading.values.people import only_helps, orders_nothing, read_name
from adapters.reading.wordings.labels import Label

HEAD = 0.3
"""How far down a page says what kind of paper it is."""
_YOURS = re.compile(
    r"(?i)\b(?:your (?:mutual )?patient|need your (?:order|referral|signature|prescription)|"
    r"(?:scheduled|appointment|first visit|evaluation) (?:with us|at our clinic))\b"
)
"""What is said to a doctor of somebody whom the doctor cares for."""
_BACK = re.compile(
    r"(?i)\b(?:sign|complete|fill)\w*\b[^.]{0,60}\b(?:fax|return|send)\b|"
    r"\b(?:fax|return|send)\b[^.]{0,30}\b(?:back|to us|this (?:page|form|order|sheet))\b"
)
"""How whoever writes asks to have the paper back."""
_RETURN = re.compile(
    r"(?:please)?(?:return|reply|answer|response|fax(?:it)?back|sendback|faxsigned|faxcompleted|"
    r"faxorder|faxthis)"
    r"(?:by|via)?(?:fax|form|order|page|it)*(?:no|number|#)?(?:to|at)?"
)
_TO = re.compile(
    r"(?:to|att(?:entio)?n|provider|doctor|dr|physician|referringprovider|orderingprovider|"
    r"referringphysician|pcp)"
)
_FROM = re.compile(
    r"(?:from|sentby|requestedby|sender|therapist|treatingtherapist|physicaltherapist|"
    r"contact(?:person)?)"
)
_SENT = re.compile(
    r"(?:date)?(?:sent|faxed|requested|ofrequest|offax)(?:on|date)?|(?:request|fax|sent)date|date"
)
_STAY = re.compile(
    r"(?i)\W*(?:(?:hospital|inpatient|medical|acute care|facility) )?"
    r"(?:(?:discharge|transfer) (?:summary|report|note)|"
    r"summary of (?:the )?(?:hospital )?(?:stay|admission|hospitali[sz]ation|care)|"
    r"hospital (?:stay |course )?summary)\W*"
)
_LEFT = re.compile(
    r"(?:date)?(?:of)?(?:discharged?|dc|d/c)(?:on|date)?|discharge(?:date)?/?time|datedischarged"
)


def is_request(page: View) -> bool:
    """Whether a clinic wrote a page to a doctor, to be signed and sent back."""
    text = page.flow().text
    return _YOURS.search(text) is not None and _BACK.search(text) is not None


def is_of_a_stay(page: View) -> bool:
    """Whether a page calls itself the summary of a stay in hospital."""
    return any(_STAY.fullmatch(row.text) for row in page.rows if row.top < HEAD * page.height)


def turn_round(page: View, spots: Sequence[Spot]) -> None:
    """Give the labels of a clinic's request the people and days that they have there."""
    if is_request(page):
        signed = [spot.row for spot in spots if spot.label.role == "signature"]
        for spot in spots:
            told = _turned(spot, near_signature=any(0 <= spot.row - row <= 1 for row in signed))
            if told is not None:
                spot.label, spot.owner = told, told.owner
    if is_of_a_stay(page):
        for spot in spots:
            if _LEFT.fullmatch(spot.words.squeezed):
                spot.label, spot.owner = Label("date", ""), "order"


def _turned(spot: Spot, *, near_signature: bool) -> Label | None:
    """What a label of a request announces, where that is another thing than elsewhere."""
    words = spot.words.squeezed
    if spot.label.role == "fax" and _RETURN.fullmatch(words):
        return Label("other", "clinic")
    if _SENT.fullmatch(words) and not near_signature:
        return Label("other", "other")
    text = spot.beside.text if spot.beside is not None else ""
    if only_helps(text) and (_FROM.fullmatch(words) or _TO.fullmatch(words)):
        return Label("other", "clinic")
    named = read_name(text)
    orders = named is not None and named.credentials and not orders_nothing(named.credentials)
    return Label("referrer", "referrer") if orders and _TO.fullmatch(words) else None
