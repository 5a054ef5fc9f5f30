"""Numbers and names beside labels that are about somebody else, whoever finds them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.people import read_name
from adapters.reading.wordings.labels import Label

_TO_CLINIC = Label("other", "clinic")
_COPIES = re.compile(r"(?i)\W*(?:cc|copy to|copies to|c\.c\.)\b")
_OTHER_DAY = re.compile(
    r"(?i)\b(?:admi(?:t|ssion)|discharge|sent|fax|request|received|appointment)"
)
"""What labels are called whose days are of something else than the order."""
_LATER = re.compile(r"(?i)\b(?:follow[- ]?up|f/u)\b")
"""Whom the patient sees next: `F/U with: Ines Fallow, MD`, whoever signs."""


def without_strangers(offered: Sequence[Candidate], spots: Sequence[Spot]) -> list[Candidate]:
    """Leave out numbers, days and names that a label gives to somebody or something else.

    A telephone of a contact or relative is not the patient's, a number to send an answer to none
    of who refers, and the day of a stay or of a sending is no day without a label. The day of a
    message with a subject may be the only one, and is looked at.
    """
    theirs = [one for one in spots if one.owner == "third" and one.label.role == "phone"]
    back = [one for one in spots if one.label == _TO_CLINIC and one.words.text[0].isupper()]
    mail = any(one.words.squeezed == "subject" for one in spots)
    days = [
        one
        for one in spots
        if one.label.role == "other"
        and _OTHER_DAY.search(one.words.text)
        and not (mail and one.words.squeezed == "sent")
    ]
    later = [one for one in spots if one.label.role == "other" and _LATER.search(one.words.text)]
    beside = {
        "referring_name": later,
        "referring_credentials": later,
        "patient_phone": theirs,
        "referring_phone": back,
        "referring_fax": back,
        "order_date": days,
    }
    return [
        one
        for one in offered
        if one.origin == "label"
        or not any(
            _stands_beside(one, spot) or (spot in later and _stands_below(one, spot))
            for spot in beside.get(one.field, ())
        )
    ]


def _stands_beside(one: Candidate, spot: Spot) -> bool:
    return spot.beside is not None and _stands_in(one, spot.beside, spot.x0)


def _stands_below(one: Candidate, spot: Spot) -> bool:
    return bool(spot.below) and _stands_in(one, spot.below[0], spot.below[0].words[0].x0 - 1)


def _stands_in(one: Candidate, run: Run, left: float) -> bool:
    first, last = run.words[0], run.words[-1]
    box = one.box
    return box is not None and (
        first.y0 < (box[1] + box[3]) / 2 < first.y1 and left < box[0] < last.x1
    )


def tells_all(spot: Spot) -> bool:
    """Whether the answer about somebody else is whole: who it is and the telephone, in one place.

    What is asked for behind it is the patient's again: `In case of emergency: Jane Roe 555-0157`.
    """
    if spot.owner != "third" or spot.beside is None:
        return False
    phones = find_phones(spot.beside.text)
    return bool(phones) and read_name(spot.beside.text[: phones[0][1]]) is not None


def is_of_copies(page: View, spot: Spot) -> bool:
    """Whether a label stands in the lines at the end of a letter that name who gets a copy."""
    rows = page.rows[max(0, spot.row - 2) : spot.row + 1]
    return any(_COPIES.match(row.text) for row in rows)
