"""What the store keeps for conversations: what was said in a thread, and scheduled questions."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from priorauth.models.conversation import Memory
from priorauth.models.schedules import ScheduledQuestion


class KeptConversations(Protocol):
    """Conversations by thread and person, in the minimum view."""

    async def recall(self, key: str) -> Memory:
        """Return what is kept of a conversation; an empty memory when nothing is."""
        ...

    async def keep(self, key: str, staff_id: str, memory: Memory, at: datetime) -> None:
        """Keep it until it is not used any more."""
        ...

    async def clear(self, before: datetime) -> int:
        """Remove what was not used since; return how many conversations that were."""
        ...


class Schedules(Protocol):
    """Questions that are asked at fixed times."""

    async def put(self, made: ScheduledQuestion) -> None:
        """Add one."""
        ...

    async def of(self, staff_id: str) -> tuple[ScheduledQuestion, ...]:
        """Return those of one person that go on, the next one first."""
        ...

    async def stop(self, schedule_id: str, staff_id: str, at: datetime, why: str) -> bool:
        """Stop one of a person's; False when she has none of this id that goes on."""
        ...

    async def take_due(self, now: datetime, *, until: datetime) -> ScheduledQuestion | None:
        """Take the one that is due longest; until then nobody else gets it, whatever happens."""
        ...

    async def done(self, schedule_id: str, *, due: datetime, next_at: datetime) -> None:
        """What was due then is done; it is due again at `next_at`."""
        ...

    async def put_off(self, schedule_id: str, *, due: datetime, until: datetime) -> None:
        """What was due then stays due, and nobody takes it until then."""
        ...

    async def clear(self, before: datetime) -> int:
        """Remove those stopped before then; return how many."""
        ...
