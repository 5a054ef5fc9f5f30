"""What a therapy order asks for: how often, how long, how many visits, which side, how urgent."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from adapters.reading.values.checked_numbers import NUMBER_WORDS, small_number
from priorauth.models.reading import RANGE_FROM

_N = rf"(?:\d{{1,2}}|(?-i:[lI])(?=x\s?/)|{NUMBER_WORDS})"
_RANGE = rf"(?P<n>{_N})(?:\s?(?:-|\u2013|to|or)\s?(?P<m>{_N}))?(?:\s?\(\d{{1,2}}\))?"
_COUNTED = (
    r"(?:(?:pt|p\.t\.|therapy|physical therapy|outpatient|treatment|supervised|formal)\s)?"
    r"(?:x|\u00d7|times?|visits?|sessions?|days?|treatments?|appointments?)"
)
_PER_WEEK = re.compile(
    rf"(?<![\w.]){_RANGE}\s?{_COUNTED}?\s?"
    r"(?:(?:/|a|per|each|every|weekly|in a|x|in each)\s?)+(?:week|wk|w\b)(?:ly|k)?"
    rf"|(?<![\w.])(?P<n2>{_N})(?:\s?(?:-|\u2013|to|or)\s?(?P<m2>{_N}))?\s?{_COUNTED}\s?weekly"
    rf"|(?<![a-z])x\s?(?P<n3>\d)\s?(?:/|a|per|each)\s?(?:week|wk)"
    r"|\b(?P<once>once|twice|thrice)\s?(?:a|per|each|every|/)?\s?(?:week|weekly|wk)"
    r"|(?<!times )(?<!visits )(?<!sessions )(?<!days )\b(?P<weekly>weekly)(?=\s(?:over|for|x)\b)"
    r"|\b(?P<latin>biw|tiw|qiw)\b",
    re.IGNORECASE,
)
_LATIN = {"biw": 2, "tiw": 3, "qiw": 4, "once": 1, "weekly": 1, "twice": 2, "thrice": 3}
_WEEKS = re.compile(
    rf"(?<![\w./-]){_RANGE}\s?-?\s?(?:weeks?|wks?|w)\b"
    r"(?!\s?-?\s?(?:post|ago|old|after|out|status|s/p))",
    re.IGNORECASE,
)
_OFTEN = ("once", "weekly", "latin", "n", "n2", "n3")
_THEN = re.compile(r"\b(?:then|followed by|decreas\w+|taper\w*|progress\w+ to|reduc\w+)\b", re.I)
_BETWEEN = re.compile(r"(?i)(?:\W|x|for|times|over|duration)*")
"""What may stand beside and between the parts of a course."""
_MONTHS = re.compile(rf"(?<![\w./-]){_RANGE}\s?-?\s?months?", re.IGNORECASE)
_VISITS = re.compile(
    rf"(?<![\w./-])(?P<n>\d{{1,3}}|{NUMBER_WORDS})[\s-]?"
    r"(?:(?:total|pt|therapy|requested|physical therapy|treatment|outpatient|more|additional)\s)?"
    r"\s?(?:visits?|sessions?|treatments?)\b"
    r"(?!\s?(?:/|(?:per|a|each|every|in a|weekly|used|remaining|attended|completed|so far|allowed|"
    r"approved|authori[sz]ed|available|already)\b))",
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
_URGENT = re.compile(
    r"\b(?:urgent(?:ly)?|stat|asap|expedited?|emergent|rush|as soon as possible|"
    r"within (?:24|48|72) hours)\b",
    re.IGNORECASE,
)
_ROUTINE = re.compile(
    r"\b(?:routine|standard|non-?urgent|not urgent|elective|normal)\b", re.IGNORECASE
)
_IN_TIME = re.compile(
    r"(?i)\W*(?:(?:next|first) available|with?in (?:\d|one|two|three|four)\S* weeks?)\b"
)
"""How a priority says that nothing is urgent without the word."""
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

    @property
    def most(self) -> int:
        """The number, of a range the upper end: what visits are counted from."""
        return self.upper or self.value

    @property
    def checks(self) -> tuple[str, ...]:
        """Where a range begins, so that a request can say `2 to 3`."""
        return (f"{RANGE_FROM}{self.value}",) if self.upper else ()


def per_week(text: str) -> Counted | None:
    """How many times a week; however it is said, there is a `w` in it."""
    if "w" not in text and "W" not in text:
        return None
    for match in _PER_WEEK.finditer(text):
        if word := match["once"] or match["weekly"] or match["latin"]:
            return Counted(_LATIN[word.lower()], None, match.start(), match.end())
        low = match["n"] or match["n2"] or match["n3"]
        high = match["m"] or match["m2"]
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


@lru_cache(maxsize=20_000)
def is_course(text: str) -> bool:
    """Whether a text says how often and how long and nothing else, be it behind its label."""
    told = text.partition(":")[2] or text
    rest = _WEEKS.sub(" ", _PER_WEEK.sub(" ", told))
    return rest != told and _BETWEEN.fullmatch(rest) is not None


def tapers(text: str) -> bool:
    """Whether the course changes on the way, as in `3x/wk x 4 wks then 2x/wk x 4 wks`."""
    said = {
        next(filter(None, (match[name] for name in _OFTEN)), "").lower()
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
    routine = (_ROUTINE.search(text) or _IN_TIME.match(text)) is not None
    urgent = _URGENT.search(re.sub(r"(?i)non-?\s?urgent|not urgent", "", text)) is not None
    return None if urgent == routine else urgent


def accident(text: str) -> str | None:
    """What kind of accident a text names."""
    found = [kind for kind, pattern in _ACCIDENTS if pattern.search(text)]
    return found[0] if len(found) == 1 or found[:1] == ["auto"] else None
