"""Reads the record from its first entry to its last, a few at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.store.tables.record import record_entry

AT_A_TIME = 1000


async def entries(connection: AsyncConnection, clinic_id: str) -> AsyncIterator[dict[str, Any]]:
    """Yield every entry of a clinic's record as plain data, oldest first."""
    last = 0
    while True:
        found = await connection.execute(
            select(record_entry)
            .where(record_entry.c.clinic_id == clinic_id, record_entry.c.number > last)
            .order_by(record_entry.c.number)
            .limit(AT_A_TIME)
        )
        rows = found.mappings().all()
        for row in rows:
            yield {name: _plain(value) for name, value in row.items()}
        if len(rows) < AT_A_TIME:
            return
        last = rows[-1]["number"]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime) else value
