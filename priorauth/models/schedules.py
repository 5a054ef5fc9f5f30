"""A question that a person wants answered at fixed times of the clinic's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pydantic import Field

from priorauth.models.base import Impersonal, Model
from priorauth.models.privacy import Operational

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class Rhythm(Impersonal):
    """On which days, at what time of the clinic's clock."""

    weekdays: tuple[int, ...] = ()
    """0 is Monday; all seven mean every day."""
    month_day: int | None = Field(default=None, ge=1, le=28)
    """Instead of weekdays: a day of every month; later ones do not come in February."""
    hour: int = Field(ge=0, le=23)
    minute: int = Field(ge=0, le=59)

    def next_after(self, moment: datetime, zone: str) -> datetime:
        """Return the first time after a moment, in UTC.

        A time that the clocks skip comes an hour later; one that comes twice counts once.
        """
        place = ZoneInfo(zone)
        day = moment.astimezone(place).date()
        while True:
            if self._is_on(day):
                due = datetime.combine(day, time(self.hour, self.minute), place).astimezone(UTC)
                if due > moment:
                    return due
            day += timedelta(days=1)

    @property
    def words(self) -> str:
        """The rhythm as staff say it: `every Friday at 3:00 pm`."""
        half = "am" if self.hour < 12 else "pm"
        at = f"at {self.hour % 12 or 12}:{self.minute:02d} {half}"
        if self.month_day is not None:
            return f"on day {self.month_day} of every month {at}"
        if len(self.weekdays) == 7:
            return f"every day {at}"
        if self.weekdays == (0, 1, 2, 3, 4):
            return f"every weekday {at}"
        return f"every {' and '.join(WEEKDAYS[each] for each in self.weekdays)} {at}"

    def _is_on(self, day: date) -> bool:
        if self.month_day is not None:
            return day.day == self.month_day
        return day.weekday() in self.weekdays


class ScheduledQuestion(Model):
    """One person's question, its rhythm, and where the answer goes."""

    id: Operational[str]
    staff_id: Operational[str]
    slack_user: Operational[str]
    channel: Operational[str]
    question: Operational[str]
    rhythm: Rhythm
    time_zone: Operational[str]
    next_at: Operational[datetime]
    made_at: Operational[datetime]
