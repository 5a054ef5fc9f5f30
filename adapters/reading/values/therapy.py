"""What a therapy order asks for: how often, how long, how many visits, which side, how urgent."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from adapters.reading.values.checked_numbers import NUMBER_WORDS, small_number
from priorauth.models.reading import RANGE_FROM

_N = rf"(?:\d{{1,2}}|(?-i:[lI])(?=x\s?/)|{NUMBER_WORDS})"
_AGAIN = rf"(?:\s?\((?:\d{{1,3}}|{NUMBER_WORDS})\))?"
"""The number once more, in words or figures: `two (2) times`, `4 (four) weeks`."""
_RANGE = rf"(?P<n>{_N})(?:\s?(?:-|\u2013|to|or)\s?(?P<m>{_N}))?{_AGAIN}"
_COUNTED = (
    r"(?:(?:pt|p\.t\.|therapy|physical therapy|outpatient|treatment|supervised|formal)\s)?"
    r"(?:x|\u00d7|times?|visits?|sessions?|days?|treatments?|appointments?|appts?\.?|d(?=\s?/))"
)
_PER_WEEK = re.compile(
    rf"(?<![\w.]){_RANGE}\s?{_COUNTED}?\s?"
    r"(?:(?:/|a|per|each|every|weekly|in a|x|in each|q\.?)\s?)+(?:week|wk|w\b)(?:ly|k)?"
    rf"|(?<![\w.])(?P<n2>{_N})(?:\s?(?:-|\u2013|to|or)\s?(?P<m2>{_N}))?\s?{_COUNTED}\s?weekly"
    rf"|(?<![a-z])x\s?(?P<n3>\d)\s?(?:/|a|per|each)\s?(?:week|wk)"
    r"|\b(?P<once>once|twice|thrice)\s?(?:a|per|each|every|/)?\s?(?:week|weekly|wk)"
    r"|(?<!times )(?<!visits )(?<!sessions )(?<!days )\b(?P<weekly>weekly)(?=\s(?:over|for|x)\b)"
    r"|(?<!other )\b(?P<each>(?:every|each|q\.?) (?:week|wk))(?=\s(?:over|for|x)\b)"
    r"|\b(?P<latin>biw|tiw|qiw|b\.i\.w|t\.i\.w)\b",
    re.IGNORECASE,
)
_LATIN = {"biw": 2, "tiw": 3, "qiw": 4, "once": 1, "weekly": 1, "twice": 2, "thrice": 3}
_WEEKS = re.compile(
    rf"(?:(?<![\w./-])|(?<=week/)|(?<=wk/)){_RANGE}\s?-?\s?(?:weeks?|wks?|w)\b"
    r"(?!\s?-?\s?(?:post|ago|old|after|out|status|s/p))",
    re.IGNORECASE,
)
_OFTEN = ("once", "weekly", "latin", "each", "n", "n2", "n3")
_THEN = re.compile(r"\b(?:then|followed by|decreas\w+|taper\w*|progress\w+ to|reduc\w+)\b", re.I)
_BETWEEN = re.compile(r"(?i)(?:\W|x|for|times|over|duration)*")
"""What may stand beside and between the parts of a course."""
_MONTHS = re.compile(rf"(?<![\w./-]){_RANGE}\s?-?\s?months?", re.IGNORECASE)
_VISITS = re.compile(
    rf"(?:(?<![\w./-])|(?<=\bx))(?<!\d of )(?P<n>\d{{1,3}}|{NUMBER_WORDS}){_AGAIN}[\s-]?"
    r"(?:(?:total|pt|p\.t\.|therapy|requested|physical therapy|treatment|outpatient|more|"
    r"additional|supervised|skilled|in[- ]clinic|clinic|rehab|rehabilitation|aquatic|formal)\s)?"
    r"\s?(?:visits?|sessions?|treatments?|appointments?|(?-i:[Tt]xs?))\b"
    r"(?!\s?(?:/|(?:per|a|each|every|in a|weekly|used|remaining|attended|completed|so far|allowed|"
    r"approved|authori[sz]ed|available|already)\b))",
    re.IGNORECASE,
)
_IN_ALL = re.compile(
    r"(?i)\b(?:(?:total|number|no\.?|#) (?:of )?(?:pt |therapy )?(?:visits|sessions|treatments)|"
    r"(?:visits|sessions|treatments)(?:,? in (?:all|total)| total| requested|(?=\s?:))|total|"
    r"# of visits)\s?[:=]?\s?(\d{1,3})(?=\W*(?:$|[,;.|)]))"
)
"""How many visits a course has, behind how often: `2x/wk x 6 wks. Total visits: 12.`"""
_HANDED = r"(?![- ]?hand(?:ed)?\b[- ]?domina|[- ]?handed|[- ]domina)"
"""Which hand somebody writes with is no side of a complaint."""


def _side(words: str, letter: str) -> re.Pattern[str]:
    """A side in words, by its letter, or by an extremity: `Rt.`, `(R)`, `RLE`."""
    return re.compile(
        rf"\b(?:{words})\b\.?{_HANDED}|\({letter}\)|(?<![\w/]){letter}(?=\s|$){_HANDED}|"
        rf"(?-i:\b{letter}[LU]E\b)",
        re.IGNORECASE,
    )


_SIDES = (
    (
        "bilateral",
        re.compile(
            r"\bbil(?:at(?:eral(?:ly)?)?)?\b|\bb/l\b|(?-i:\bBL\b|\bB[LU]Es?\b)|\(b\)|^\W*both\W*$|"
            r"\bboth (?:sides|knees|hips|shoulders|feet|hands|wrists|ankles|legs|arms|elbows|heels|"
            r"thumbs|lower extremities|upper extremities)\b|"
            r"\b(?:left|lt?)\s?(?:/|&|\+|and)\s?(?:right|rt?)\b|"
            r"\b(?:right|rt?)\s?(?:/|&|\+|and)\s?(?:left|lt?)\b",
            re.IGNORECASE,
        ),
    ),
    ("right", _side("right|rt", "R")),
    ("left", _side("left|lt", "L")),
)
_URGENT = re.compile(
    r"\b(?:urgent(?:ly)?|stat|asap|expedited?|emergent|rush|as soon as possible|"
    r"within (?:24|48|72) (?:hours|hrs)|within (?:one|two|three|[123]) (?:business )?days?)\b|"
    r"^\W*(?:high(?:est)?|immediate(?:ly)?|same[- ]day)(?: priority)?\W*$",
    re.IGNORECASE,
)
_ROUTINE = re.compile(
    r"\b(?:routine|standard|non-?urgent|not urgent|elective|normal)\b|"
    r"^\W*(?:low|regular)(?: priority)?\W*$",
    re.IGNORECASE,
)
_HALF = re.compile(r"(?i)(?:non|semi)-?\s?urgent|not urgent")
"""What has the word in it and does not say it."""
_IN_TIME = re.compile(
    r"(?i)\W*(?:(?:next|first) available|with?in (?:\d|one|two|three|four)\S* weeks?)\b"
)
"""How a priority says that nothing is urgent without the word."""
_ACCIDENTS = (
    (
        "auto",
        re.compile(
            r"\bauto\b|\bmv[ac]\b|\bmotor vehicle|\bautomobile|\bno[- ]fault\b|"
            r"\b(?:car|vehicle|motorcycle|truck) (?:accident|crash|collision|wreck)|\brear[- ]end",
            re.I,
        ),
    ),
    (
        "work",
        re.compile(
            r"\bwork(?:ers?)?\b|\bw/?c\b|\bemployment\b|\bjob\b|\bwork(?:ers?|m[ae]n)\W?s? comp|"
            r"\bl&i\b|\bindustrial\b",
            re.I,
        ),
    ),
    (
        "other",
        re.compile(
            r"\bother\b|\bfall at home\b|\bslip|^\W*(?:fall|fell|(?:sports?|school|home)"
            r"(?: injury| accident)?|personal injury|liability|pedestrian|bicycle)\W*$",
            re.I,
        ),
    ),
)
_EITHER = re.compile(r"(?i)(?<!\bw)/(?!c\b)|\bor\b")


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
    """How many times a week, as a text says first."""
    return next(every_per_week(text), None)


def every_per_week(text: str) -> Iterator[Counted]:
    """Each time that a text says how many times a week; however it does, there is a `w` in it."""
    if "w" not in text and "W" not in text:
        return
    for match in _PER_WEEK.finditer(text):
        if word := match["once"] or match["weekly"] or match["latin"] or match["each"]:
            often = 1 if match["each"] else _LATIN[word.lower().replace(".", "")]
            yield Counted(often, None, match.start(), match.end())
            continue
        low = match["n"] or match["n2"] or match["n3"]
        high = match["m"] or match["m2"]
        number = small_number(low)
        if number and 1 <= number <= 7:
            upper = small_number(high) if high else None
            yield Counted(number, upper, match.start(), match.end())


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
    """How many visits, as a text says first."""
    return next(every_visits(text), None)


def every_visits(text: str) -> Iterator[Counted]:
    """Each number of visits that a text names."""
    for match in _VISITS.finditer(text):
        number = small_number(match["n"])
        if number:
            yield Counted(number, None, match.start(), match.end())


def visits_in_all(text: str, start: int, end: int = sys.maxsize) -> Counted | None:
    """How many visits are counted in all between two places of a text."""
    match = _IN_ALL.search(text, start, end)
    if match is None or not int(match[1]):
        return None
    return Counted(int(match[1]), None, *match.span(1))


def sides(text: str) -> set[str]:
    """Which sides a text names."""
    if _SIDES[0][1].search(text):
        return {"bilateral"}
    return {name for name, pattern in _SIDES[1:] if pattern.search(text)}


def urgency(text: str) -> bool | None:
    """True for urgent, False for routine, None when neither or both are said."""
    routine = (_ROUTINE.search(text) or _IN_TIME.match(text)) is not None
    urgent = _URGENT.search(_HALF.sub("", text)) is not None
    return None if urgent == routine else urgent


def accident(text: str) -> str | None:
    """What kind of accident a text names; of kinds to choose from, `Work / auto`, none."""
    found = [kind for kind, pattern in _ACCIDENTS if pattern.search(text)]
    if len(found) > 1 and _EITHER.search(text):
        return None
    return found[0] if len(found) == 1 or found[:1] == ["auto"] else None
