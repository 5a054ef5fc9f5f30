"""Says values the way American offices write them."""

from __future__ import annotations

import re
from datetime import date

from priorauth.models.packet import Channel
from priorauth.models.people import Address

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATES = frozenset({"date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date"})
_ANSWERS = {"true": "Yes", "yes": "Yes", "false": "No", "no": "No"}
_WHO = {
    "front_desk": "front desk",
    "therapist": "therapist",
    "referring_office": "referring office",
    "patient": "patient",
    "payer": "payer",
}
_CHANNELS = {
    Channel.SERVICE_REVIEW: "Electronic service review (X12 278)",
    Channel.COPY_SHEET: "Entered by clinic staff (portal, fax or phone)",
}
_LINES_OF_BUSINESS = {
    "commercial_fi": "Commercial, fully insured",
    "commercial_aso": "Commercial, self-funded",
    "medicare_advantage": "Medicare Advantage",
    "medicare_supplement": "Medicare Supplement",
    "medicare_ffs": "Medicare",
    "medicaid_ffs": "Medicaid",
    "medicaid_mco": "Medicaid managed care",
    "dsnp": "Medicare Advantage D-SNP",
    "fep": "Federal Employee Program",
    "tricare_prime": "TRICARE Prime",
    "tricare_select": "TRICARE Select",
    "tricare_adsm": "TRICARE active duty",
    "va": "Veterans Affairs",
    "workers_comp": "Workers' compensation",
    "auto": "Auto",
}


def as_date(day: date) -> str:
    """Return a date as month, day and year."""
    return f"{day:%m/%d/%Y}"


def as_phone(number: str) -> str:
    """Return ten digits as a phone number; anything else stays as it is."""
    digits = re.sub(r"\D", "", number)
    if len(digits) != 10 or re.search(r"[a-zA-Z]", number):
        return number
    return f"({digits[:3]}) {digits[3:6]}-{digits[6:]}"


def as_address(address: Address | None) -> str:
    """Return an address on one line."""
    if address is None:
        return ""
    return f"{address.street}, {address.city}, {address.state} {address.zip}"


def as_value(field: str, value: str) -> str:
    """Return a value of the glossary the way an office writes it."""
    if field in _DATES and _ISO.fullmatch(value):
        return as_date(date.fromisoformat(value))
    if field.endswith(("_phone", "_fax")):
        return as_phone(value)
    if field == "laterality":
        return value.capitalize()
    return _ANSWERS.get(value.lower(), value)


def as_channel(channel: Channel) -> str:
    """Return the way to a payer in words."""
    return _CHANNELS[channel]


def as_line_of_business(name: str | None) -> str:
    """Return a line of business in words."""
    if name is None:
        return ""
    return _LINES_OF_BUSINESS.get(name, name.replace("_", " ").capitalize())


def as_kind(kind: str) -> str:
    """Return the kind of a page in words."""
    return kind.replace("_", " ").capitalize()


def as_who(who: str) -> str:
    """Return who can close a gap in words."""
    return _WHO.get(who, who)
