"""The shapes of values as systems send them; what fits none of them is not guessed at."""

from __future__ import annotations

import re
from datetime import date

from adapters.reading.layout.layout import Run, Word
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.codes import find_diagnoses, looks_like_procedure, therapy_procedures
from adapters.reading.values.dates import find_dates
from adapters.reading.values.people import read_name
from adapters.reading.values.states import STATE_NAMES
from priorauth.states import STATES
from rules.codes import diagnoses

_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\d{0,6}(?:\.\d{1,6})?(?:[+-]\d{4})?)?")
_ICD_SHAPE = re.compile(r"[A-Z]\d[0-9A-Z](?:\.?[0-9A-Z]{1,4})?")
_ZIP = re.compile(r"(\d{5})-?(\d{4})?")
_SEXES = {"f": "F", "female": "F", "m": "M", "male": "M", "x": "X", "o": "X", "other": "X"}
_URGENT = {"s": True, "stat": True, "a": True, "asap": True, "urgent": True, "u": True}
_ROUTINE = {"r": False, "routine": False, "n": False, "normal": False, "elective": False}
_YES = {"y": True, "yes": True, "true": True, "1": True, "t": True}
_NO = {"n": False, "no": False, "false": False, "0": False, "f": False}


def day(text: str) -> str | None:
    """Return a whole date as systems and American offices write it, the century written out."""
    match = _COMPACT.fullmatch(text)
    if match is not None:
        return _iso(int(match[1]), int(match[2]), int(match[3]))
    iso = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})(?:T.*)?", text)
    if iso is not None:
        return _iso(int(iso[1]), int(iso[2]), int(iso[3]))
    found = find_dates(text, date.max.year)
    whole = len(found) == 1 and found[0].full_year and len(text) - found[0].end <= 12
    return found[0].value.isoformat() if whole and found[0].start == 0 else None


def is_past(text: str, today: date) -> bool:
    """Whether a day, month or year lies before today's; what is none of them does not."""
    digits = re.sub(r"\D", "", day(text) or text)[:8]
    known = re.fullmatch(r"(?:19|20)\d\d(?:\d\d){0,2}", digits)
    return known is not None and digits < today.strftime("%Y%m%d")[: len(digits)]


def phone(text: str) -> str | None:
    """Return the ten digits of a telephone number."""
    found = find_phones(text)
    return found[0][0] if len(found) == 1 else None


def state(text: str) -> str | None:
    """Return a state in two letters."""
    if text.upper() in STATES:
        return text.upper()
    return STATE_NAMES.get(text.lower())


def zip_code(text: str) -> str | None:
    """Return ZIP or ZIP+4."""
    match = _ZIP.fullmatch(text)
    if match is None:
        return None
    return f"{match[1]}-{match[2]}" if match[2] else match[1]


def sex(text: str) -> str | None:
    """Return F, M or X."""
    return _SEXES.get(text.lower())


def npi(text: str) -> str | None:
    """Return ten digits; whether their check digit fits is told with the value."""
    return text if re.fullmatch(r"\d{10}", text) else None


def urgent(text: str) -> bool | None:
    """Return whether a priority is urgent, or None for one that says neither."""
    return (_URGENT | _ROUTINE).get(text.lower())


def yes_no(text: str) -> bool | None:
    """Return yes or no as exports write it."""
    return (_YES | _NO).get(text.lower())


def number(text: str) -> int | None:
    """Return a small whole number."""
    match = re.fullmatch(r"(\d{1,3})(?:\.0*)?", text)
    return int(match[1]) if match and int(match[1]) > 0 else None


def identifier(text: str) -> str | None:
    """Return a member, group or claim number without spaces; one without a digit is none."""
    plain = re.sub(r"\s", "", text)
    return plain if re.fullmatch(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9./-]{1,39}", plain) else None


def person(text: str) -> str | None:
    """Return a name in natural order, its title and credentials left out."""
    found = read_name(text)
    return found.name if found is not None else None


def credentials_in(text: str) -> str | None:
    """Return the credentials that a name is written with."""
    found = read_name(text)
    return found.credentials if found is not None else None


def diagnosis(code: str, words: str) -> tuple[str | None, tuple[str, ...], str | None]:
    """Return a code with its dot, the checks it passed and what is wrong with it."""
    text = code.upper().replace(" ", "")
    if _ICD_SHAPE.fullmatch(text) is None:
        return None, (), "other_code_system"
    if not diagnoses.is_listed(text):
        return diagnoses.with_dot(text), (), "failed:icd10_listed"
    dotted = diagnoses.with_dot(text)
    row = Run.of(Word(word, 0.0, 0.0, 0.0, 0.0) for word in (dotted, *words.split()))
    for found in find_diagnoses(row, announced=True):
        if found.value == dotted and found.start == 0:
            return dotted, found.checks, "conflict" if found.contradicted else None
    return dotted, (), None


def procedure(code: str) -> tuple[str | None, str | None]:
    """Return a procedure code and what is wrong with it."""
    if not looks_like_procedure(code):
        return None, "other_code_system"
    return code, None if code in therapy_procedures() else "not_a_therapy_code"


def _iso(year: int, month: int, number: int) -> str | None:
    try:
        return date(year, month, number).isoformat()
    except ValueError:
        return None
