"""What the clearinghouse checks before it takes a request: fields, formats and dates."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from simulator.refusals import field_error
from simulator.residents import Town

Problems = tuple[int, list[dict[str, Any]]]
UNSAFE = re.compile(r"[<>]|\$\{")
CODE = re.compile(r"\d{5}|[A-Z]\d{4}|\d{4}[A-Z]")
DIAGNOSIS = re.compile(r"[A-TV-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?")
ASKED_OF_A_MEMBER = ("payerId", "providerNpi", "memberId", "patientLastName", "patientBirthDate")
ASKED_OF_A_REVIEW = (
    "payer.id",
    "requestingProvider.lastName",
    "requestingProvider.npi",
    "subscriber.memberId",
    "patient.firstName",
    "patient.lastName",
    "patient.birthDate",
    "requestTypeCode",
    "serviceTypeCode",
    "fromDate",
    "diagnoses",
    "procedures",
)
LISTS = frozenset({"diagnoses", "procedures"})
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def coverage_problems(form: dict[str, list[str]], town: Town) -> Problems:
    """Field errors of a question about a member: 400 malformed, 422 not acceptable."""
    if any(UNSAFE.search(value) for values in form.values() for value in values):
        return 400, [field_error("", "Inbound injection: unsafe characters.")]
    missing = [_missing(name) for name in ASKED_OF_A_MEMBER if not form.get(name)]
    if missing:
        return 400, missing
    problems = _of_values(
        {name: form[name][0] for name in ("patientBirthDate", "asOfDate") if name in form},
        {"providerNpi": form["providerNpi"][0]},
    )
    if form["payerId"][0] not in town.payers:
        problems.append(field_error("payerId", "The payer is not known.", "T4"))
    return 422, problems


def review_problems(body: Any, town: Town) -> Problems:
    """Field errors of a service review: 400 malformed, 422 not acceptable."""
    if not isinstance(body, dict):
        return 400, [field_error("", "Send one JSON object.")]
    if UNSAFE.search(str(body)):
        return 400, [field_error("", "Inbound injection: unsafe characters.")]
    missing = [_missing(name) for name in ASKED_OF_A_REVIEW if not look_up(body, name)]
    if missing:
        return 400, missing
    misshapen = [field_error(name, "The kind of value is wrong.", "TYPE") for name in _odd(body)]
    if misshapen:
        return 400, misshapen
    problems = _of_values(
        {name: look_up(body, name) for name in ("patient.birthDate", "fromDate")}
        | ({"toDate": body["toDate"]} if body.get("toDate") else {}),
        {"requestingProvider.npi": look_up(body, "requestingProvider.npi")},
    )
    if look_up(body, "payer.id") not in town.payers:
        problems.append(field_error("payer.id", "The payer is not known.", "T4"))
    problems += _of_codes(body, "procedures", CODE) + _of_codes(body, "diagnoses", DIAGNOSIS)
    if not problems and body.get("toDate") and body["toDate"] < body["fromDate"]:
        problems.append(field_error("toDate", "The end lies before the start.", "57"))
    return 422, problems


def look_up(body: dict[str, Any], dotted: str) -> Any:
    """The value under a dotted name, or None."""
    value: Any = body
    for part in dotted.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def npi_passes(npi: str) -> bool:
    """Whether a provider number has ten digits and a right check digit."""
    if not re.fullmatch(r"[12]\d{9}", npi):
        return False
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(npi))]
    return (24 + sum(sum(divmod(value, 10)) for value in doubled)) % 10 == 0


def _odd(body: dict[str, Any]) -> list[str]:
    """Required fields that are not text, or not a list where a list belongs."""
    kinds = {name: list if name in LISTS else str for name in ASKED_OF_A_REVIEW}
    return [name for name, kind in kinds.items() if not isinstance(look_up(body, name), kind)]


def _missing(name: str) -> dict[str, Any]:
    return field_error(name, "This field is required.", "REQUIRED")


def _of_values(dates: dict[str, Any], numbers: dict[str, Any]) -> list[dict[str, Any]]:
    problems = [
        field_error(name, "Give a date as YYYY-MM-DD.", "FORMAT")
        for name, value in dates.items()
        if not _is_date(value)
    ]
    problems += [
        field_error(name, "The provider number is not valid.", "43")
        for name, value in numbers.items()
        if not npi_passes(str(value))
    ]
    return problems


def _of_codes(body: dict[str, Any], name: str, form: re.Pattern[str]) -> list[dict[str, Any]]:
    return [
        field_error(f"{name}.code", "The code is not valid.", "FORMAT", index)
        for index, row in enumerate(body[name])
        if not (isinstance(row, dict) and form.fullmatch(str(row.get("code", ""))))
    ]


def _is_date(value: Any) -> bool:
    try:
        return bool(DAY.fullmatch(value) and date.fromisoformat(value))
    except (TypeError, ValueError):
        return False
