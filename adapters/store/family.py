"""What every family of the store shares: the connection, the clinic and three small verbs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Row, Table, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from priorauth.clock import Clock
from priorauth.errors import NotFound
from priorauth.ports import Ids


class Family:
    """Reads and writes rows of one clinic; never anybody else's."""

    def __init__(self, connection: AsyncConnection, clinic_id: str, clock: Clock, ids: Ids) -> None:
        self._connection = connection
        self._clinic_id = clinic_id
        self._clock = clock
        self._ids = ids

    async def _insert(self, table: Table, **values: Any) -> None:
        await self._connection.execute(insert(table).values(clinic_id=self._clinic_id, **values))

    async def _update(self, table: Table, row_id: str, **values: Any) -> None:
        await self._connection.execute(
            update(table).where(self._one(table, row_id)).values(**values)
        )

    async def _find(self, table: Table, row_id: str) -> Row[Any] | None:
        found = await self._connection.execute(select(table).where(self._one(table, row_id)))
        return found.one_or_none()

    async def _get(self, table: Table, row_id: str, kind: str) -> Row[Any]:
        row = await self._find(table, row_id)
        if row is None:
            raise NotFound(kind)
        return row

    def _one(self, table: Table, row_id: str) -> ColumnElement[bool]:
        return and_(table.c.clinic_id == self._clinic_id, table.c.id == row_id)

    def _of_case(self, table: Table, case_id: str) -> ColumnElement[bool]:
        return and_(table.c.clinic_id == self._clinic_id, table.c.case_id == case_id)
