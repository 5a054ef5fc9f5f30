"""Placing: a person says which case a paper, or one page of it, belongs to."""

from __future__ import annotations

from priorauth.access import require
from priorauth.casework.joining import join_to
from priorauth.casework.open_cases import open_file
from priorauth.casework.paper_questions import pages_of
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.recording import record_event
from priorauth.casework.submissions import actor_of
from priorauth.errors import Conflict, InvalidRequest, NotFound
from priorauth.models.case import Question, QuestionKind
from priorauth.models.people import SignIn
from priorauth.models.reading import DocumentReading
from priorauth.services import Services
from priorauth.storage import Transaction


async def place_paper(
    services: Services, sign_in: SignIn, question_id: str, case_id: str, kind: str | None
) -> None:
    """Put what a question asks about into a case; a question about one page places that page.

    Raises:
        InvalidRequest: There is no such case here, or the document cannot be read at all.
        NotFound: This clinic has no such question.
        NotPermitted: The question is for people with another right.
        Conflict: It was answered already, or the case is closed.
    """
    async with services.store.begin(sign_in.clinic_id) as tx:
        await tx.work.take_turn("joining")
        question, _ = await tx.cases.get_question(question_id)
        require(actor_of(sign_in), question.who)
        if question.answered_at is not None:
            raise Conflict("This question was answered already.")
        document_id, reading = await _reading(tx, question)
        await _known(tx, case_id)
        case_id = await tx.pairs.goes_on_as(case_id)
        await open_file(tx, case_id)
        asked, document = pages_of(question.field), await tx.papers.get(document_id)
        pages = await join_to(tx, services, case_id, document, reading, kind=kind, pages=asked)
        await tx.cases.close_question(question_id, case_id, answered_by=sign_in.staff.id)
        await record_event(
            tx,
            services,
            sign_in,
            "place_document",
            case_id=case_id,
            details={"document": document_id, "pages": list(pages)},
        )
        await enqueue_case(tx, case_id)


async def _reading(tx: Transaction, question: Question) -> tuple[str, DocumentReading]:
    placeable = (QuestionKind.SAME_PATIENT, QuestionKind.UNREADABLE)
    if question.document_id is None or question.kind not in placeable:
        raise NotFound("question")
    reading = await tx.papers.reading(question.document_id)
    if reading is None:
        raise InvalidRequest("The document was not read yet. Try again in a moment.")
    if reading.error is not None:
        raise InvalidRequest(
            "This document cannot be opened, so no packet can hold it. Take in a copy that opens."
        )
    return question.document_id, reading


async def _known(tx: Transaction, case_id: str) -> None:
    try:
        await tx.cases.file(case_id)
    except NotFound:
        raise InvalidRequest("No case with that id is on file here. Choose one.") from None
