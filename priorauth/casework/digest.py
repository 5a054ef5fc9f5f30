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
"""Under this name the clock remembers when the last digest was made."""


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
) -> Digest:
    """Make the digest of today, or tell about another day.

    Only today's real one is remembered, so that the next one says what changed since; a peek
    and another day leave that as it is.
    """
    zone = ZoneInfo((await tx.people.clinic()).time_zone)
    now = services.clock.now()
    today = local_date(now, str(zone))
    if on is not None and on != today:
        begins = datetime.combine(on, time(), zone)
        return await source.read(on, since=begins, until=begins + timedelta(days=1))
    digest = await source.read(today, since=await _since(tx, now), until=now)
    if not peek:
        await tx.work.remember(MEMORY, {"at": now.isoformat()})
        await record_event(tx, services, None, "make_digest")
    return digest


async def _since(tx: Transaction, now: datetime) -> datetime:
    remembered = await tx.work.recall(MEMORY)
    if isinstance(remembered, dict) and isinstance(at := remembered.get("at"), str):
        return datetime.fromisoformat(at)
    return now - timedelta(days=1)
