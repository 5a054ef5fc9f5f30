"""Chooses one value per field from all that a referral's pages offer, and flags all doubt."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from adapters.reading.sureness.claims import (
    best_of,
    is_contested,
    is_contradicted,
    is_outnamed,
    is_settled,
)
from adapters.reading.sureness.listing import as_value, list_of
from adapters.reading.values import checked_numbers, therapy
from adapters.reading.values.candidates import UNDOUBTED, Candidate, Setting
from adapters.reading.values.folding import fold
from adapters.reading.values.health_plans import is_plan, named
from adapters.reading.values.states import zip_fits
from priorauth.models.reading import FIELD_NAMES, LIST_FIELDS, NOTHING_CHOSEN, Found, ReadValue
from rules.codes import diagnoses

_DATES = frozenset(["date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date"])
_PAYERS = frozenset({"payer_name", "secondary_payer_name"})
_PHONES = frozenset({"patient_phone", "referring_phone", "referring_fax"})
_OF_THE_ORDER = frozenset(
    [
        "order_date",
        "order_signed",
        "diagnoses",
        "procedures",
        "visits_requested",
        "frequency_per_week",
        "duration_weeks",
        "treatments",
        "laterality",
        "urgent",
        "referring_name",
        "referring_credentials",
        "referring_npi",
        "referring_phone",
        "referring_fax",
        "referring_organization",
        "surgery",
        "precautions",
    ]
)


def choose_fields(
    order: Sequence[Candidate],
    others: Sequence[Candidate],
    setting: Setting,
    *,
    doubtful: bool = False,
) -> dict[str, Found]:
    """Return every field; pages that are not the order only fill in what is not the order's own.

    On `doubtful` pages a list may miss an element, and ends by saying so.
    """
    fields: dict[str, Found] = {}
    for name in FIELD_NAMES:
        own = [one for one in order if one.field == name]
        if not own and (name not in _OF_THE_ORDER or not order):
            own = [one for one in others if one.field == name]
        if name in LIST_FIELDS:
            fields[name] = list_of(name, own, doubtful=doubtful, ordered_on=_ordered_on(fields))
        else:
            echoes = _sides_of_codes(order) if name == "laterality" else []
            fields[name] = _one(name, own, setting, echoes)
    _check_other_sides(fields, order)
    _cross_check(fields)
    return fields


def _ordered_on(fields: Mapping[str, Found]) -> date | None:
    """The day of the order, where nothing about it is in doubt."""
    found = fields.get("order_date")
    if not isinstance(found, ReadValue) or not found.certain:
        return None
    return date.fromisoformat(str(found.value))


def _sides_of_codes(order: Sequence[Candidate]) -> list[Candidate]:
    """The sides that codes name: no statement of a side, but they confirm one."""
    sides = ((one, diagnoses.side_of(str(one.value))) for one in order if one.field == "diagnoses")
    return [replace(one, value=side) for one, side in sides if side is not None]


def _one(
    name: str, offered: list[Candidate], setting: Setting, echoes: Sequence[Candidate]
) -> ReadValue:
    known = [one for one in offered if one.value is not None]
    open_places = [one for one in offered if one.value is None]
    if not known:
        if not open_places:
            return ReadValue(flag="absent")
        best = max(open_places, key=lambda one: (one.flag == NOTHING_CHOSEN, one.strength))
        return as_value(best, best.flag or "unreadable")
    best = best_of(known)
    flag = best.flag
    if is_contradicted(name, best, known):
        flag = "conflict"
    elif flag in UNDOUBTED and (
        not is_settled(best, [*known, *echoes])
        or is_contested(name, best, [*known, *open_places])
        or is_outnamed(name, best, known)
    ):
        flag = "low_confidence"
    checks, failed = _checked(name, best, setting)
    if failed is not None:
        flag = "conflict" if flag == "conflict" else f"failed:{failed}"
    return as_value(best, flag, checks)


def _checked(name: str, one: Candidate, setting: Setting) -> tuple[tuple[str, ...], str | None]:
    """Validations that a value passed, and the one that it failed."""
    if name in _DATES:
        return _date_checked(name, str(one.value), setting)
    if name == "referring_npi":
        return (
            (("npi_luhn",), None)
            if checked_numbers.npi_is_valid(str(one.value))
            else ((), "npi_luhn")
        )
    if name in _PAYERS:
        return (("payer_on_file",) if fold(one.value) in setting.payers else (), None)
    if name in _PHONES:
        if not checked_numbers.phone_is_valid(str(one.value)):
            return (), "phone"
        return (("phone",), None) if checked_numbers.area_is_known(str(one.value)) else ((), None)
    return (), None


def _date_checked(name: str, text: str, setting: Setting) -> tuple[tuple[str, ...], str | None]:
    day, today = date.fromisoformat(text), setting.today
    if name == "date_of_birth":
        plausible = today - timedelta(days=115 * 366) < day <= today
    else:
        years = 3 if name == "order_date" else 60
        plausible = today - timedelta(days=years * 366) < day <= today + timedelta(days=62)
    return (("date_plausible",), None) if plausible else ((), "date_plausible")


def _check_other_sides(fields: dict[str, Found], order: Sequence[Candidate]) -> None:
    """A side is not sure where the order names another one, be it in passing or as operated on."""
    said = fields["laterality"]
    if not isinstance(said, ReadValue) or said.value is None:
        return
    if said.flag not in (*UNDOUBTED, "low_confidence"):
        return
    named = {one.value for one in order if one.field == "laterality" and one.flag is None}
    for one in order:
        if one.field == "surgery" and one.value is not None and one.doubt != "subject":
            named |= therapy.sides(str(one.value))
    if named - {said.value, None}:
        fields["laterality"] = said.model_copy(update={"flag": "conflict"})


def _cross_check(fields: dict[str, Found]) -> None:
    _check_zip(fields)
    _check_plan(fields)
    _check_home(fields)
    _check_birth(fields)
    _check_second(fields)
    _check_side(fields)


def _check_zip(fields: dict[str, Found]) -> None:
    state, code = fields["patient_state"], fields["patient_zip"]
    if not (isinstance(state, ReadValue) and isinstance(code, ReadValue)):
        return
    if state.value is None or code.value is None:
        return
    if not zip_fits(str(state.value), str(code.value)):
        fields["patient_zip"] = code.model_copy(update={"flag": "conflict"})
        fields["patient_state"] = state.model_copy(update={"flag": "conflict"})
    else:
        fields["patient_zip"] = _passed(code, "agrees_with:patient_state")
        fields["patient_state"] = _passed(state, "agrees_with:patient_zip")


def _check_plan(fields: dict[str, Found]) -> None:
    """A plan that begins with its payer's name says who the payer is.

    The same words are no second statement: `Plan: HMSA` names the company, and no plan of it.
    """
    payer, plan = fields["payer_name"], fields["plan_name"]
    if not (isinstance(payer, ReadValue) and isinstance(plan, ReadValue)):
        return
    if payer.value is None or plan.value is None:
        return
    if fold(plan.value) == fold(payer.value) and _of_one_place(payer, plan):
        if named(str(payer.value)) is not None and not is_plan(str(payer.value)):
            fields["plan_name"] = ReadValue(flag="absent")
        return
    brand, first = (fold(str(one.value).split()[0]) for one in (payer, plan))
    if brand == first:
        fields["payer_name"] = _passed(payer, "agrees_with:plan_name")
        fields["plan_name"] = _passed(plan, "agrees_with:payer_name")


def _of_one_place(one: ReadValue, other: ReadValue) -> bool:
    """Whether two values were read from the same words."""
    if one.box is None or other.box is None or one.page != other.page:
        return False
    return all(abs(a - b) < 1 for a, b in zip(one.box, other.box, strict=True))


_OF_AN_OFFICE = re.compile(r"(?i)\b(?:suite|ste)\b\.?\s*#?\w")
_OPPOSITE = frozenset({"left", "right"})
_HOME = ("patient_street", "patient_city", "patient_state", "patient_zip")


def _check_home(fields: dict[str, Found]) -> None:
    """An address with a suite is an office's before it is a patient's home."""
    street = fields["patient_street"]
    if not isinstance(street, ReadValue) or not _OF_AN_OFFICE.search(str(street.value or "")):
        return
    for name in _HOME:
        found = fields[name]
        if isinstance(found, ReadValue) and found.value is not None and found.flag in UNDOUBTED:
            fields[name] = found.model_copy(update={"flag": "low_confidence"})


def _check_birth(fields: dict[str, Found]) -> None:
    born, ordered = fields["date_of_birth"], fields["order_date"]
    if not (isinstance(born, ReadValue) and isinstance(ordered, ReadValue)):
        return
    impossible = (born.flag or "").startswith("failed:")
    if born.value and ordered.value and str(born.value) >= str(ordered.value) and not impossible:
        fields["date_of_birth"] = born.model_copy(update={"flag": "conflict"})


def _check_second(fields: dict[str, Found]) -> None:
    """The number of a second payer whom nobody names may be the first one's."""
    payer, number = fields["secondary_payer_name"], fields["secondary_member_id"]
    if not (isinstance(payer, ReadValue) and isinstance(number, ReadValue)):
        return
    if payer.value is None and number.value is not None and number.flag in UNDOUBTED:
        fields["secondary_member_id"] = number.model_copy(update={"flag": "conflict"})


def _check_side(fields: dict[str, Found]) -> None:
    """The side said and that of the codes must not differ; nor is it one of two that they name."""
    codes, said = fields["diagnoses"], fields["laterality"]
    if not (isinstance(codes, tuple) and isinstance(said, ReadValue)):
        return
    sided = [one for one in codes if one.certain and diagnoses.side_of(str(one.value))]
    sides = {diagnoses.side_of(str(one.value)) for one in sided}
    two = sides.issuperset(_OPPOSITE) and said.value in _OPPOSITE
    other = bool(sides) and said.value not in sides and "bilateral" not in sides
    if said.value is not None and (two or other):
        fields["laterality"] = said.model_copy(update={"flag": "conflict"})
    elif said.value is not None and sides == {said.value}:
        fields["laterality"] = _passed(said, "agrees_with:diagnoses")


def _passed(found: ReadValue, check: str) -> ReadValue:
    return found.model_copy(update={"checks": (*found.checks, check)})
