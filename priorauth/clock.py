"""Where time comes from: one small port, so that tests and replays can set it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo


class Clock(Protocol):
    """Tells the time; always aware, always UTC."""

    def now(self) -> datetime:
        """Return the present instant in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """See `Clock.now`."""
        return datetime.now(UTC)  # noqa: TID251  the one place that asks the machine


def local_date(at: datetime, zone: str) -> date:
    """Return the calendar date of an instant in a clinic's own time zone."""
    return at.astimezone(ZoneInfo(zone)).date()


def clinic_day(at: datetime, zone: str) -> str:
    """Return the day of an instant where the clinic is, as month, day and year."""
    return f"{local_date(at, zone):%m/%d/%Y}"
