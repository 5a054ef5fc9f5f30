"""What goes on in a thread from one question to the next."""

from __future__ import annotations

from datetime import datetime

from psycopg.types.json import Jsonb

from adapters.store.pipeline import Pipeline
from priorauth.models.conversation import Asked, Memory


class PgConversations:
    """See `priorauth.conversing.KeptConversations`; the clinic is that of the transaction."""

    def __init__(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline

    async def recall(self, key: str) -> Memory:
        """See `KeptConversations.recall`."""
        row = await (await self._pipeline.execute(_RECALL, {"key": key})).fetchone()
        if row is None:
            return Memory()
        asked = Asked.model_validate(row.asked)
        return Memory(said=tuple(row.said), asked=asked, version=row.version)

    async def keep(self, key: str, staff_id: str, memory: Memory, at: datetime) -> None:
        """See `KeptConversations.keep`."""
        values = {
            "key": key,
            "staff": staff_id,
            "said": Jsonb(list(memory.said)),
            "asked": Jsonb(memory.asked.model_dump(mode="json")),
            "version": memory.version,
            "at": at,
        }
        await self._pipeline.execute(_KEEP, values)

    async def clear(self, before: datetime) -> int:
        """See `KeptConversations.clear`."""
        row = await (await self._pipeline.execute(_CLEAR, {"before": before})).fetchone()
        return int(row.gone) if row is not None else 0


_RECALL = "select * from recall_conversation(%(key)s)"
_KEEP = """
select keep_conversation(%(key)s, %(staff)s, %(said)s, %(asked)s, %(version)s, %(at)s)
"""
_CLEAR = "select clear_conversations(%(before)s) as gone"
