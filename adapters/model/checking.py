"""Whether a value that a model gave stands in its quote and passes the checks of its field."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from adapters.reading.layout.layout import Run, Word
from adapters.reading.values import therapy
from adapters.reading.values.checked_numbers import (
    find_member,
    find_npis,
    find_phones,
    npi_is_valid,
)
from adapters.reading.values.codes import find_diagnoses, find_procedures
from adapters.reading.values.dates import EARLIEST, find_dates
from adapters.reading.values.people import read_name

Value = str | int | bool
Check = Callable[[str, str, date], Value | None]
LONGEST = 120
_YEARS_AHEAD = 2


def checked(field: str, value: str, quote: str, today: date) -> Value | None:
    """Return the value in the shape of its field, or None when it does not hold."""
    check = CHECKS.get(field)
    if check is None or not value.strip() or len(value) > LONGEST:
        return None
    if _squeezed(value) not in _squeezed(quote) and field not in _SAID:
        return None
    return check(value.strip(), quote, today)


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().casefold()


def _date(value: str, _quote: str, today: date) -> Value | None:
    found = find_dates(value, today.year % 100)
    if len(found) != 1 or not found[0].value >= EARLIEST:
        return None
    if found[0].value.year > today.year + _YEARS_AHEAD:
        return None
    return found[0].value.isoformat()


def _past_date(value: str, quote: str, today: date) -> Value | None:
    found = _date(value, quote, today)
    return found if found is not None and str(found) <= today.isoformat() else None


def _name(value: str, _quote: str, _today: date) -> Value | None:
    name = read_name(value)
    return name.name if name is not None else None


def _npi(value: str, _quote: str, _today: date) -> Value | None:
    found = find_npis(value)
    digits = re.sub(r"\D", "", value)
    return digits if len(found) == 1 and npi_is_valid(digits) else None


def _phone(value: str, _quote: str, _today: date) -> Value | None:
    found = find_phones(value)
    return found[0][0] if len(found) == 1 else None


def _number(value: str, _quote: str, _today: date) -> Value | None:
    match = find_member(value)
    if match is None or match[0].strip() != value.strip():
        return None
    return re.sub(r"\s", "", match[0])


def _diagnosis(value: str, quote: str, _today: date) -> Value | None:
    codes = [code.value for code in find_diagnoses(_run(quote), announced=True)]
    plain = value.upper().replace(" ", "")
    return next((code for code in codes if code.replace(".", "") == plain.replace(".", "")), None)


def _procedure(value: str, quote: str, _today: date) -> Value | None:
    return next((code.value for code in find_procedures(_run(quote)) if code.value == value), None)


def _counted(count: Callable[[str], therapy.Counted | None]) -> Check:
    def check(value: str, quote: str, _today: date) -> Value | None:
        found = count(quote)
        same = found is not None and found.upper is None and value == str(found.value)
        return found.value if found is not None and same else None

    return check


def _side(value: str, quote: str, _today: date) -> Value | None:
    return value if therapy.sides(quote) == {value} else None


def _urgent(value: str, quote: str, _today: date) -> Value | None:
    said = therapy.urgency(quote)
    return said if said is not None and value == str(said).lower() else None


def _accident(value: str, quote: str, _today: date) -> Value | None:
    return value if therapy.accident(quote) == value else None


def _printed(value: str, _quote: str, _today: date) -> Value | None:
    return value if any(map(str.isalpha, value)) else None


def _run(text: str) -> Run:
    return Run.of(Word(word, 0.0, 0.0, 0.0, 0.0) for word in text.split())


CHECKS: dict[str, Check] = {
    "patient_name": _name,
    "referring_name": _name,
    "date_of_birth": _past_date,
    "order_date": _past_date,
    "onset_date": _past_date,
    "injury_date": _past_date,
    "surgery_date": _date,
    "patient_phone": _phone,
    "referring_phone": _phone,
    "referring_fax": _phone,
    "referring_npi": _npi,
    "member_id": _number,
    "group_number": _number,
    "secondary_member_id": _number,
    "claim_number": _number,
    "diagnoses": _diagnosis,
    "procedures": _procedure,
    "visits_requested": _counted(therapy.visits),
    "frequency_per_week": _counted(therapy.per_week),
    "duration_weeks": _counted(therapy.weeks),
    "laterality": _side,
    "urgent": _urgent,
    "accident": _accident,
    "payer_name": _printed,
    "plan_name": _printed,
    "secondary_payer_name": _printed,
    "referring_organization": _printed,
    "surgery": _printed,
    "precautions": _printed,
    "treatments": _printed,
}
_SAID = frozenset(
    {"visits_requested", "frequency_per_week", "duration_weeks", "laterality", "urgent", "accident"}
)
"""Fields whose value is said in other words; their check reads the quote itself."""
