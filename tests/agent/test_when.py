"""Days as staff say them, read on a Monday."""

from __future__ import annotations

from datetime import date

import pytest

from agent.hearing.heard import hear
from agent.hearing.one_day import day_in
from agent.hearing.when import Window, ahead_in, back_in, days_old
from agent.planner import scheduling

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("today", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 24)),
        ("the day after tomorrow", date(2026, 11, 25)),
        ("on Thursday", date(2026, 11, 26)),
        ("next Thursday", date(2026, 12, 3)),
        ("on Monday", date(2026, 11, 30)),
        ("on 2026-12-05", date(2026, 12, 5)),
        ("on 12/5", date(2026, 12, 5)),
        ("on 1/5", date(2027, 1, 5)),
        ("on 12/5/26", date(2026, 12, 5)),
        ("Dec 5", date(2026, 12, 5)),
        ("january 3rd", date(2027, 1, 3)),
        ("before Christmas", date(2026, 12, 24)),
        ("by thanksgiving", date(2026, 11, 26)),
        ("on 13/45/2026", None),
        ("february 30", None),
        ("no day at all", None),
    ],
)
def test_a_named_day_is_understood(text: str, wanted: date | None) -> None:
    assert day_in(text, MONDAY) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("within ten days", (0, 10)),
        ("in the next two weeks", (0, 14)),
        ("in 14 days", (0, 14)),
        ("within a month", (0, 30)),
        ("within the week", (0, 7)),
        ("this week", (0, 6)),
        ("next week", (7, 13)),
        ("this month", (0, 7)),
        ("next month", (8, 38)),
        ("by Friday", (0, 4)),
        ("on Friday", (4, 4)),
        ("by the 5th of december", (0, 12)),
        ("before the 5th", (0, 12)),
        ("before Christmas", (0, 31)),
        ("over the weekend", (5, 6)),
        ("in march", (98, 128)),
        ("in november", (0, 7)),
        ("today", (0, 0)),
        ("yesterday", None),
        ("soon", None),
    ],
)
def test_the_days_ahead_that_a_question_means_are_understood(
    text: str, wanted: tuple[int, int] | None
) -> None:
    assert _offsets(ahead_in(text, MONDAY)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("overnight", (-1, 0)),
        ("since yesterday", (-1, 0)),
        ("yesterday", (-1, -1)),
        ("today", (0, 0)),
        ("this morning", (0, 0)),
        ("this week", (0, 0)),
        ("last week", (-7, -1)),
        ("this month", (-22, 0)),
        ("last month", (-53, -23)),
        ("in the last 3 days", (-3, 0)),
        ("the past two weeks", (-14, 0)),
        ("since Friday", (-3, 0)),
        ("since 11/10", (-13, 0)),
        ("since forever", None),
        ("soon", None),
    ],
)
def test_the_days_gone_by_that_a_question_means_are_understood(
    text: str, wanted: tuple[int, int] | None
) -> None:
    assert _offsets(back_in(text, MONDAY)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("more than 5 days", 5),
        ("over two weeks", 14),
        ("older than a week", 7),
        ("for at least 3 days", 2),
        ("more than 12 visits", None),
        ("within 5 days", None),
    ],
)
def test_how_long_something_has_waited_is_understood(text: str, wanted: int | None) -> None:
    assert days_old(text) == wanted


def _offsets(window: Window | None) -> tuple[int, int] | None:
    if window is None:
        return None
    return (window.first - MONDAY).days, (window.last - MONDAY).days


@pytest.mark.parametrize("today", [date(2026, 11, 28), date(2026, 11, 29)])
def test_on_a_weekend_this_week_is_the_one_to_come_ahead_and_the_one_gone_behind(
    today: date,
) -> None:
    assert ahead_in("what runs out this week", today) == Window(today, date(2026, 12, 6))
    assert back_in("what was denied this week", today) == Window(date(2026, 11, 23), today)


def test_no_span_of_days_is_covered_where_no_visit_is_left() -> None:
    heard = hear("is C-RNSHRT2222 covered next week", (), MONDAY)
    case = {"case_id": "C-RNSHRT2222", "state": "approved", "valid_for_days": 30}
    case |= {"authorized_visits": 12}

    none_left = scheduling.covered_on(heard, {"case": case | {"used_visits": 12}})
    some_left = scheduling.covered_on(heard, {"case": case | {"used_visits": 2}})

    assert none_left == "No: all 12 authorized visits of C-RNSHRT2222 are used."
    assert some_left.startswith("Yes, from 2026-11-30") and "10 of 12 visits left" in some_left
