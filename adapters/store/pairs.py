"""Cases that a person joined or kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, and_, or_, select, text

from adapters.store import rows
from adapters.store.family import Family
from adapters.store.tables import cases as tables
from priorauth.models.case import CasePair, PairVerdict


class PgPairs(Family):
    """See `priorauth.storage.Pairs`."""

    async def decide(self, pair: CasePair) -> None:
        await self._insert(tables.case_pair, id=self._ids.new("J"), **pair.model_dump())
        if pair.verdict is PairVerdict.JOINED:
            await self._update(tables.cases, pair.case_id, closed_at=pair.decided_at)

    async def between(self, one: str, other: str) -> CasePair | None:
        table = tables.case_pair.c
        same = and_(table.case_id == one, table.other_id == other)
        turned = and_(table.case_id == other, table.other_id == one)
        found = await self._connection.execute(
            select(tables.case_pair).where(table.clinic_id == self._clinic_id, or_(same, turned))
        )
        row = found.one_or_none()
        return None if row is None else rows.case_pair(row)

    async def goes_on_as(self, case_id: str) -> str:
        found = await self._connection.execute(
            text(_GOES_ON), {"clinic": self._clinic_id, "case": case_id}
        )
        return str(found.scalar_one())

    async def copy_visits(self, case_id: str, other_id: str) -> int:
        table = tables.visit
        mine = await self._visits(case_id)
        taken = {row.on for row in await self._visits(other_id)}
        coming = [row for row in mine if row.on not in taken]
        for row in coming:
            values = {**row._mapping, "id": self._ids.new("W"), "case_id": other_id}
            del values["clinic_id"]
            await self._insert(table, **values)
        return len(coming)

    async def _visits(self, case_id: str) -> Sequence[Row[Any]]:
        table = tables.visit
        wanted = select(table).where(self._of_case(table, case_id)).order_by(table.c.on)
        return (await self._connection.execute(wanted)).all()


_GOES_ON = """
with recursive way (id, step) as (
    select cast(:case as text), 0
    union all
    select p.other_id, w.step + 1 from way w join case_pair p
        on p.clinic_id = :clinic and p.case_id = w.id and p.verdict = 'joined'
)
select id from way order by step desc limit 1
"""
