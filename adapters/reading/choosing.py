"""Chooses one value per field from all that a referral's pages offer, and flags all doubt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from adapters.reading import checked_numbers
from adapters.reading.agreement import fold
from adapters.reading.candidates import Candidate, Setting
from adapters.reading.states import zip_fits
from priorauth.models.reading import FIELD_NAMES, LIST_FIELDS, ReadValue
from rules.codes import diagnoses

SURE = 0.8
MOST_SUCCESSORS = 6
INCOMPLETE = ReadValue(flag="may_be_incomplete")
_MUST_AGREE = frozenset(
    [
        "patient_name",
        "date_of_birth",
        "member_id",
        "sex",
        "referring_npi",
        "laterality",
        "frequency_per_week",
        "duration_weeks",
        "visits_requested",
        "accident",
        "urgent",
    ]
)
_DATES = frozenset(["date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date"])
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
) -> dict[str, ReadValue | tuple[ReadValue, ...]]:
    """Return every field; pages that are not the order only fill in what is not the order's own.

    On `doubtful` pages a list may miss an element, and ends by saying so.
    """
    fields: dict[str, ReadValue | tuple[ReadValue, ...]] = {}
    for name in FIELD_NAMES:
        own = [one for one in order if one.field == name]
        if not own and (name not in _OF_THE_ORDER or not order):
            own = [one for one in others if one.field == name]
        if name in LIST_FIELDS:
            listed = _listed(name, own)
            fields[name] = (*listed, INCOMPLETE) if doubtful else listed
        else:
            fields[name] = _one(name, own, setting)
    _cross_check(fields)
    return fields


def as_value(one: Candidate, flag: str | None = None, checks: tuple[str, ...] = ()) -> ReadValue:
    """A candidate as it is printed."""
    return ReadValue(
        value=one.value,
        page=one.page if one.place is None else None,
        box=one.box,
        place=one.place,
        excerpt=None if one.place is None else one.raw,
        confidence=one.confidence,
        checks=tuple(dict.fromkeys((*one.checks, *checks))),
        flag=flag or one.flag,
    )


def _one(name: str, offered: list[Candidate], setting: Setting) -> ReadValue:
    known = [one for one in offered if one.value is not None]
    open_places = [one for one in offered if one.value is None]
    if not known:
        if not open_places:
            return ReadValue(flag="absent")
        best = max(open_places, key=lambda one: one.strength)
        return as_value(best, best.flag or "unreadable")
    best = _best(known)
    flag = best.flag
    if any(_is_rival(name, best, one) for one in known):
        flag = "conflict"
    elif any(place.strength > best.strength for place in open_places):
        flag = flag or "low_confidence"
    checks, failed = _checked(name, best, setting)
    if failed is not None:
        flag = "conflict" if flag == "conflict" else f"failed:{failed}"
    if flag is None and best.confidence < SURE:
        flag = "low_confidence"
    return as_value(best, flag, checks)


def _best(known: list[Candidate]) -> Candidate:
    """The value with the strongest claim; what confirms it elsewhere takes its doubt away."""
    strongest = max(known, key=lambda one: (one.strength, one.flag is None, one.confidence))
    alike = [one for one in known if fold(one.value) == fold(strongest.value)]
    return max(alike, key=lambda one: (one.flag is None, one.confidence, one.strength))


def _is_rival(name: str, best: Candidate, one: Candidate) -> bool:
    if name not in _MUST_AGREE or one.flag is not None or one.confidence < SURE:
        return False
    if one.strength < best.strength or fold(one.value) == fold(best.value):
        return False
    if name == "patient_name":
        return not _same_person(str(best.value), str(one.value))
    return True


def _same_person(one: str, other: str) -> bool:
    """One name may leave out what the other has: a middle name, a first name shortened."""
    first, second = set(one.lower().split()), set(other.lower().split())
    return len(first & second) >= 2 or first <= second or second <= first


def _listed(name: str, offered: list[Candidate]) -> tuple[ReadValue, ...]:
    ordered = sorted(offered, key=lambda one: (one.page, _level(one)))
    chosen: list[Candidate] = []
    for one in ordered:
        if one.value is None:
            chosen.append(one)
            continue
        double = next((old for old in chosen if fold(old.value) == fold(one.value)), None)
        if double is None:
            chosen.append(one)
        elif double.flag is not None and one.flag is None:
            chosen[chosen.index(double)] = one
    chosen = _without_misread(chosen)
    if name == "diagnoses":
        whole = [one for one in chosen if diagnoses.is_billable(str(one.value))]
        cut = [one for one in chosen if one not in whole and one.value is not None]
        cut = [one for one in cut if any(_overlap(one, other) for other in whole)]
        return tuple(_diagnosis(one) for one in chosen if one not in cut)
    return tuple(
        as_value(one, None if one.confidence >= SURE else "low_confidence") for one in chosen
    )


def _level(one: Candidate) -> tuple[int, float]:
    if one.box is None:
        return (0, 0.0)
    return (round(one.box[1] / 6), one.box[0])


def _without_misread(chosen: list[Candidate]) -> list[Candidate]:
    """Where one reader's doubtful code lies on a sure one, the sure one stands."""
    sure = [one for one in chosen if one.flag is None and one.box is not None]
    return [
        one
        for one in chosen
        if one.flag is None or one.box is None or not any(_overlap(one, other) for other in sure)
    ]


def _overlap(one: Candidate, other: Candidate) -> bool:
    if one.box is None or other.box is None or one.page != other.page:
        return False
    across = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    down = min(one.box[3], other.box[3]) - max(one.box[1], other.box[1])
    return across > 0 and down > 0.4 * (one.box[3] - one.box[1])


def _diagnosis(one: Candidate) -> ReadValue:
    if one.value is None:
        return as_value(one)
    code = str(one.value)
    if not diagnoses.is_billable(code):
        return as_value(one, _not_billable(code))
    flag = None if one.confidence >= SURE else "low_confidence"
    return as_value(one, flag, ("icd10_billable",))


def _not_billable(code: str) -> str:
    """What is wrong with a code, and which codes took its place."""
    later = diagnoses.successors(code)[:MOST_SUCCESSORS]
    if not later:
        return "failed:icd10_billable"
    gone = "retired, " if diagnoses.is_retired(code) else ""
    return f"failed:icd10_billable; {gone}use one of {', '.join(later)}"


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


def _cross_check(fields: dict[str, ReadValue | tuple[ReadValue, ...]]) -> None:
    _check_zip(fields)
    _check_birth(fields)
    _check_side(fields)


def _check_zip(fields: dict[str, ReadValue | tuple[ReadValue, ...]]) -> None:
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


def _check_birth(fields: dict[str, ReadValue | tuple[ReadValue, ...]]) -> None:
    born, ordered = fields["date_of_birth"], fields["order_date"]
    if not (isinstance(born, ReadValue) and isinstance(ordered, ReadValue)):
        return
    if born.value and ordered.value and str(born.value) >= str(ordered.value):
        fields["date_of_birth"] = born.model_copy(update={"flag": "conflict"})


def _check_side(fields: dict[str, ReadValue | tuple[ReadValue, ...]]) -> None:
    """The side said and the side of the codes must not differ."""
    codes, said = fields["diagnoses"], fields["laterality"]
    if not (isinstance(codes, tuple) and isinstance(said, ReadValue)):
        return
    sided = [one for one in codes if one.certain and diagnoses.side_of(str(one.value))]
    sides = {diagnoses.side_of(str(one.value)) for one in sided}
    if said.value is not None and sides and said.value not in sides and "bilateral" not in sides:
        fields["laterality"] = said.model_copy(update={"flag": "conflict"})
    elif said.value is not None and said.value in sides:
        fields["laterality"] = _passed(said, "agrees_with:diagnoses")


def _passed(found: ReadValue, check: str) -> ReadValue:
    return found.model_copy(update={"checks": (*found.checks, check)})
