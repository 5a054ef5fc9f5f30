"""One day as staff say or write it: next Thursday, 11/28, the 5th, Christmas."""

from __future__ import annotations

import re
from datetime import date, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
DAYS = "|".join(WEEKDAYS)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_AMERICAN = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\b")
_MONTH = "|".join([*(f"{m[:3]}(?:{m[3:]})?" for m in MONTHS), "sept"])
_NAMED = re.compile(rf"\b({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?\b")
_NTH = re.compile(
    rf"\b(?:the )?(\d{{1,2}})(?:st|nd|rd|th)(?: of ({'|'.join(MONTHS)}))?\b"
    r"(?! (?:\d+ )?visit)"
)
_WEEKDAY = re.compile(rf"\b(this |next |on |by |before |until |coming )?({'|'.join(WEEKDAYS)})\b")


_BEFORE_A_DAY = (
    r"on|by|before|until|till|til|thru|through|since|next|this|last|coming|sent|after|due|from"
)
_SHORT_DAY = re.compile(
    rf"(\b(?:{_BEFORE_A_DAY}) |\b(?=\w+\W*$))(mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b\.?",
    re.IGNORECASE,
)
_SHORT_WEEKEND = re.compile(
    r"(\b(?:on|by|before|until|till|til|thru|through|next|this|since) )(sat|sun)\b\.?",
    re.IGNORECASE,
)
_SHORT_MONTH = re.compile(
    r"(\b(?:in|by|before|of|for|since|until|till|til|thru|through|during|next|this|last|exp) )"
    r"(jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?! ?\d)",
    re.IGNORECASE,
)


_NTHS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
)
_NTH_IN_WORDS = re.compile(
    rf"\b(?:the )?({'|'.join(_NTHS)}) of ({'|'.join(MONTHS)})\b", re.IGNORECASE
)
"""`the first of December`"""


def _written_out(found: re.Match[str]) -> str:
    short = found[2].lower()[:3]
    return found[1] + next(each for each in (*WEEKDAYS, *MONTHS) if each.startswith(short))


def days_written_out(text: str) -> str:
    """Return the text with a weekday or month in its short form whole: `since fri`, `in dec`.

    Only where a day can stand: `Jan` and `Fri` may be called so.
    """
    text = _NTH_IN_WORDS.sub(lambda found: f"{found[2]} {_NTHS.index(found[1].lower()) + 1}", text)
    for pattern in (_SHORT_DAY, _SHORT_WEEKEND, _SHORT_MONTH):
        text = pattern.sub(_written_out, text)
    return text


def day_in(text: str, today: date) -> date | None:
    """Return the day that a question names, or None."""
    words = text.lower()
    plain = {"day after tomorrow": 2, "tomorrow": 1, "today": 0, "yesterday": -1}
    for word, days in plain.items():
        if re.search(rf"\b{word}\b", words):
            return today + timedelta(days=days)
    gone = weekday_gone(words, today)
    return gone or written(words, today) or _weekday(words, today) or _feast(words, today)


_GONE_ON = re.compile(
    rf"\b(?:did|was|were|went|sent|submitted|got|came)\b(?!.*\b(?:since|for|by|before|next|until"
    rf"|till?|this|coming|due|end|expir\w*|run\w*)\b).*\b({DAYS})\b"
)


def weekday_gone(words: str, today: date) -> date | None:
    """Return the weekday gone by of which something is asked: `what did we send Friday`."""
    found = _GONE_ON.search(words)
    if found is None:
        return None
    return today - timedelta(days=(today.weekday() - WEEKDAYS.index(found[1])) % 7 or 7)


def written(words: str, today: date) -> date | None:
    """Return the day that is written down: `2026-11-28`, `11/28`, `the 5th`, `Nov 28`."""
    iso, american, named = _ISO.search(words), _AMERICAN.search(words), _NAMED.search(words)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if american:
            year = american[3]
            whole = int(year) + (2000 if len(year) == 2 else 0) if year else None
            return _coming(whole, int(american[1]), int(american[2]), today)
        nth = _NTH.search(words)
        if nth and not named:
            return _nth(int(nth[1]), nth[2], today)
        if named:
            month = [each[:3] for each in MONTHS].index(named[1][:3]) + 1
            return _coming(None, month, int(named[2]), today)
    except ValueError:
        return None
    return None


def _nth(day: int, month: str | None, today: date) -> date:
    """Return the 5th: of the month that is named, else of this one or the next."""
    if month:
        return _coming(None, MONTHS.index(month) + 1, day, today)
    if day >= today.day:
        return today.replace(day=day)
    return (month_end(today) + timedelta(days=1)).replace(day=day)


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
    ahead = (WEEKDAYS.index(found[2]) - today.weekday()) % 7 or 7
    if (found[1] or "").strip() == "next" and ahead + today.weekday() < 7:
        ahead += 7
    return today + timedelta(days=ahead)


_FEASTS = (("christmas", 12, 24), ("xmas", 12, 24), ("new year", 12, 31), ("thanksgiving", 11, 0))


def _feast(words: str, today: date) -> date | None:
    for name, month, day in _FEASTS:
        if name in words:
            if day:
                return _coming(None, month, day, today)
            first = date(today.year, 11, 1)
            return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    return None


def month_end(day: date) -> date:
    """Return the last day of its month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
