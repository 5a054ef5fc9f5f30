"""Documents that came inside a message: each is filed by itself and joins the message's case."""

from __future__ import annotations

import hashlib

from pydantic import JsonValue

from priorauth.casework.queueing import enqueue_reading
from priorauth.models.papers import Arrival, Document
from priorauth.models.reading import DocumentReading
from priorauth.services import Services
from priorauth.storage import Transaction


async def file_enclosures(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    touched: tuple[str, ...],
) -> None:
    """File what a message encloses; where its case is not known yet, the papers wait for it."""
    homes = await _homes(tx, document.id, touched)
    waiting: list[JsonValue] = []
    for one in reading.enclosures:
        if not one.content:
            continue
        arrival = Arrival(
            id=services.ids.new("N"),
            sha256=hashlib.sha256(one.content).hexdigest(),
            source=f"enclosed in {document.id}",
            received_at=document.received_at,
        )
        enclosed_id, _ = await tx.papers.file(arrival, one.content)
        if one.page in homes:
            await _attach(tx, enclosed_id, homes[one.page])
        else:
            waiting.append(enclosed_id)
            await enqueue_reading(tx, enclosed_id)
    if waiting:
        await tx.work.remember(_waiting(document.id), {"documents": waiting})


async def bring_enclosures(tx: Transaction, document_id: str, case_id: str) -> None:
    """Let the papers of a message follow it into the case that was found for it."""
    known = await tx.work.recall(_waiting(document_id))
    if not isinstance(known, dict):
        return
    papers = known.get("documents")
    for enclosed_id in papers if isinstance(papers, list) else []:
        await _attach(tx, str(enclosed_id), case_id)
    await tx.work.remember(_waiting(document_id), None)


async def _attach(tx: Transaction, enclosed_id: str, case_id: str) -> None:
    if case_id in await tx.papers.case_ids(enclosed_id):
        return
    wish: JsonValue = {"case_id": case_id, "kind": None, "enclosed": True}
    await tx.work.remember(f"attach:{enclosed_id}", wish)
    await enqueue_reading(tx, enclosed_id)


async def _homes(tx: Transaction, document_id: str, touched: tuple[str, ...]) -> dict[int, str]:
    """Return the case of each part of a message."""
    homes: dict[int, str] = {}
    for case_id in touched:
        file = await tx.cases.file(case_id)
        for paper in file.documents:
            if paper.document_id == document_id:
                homes.update(dict.fromkeys(paper.pages, case_id))
    return homes


def _waiting(document_id: str) -> str:
    return f"enclosed:{document_id}"
