"""The digest by e-mail: what was left for mail is handed over once, whatever restarts.

That it is being sent is committed before the mail server is asked. What surely was not taken is
tried again that day; where nobody can tell, it is not sent a second time.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from adapters.messages.digest_writing import digest_mail
from adapters.store.database import Database
from priorauth.errors import AdapterError, DeliveryUnconfirmed
from priorauth.models.digest import Digest
from priorauth.services import Services
from priorauth.storage import Transaction
from worker.clinics import for_every_clinic

log = logging.getLogger("priorauth.worker")

MAIL = "digest mail"
"""Under this name the clock keeps the digest that goes by mail, and how far it got."""
AGAIN_AFTER = timedelta(minutes=5)


class Sends(Protocol):
    """Hands a message to a mail server; see `adapters/messages/mail.py`."""

    async def send(self, message: EmailMessage) -> int:
        """Return how many addresses were refused."""
        ...


async def leave_for_mail(tx: Transaction, digest: Digest, now: datetime) -> None:
    """Keep a digest for the mail, in the transaction that made it."""
    await _keep(tx, digest.model_dump(mode="json"), "waiting", now)


async def mail_digests(
    services: Services, database: Database, mailer: Sends, desk: str | None
) -> int:
    """Send what waits; return how many the mail server took."""
    sent = await for_every_clinic(
        database,
        "digest by mail",
        lambda clinic_id: _mail(services, database, mailer, clinic_id, desk),
    )
    return sum(sent)


async def _mail(
    services: Services, database: Database, mailer: Sends, clinic_id: str, desk: str | None
) -> bool:
    now = services.clock.now()
    async with database.begin(clinic_id) as tx:
        await tx.work.take_turn(MAIL)
        kept: Any = await tx.work.recall(MAIL)
        zone = (await tx.people.clinic()).time_zone
        if not _is_due(kept, now, zone):
            return False
        digest = Digest.model_validate(kept["digest"])
        message = digest_mail(
            digest, zone, desk=desk, name=f"digest.{clinic_id}.{digest.on}", sent_at=now
        )
        await _keep(tx, kept["digest"], "sending", now)
    state = await _hand_over(mailer, message)
    async with database.begin(clinic_id) as tx:
        again = now + AGAIN_AFTER if state == "waiting" else now
        await _keep(tx, kept["digest"], state, again)
    return state == "sent"


def _is_due(kept: Any, now: datetime, zone: str) -> bool:
    """Whether it waits, its time has come, and its day is not over."""
    if not isinstance(kept, dict) or kept.get("state") != "waiting":
        return False
    today = now.astimezone(ZoneInfo(zone)).date().isoformat()
    return datetime.fromisoformat(kept["at"]) <= now and kept["digest"]["on"] == today


async def _hand_over(mailer: Sends, message: EmailMessage) -> str:
    try:
        refused = await mailer.send(message)
    except DeliveryUnconfirmed:
        log.error("nobody can tell whether the digest arrived by mail; it is not sent again")
        return "unclear"
    except AdapterError as error:
        log.warning("the digest waits: %s", error)
        return "waiting"
    if refused:
        log.warning("the digest went out, but %d addresses were refused", refused)
    return "sent"


async def _keep(tx: Transaction, digest: Any, state: str, at: datetime) -> None:
    await tx.work.remember(MAIL, {"digest": digest, "state": state, "at": at.isoformat()})
