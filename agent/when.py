"""Days as staff say them: next Thursday, before Christmas, within ten days."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_NUMBERS = {
    **{"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7},
    **{"eight": 8, "nine": 9, "ten": 10, "fourteen": 14, "thirty": 30},
}
_UNITS = {"day": 1, "week": 7, "month": 30}
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_AMERICAN = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\b")
_NAMED = re.compile(
    rf"\b({'|'.join(m[:3] for m in _MONTHS)})[a-z]*\.? (\d{{1,2}})(?:st|nd|rd|th)?\b"
)
_WEEKDAY = re.compile(rf"\b(this |next |on |by |before |until |coming )?({'|'.join(_WEEKDAYS)})\b")
_SPAN = re.compile(
    rf"\b(?:within|in|next|coming|over) (?:the )?(?:next |coming )?"
    rf"(\d{{1,3}}|{'|'.join(_NUMBERS)})[ -](day|week|month)s?\b"
)
_ONE = re.compile(r"\b(?:within|in|over) (?:the )?(?:next |coming )?(day|week|month)\b")


def day_in(text: str, today: date) -> date | None:
    """Return the day that a question names, or None."""
    words = text.lower()
    plain = {"day after tomorrow": 2, "tomorrow": 1, "today": 0, "yesterday": -1}
    for word, days in plain.items():
        if re.search(rf"\b{word}\b", words):
            return today + timedelta(days=days)
    return _written(words, today) or _weekday(words, today) or _feast(words, today)


def days_ahead(text: str, today: date) -> int | None:
    """Return how many days ahead a question looks, such as 10 for `within ten days`, or None."""
    words = text.lower()
    span = _SPAN.search(words)
    if span:
        count = int(span[1]) if span[1].isdigit() else _NUMBERS[span[1]]
        return count * _UNITS[span[2]]
    one = _ONE.search(words)
    if one:
        return _UNITS[one[1]]
    for pattern, days in _PERIODS:
        if re.search(pattern, words):
            return days(today)
    day = day_in(words, today)
    return None if day is None or day < today else (day - today).days


_PERIODS: tuple[tuple[str, Callable[[date], int]], ...] = (
    (r"\bthis week\b|\bend of (the )?week\b", lambda day: 6 - day.weekday()),
    (r"\bnext week\b", lambda day: 13 - day.weekday()),
    (r"\bnext month\b", lambda day: (_month_end(_month_end(day) + timedelta(1)) - day).days),
    (r"\bthis month\b|\bend of (the )?month\b", lambda day: (_month_end(day) - day).days),
    (r"\bend of (the )?year\b|\bthis year\b", lambda day: (date(day.year, 12, 31) - day).days),
)


def _written(words: str, today: date) -> date | None:
    iso, american, named = _ISO.search(words), _AMERICAN.search(words), _NAMED.search(words)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if american:
            year = american[3]
            whole = int(year) + (2000 if len(year) == 2 else 0) if year else None
            return _coming(whole, int(american[1]), int(american[2]), today)
        if named:
            month = [each[:3] for each in _MONTHS].index(named[1]) + 1
            return _coming(None, month, int(named[2]), today)
    except ValueError:
        return None
    return None


def _coming(year: int | None, month: int, day: int, today: date) -> date:
    """Return the day; without a year the next one, or one of the last half year."""
    if year is not None:
        return date(year, month, day)
    here = date(today.year, month, day)
    return here if here >= today - timedelta(days=183) else date(today.year + 1, month, day)


def _weekday(words: str, today: date) -> date | None:
    found = _WEEKDAY.search(words)
    if found is None:
        return None
    ahead = (_WEEKDAYS.index(found[2]) - today.weekday()) % 7 or 7
    if (found[1] or "").strip() == "next" and ahead + today.weekday() < 7:
        ahead += 7
    return today + timedelta(days=ahead)


def _feast(words: str, today: date) -> date | None:
    for name, month, day in (("christmas", 12, 24), ("new year", 12, 31), ("thanksgiving", 11, 0)):
        if name in words:
            if day:
                return _coming(None, month, day, today)
            first = date(today.year, 11, 1)
            return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    return None


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
