"""The morning digest: once for each clinic and day, from seven o'clock in the clinic's own zone.

A worker that was away at seven makes it up the same day; a day that is over is not made up.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from zoneinfo import ZoneInfo

from adapters.messages.digest_writing import digest_blocks
from adapters.store.database import Database
from adapters.store.digest import PgDigest
from adapters.store.digest_post import shelve
from priorauth.casework.digest import make_digest
from priorauth.casework.digest_text import digest_text
from priorauth.casework.timekeeping import Ran
from priorauth.models.conversation import Prices
from priorauth.models.digest import Digest
from priorauth.models.slack import DIGEST, SlackPost
from priorauth.services import Services
from worker.clinics import for_every_clinic
from worker.mailing import Sends, leave_for_mail

MORNING = time(7, 0)
POSTED = Ran.DIGEST
"""Under this name the clock remembers for which day the digest was posted last."""


@dataclass(frozen=True, kw_only=True)
class Ways:
    """By which ways the digest goes out, and what it needs for that."""

    channel: str | None = None
    """The Slack channel; None when it is not posted there."""
    mailer: Sends | None = None
    """Who hands it to the mail server; None when it does not go by mail."""
    desk: str | None = None
    """The address of the desk page, so that every line leads there."""
    prices: Prices | None = None


async def post_digests(services: Services, database: Database, ways: Ways) -> int:
    """Put every digest on the shelf whose time has come; return how many."""
    made = await for_every_clinic(
        database, "digest", lambda clinic_id: _post(services, database, clinic_id, ways)
    )
    return sum(made)


async def _post(services: Services, database: Database, clinic_id: str, ways: Ways) -> bool:
    now = services.clock.now()
    async with database.begin(clinic_id) as tx:
        await tx.work.take_turn(POSTED)
        zone = (await tx.people.clinic()).time_zone
        here = now.astimezone(ZoneInfo(zone))
        day = here.date().isoformat()
        if not _is_time(here) or await tx.work.recall(POSTED) == day:
            return False
        source = PgDigest(tx.connection, clinic_id, ways.prices)
        digest = await make_digest(services, tx, source, of_the_morning=True)
        if ways.channel is not None:
            post = _slack_post(services, ways, ways.channel, digest, zone)
            await shelve(tx.connection, clinic_id, post)
        if ways.mailer is not None:
            await leave_for_mail(tx, digest, now)
        await tx.work.remember(POSTED, day)
    return True


def _slack_post(
    services: Services, ways: Ways, channel: str, digest: Digest, zone: str
) -> SlackPost:
    now = services.clock.now()
    return SlackPost(
        id=services.ids.new("Y"),
        channel=channel,
        text=digest_text(digest, zone),
        blocks=tuple(digest_blocks(digest, zone, ways.desk)),
        once=f"{DIGEST}{digest.on.isoformat()}",
        next_at=now,
        made_at=now,
    )


def _is_time(here: datetime) -> bool:
    return here.time() >= MORNING
