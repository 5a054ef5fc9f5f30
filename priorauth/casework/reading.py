"""Reading: a document is read in a child process, joined to its cases, and work follows."""

from __future__ import annotations

from typing import NamedTuple

from pydantic import JsonValue

from priorauth.casework.enclosing import bring_enclosures, file_enclosures
from priorauth.casework.joining import (
    LEGIBLE,
    join,
    join_rest,
    join_to,
    join_waiting,
    names_another,
)
from priorauth.casework.letters import ask_about_letter
from priorauth.casework.noticing import heed_notices
from priorauth.casework.paper_questions import (
    ask_for_resend,
    ask_unreadable,
    ask_whose_enclosed,
    ask_whose_page,
)
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.resending import ask_about_change
from priorauth.casework.second_reading import read_again
from priorauth.casework.standing import stand
from priorauth.casework.timekeeping import remember_pace
from priorauth.errors import NotConfigured, Unreadable
from priorauth.models.papers import Document
from priorauth.models.reading import DocumentReading, PageReading
from priorauth.services import Services
from priorauth.storage import Transaction


class _Wish(NamedTuple):
    """The case that a document goes to: a person says so, and what it is, or its message does."""

    case_id: str
    kind: str | None
    enclosed: bool
    """Whether it came inside a message; then it is asked about where it names another patient."""


async def read_document(services: Services, clinic_id: str, document_id: str) -> None:
    """Read one document; repeatable, and what was read already is not read again.

    Raises:
        NotFound: This clinic has no such document.
    """
    async with services.store.begin(clinic_id) as tx:
        document = await tx.papers.get(document_id)
        content = await tx.papers.content(document_id)
        known = await tx.papers.reading(document_id)
        wish = _wish(await tx.work.recall(f"attach:{document_id}"))
    if known is not None and wish is None:
        return
    began = services.clock.now()
    reading = known or await _read(services, clinic_id, document_id, content)
    took = (services.clock.now() - began).total_seconds()
    services.at("reading.before_commit")
    async with services.store.begin(clinic_id) as tx:
        await tx.work.take_turn("joining")
        if known is None and await tx.papers.reading(document_id) is not None:
            return
        await tx.papers.save_reading(document_id, reading, media_type=reading.media_type)
        if known is None:
            await remember_pace(tx, reading, took)
        touched = await _place(tx, services, document, reading, wish)
        for case_id in touched:
            await stand(tx, services, case_id)
        late = await join_waiting(tx, services) if touched else ()
        for case_id in dict.fromkeys((*touched, *late)):
            await enqueue_case(tx, case_id)
    services.at("reading.after_commit")


def _wish(remembered: JsonValue) -> _Wish | None:
    if not isinstance(remembered, dict):
        return None
    case_id, kind = remembered.get("case_id"), remembered.get("kind")
    if not isinstance(case_id, str):
        return None
    enclosed = remembered.get("enclosed") is True
    return _Wish(case_id, kind if isinstance(kind, str) else None, enclosed)


async def _read(
    services: Services, clinic_id: str, document_id: str, content: bytes
) -> DocumentReading:
    if services.reader is None:
        raise NotConfigured("This process has no reader.")
    payers = await _payers_on_file(services, clinic_id)
    reading = await services.reader.read(content, payers)
    return await read_again(services, clinic_id, document_id, reading)


async def _payers_on_file(services: Services, clinic_id: str) -> tuple[str, ...]:
    """What the payers are called that the clinic works with or that there are rules of."""
    async with services.store.begin(clinic_id) as tx:
        connections = await tx.people.payers()
    ruled = (name for payer in services.rules.payers() for name in (payer.name, *payer.aliases))
    return (*(payer.name for payer in connections), *ruled)


async def _place_as_sent(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    wish: _Wish,
) -> tuple[str, ...]:
    """Join a document to the case that it goes to, and the rest of it to whose it is."""
    case_id = await tx.pairs.goes_on_as(wish.case_id)
    await tx.work.remember(f"attach:{document.id}", "done")
    placed = await tx.papers.case_ids(document.id)
    if wish.enclosed and await names_another(tx, case_id, reading):
        if not placed:
            await ask_whose_enclosed(tx, services, document.id)
        return ()
    pages = await join_to(tx, services, case_id, document, reading, kind=wish.kind)
    rest = () if placed else await join_rest(tx, services, document, reading, pages)
    await bring_enclosures(tx, document.id, case_id)
    return (case_id, *rest)


async def _place(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    wish: _Wish | None,
) -> tuple[str, ...]:
    if reading.error is not None:
        await ask_unreadable(tx, services, document.id, Unreadable(reading.error))
        return ()
    touched: tuple[str, ...]
    if wish is not None:
        touched = await _place_as_sent(tx, services, document, reading, wish)
    else:
        touched = await join(tx, services, document, reading)
        await file_enclosures(tx, services, document, reading, touched)
        touched = (*touched, *await heed_notices(tx, services, document, reading))
    await ask_about_change(tx, services, document.id, tuple(dict.fromkeys(touched)))
    for letter in reading.letters:
        await ask_about_letter(tx, services, document.id, letter, wish=touched[:1] if wish else ())
    for page in reading.pages:
        if _is_lost(page):
            await ask_for_resend(tx, services, document.id, page.page)
        elif page.page in reading.unplaced:
            await ask_whose_page(tx, services, document.id, page.page)
    return tuple(dict.fromkeys(touched))


def _is_lost(page: PageReading) -> bool:
    """Whether a page must come again: nothing on it is certain."""
    if page.kind in ("blank", "advertisement"):
        return False
    return page.text_source == "none" or (page.text_source == "ocr" and page.quality < LEGIBLE)
