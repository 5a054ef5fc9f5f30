"""Taking in: what arrived becomes a document, unchanged; the same bytes again join it."""

from __future__ import annotations

import hashlib

from priorauth.casework.queueing import enqueue_reading
from priorauth.casework.resending import door_key, message_key, note_message, resend_key
from priorauth.errors import InvalidRequest
from priorauth.models.papers import Arrival
from priorauth.services import Services
from priorauth.storage import Transaction

LARGEST = 50 * 1024 * 1024
"""Bytes; a longer file is refused before anything is stored."""


async def receive(
    services: Services,
    clinic_id: str,
    content: bytes,
    source: str,
    *,
    case_id: str | None = None,
    kind: str | None = None,
    message_id: str | None = None,
) -> Arrival:
    """Store what arrived, unchanged; acknowledge only after this returns.

    `message_id` is the sender's own number for it, where the door knows one.

    Raises:
        InvalidRequest: The file is empty or larger than 50 MB.
        Unavailable: Nothing was stored; send it again.
    """
    if not content:
        raise InvalidRequest("The file is empty. Ask the sender to send it again.")
    if len(content) > LARGEST:
        raise InvalidRequest("The file is larger than 50 MB. Split it and send it again.")
    arrival = Arrival(
        id=services.ids.new("N"),
        sha256=hashlib.sha256(content).hexdigest(),
        source=source,
        received_at=services.clock.now(),
        case_id=case_id,
        kind=kind,
        message_key=door_key(source, message_id),
    )
    async with services.store.begin(clinic_id) as tx:
        services.at("intake.before_store")
        await tx.papers.receive(arrival, content)
        services.at("intake.before_commit")
    services.at("intake.after_commit")
    return arrival


async def file_arrival(services: Services, clinic_id: str, arrival_id: str) -> None:
    """Move an arrival to the documents and see to its reading; repeatable."""
    async with services.store.begin(clinic_id) as tx:
        taken = await tx.papers.take(arrival_id)
        if taken is None:
            return
        arrival, content = taken
        services.at("filing.before_commit")
        await tx.work.take_turn("filing messages")
        arrival = await _known(tx, arrival, content)
        document_id, _ = await tx.papers.file(arrival, content)
        await note_message(tx, arrival.message_key, document_id)
        if arrival.case_id is not None:
            await _keep_wish(tx, document_id, arrival.case_id, arrival.kind)
        await enqueue_reading(tx, document_id)
    services.at("filing.after_commit")


async def _known(tx: Transaction, arrival: Arrival, content: bytes) -> Arrival:
    """Let a message that was sent again arrive as the one that is there."""
    number = message_key(content, arrival.message_key)
    arrival = arrival.model_copy(update={"message_key": number})
    key = resend_key(content)
    if key is None:
        return arrival
    first = await tx.work.recall(f"message:{key}")
    if isinstance(first, str):
        return arrival.model_copy(update={"sha256": first})
    await tx.work.remember(f"message:{key}", arrival.sha256)
    return arrival


async def _keep_wish(tx: Transaction, document_id: str, case_id: str, kind: str | None) -> None:
    """Remember that a person attached this document to a case herself."""
    await tx.work.remember(f"attach:{document_id}", {"case_id": case_id, "kind": kind})
