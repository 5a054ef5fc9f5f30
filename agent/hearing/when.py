"""Spans of days as staff say them: next week, before Christmas, within ten days."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from agent.hearing.counts import COUNT, number_of
from agent.hearing.one_day import DAYS, MONTHS, WEEKDAYS, day_in, month_end, weekday_gone, written

_SATURDAY = 5
_UNITS = {"day": 1, "week": 7, "month": 30}
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


@dataclass(frozen=True)
class Window:
    """A span of days, both ends included."""

    first: date
    last: date


def ahead_in(text: str, today: date) -> Window | None:
    """Return the days from today on that a question means: `next week`, `within ten days`."""
    words = text.lower()
    stretch = _stretch(words, today) or _span(words, today)
    if stretch is not None:
        return stretch
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


def _span(words: str, today: date) -> Window | None:
    """Return the days from today of `within ten days`."""
    span = _SPAN.search(words)
    if span is None:
        return None
    length = _length(span[1] or span[3], span[2] or span[4])
    return Window(today, today + timedelta(days=length))


_SHORT_DAYS = "mon|tue|wed|thu|fri|sat|sun"
_FROM_TO = re.compile(
    rf"\b({_SHORT_DAYS})\w{{0,6}} ?(?:thru|through|to|-|until|til) ?({_SHORT_DAYS})\w{{0,6}}\b"
)
_FEAST_WEEK = re.compile(r"\b(?:thanksgiving|christmas|xmas|new year'?s?) (?:week|wk)\b")


def _stretch(words: str, today: date) -> Window | None:
    """Return the days of `wed thru sun`, the next ones, or of the week of a feast."""
    week = _FEAST_WEEK.search(words)
    feast = day_in(week[0], today) if week else None
    if feast is not None:
        monday = feast - timedelta(days=feast.weekday())
        return Window(max(monday, today), monday + timedelta(days=6))
    found = _FROM_TO.search(words)
    if found is None:
        return None
    days = _SHORT_DAYS.split("|")
    first = today + timedelta(days=(days.index(found[1]) - today.weekday()) % 7)
    return Window(first, first + timedelta(days=(days.index(found[2]) - days.index(found[1])) % 7))


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
        (r"\blast month\b", month_end(today.replace(day=1) - timedelta(days=1)).replace(day=1),
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
    said = re.match(rf"(?:(?:i|we|they|i was|left|closed|opened|here|on|the) )*({DAYS})", found[1])
    day = said[1] if said else None
    if day:
        ago = (today.weekday() - WEEKDAYS.index(day)) % 7 or 7
        return Window(today - timedelta(days=ago), today)
    first = written(found[1], today)
    return Window(first, today) if first and first <= today else None


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
    month = MONTHS.index(found[1]) + 1
    first = date(today.year + (month < today.month), month, 1)
    if _BEFORE.search(words[: found.end()]):
        return Window(today, max(first - timedelta(days=1), today))
    is_until = _UNTIL.search(words[: found.end()]) is not None
    return Window(today if is_until else max(first, today), month_end(first))


_BEFORE = re.compile(r"\bbefore \w+$")
_IN_MONTH = re.compile(
    rf"\b(?:in|during|of|for|by|before|until|till|through) ({'|'.join(MONTHS)})\b(?! \d)"
)
_PAST = re.compile(r"\b(?:did|was|were|got|had|came|went|sent)\b")
_HALF_A_YEAR = 6


def _month_gone(words: str, today: date) -> Window | None:
    """Return a month of the last half year of which something is asked that was."""
    found = _IN_MONTH.search(words)
    if found is None or _PAST.search(words) is None:
        return None
    month = MONTHS.index(found[1]) + 1
    if (today.month - month) % 12 >= _HALF_A_YEAR:
        return None
    first = date(today.year - (month > today.month), month, 1)
    return Window(first, min(today, month_end(first)))


def _new_year(day: date) -> date:
    return date(day.year + 1, 1, 1)


def _next_month(day: date) -> Window:
    first = month_end(day) + timedelta(days=1)
    return Window(first, month_end(first))


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
        lambda day: Window(day, month_end(day)),
    ),
    (
        r"\bend of (the )?year\b|\bthis year\b|\byear end\b|\beoy\b",
        lambda day: Window(day, date(day.year, 12, 31)),
    ),
)
