"""What a therapy order asks for: how often, how long, how many visits, which side, how urgent."""

from __future__ import annotations

import re
from dataclasses import dataclass

from adapters.reading.checked_numbers import SMALL_NUMBERS, small_number

_WORD = "|".join(sorted((re.escape(word) for word in SMALL_NUMBERS), key=len, reverse=True))
_N = rf"(?:\d{{1,2}}|{_WORD})"
_RANGE = rf"(?P<n>{_N})(?:\s?(?:-|\u2013|to|or)\s?(?P<m>{_N}))?"
_PER_WEEK = re.compile(
    rf"(?<![\w.]){_RANGE}\s?(?:x|\u00d7|times?|visits?|sessions?|days?|treatments?)?\s?"
    r"(?:(?:/|a|per|each|every|weekly|in a|x)\s?)+(?:week|wk|w\b)(?:ly|k)?"
    rf"|(?<![\w.])(?P<n2>{_N})(?:\s?(?:-|\u2013|to|or)\s?(?P<m2>{_N}))?\s?(?:x|times?)\s?weekly"
    r"|\b(?P<once>once|twice)\s?(?:a|per|each|/)?\s?(?:week|weekly|wk)",
    re.IGNORECASE,
)
_WEEKS = re.compile(rf"(?<![\w./-]){_RANGE}\s?-?\s?(?:weeks?|wks?|w\b)(?!\s?post)", re.IGNORECASE)
_THEN = re.compile(r"\b(?:then|followed by|decreas\w+|taper\w*|progress\w+ to|reduc\w+)\b", re.I)
_MONTHS = re.compile(rf"(?<![\w./-]){_RANGE}\s?-?\s?months?", re.IGNORECASE)
_VISITS = re.compile(
    rf"(?<![\w./-])(?P<n>\d{{1,3}}|{_WORD})\s?(?:total\s|pt\s|therapy\s|"
    rf"requested\s|physical therapy\s)?"
    r"\s?(?:visits?|sessions?)(?!\s?(?:per|a|/|each|weekly|used|remaining|attended))",
    re.IGNORECASE,
)
_SIDES = (
    (
        "bilateral",
        re.compile(
            r"\bbilat(?:eral(?:ly)?)?\b|\bb/l\b|\bboth (?:sides|knees|"
            r"hips|shoulders)\b|\(b\)|\bleft and right\b|\bright and left\b|"
            r"\bR\s?/\s?L\b|\bL\s?/\s?R\b",
            re.IGNORECASE,
        ),
    ),
    ("right", re.compile(r"\bright\b|\brt\b\.?|\(r\)|(?<![\w/])R(?=\s|$)", re.IGNORECASE)),
    ("left", re.compile(r"\bleft\b|\blt\b\.?|\(l\)|(?<![\w/])L(?=\s|$)", re.IGNORECASE)),
)
_URGENT = re.compile(r"\b(?:urgent|stat|asap|expedited|emergent|rush)\b", re.IGNORECASE)
_ROUTINE = re.compile(
    r"\b(?:routine|standard|non-?urgent|not urgent|elective|normal)\b", re.IGNORECASE
)
_ACCIDENTS = (
    ("auto", re.compile(r"\bauto\b|\bmva\b|\bmotor vehicle|\bcar accident|\bautomobile", re.I)),
    (
        "work",
        re.compile(r"\bwork(?:ers?)?\b|\bwc\b|\bemployment\b|\bjob\b|\bworkers?'? comp", re.I),
    ),
    ("other", re.compile(r"\bother\b|\bfall at home\b|\bslip", re.I)),
)


@dataclass(frozen=True)
class Counted:
    """A number with where it stands; `upper` when a range was written."""

    value: int
    upper: int | None
    start: int
    end: int


def per_week(text: str) -> Counted | None:
    """How many times a week."""
    for match in _PER_WEEK.finditer(text):
        if match["once"]:
            value = 1 if match["once"].lower() == "once" else 2
            return Counted(value, None, match.start(), match.end())
        low, high = match["n"] or match["n2"], match["m"] or match["m2"]
        number = small_number(low)
        if number and 1 <= number <= 7:
            return Counted(number, small_number(high) if high else None, match.start(), match.end())
    return None


def weeks(text: str) -> Counted | None:
    """How many weeks; whole months count four weeks only where the text says weeks too."""
    taken = per_week(text)
    for match in _WEEKS.finditer(text):
        if taken is not None and match.start() < taken.end and match.end() > taken.start:
            continue
        number = small_number(match["n"])
        if number and 1 <= number <= 52:
            upper = small_number(match["m"]) if match["m"] else None
            return Counted(number, upper, match.start(), match.end())
    return None


def tapers(text: str) -> bool:
    """Whether the course changes on the way, as in `3x/wk x 4 wks then 2x/wk x 4 wks`."""
    said = {
        match["once"] or match["n"] or match["n2"]
        for match in _PER_WEEK.finditer(text)
        if _THEN.search(text)
    }
    return len(said) > 1


def months(text: str) -> bool:
    """Whether a length is given in months, which no rule turns into weeks exactly."""
    return _MONTHS.search(text) is not None


def visits(text: str) -> Counted | None:
    """How many visits."""
    match = _VISITS.search(text)
    if match is None:
        return None
    number = small_number(match["n"])
    return Counted(number, None, match.start(), match.end()) if number else None


def sides(text: str) -> set[str]:
    """Which sides a text names."""
    if _SIDES[0][1].search(text):
        return {"bilateral"}
    return {name for name, pattern in _SIDES[1:] if pattern.search(text)}


def urgency(text: str) -> bool | None:
    """True for urgent, False for routine, None when neither or both are said."""
    routine = _ROUTINE.search(text) is not None
    urgent = _URGENT.search(re.sub(r"(?i)non-?\s?urgent|not urgent", "", text)) is not None
    return None if urgent == routine else urgent


def accident(text: str) -> str | None:
    """What kind of accident a text names."""
    found = [kind for kind, pattern in _ACCIDENTS if pattern.search(text)]
    return found[0] if len(found) == 1 or found[:1] == ["auto"] else None
