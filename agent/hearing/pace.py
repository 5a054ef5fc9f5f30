"""How often somebody is to come, as staff say it: `2x/wk for 4 weeks`, `enough for 6 visits`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = {
    **{"once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6},
    **{"seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12},
}
_NUMBER = rf"\d{{1,2}}|{'|'.join(_WORDS)}"
_A_WEEK = re.compile(
    rf"\b(?P<a_week>{_NUMBER})(?: ?x| times?| visits?)?"
    r"(?: ?/ ?| an? | per | each | every | this | next | )(?:week|wk)(?:ly)?\b",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    rf"\b(?P<weeks>{_NUMBER})(?: more| additional| extra)? (?:weeks|wks)\b", re.IGNORECASE
)
_VISITS = re.compile(
    rf"\benough\b.*?\b(?:for|to cover)\b.*?\b(?P<visits>{_NUMBER})(?: more| booked| scheduled)*"
    r"(?: visits?| sessions?| appointments?| appts?)?\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"x(?![a-z])|times|visits|/|\ban?\b|\bper\b|\beach\b|\bevery\b|once|twice", re.I
)


_ONE = re.compile(r"\b(?:this|next) ", re.IGNORECASE)
_DAYS = re.compile(
    r"\b(mon|tues?|wed(?:nes)?|thurs?|fri|satur|sun)(?:day)?s?\b(?! (?:at|by))", re.IGNORECASE
)
_OVER = re.compile(
    r"\b(?:if|when)\b.*\b(?:comes?|sees?|books?|books?|goes|is seen|do|does)\b.*"
    r"\b(?:go(?:es)? over|over (?:the|her|his|their)|too many|enough|run(?:s)? out)\b",
    re.IGNORECASE,
)


_FITS = re.compile(
    r"\b(?:come|comes|coming|seen|see|book|put|schedule)\b.*\b(?:this|next) (?:week|wk)\b.*"
    r"\b(?:ok|okay|fine|covered|enough|within|allowed|fit)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Pace:
    """Visits a week, for how many weeks, or a plain number of visits."""

    a_week: int | None
    weeks: int | None
    visits: int | None


def pace_in(text: str) -> Pace | None:
    """Return how often somebody is to come, or None where that is not said."""
    often = _A_WEEK.search(text)
    if often is not None and _TIMES.search(often[0]):
        rest = text[: often.start()] + " " + text[often.end() :]
        weeks = _WEEKS.search(rest)
        of_one = 1 if _ONE.search(often[0]) else None
        return Pace(_number(often["a_week"]), _number(weeks["weeks"]) if weeks else of_one, None)
    if _OVER.search(text) or _FITS.search(text):
        days = len(set(map(str.lower, _DAYS.findall(text))))
        return Pace(None, None, days) if days else None
    enough = _VISITS.search(text)
    return Pace(None, None, _number(enough["visits"])) if enough else None


def without_pace(text: str) -> str:
    """Return the text with `visits` in place of how often somebody is to come."""
    often = _A_WEEK.search(text)
    if often is None or not _TIMES.search(often[0]):
        return text
    return _WEEKS.sub(" visits ", f"{text[: often.start()]} visits {text[often.end() :]}")


def _number(said: str) -> int:
    return _WORDS.get(said.lower()) or int(said)
