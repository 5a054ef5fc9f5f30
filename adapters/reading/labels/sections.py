"""Lets sections speak: under `Referral From`, a facility is the referring one, not the clinic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.labels.owners import Title
from adapters.reading.labels.spotting import Spot
from adapters.reading.values.people import CREDENTIAL_TAIL
from adapters.reading.wordings.labels import Label, Owner, squeeze

_OFFICES = frozenset(
    ["facility", "location", "clinic", "office", "practice", "organization", "department", "site"]
)
_OF_SERVICE = frozenset(["servicelocation", "servicefacility", "locationofservice"])
_AT_WORK = frozenset(
    ["workphone", "worktel", "work", "workphone#", "worktelephone", "businessphone"]
)
"""What asks for an office's telephone under who refers, and elsewhere for an employer's."""
_NUMBERS = frozenset({"phone", "fax", "phone_fax"})
_OF_A_HOUSE = re.compile(
    r"(?i)(?:(?:therapy|pt|rehab) )?(?:clinic|facility|location|office|site)(?:'s)? "
    r"(?:addr\w*|street|city\b.*|phone|ph|tel\w*|fax|number|contact|npi)\b|"
    r"(?:therapy|p\.?t\.?|rehab) (?:phone|ph|tel\w*|fax|number|contact)\b"
)
"""A label for where a house is or how to reach it, which does not say which house."""
HOUSE_LINES = 6
_PEOPLE = frozenset(["provider", "physician", "doctor", "clinician", "name", "npi", "npi#"])
_ASKING = ("ordering", "order", "refer", "request", "prescrib", "authoriz")
_COMPANIES = frozenset(["company", "companyname", "name", "organization", "carrier"])
_NUMBERS = frozenset({"phone", "fax", "phone_fax"})
_OF_PLACE = re.compile(r"(?i)\W*(?:pt |therapy |rehab )?(?:clinic|facility|location|site|office)\b")
_EITHER = re.compile(r"(?i)\s*/\s*|\s+or\s+")
ALIGNED, NEAR_ROWS = 14.0, 4


def settle_by_sections(spots: list[Spot], titles: Sequence[Title]) -> None:
    """Give labels that only their section tells apart to the one whom the section is about."""
    asked = any(_asks(spot) for spot in spots)
    sent = any(_says_where_to(spot) for spot in spots)
    for at, spot in enumerate(spots):
        plain = spot.words.squeezed
        title = _over(spot, titles)
        label = _by_section(plain, title.owner) if title is not None else None
        if _is_clinics(spot, title, spots[:at]):
            label = Label("other", "clinic")
        label = None if label is not None and label.role == "payer" and _names_one(spot) else label
        if label is None and sent and title is None and plain in _OFFICES:
            label = Label("organization", "referrer")
        if label is None and asked and plain.startswith("attending"):
            label = Label("other", "third") if spot.label.role == "referrer" else None
        if plain in _AT_WORK and _is_of_referrer(spot, title, spots):
            label = Label("phone", "referrer")
        if _is_where_to(spot, title, spots):
            label = Label("other", "clinic")
        if label is not None:
            _become(spot, label)


def _is_clinics(spot: Spot, title: Title | None, before: Sequence[Spot]) -> bool:
    """Whether a label is about the clinic by its heading, or by the label before it."""
    headed = title is not None and title.owner == "clinic"
    if headed and _is_either(spot.words.text):
        return True
    return _is_number_of_place(spot) and (headed or _goes_on_clinic(before, spot))


def _by_section(plain: str, owner: Owner) -> Label | None:
    """What a wording means in the section of somebody."""
    if owner == "referrer" and plain in _OFFICES | _OF_SERVICE:
        return Label("organization", "referrer")
    if owner == "patient" and plain == "location":
        return Label("city", "patient")
    if owner == "clinic" and plain in _OFFICES | _PEOPLE:
        return Label("other", "clinic")
    if owner in {"coverage", "secondary"} and plain in _COMPANIES:
        return Label("payer", owner)
    return Label("other", "third") if owner == "third" and plain in _OFFICES | _COMPANIES else None


def _is_either(text: str) -> bool:
    """Whether words ask for an office or who works there: `Provider / Facility`."""
    parts = [squeeze(part) for part in _EITHER.split(text)]
    return len(parts) > 1 and all(part in _OFFICES | _PEOPLE for part in parts)


def _is_number_of_place(spot: Spot) -> bool:
    """Whether a label asks for the telephone of a place, whichever: `Clinic fax`."""
    return spot.label.role in _NUMBERS and _OF_PLACE.match(spot.words.text) is not None


def _goes_on_clinic(before: Sequence[Spot], spot: Spot) -> bool:
    """Whether the last label before `Clinic phone` that names anybody says where to refer to."""
    if spot.words.squeezed.startswith("office"):
        return False
    near = [one for one in before if 0 <= spot.row - one.row <= NEAR_ROWS]
    said = [one for one in near if _says_where_to(one) or one.label.owner == "referrer"]
    return bool(said) and _says_where_to(said[-1])


def _says_where_to(spot: Spot) -> bool:
    """Whether a label of its own says to which clinic the referral goes."""
    named = spot.beside is not None or bool(spot.below)
    return spot.label.owner == "clinic" and named and spot.words.squeezed not in _OFFICES


def _asks(spot: Spot) -> bool:
    """Whether a label names who asks for the treatment, and somebody stands beside it."""
    plain = spot.words.squeezed
    named = spot.beside is not None or bool(spot.below)
    return spot.label.role == "referrer" and plain.startswith(_ASKING) and named


def _is_of_referrer(spot: Spot, title: Title | None, spots: Sequence[Spot]) -> bool:
    """Whether a telephone at work is asked for in the section or right behind who refers."""
    before = [one for one in spots if (one.row, one.x0) < (spot.row, spot.x0)]
    last = max(before, key=lambda one: (one.row, one.x0), default=None)
    step = 1 if spot.beside is not None else 2
    if last is None or spot.row - last.row > step or last.owner != "referrer":
        return False
    return title is None or title.owner in {"referrer", "order"} or title.y < last.top


def _is_where_to(spot: Spot, title: Title | None, spots: Sequence[Spot]) -> bool:
    """Whether a house's number is asked for where a paper says to which one the patient goes."""
    if spot.label.role not in _NUMBERS or not _OF_A_HOUSE.match(spot.words.text):
        return False
    if title is not None and title.owner == "clinic":
        return True
    before = [one for one in spots if (one.row, one.x0) < (spot.row, spot.x0)]
    told = [one for one in before if not _OF_A_HOUSE.match(one.words.text)]
    last = max(told, key=lambda one: (one.row, one.x0), default=None)
    near = last is not None and spot.row - last.row <= HOUSE_LINES
    return near and last is not None and last.label == Label("other", "clinic")


def _names_one(spot: Spot) -> bool:
    """Whether somebody with a degree stands beside or under a label."""
    runs = [spot.beside] if spot.beside is not None else spot.below[:1]
    return any(CREDENTIAL_TAIL.search(run.text) for run in runs)


def _become(spot: Spot, label: Label) -> None:
    spot.label, spot.owner = replace(label), label.owner


def _over(spot: Spot, titles: Sequence[Title]) -> Title | None:
    """The section that a label stands in: the nearest heading above its column."""
    over = [title for title in titles if title.y < spot.top - 1 and title.x0 - ALIGNED <= spot.x0]
    return max(over, key=lambda title: (round(title.y), title.x0), default=None)
