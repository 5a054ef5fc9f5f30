"""Business days: weekends and the federal holidays of the United States are skipped."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Literal

DayUnit = Literal["business_days", "calendar_days"]
_DAY = timedelta(days=1)
_JUNETEENTH_SINCE = 2021


@cache
def federal_holidays(year: int) -> frozenset[date]:
    """Return the days of a year on which federal offices are closed, observed days included."""
    fixed = [date(year, 1, 1), date(year, 7, 4), date(year, 11, 11), date(year, 12, 25)]
    if year >= _JUNETEENTH_SINCE:
        fixed.append(date(year, 6, 19))
    floating = [
        _nth_weekday(year, 1, 0, 3),
        _nth_weekday(year, 2, 0, 3),
        _last_monday(year, 5),
        _nth_weekday(year, 9, 0, 1),
        _nth_weekday(year, 10, 0, 2),
        _nth_weekday(year, 11, 3, 4),
    ]
    observed = [_observed(day) for day in [*fixed, date(year + 1, 1, 1)]]
    return frozenset(day for day in [*fixed, *floating, *observed] if day.year == year)


def is_business_day(day: date) -> bool:
    """Say whether a day is neither a weekend nor a federal holiday."""
    return day.weekday() < 5 and day not in federal_holidays(day.year)


def shift(day: date, offset: int, unit: DayUnit) -> date:
    """Return the day that lies `offset` days after (or before) another."""
    if unit == "calendar_days":
        return day + offset * _DAY
    step = _DAY if offset >= 0 else -_DAY
    for _ in range(abs(offset)):
        day += step
        while not is_business_day(day):
            day += step
    return day


def between(start: date, end: date) -> int:
    """Return how many business days passed after `start` until `end`; the same day is none."""
    days = (end - start).days
    return sum(is_business_day(start + number * _DAY) for number in range(1, days + 1))


def _nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + ((weekday - first.weekday()) % 7 + 7 * (nth - 1)) * _DAY


def _last_monday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - last.weekday() * _DAY


def _observed(day: date) -> date:
    if day.weekday() == 5:
        return day - _DAY
    if day.weekday() == 6:
        return day + _DAY
    return day
