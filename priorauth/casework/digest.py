"""The digest: made from rows, without a model, and short enough to be read."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from priorauth.casework.recording import record_event
from priorauth.clock import local_date
from priorauth.models.digest import Digest
from priorauth.services import Services
from priorauth.storage import Transaction

MEMORY = "digest"
"""Under this name the clock remembers when the last digest of a morning was made."""
LOOKED = "digest looked at"
"""The same for the last one that somebody made for herself."""


class DigestSource(Protocol):
    """Reads what a digest tells from the store."""

    async def read(self, on: date, *, since: datetime, until: datetime) -> Digest:
        """Return how things stood at `until`, and what happened from `since` on."""
        ...


async def make_digest(
    services: Services,
    tx: Transaction,
    source: DigestSource,
    *,
    on: date | None = None,
    peek: bool = False,
    of_the_morning: bool = False,
) -> Digest:
    """Make the digest of today, or tell about another day.

    Today's real one is remembered, so that the next one says what changed since; a peek and
    another day leave that as it is. What somebody makes for herself takes nothing from the
    one of the morning, which counts from that of the morning before.
    """
    zone = ZoneInfo((await tx.people.clinic()).time_zone)
    now = services.clock.now()
    today = local_date(now, str(zone))
    if on is not None and on != today:
        begins = datetime.combine(on, time(), zone)
        return await source.read(on, since=begins, until=begins + timedelta(days=1))
    counted_from = (MEMORY,) if of_the_morning else (MEMORY, LOOKED)
    digest = await source.read(today, since=await _since(tx, now, counted_from), until=now)
    if not peek:
        made = MEMORY if of_the_morning else LOOKED
        await tx.work.remember(made, {"at": now.isoformat()})
        await record_event(tx, services, None, "make_digest")
    return digest


async def _since(tx: Transaction, now: datetime, names: tuple[str, ...]) -> datetime:
    found = []
    for name in names:
        remembered = await tx.work.recall(name)
        if isinstance(remembered, dict) and isinstance(at := remembered.get("at"), str):
            found.append(datetime.fromisoformat(at))
    return max(found, default=now - timedelta(days=1))
