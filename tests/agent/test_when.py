"""Days as staff say them, read on a Monday."""

from __future__ import annotations

from datetime import date

import pytest

from agent.when import day_in, days_ahead

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
        ("within ten days", 10),
        ("in the next two weeks", 14),
        ("in 14 days", 14),
        ("within a month", 30),
        ("within the week", 7),
        ("this week", 6),
        ("next week", 13),
        ("this month", 7),
        ("next month", 38),
        ("by Friday", 4),
        ("before Christmas", 31),
        ("today", 0),
        ("yesterday", None),
        ("soon", None),
    ],
)
def test_how_far_a_question_looks_is_understood(text: str, wanted: int | None) -> None:
    assert days_ahead(text, MONDAY) == wanted
