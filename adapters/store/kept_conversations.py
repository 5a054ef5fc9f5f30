"""What goes on in a thread from one question to the next."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from psycopg import AsyncConnection
from psycopg.types.json import Jsonb

from priorauth.models.conversation import Asked, Memory


class PgConversations:
    """See `priorauth.conversing.KeptConversations`."""

    def __init__(self, connection: AsyncConnection[Any], clinic_id: str) -> None:
        self._connection = connection
        self._clinic_id = clinic_id

    async def recall(self, key: str) -> Memory:
        """See `KeptConversations.recall`."""
        values = {"clinic": self._clinic_id, "key": key}
        row = await (await self._connection.execute(_RECALL, values)).fetchone()
        if row is None:
            return Memory()
        asked = Asked.model_validate(row.asked)
        return Memory(said=tuple(row.said), asked=asked, version=row.version)

    async def keep(self, key: str, staff_id: str, memory: Memory, at: datetime) -> None:
        """See `KeptConversations.keep`."""
        values = {
            "clinic": self._clinic_id,
            "key": key,
            "staff": staff_id,
            "said": Jsonb(list(memory.said)),
            "asked": Jsonb(memory.asked.model_dump(mode="json")),
            "version": memory.version,
            "at": at,
        }
        await self._connection.execute(_KEEP, values)

    async def clear(self, before: datetime) -> int:
        """See `KeptConversations.clear`."""
        values = {"clinic": self._clinic_id, "before": before}
        return len(await (await self._connection.execute(_CLEAR, values)).fetchall())


_RECALL = "select * from conversation where clinic_id = %(clinic)s and id = %(key)s"
_KEEP = """
insert into conversation (clinic_id, id, staff_id, said, asked, version, used_at)
values (%(clinic)s, %(key)s, %(staff)s, %(said)s, %(asked)s, %(version)s, %(at)s)
on conflict (clinic_id, id) do update set said = excluded.said, asked = excluded.asked,
    version = excluded.version, used_at = excluded.used_at
"""
_CLEAR = """
delete from conversation where clinic_id = %(clinic)s and used_at < %(before)s returning id
"""
