"""Questions that are asked for somebody at fixed times."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from psycopg.types.json import Jsonb

from adapters.store.pipeline import Pipeline
from priorauth.models.schedules import ScheduledQuestion


class PgSchedules:
    """See `priorauth.conversing.Schedules`."""

    def __init__(self, pipeline: Pipeline, clinic_id: str) -> None:
        self._pipeline = pipeline
        self._clinic_id = clinic_id

    async def put(self, made: ScheduledQuestion) -> None:
        """See `Schedules.put`."""
        values = made.model_dump() | {"rhythm": Jsonb(made.rhythm.model_dump())}
        await self._pipeline.execute(_PUT, {**values, "clinic": self._clinic_id})

    async def of(self, staff_id: str) -> tuple[ScheduledQuestion, ...]:
        """See `Schedules.of`."""
        values = {"clinic": self._clinic_id, "staff": staff_id}
        rows = await (await self._pipeline.execute(_OF, values)).fetchall()
        return tuple(map(_schedule, rows))

    async def stop(self, schedule_id: str, staff_id: str, at: datetime, why: str) -> bool:
        """See `Schedules.stop`."""
        values = {"clinic": self._clinic_id, "id": schedule_id, "staff": staff_id, "at": at}
        stopped = await self._pipeline.execute(_STOP, {**values, "why": why})
        return await stopped.fetchone() is not None

    async def take_due(self, now: datetime, *, until: datetime) -> ScheduledQuestion | None:
        """See `Schedules.take_due`."""
        values = {"clinic": self._clinic_id, "now": now, "until": until}
        row = await (await self._pipeline.execute(_TAKE_DUE, values)).fetchone()
        return None if row is None else _schedule(row)

    async def done(self, schedule_id: str, *, due: datetime, next_at: datetime) -> None:
        """See `Schedules.done`."""
        values = {"clinic": self._clinic_id, "id": schedule_id, "due": due, "next": next_at}
        await self._pipeline.execute(_DONE, values)

    async def put_off(self, schedule_id: str, *, due: datetime, until: datetime) -> None:
        """See `Schedules.put_off`."""
        values = {"clinic": self._clinic_id, "id": schedule_id, "due": due, "until": until}
        await self._pipeline.execute(_PUT_OFF, values)

    async def clear(self, before: datetime) -> int:
        """See `Schedules.clear`."""
        values = {"clinic": self._clinic_id, "before": before}
        return len(await (await self._pipeline.execute(_CLEAR, values)).fetchall())


def _schedule(row: Any) -> ScheduledQuestion:
    return ScheduledQuestion.model_validate(
        {name: getattr(row, name) for name in ScheduledQuestion.model_fields}
    )


_PUT = """
insert into scheduled_question (clinic_id, id, staff_id, slack_user, channel, question, rhythm,
    time_zone, next_at, made_at)
values (%(clinic)s, %(id)s, %(staff_id)s, %(slack_user)s, %(channel)s, %(question)s, %(rhythm)s,
    %(time_zone)s, %(next_at)s, %(made_at)s)
"""
_OF = """
select * from scheduled_question where clinic_id = %(clinic)s and staff_id = %(staff)s
and stopped_at is null order by next_at, id
"""
_STOP = """
update scheduled_question set stopped_at = %(at)s, why_stopped = %(why)s
where clinic_id = %(clinic)s and id = %(id)s and staff_id = %(staff)s and stopped_at is null
returning id
"""
_TAKE_DUE = """
update scheduled_question set taken_until = %(until)s where clinic_id = %(clinic)s and id = (
    select id from scheduled_question where clinic_id = %(clinic)s and stopped_at is null
    and next_at <= %(now)s and (taken_until is null or taken_until <= %(now)s)
    order by next_at, id limit 1 for update skip locked)
returning *
"""
_DONE = """
update scheduled_question set next_at = %(next)s, taken_until = null
where clinic_id = %(clinic)s and id = %(id)s and next_at = %(due)s
"""
_PUT_OFF = """
update scheduled_question set taken_until = %(until)s
where clinic_id = %(clinic)s and id = %(id)s and next_at = %(due)s
"""
_CLEAR = """
delete from scheduled_question where clinic_id = %(clinic)s and stopped_at < %(before)s returning id
"""
