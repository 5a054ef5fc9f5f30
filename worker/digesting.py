"""The morning digest: once for each clinic and day, from seven o'clock in the clinic's own zone.

A worker that was away at seven makes it up the same day; a day that is over is not made up.
"""

from __future__ import annotations

import logging
from datetime import datetime, time
from zoneinfo import ZoneInfo

from adapters.store.database import Database
from adapters.store.digest import PgDigest
from adapters.store.digest_post import shelve
from priorauth.casework.digest import make_digest
from priorauth.casework.digest_text import digest_text
from priorauth.models.slack import SlackPost
from priorauth.services import Services

log = logging.getLogger("priorauth.worker")

MORNING = time(7, 0)
POSTED = "digest posted"
"""Under this name the clock remembers for which day the digest was posted last."""


async def post_digests(services: Services, database: Database, channel: str) -> int:
    """Put every digest on the shelf whose time has come; return how many."""
    made = 0
    for clinic_id in await database.clinic_ids():
        try:
            made += await _post(services, database, clinic_id, channel)
        except Exception as error:
            # One clinic's trouble must not keep the others from their morning.
            log.error("no digest for clinic %s: %s", clinic_id, type(error).__name__)
    return made


async def _post(services: Services, database: Database, clinic_id: str, channel: str) -> bool:
    now = services.clock.now()
    async with database.begin(clinic_id) as tx:
        await tx.work.take_turn(POSTED)
        zone = (await tx.people.clinic()).time_zone
        here = now.astimezone(ZoneInfo(zone))
        day = here.date().isoformat()
        if not _is_time(here) or await tx.work.recall(POSTED) == day:
            return False
        digest = await make_digest(services, tx, PgDigest(tx.connection, clinic_id))
        post = SlackPost(
            id=services.ids.new("Y"),
            channel=channel,
            text=digest_text(digest, zone),
            once=f"digest:{day}",
            next_at=now,
            made_at=now,
        )
        await shelve(tx.connection, clinic_id, post)
        await tx.work.remember(POSTED, day)
    return True


def _is_time(here: datetime) -> bool:
    return here.time() >= MORNING
