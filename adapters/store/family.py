"""What every family of the store shares: the connection, the clinic and three small verbs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Row, Table, and_, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.clinic_keys import ClinicKeys
from adapters.store.sealed import open_row, seal_values
from priorauth.clock import Clock
from priorauth.errors import NotFound
from priorauth.ports import Ids


class Family:
    """Reads and writes rows of one clinic; never anybody else's.

    What identifies is sealed on its way in and opened on its way out, here. A query that does
    not go through these verbs seals with `_sealed` and opens with `_opened`.
    """

    def __init__(
        self,
        connection: AsyncConnection,
        clinic_id: str,
        clock: Clock,
        ids: Ids,
        keys: ClinicKeys,
    ) -> None:
        self._connection = connection
        self._clinic_id = clinic_id
        self._keys = keys
        self._clock = clock
        self._ids = ids

    async def _insert(self, table: Table, **values: Any) -> None:
        sealed = seal_values(self._keys, table, values, values)
        await self._connection.execute(insert(table).values(clinic_id=self._clinic_id, **sealed))

    async def _update(self, table: Table, row_id: str, **values: Any) -> None:
        sealed = self._sealed(table, row_id, values)
        await self._connection.execute(
            update(table).where(self._one(table, row_id)).values(**sealed)
        )

    async def _find(self, table: Table, row_id: str) -> Any | None:
        found = await self._connection.execute(select(table).where(self._one(table, row_id)))
        row = found.one_or_none()
        return None if row is None else self._opened(table, row)

    def _sealed(self, table: Table, row_id: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return values for one row of a table, those that identify sealed."""
        return seal_values(self._keys, table, {"id": row_id}, values)

    def _opened(self, table: Table, row: Row[Any]) -> Any:
        """Return a whole row of a table with what was sealed opened."""
        return open_row(self._keys, table, row)

    async def _get(self, table: Table, row_id: str, kind: str) -> Any:
        row = await self._find(table, row_id)
        if row is None:
            raise NotFound(kind)
        return row

    def _one(self, table: Table, row_id: str) -> ColumnElement[bool]:
        return and_(table.c.clinic_id == self._clinic_id, table.c.id == row_id)

    def _of_case(self, table: Table, case_id: str) -> ColumnElement[bool]:
        return and_(table.c.clinic_id == self._clinic_id, table.c.case_id == case_id)
