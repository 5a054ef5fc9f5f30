"""Days as staff say them: next Thursday, before Christmas, within ten days."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from agent.counts import COUNT, number_of

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_SATURDAY = 5
_UNITS = {"day": 1, "week": 7, "month": 30}
_DAYS = "|".join(_WEEKDAYS)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_AMERICAN = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d{2}))?\b")
_MONTH = "|".join([*(f"{m[:3]}(?:{m[3:]})?" for m in _MONTHS), "sept"])
_NAMED = re.compile(rf"\b({_MONTH})\.? (\d{{1,2}})(?:st|nd|rd|th)?\b")
_NTH = re.compile(
    rf"\b(?:the )?(\d{{1,2}})(?:st|nd|rd|th)(?: of ({'|'.join(_MONTHS)}))?\b(?! visit)"
)
_WEEKDAY = re.compile(rf"\b(this |next |on |by |before |until |coming )?({'|'.join(_WEEKDAYS)})\b")
_SPAN = re.compile(
    rf"\b(?:within|inside|in|next|coming|over|under|less than|fewer than) (?:of )?(?:the )?"
    rf"(?:next |coming )?({COUNT})[ -](?:more )?(day|week|month)s?\b(?! ago)"
    rf"|\b({COUNT})[ -](day|week|month)s? (?:or (?:less|fewer)|out|from now|away)\b"
)
_GONE = re.compile(rf"\b(?:last|past) (?:({COUNT}) )?(day|week|month)s?\b")
_OLDER = re.compile(
    r"\b((?:more|longer|older|greater) than|over|at least|beyond|exceeding|for) (?:the )?"
    rf"({COUNT})\+?[ -](?:business )?(day|week|month)s?\b"
)
_AND_MORE = re.compile(
    rf"\b({COUNT})(?:\+[ -](day|week|month)s?"
    r"|[ -](?:business )?(day|week|month)s?(?: or (?:more|longer|older)| plus|\+))"
)
_ONE = re.compile(r"\b(?:within|in|over) (?:the )?(?:next |coming )?(day|week|month)\b")


_BEFORE_A_DAY = (
    r"on|by|before|until|till|til|thru|through|since|next|this|last|coming|sent|after|due|from"
)
_SHORT_DAY = re.compile(
    rf"(\b(?:{_BEFORE_A_DAY}) |\b(?=\w+\W*$))(mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b\.?",
    re.IGNORECASE,
)
_SHORT_MONTH = re.compile(
    r"(\b(?:in|by|before|of|for|since|until|till|til|thru|through|during|next|this|last|exp) )"
    r"(jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?! ?\d)",
    re.IGNORECASE,
)


def _written_out(found: re.Match[str]) -> str:
    short = found[2].lower()[:3]
    return found[1] + next(each for each in (*_WEEKDAYS, *_MONTHS) if each.startswith(short))


def days_written_out(text: str) -> str:
    """Return the text with a weekday or month in its short form whole: `since fri`, `in dec`.

    Only where a day can stand: `Jan` and `Fri` may be called so.
    """
    for pattern in (_SHORT_DAY, _SHORT_MONTH):
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
    return gone or _written(words, today) or _weekday(words, today) or _feast(words, today)


_GONE_ON = re.compile(
    rf"\b(?:did|was|were|went|sent|submitted|got|came)\b(?!.*\b(?:since|for|by|before|next|until"
    rf"|till?|this|coming|due|end|expir\w*|run\w*)\b).*\b({_DAYS})\b"
)


def weekday_gone(words: str, today: date) -> date | None:
    """Return the weekday gone by of which something is asked: `what did we send Friday`."""
    found = _GONE_ON.search(words)
    if found is None:
        return None
    return today - timedelta(days=(today.weekday() - _WEEKDAYS.index(found[1])) % 7 or 7)


@dataclass(frozen=True)
class Window:
    """A span of days, both ends included."""

    first: date
    last: date


def ahead_in(text: str, today: date) -> Window | None:
    """Return the days from today on that a question means: `next week`, `within ten days`."""
    words = text.lower()
    span = _SPAN.search(words)
    if span:
        length = _length(span[1] or span[3], span[2] or span[4])
        return Window(today, today + timedelta(days=length))
    one = _ONE.search(words)
    if one:
        return Window(today, today + timedelta(days=_UNITS[one[1]]))
    for pattern, days in _PERIODS:
        found = re.search(pattern, words)
        if found:
            window = days(today)
            if re.search(r"\bbefore (?:the )?$", words[: found.start()]) and window.first > today:
                return Window(today, window.first - timedelta(days=1))
            is_until = _UNTIL.search(words[: found.end()]) is not None
            return Window(today, window.last) if is_until else window
    day = day_in(words, today)
    if day is None:
        return _whole_month(words, today)
    if day < today:
        return None
    is_that_day = _UP_TO.search(words) is None
    return Window(day if is_that_day else today, day)


_UNTIL = re.compile(r"\b(?:by|until|till|til|thru|through|end of)\b")
_UP_TO = re.compile(
    r"\b(?:by|before|until|till|til|thru|through|up to|between now and|from now to|no later than)\b"
)


def back_in(text: str, today: date) -> Window | None:
    """Return the days up to today that a question means: `since Monday`, `last week`."""
    words = text.lower()
    monday = today - timedelta(days=today.weekday())
    for pattern, first, last in (
        (r"\blast week\b", monday - timedelta(days=7), monday - timedelta(days=1)),
        (r"\bthis week\b", monday, today),
        (r"\blast month\b", _month_end(today.replace(day=1) - timedelta(days=1)).replace(day=1),
         today.replace(day=1) - timedelta(days=1)),
        (r"\bthis month\b", today.replace(day=1), today),
        (r"\bovernight\b|\blast night\b|\bsince yesterday\b", today - timedelta(days=1), today),
        (r"\bweekend\b", monday - timedelta(days=2), today),
        (r"\byesterday\b", today - timedelta(days=1), today - timedelta(days=1)),
        (r"\b(today|this morning|this am|this afternoon)\b", today, today),
    ):  # fmt: skip
        if re.search(pattern, words):
            return Window(first, last)
    span = _GONE.search(words)
    if span:
        return Window(today - timedelta(days=_length(span[1] or "1", span[2])), today)
    day = weekday_gone(words, today)
    return Window(day, day) if day else _since(words, today) or _month_gone(words, today)


def days_old(text: str) -> int | None:
    """Return the days that something is older than: 5 for `more than 5 days`."""
    more = _AND_MORE.search(text.lower())
    if more is not None:
        return _length(more[1], more[2] or more[3]) - 1
    found = _OLDER.search(text.lower())
    if found is None:
        return None
    days = _length(found[2], found[3])
    return days - 1 if found[1].startswith(("at least", "for")) else days


def with_number(window: Window | None, text: str, other: str, today: date) -> Window | None:
    """Return the span of days with another number: 20 days where `in 10 days` was said."""
    said = _COUNTED.search(text.lower())
    unit = (re.search(r"(day|week|month)s?", other.lower()) or said or [None, None])[1]
    number = re.search(rf"\b({COUNT})\b", other.lower())
    if window is None or unit is None or number is None:
        return None
    span = timedelta(days=_length(number[1], unit))
    return Window(today, today + span) if window.last > today else Window(today - span, today)


_COUNTED = re.compile(rf"\b(?:{COUNT})[ -](day|week|month)s?\b")


def _length(count: str, unit: str) -> int:
    return number_of(count) * _UNITS[unit]


def _since(words: str, today: date) -> Window | None:
    """Return the days since a weekday or a date."""
    found = re.search(r"\bsince (?:last )?(.+)", words)
    if found is None:
        return None
    said = re.match(rf"(?:(?:i|we|they|i was|left|closed|opened|here|on|the) )*({_DAYS})", found[1])
    day = said[1] if said else None
    if day:
        ago = (today.weekday() - _WEEKDAYS.index(day)) % 7 or 7
        return Window(today - timedelta(days=ago), today)
    written = _written(found[1], today)
    return Window(written, today) if written and written <= today else None


def _week(day: date, weeks: int) -> Window:
    monday = day - timedelta(days=day.weekday()) + timedelta(days=7 * weeks)
    return Window(max(day, monday), monday + timedelta(days=6))


def _this_week(day: date) -> Window:
    """Return the rest of this week; on a Saturday or Sunday that and the whole week to come."""
    return Window(day, _week(day, 1 if day.weekday() >= _SATURDAY else 0).last)


def _weekend(day: date) -> Window:
    saturday = day + timedelta(days=(5 - day.weekday()) % 7) if day.weekday() < 6 else day
    return Window(saturday, saturday + timedelta(days=6 - saturday.weekday()))


def _whole_month(words: str, today: date) -> Window | None:
    """Return the month that is named without a day, as in `in March`."""
    found = _IN_MONTH.search(words)
    if found is None or _month_gone(words, today) is not None:
        return None
    month = _MONTHS.index(found[1]) + 1
    first = date(today.year + (month < today.month), month, 1)
    if _BEFORE.search(words[: found.end()]):
        return Window(today, max(first - timedelta(days=1), today))
    is_until = _UNTIL.search(words[: found.end()]) is not None
    return Window(today if is_until else max(first, today), _month_end(first))


_BEFORE = re.compile(r"\bbefore \w+$")
_IN_MONTH = re.compile(
    rf"\b(?:in|during|of|for|by|before|until|till|through) ({'|'.join(_MONTHS)})\b(?! \d)"
)
_PAST = re.compile(r"\b(?:did|was|were|got|had|came|went|sent)\b")
_HALF_A_YEAR = 6


def _month_gone(words: str, today: date) -> Window | None:
    """Return a month of the last half year of which something is asked that was."""
    found = _IN_MONTH.search(words)
    if found is None or _PAST.search(words) is None:
        return None
    month = _MONTHS.index(found[1]) + 1
    if (today.month - month) % 12 >= _HALF_A_YEAR:
        return None
    first = date(today.year - (month > today.month), month, 1)
    return Window(first, min(today, _month_end(first)))


def _new_year(day: date) -> date:
    return date(day.year + 1, 1, 1)


def _next_month(day: date) -> Window:
    first = _month_end(day) + timedelta(days=1)
    return Window(first, _month_end(first))


_PERIODS: tuple[tuple[str, Callable[[date], Window]], ...] = (
    (r"\bholidays?\b|\b(?:christmas|xmas|winter) break\b", lambda day: Window(day, _new_year(day))),
    (
        r"\bend of (the )?week(end)?\b|\bweekend(?:'?s| is) over\b|\beow\b",
        lambda day: _week(day, 0),
    ),
    (r"\bthis week\b", _this_week),
    (r"\bweek after\b", lambda day: _week(day, 2)),
    (r"\bnext week\b", lambda day: _week(day, 1)),
    (r"\bweekend\b", _weekend),
    (r"\bnext month\b", _next_month),
    (
        r"\bthis month\b|\bend of (the )?month\b|\bmonth end\b|\beom\b",
        lambda day: Window(day, _month_end(day)),
    ),
    (
        r"\bend of (the )?year\b|\bthis year\b|\byear end\b|\beoy\b",
        lambda day: Window(day, date(day.year, 12, 31)),
    ),
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
        nth = _NTH.search(words)
        if nth and not named:
            return _nth(int(nth[1]), nth[2], today)
        if named:
            month = [each[:3] for each in _MONTHS].index(named[1][:3]) + 1
            return _coming(None, month, int(named[2]), today)
    except ValueError:
        return None
    return None


def _nth(day: int, month: str | None, today: date) -> date:
    """Return the 5th: of the month that is named, else of this one or the next."""
    if month:
        return _coming(None, _MONTHS.index(month) + 1, day, today)
    if day >= today.day:
        return today.replace(day=day)
    return _next_month(today).first.replace(day=day)


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


_FEASTS = (("christmas", 12, 24), ("xmas", 12, 24), ("new year", 12, 31), ("thanksgiving", 11, 0))


def _feast(words: str, today: date) -> date | None:
    for name, month, day in _FEASTS:
        if name in words:
            if day:
                return _coming(None, month, day, today)
            first = date(today.year, 11, 1)
            return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    return None


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
