"""Cases that a person closed, and those that somebody might want to close."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, select, text, update

from adapters.store import rows
from adapters.store.family import Family
from adapters.store.tables import cases as tables
from priorauth.errors import Conflict
from priorauth.models.closing import CaseClosing


class PgClosings(Family):
    """See `priorauth.storage.Closings`."""

    async def close(self, closing: CaseClosing) -> None:
        if await self.standing(closing.case_id) is not None:
            raise Conflict("This case is closed already.")
        await self._insert(tables.case_closing, id=self._ids.new("J"), **closing.model_dump())
        await self._update(tables.cases, closing.case_id, closed_at=closing.closed_at)

    async def reopen(self, case_id: str, staff_id: str, at: datetime) -> None:
        opened = await self._connection.execute(
            update(tables.case_closing)
            .where(self._stands(case_id))
            .values(reopened_by=staff_id, reopened_at=at)
        )
        if opened.rowcount != 1:
            raise Conflict("This case is not closed.")
        await self._update(tables.cases, case_id, closed_at=None, changed_at=at)

    async def standing(self, case_id: str) -> CaseClosing | None:
        found = await self._connection.execute(
            select(tables.case_closing).where(self._stands(case_id))
        )
        row = found.one_or_none()
        return None if row is None else rows.case_closing(row)

    async def idle(self, today: date, since: date) -> tuple[str, ...]:
        bound = {"clinic": self._clinic_id, "today": today, "since": since}
        found = await self._connection.execute(text(_IDLE), bound)
        return tuple(found.scalars())

    def _stands(self, case_id: str) -> ColumnElement[bool]:
        table = tables.case_closing
        return and_(self._of_case(table, case_id), table.c.reopened_at.is_(None))


_IDLE = """
select c.id from cases c
join lateral (
    select a.visits, a.valid_from, a.valid_to from authorization_on_file a
    join determination d on d.clinic_id = a.clinic_id and d.id = a.determination_id
    where a.clinic_id = c.clinic_id and a.case_id = c.id and d.recorded_at < :since
    order by (a.visits is null), d.recorded_at desc, a.id limit 1
) granted on true
where c.clinic_id = :clinic and c.closed_at is null
and not exists (select from visit v where v.clinic_id = c.clinic_id and v.case_id = c.id
    and v.state in ('booked', 'attended') and v."on" >= :since)
and (granted.valid_to < :today or granted.visits <= (
    select count(*) from visit v where v.clinic_id = c.clinic_id and v.case_id = c.id
    and v.state = 'attended' and (granted.valid_from is null or v."on" >= granted.valid_from)))
and not exists (select from submission s where s.clinic_id = c.clinic_id and s.case_id = c.id
    and s.settled_at is null and s.state not in ('held', 'failed'))
and not exists (select from question q where q.clinic_id = c.clinic_id and q.case_id = c.id
    and q.kind = 'closing' and (q.answered_at is null or q.asked_at >= :since))
order by c.id limit 200
"""
