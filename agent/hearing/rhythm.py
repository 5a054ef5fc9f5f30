"""Fixed times as staff say them, such as `every Friday 3 pm, what expires next week?`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from priorauth.models.schedules import WEEKDAYS, Rhythm

_NAME = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = rf"{_NAME}s?\b"
_DAYS = rf"{_DAY}(?:\s*(?:,|and|&|,\s*and)\s*{_DAY})*"
_TIME = (
    r"(?:at\s+)?(?P<noon>noon|midday)|(?:at\s+)?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?"
    r"\s*(?P<half>[ap]\.?m\.?)?"
)
_EVERY = re.compile(
    rf"^\W*(?:please\s+|remind me\s+|ask\s+|tell me\s+)?"
    rf"(?:(?:every|each)\s+(?P<each>day|weekday|work ?day|morning|month|{_DAYS})"
    rf"|(?P<plain>daily|weekdays|monthly|{_NAME}s\b)|on\s+(?P<on>weekdays|{_DAYS}))"
    rf"(?:\s+on\s+(?:the\s+|day\s+)?(?P<month_day>\d{{1,2}})(?:st|nd|rd|th)?)?"
    rf"(?:[\s,]+(?:{_TIME})(?=[\s,.:;?!-]|$))?",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"^\W*(?:please\s+|remind me\s+|ask\s+|tell me\s+)?"
    r"(?:(?:hourly|weekly|quarterly|yearly)(?=\s*[,:;]|\s+at\b)"
    r"|(?:every|each)\s+(?:(?:\d+|other|second|third|few|two|three|couple of)\s+)?"
    r"(?:minute|hour|day|week|weekend|fortnight|month|quarter|year)s?)\b",
    re.IGNORECASE,
)
_WHICH = "I ask on days of the week or on one day of the month, at one time of the day."
HOW = "Say it like `every Friday 3 pm, what expires next week?`"


@dataclass(frozen=True)
class Wish:
    """A question to be asked again and again, or what is missing to do so."""

    rhythm: Rhythm | None
    question: str
    problem: str | None = None


def wish_in(text: str) -> Wish | None:
    """Return what is to be asked when, or None where no rhythm is named at the beginning."""
    found = _EVERY.match(text)
    if found is None:
        told = f"{_WHICH} {HOW}."
        return Wish(None, "", told) if _OTHERWISE.match(text) else None
    question = text[found.end() :].strip(" ,.:;-–\n\t")  # noqa: RUF001  people type it
    if not _is_meant(found, question):
        return None
    rhythm, problem = _rhythm(found)
    if problem is None and len(question) < 3:
        problem = "Say the question too."
    return Wish(rhythm=rhythm, question=question, problem=problem and f"{problem} {HOW}.")


def _is_meant(found: re.Match[str], question: str) -> bool:
    """Whether it is a wish at all; `on Friday` without a time can begin a question."""
    if found["each"]:
        return True
    return bool((found["hour"] or found["noon"]) and question)


def _rhythm(found: re.Match[str]) -> tuple[Rhythm | None, str | None]:
    at = _time(found, early=(found["each"] or "").lower() == "morning")
    if isinstance(at, str):
        return None, at
    days = (found["each"] or found["plain"] or found["on"]).lower()
    hour, minute = at
    if days in ("month", "monthly"):
        day = int(found["month_day"] or 0)
        if not 1 <= day <= 28:
            return None, "Say a day of the month from 1 to 28."
        return Rhythm(month_day=day, hour=hour, minute=minute), None
    return Rhythm(weekdays=_weekdays(days), hour=hour, minute=minute), None


def _weekdays(days: str) -> tuple[int, ...]:
    if days in ("day", "daily", "morning"):
        return tuple(range(7))
    if days in ("weekday", "weekdays", "workday", "work day"):
        return tuple(range(5))
    named = re.findall(r"mon|tue|wed|thu|fri|sat|sun", days)
    return tuple(sorted({[each[:3].lower() for each in WEEKDAYS].index(day) for day in named}))


def _time(found: re.Match[str], *, early: bool) -> tuple[int, int] | str:
    if found["noon"]:
        return 12, 0
    if not found["hour"]:
        return "Say the time too."
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    half = (found["half"] or "").lower().replace(".", "")
    if half:
        if not 1 <= hour <= 12 or minute > 59:
            return "That is no time of the day."
        return hour % 12 + (12 if half == "pm" else 0), minute
    if hour > 23 or minute > 59:
        return "That is no time of the day."
    if early and hour < 12:
        return hour, minute
    if found["minute"] is None or (hour < 13 and len(found["hour"]) == 1):
        return "Say am or pm."
    return hour, minute
