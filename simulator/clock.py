"""The town's clock: it starts at the real time and can be sped up or moved on."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta


class TownClock:
    """Simulated time = start + elapsed x speed + what was moved on by hand."""

    def __init__(self, speed: float = 1.0, start: datetime | None = None) -> None:
        self._base = start or datetime.fromtimestamp(time.time(), tz=UTC)
        self._began = self._anchor = time.monotonic()
        self._speed = speed
        self._moved_on = timedelta()

    @property
    def speed(self) -> float:
        """How many simulated seconds pass in a real one."""
        return self._speed

    def now(self) -> datetime:
        """The simulated time, in UTC."""
        return self._base + timedelta(seconds=(time.monotonic() - self._anchor) * self._speed)

    def set_speed(self, speed: float) -> None:
        """Let time pass at another speed from now on."""
        self._base, self._anchor = self.now(), time.monotonic()
        self._speed = speed

    def advance(self, minutes: float) -> None:
        """Move on at once by so many minutes."""
        self._base += timedelta(minutes=minutes)
        self._moved_on += timedelta(minutes=minutes)

    def unhurried_seconds(self) -> float:
        """Seconds since the start without the speed: what sign-in tokens live by."""
        return time.monotonic() - self._began + self._moved_on.total_seconds()


def stamp(moment: datetime) -> str:
    """A moment as the clearinghouse writes it, without a colon in the offset."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000+0000")
