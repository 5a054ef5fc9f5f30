"""The line that a record prints over each page: name, age, sex, number and birth in one.

`TARROWBY, Odalys (65yo, F) ID# 466522 DOB: 02/07/1961`, `Tarrowby, Odalys | 65 Y F | DOB 2/7/1961`.
The number in it is the one that the office counts its charts by, whatever it is called there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from adapters.reading.values.people import read_name

_DAY = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[ -][a-z]{3}[ -]\d{4}"
_AGE = (
    r"(?:age:?\s?)?\d{1,3}\s?-?\s?(?:y\.?\s?/?\s?o\.?|yrs?\.?(?:[ -]old)?|years?(?:[ -]old)?|y\.?|"
    r"m\.?/?o\.?|mos\.?|months?(?:[ -]old)?)(?![a-z])|age:?\s?\d{1,3}"
)
_SEX = r"(?:(?:birth )?(?:sex|gender)\W{0,3})?(?P<sex>male|female|m|f)(?![\w.'\u2019])"
_COUNTED = r"id|mrn?|chart|record|acct?|account|csn|pid|emr|ehr|har|fin|no|number"
_NUMBER = (
    r"(?:(?:(?:pt|patient|chart|medical record|acct?|account|med rec|record|emr)\.?\s?)?"
    rf"(?:{_COUNTED})\b\.?\s?(?:no\.?|number|nbr)?\s?[#:.]{{0,2}}|#)"
    r"\s?#?\s?[a-z]{0,3}-?\d[\da-z-]{1,14}"
)
_BORN = (
    r"(?P<born>(?:dob|d\.o\.b\.?|born|date of birth|birth ?date|bd)\b\W{0,3}(?:on )?"
    rf"(?:{_DAY}))"
)
_VISITED = (
    r"(?:encounter|visit|seen|dos|date of (?:service|visit)|appointment|appt)\b\.?(?: date)?"
    rf"\W{{0,3}}(?:on )?(?:{_DAY})(?: \d{{1,2}}:\d{{2}}(?::\d{{2}})?(?: ?[ap]\.?m\b\.?)?)?"
)
_PART = re.compile(rf"(?i)(?:{_BORN}|{_VISITED}|{_AGE}|{_NUMBER}|{_SEX})")
_DAY_AND_AGE = re.compile(
    rf"(?i)\s*(?P<day>{_DAY})[\s,;|/(]{{1,4}}(?P<age>\d{{1,3}})\s?-?"
    r"(?:\s?y(?:\.?\s?/?\s?o\.?|rs?\.?|ears?)?(?:[ -]?old)?\.?)?[\s,;|/]{0,3}"
    r"(?P<sex>male|female|m|f)\b"
)
_BETWEEN = re.compile(r"[\s,;:|/()\[\]\u00b7\u2022\u2013\u2014-]*")
_TITLE = re.compile(r"(?i)^\W*(?:re|regarding|patient(?: name)?|pt|name)\s?[:#-]\s*")
_NAME_ENDS = re.compile(
    r"[\d(\[|/:;#\u00b7\u2022]|\s[-\u2013\u2014]\s|"
    rf"(?i:\b(?:dob|born|birth\w*|age|sex|gender|patient|pt|visit|encounter|seen|dos|{_COUNTED})\b)"
)


@dataclass(frozen=True)
class Header:
    """Where a header names the patient and the sex, and where it ends."""

    name: tuple[int, int]
    sex: tuple[int, int] | None
    end: int


@lru_cache(maxsize=2000)
def header_in(text: str) -> Header | None:
    """The header that a line begins with.

    A birth date follows the name in it, and an age, a sex or a number does too.
    """
    name = _named(text)
    return _told(text, name) if name is not None else None


@lru_cache(maxsize=2000)
def header_over(text: str, below: str) -> Header | None:
    """The first line of a header of two: name and number alone, and the birth in the line below.

    `TARROWBY, Odalys M   Chart: 4471023   Encounter: 10/5/2026` over `65 Years old, Female; Date
    of birth: 02/07/1961`.
    """
    name = _named(text)
    if name is None:
        return None
    kinds, sex, end = _parts(text, name[1])
    whole = bool(kinds) and "born" not in kinds and _behind(text, end) == len(text)
    return Header(name, sex, end) if whole and "born" in _parts(below, 0)[0] else None


def _named(text: str) -> tuple[int, int] | None:
    """Where a line begins with somebody's name, with something of a record behind it."""
    lead = _TITLE.match(text)
    start = lead.end() if lead is not None else 0
    ends = _NAME_ENDS.search(text, start)
    found = read_name(text[start : ends.start()]) if ends is not None else None
    if ends is None or found is None or found.credentials is not None:
        return None
    return (start, start + len(text[start : ends.start()].rstrip(" ,-")))


@lru_cache(maxsize=2000)
def goes_under_a_name(text: str) -> Header | None:
    """What a line tells that a record prints under the name: `MRN: 4711, DOB: 2/7/1961, Sex: F`."""
    return _told(text, (0, 0))


def day_and_age(text: str) -> tuple[tuple[int, int], int, tuple[int, int]] | None:
    """Where a line begins with a bare day, the age behind it, and where the sex by that stands.

    `02/07/1961 (65F)`, `02/07/1961 | 65 y/o female`.
    """
    found = _DAY_AND_AGE.match(text)
    return (found.span("day"), int(found["age"]), found.span("sex")) if found is not None else None


def _told(text: str, name: tuple[int, int]) -> Header | None:
    kinds, sex, end = _parts(text, name[1])
    return Header(name, sex, end) if "born" in kinds and len(kinds) > 1 else None


def _parts(text: str, at: int) -> tuple[set[str], tuple[int, int] | None, int]:
    """What kinds of things follow each other from a place on, where the sex, and to where."""
    kinds, sex = set[str](), None
    while (part := _PART.match(text, _behind(text, at))) is not None:
        kinds.add(next((one for one in ("born", "sex") if part[one]), "other"))
        sex = part.span("sex") if part["sex"] and sex is None else sex
        at = part.end()
    return kinds, sex, at


def _behind(text: str, at: int) -> int:
    between = _BETWEEN.match(text, at)
    return between.end() if between is not None else at
