"""Reading: a document is read in a child process, joined to its cases, and work follows."""

from __future__ import annotations

from priorauth.casework.asking import ask
from priorauth.casework.joining import ask_for_resend, join, join_to, join_waiting
from priorauth.casework.standing import stand
from priorauth.errors import NotConfigured, Unreadable
from priorauth.models.case import QuestionKind
from priorauth.models.papers import Document
from priorauth.models.people import Right
from priorauth.models.reading import DocumentReading, LetterReading
from priorauth.services import Services
from priorauth.storage import Transaction


async def read_document(services: Services, clinic_id: str, document_id: str) -> None:
    """Read one document; repeatable, and what was read already is not read again.

    Raises:
        NotFound: This clinic has no such document.
    """
    async with services.store.begin(clinic_id) as tx:
        document = await tx.papers.get(document_id)
        content = await tx.papers.content(document_id)
        known = await tx.papers.reading(document_id)
        wish = await tx.work.recall(f"attach:{document_id}")
    if known is not None and wish is None:
        return
    reading = known or await _read(services, content)
    services.at("reading.before_commit")
    async with services.store.begin(clinic_id) as tx:
        await tx.work.take_turn("joining")
        if known is None and await tx.papers.reading(document_id) is not None:
            return
        await tx.papers.save_reading(document_id, reading, media_type=reading.media_type)
        touched = await _place(tx, services, document, reading, wish)
        for case_id in touched:
            await stand(tx, services, case_id)
        late = await join_waiting(tx, services) if touched else ()
        for case_id in dict.fromkeys((*touched, *late)):
            await enqueue_case(tx, case_id)
    services.at("reading.after_commit")


async def enqueue_case(tx: Transaction, case_id: str) -> None:
    """Let the clock work a case as soon as this transaction commits."""
    await tx.work.enqueue(
        "work_case",
        {"case_id": case_id},
        serial=f"case:{case_id}",
        once=f"work:{tx.clinic_id}:{case_id}",
    )


async def _read(services: Services, content: bytes) -> DocumentReading:
    if services.reader is None:
        raise NotConfigured("This process has no reader.")
    return await services.reader.read(content)


async def _place(
    tx: Transaction,
    services: Services,
    document: Document,
    reading: DocumentReading,
    wish: object,
) -> tuple[str, ...]:
    if reading.error is not None:
        await _ask_unreadable(tx, services, document.id, Unreadable(reading.error))
        return ()
    if isinstance(wish, dict) and isinstance(wish.get("case_id"), str):
        case_id, kind = str(wish["case_id"]), wish.get("kind")
        await join_to(tx, services, case_id, document, reading, kind=kind)
        await tx.work.remember(f"attach:{document.id}", None)
        return (case_id,)
    for letter in reading.letters:
        await _ask_about_letter(tx, services, document.id, letter)
    for page in reading.pages:
        if page.text_source == "none" and page.kind != "blank":
            await ask_for_resend(tx, services, document.id, page.page)
    return await join(tx, services, document, reading)


async def _ask_unreadable(
    tx: Transaction, services: Services, document_id: str, trouble: Unreadable
) -> None:
    await ask(
        tx,
        services,
        QuestionKind.UNREADABLE,
        "A document cannot be read. Ask the sender to send it again, or key it by hand.",
        str(trouble),
        document_id=document_id,
        field=None if trouble.page is None else f"page {trouble.page}",
    )


async def _ask_about_letter(
    tx: Transaction, services: Services, document_id: str, letter: LetterReading
) -> None:
    await ask(
        tx,
        services,
        QuestionKind.LETTER,
        f"A payer's {letter.kind} letter came in. Enter its answer with the case that it is about.",
        f"Page {letter.pages[0]} reads like a payer's letter, so it was not taken for a referral.",
        document_id=document_id,
        field=letter.kind,
        who=Right.RECORD,
        prefill=letter.model_dump(mode="json"),
    )
