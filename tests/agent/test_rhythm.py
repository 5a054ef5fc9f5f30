"""Fixed times as staff say them, and when they come by the clinic's own clock."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.hearing.rhythm import wish_in
from priorauth.models.schedules import Rhythm

NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    ("text", "words", "question"),
    [
        (
            "every Friday 3 pm, what expires next week?",
            "every Friday at 3:00 pm",
            "what expires next week?",
        ),
        ("Every day at 8am: what is pending?", "every day at 8:00 am", "what is pending?"),
        ("every morning at 8, what is pending?", "every day at 8:00 am", "what is pending?"),
        ("each weekday at 7:30 am what is held?", "every weekday at 7:30 am", "what is held?"),
        (
            "please every mon and thurs at noon, what's denied",
            "every Monday and Thursday at 12:00 pm",
            "what's denied",
        ),
        ("daily at 16:05 what needs approval?", "every day at 4:05 pm", "what needs approval?"),
        (
            "every month on the 1st at 9 a.m., how many cases are open?",
            "on day 1 of every month at 9:00 am",
            "how many cases are open?",
        ),
        ("weekdays 12 am: what is stuck?", "every weekday at 12:00 am", "what is stuck?"),
        ("on fridays at 3 p.m. what runs out?", "every Friday at 3:00 pm", "what runs out?"),
    ],
)
def test_a_wish_is_understood(text: str, words: str, question: str) -> None:
    wish = wish_in(text)

    assert wish is not None and wish.rhythm is not None and wish.problem is None
    assert (wish.rhythm.words, wish.question) == (words, question)


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("every Friday, what expires next week?", "Say the time too."),
        ("every Friday at 3, what expires?", "Say am or pm."),
        ("every Friday at 3:00, what expires?", "Say am or pm."),
        ("every day at 25:00, what expires?", "no time of the day"),
        ("every day at 13 pm, what expires?", "no time of the day"),
        ("every month at 9 am, what expires?", "Say a day of the month"),
        ("every month on the 31st at 9 am, what expires?", "from 1 to 28"),
        ("every Friday at 3 pm", "Say the question too."),
        ("every 5 minutes what is pending", "days of the week"),
        ("every other week at 9 am, what expires?", "days of the week"),
        ("weekly, what is denied?", "days of the week"),
        ("every 2 days at 8 am what is held?", "days of the week"),
    ],
)
def test_what_is_missing_is_asked_for_and_never_guessed(text: str, missing: str) -> None:
    wish = wish_in(text)

    assert wish is not None and wish.problem is not None
    assert missing in wish.problem


@pytest.mark.parametrize(
    "text",
    [
        "what is pending?",
        "what expires on Friday?",
        "on Friday, what expires?",
        "everything pending for Aetna",
        "Monday",
        "is every case answered?",
        "every other case is held?",
        "weekly visit limits of Aetna?",
    ],
)
def test_other_questions_are_no_wishes(text: str) -> None:
    assert wish_in(text) is None


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        (datetime(2026, 10, 30, 20, 0, tzinfo=UTC), "2026-11-06T15:00-05:00"),
        (datetime(2026, 10, 30, 18, 59, tzinfo=UTC), "2026-10-30T15:00-04:00"),
        (datetime(2026, 10, 30, 19, 0, tzinfo=UTC), "2026-11-06T15:00-05:00"),
        (datetime(2027, 3, 12, 21, 0, tzinfo=UTC), "2027-03-19T15:00-04:00"),
    ],
)
def test_three_o_clock_stays_three_o_clock_when_the_clocks_change(
    after: datetime, expected: str
) -> None:
    due = Rhythm(weekdays=(4,), hour=15, minute=0).next_after(after, NEW_YORK)

    assert due.astimezone(ZoneInfo(NEW_YORK)).isoformat(timespec="minutes") == expected


@pytest.mark.parametrize(
    ("hour", "minute", "after", "times"),
    [
        (2, 30, datetime(2027, 3, 14, 4, 0, tzinfo=UTC), ["03-14T03:30", "03-15T02:30"]),
        (1, 30, datetime(2026, 11, 1, 3, 0, tzinfo=UTC), ["11-01T01:30", "11-02T01:30"]),
    ],
    ids=["skipped", "twice"],
)
def test_a_time_that_is_skipped_or_comes_twice_comes_once(
    hour: int, minute: int, after: datetime, times: list[str]
) -> None:
    rhythm, found = Rhythm(weekdays=tuple(range(7)), hour=hour, minute=minute), []
    for _ in times:
        after = rhythm.next_after(after, NEW_YORK)
        found.append(after.astimezone(ZoneInfo(NEW_YORK)).strftime("%m-%dT%H:%M"))

    assert found == times


@pytest.mark.parametrize("zone", ["America/Phoenix", "Pacific/Honolulu", "America/Chicago"])
def test_a_year_of_days_has_one_answer_each(zone: str) -> None:
    moment, days = datetime(2026, 1, 1, 0, 0, tzinfo=UTC), []
    rhythm = Rhythm(weekdays=tuple(range(7)), hour=2, minute=0)
    for _ in range(365):
        moment = rhythm.next_after(moment, zone)
        days.append(moment.astimezone(ZoneInfo(zone)).date())

    assert len(set(days)) == 365
    assert (max(days) - min(days)).days == 364
