"""Deadlines skip weekends and federal holidays, observed days included."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.business_days import federal_holidays, is_business_day, shift


def test_the_holidays_of_2026_are_the_published_ones() -> None:
    assert sorted(federal_holidays(2026)) == [
        date(2026, 1, 1),
        date(2026, 1, 19),
        date(2026, 2, 16),
        date(2026, 5, 25),
        date(2026, 6, 19),
        date(2026, 7, 3),
        date(2026, 7, 4),
        date(2026, 9, 7),
        date(2026, 10, 12),
        date(2026, 11, 11),
        date(2026, 11, 26),
        date(2026, 12, 25),
    ]


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2021, 12, 31), "New Year's Day of 2022 is a Saturday"),
        (date(2023, 1, 2), "New Year's Day of 2023 is a Sunday"),
        (date(2021, 6, 18), "Juneteenth of 2021 is a Saturday"),
        (date(2027, 7, 5), "Independence Day of 2027 is a Sunday"),
        (date(2027, 12, 24), "Christmas of 2027 is a Saturday"),
    ],
)
def test_a_holiday_on_a_weekend_is_observed_beside_it(day: date, why: str) -> None:
    assert not is_business_day(day), why


def test_juneteenth_counts_since_2021_only() -> None:
    assert is_business_day(date(2020, 6, 19))
    assert not is_business_day(date(2024, 6, 19))


@pytest.mark.parametrize(
    ("start", "offset", "expected"),
    [
        (date(2026, 11, 23), 10, date(2026, 12, 8)),
        (date(2026, 11, 25), 1, date(2026, 11, 27)),
        (date(2026, 12, 24), 1, date(2026, 12, 28)),
        (date(2026, 11, 30), -2, date(2026, 11, 25)),
        (date(2026, 11, 28), 1, date(2026, 11, 30)),
    ],
)
def test_business_days_are_counted_from_the_next_one(
    start: date, offset: int, expected: date
) -> None:
    assert shift(start, offset, "business_days") == expected


def test_calendar_days_are_just_days() -> None:
    assert shift(date(2026, 12, 24), 7, "calendar_days") == date(2026, 12, 31)
    assert shift(date(2026, 12, 24), -7, "calendar_days") == date(2026, 12, 17)


@given(day=st.dates(date(2000, 1, 1), date(2100, 1, 1)), offset=st.integers(1, 60))
def test_a_shifted_day_is_a_business_day_and_never_too_early(day: date, offset: int) -> None:
    shifted = shift(day, offset, "business_days")

    assert is_business_day(shifted)
    between = ((day + timedelta(n)) for n in range(1, (shifted - day).days + 1))
    assert sum(is_business_day(one) for one in between) == offset
