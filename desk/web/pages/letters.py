"""Questions about documents: a letter to enter, a paper to place, a page nobody can read."""

from __future__ import annotations

from typing import Any

from pydantic import JsonValue
from starlette.responses import Response
from starlette.routing import Route

from desk.web.forms import Form
from desk.web.office import Seat
from desk.web.pages.answer_forms import line_answer
from desk.web.seats import doing, looking
from priorauth.casework.corrections import answer_question, record_payer_answer
from priorauth.casework.placing import place_paper
from priorauth.casework.recording import record_event
from priorauth.casework.values import date_of
from priorauth.errors import InvalidRequest, NotFound
from priorauth.models.case import Question, QuestionKind
from priorauth.models.people import Right
from priorauth.models.reading import LetterKind, LetterReading

_OUTCOMES: dict[LetterKind, str] = {
    "approval": "approved",
    "denial": "denied",
    "request": "pended",
    "cancellation": "cancelled",
}
"""What the form begins with; an approval that gives reasons refuses a part."""


async def _question(seat: Seat) -> tuple[Question, JsonValue]:
    async with seat.services.store.begin(seat.clinic_id) as tx:
        question, prefill = await tx.cases.get_question(seat.request.path_params["question_id"])
    if question.document_id is None or question.answered_at is not None:
        raise NotFound("question")
    return question, prefill


async def show_letter(seat: Seat) -> Response:
    """Show a letter beside the form for what it says."""
    return await _letter_page(seat)


async def _letter_page(seat: Seat, trouble: str | None = None, status: int = 200) -> Response:
    question, prefill = await _question(seat)
    if question.kind is not QuestionKind.LETTER:
        raise NotFound("letter")
    letter = LetterReading.model_validate(prefill) if prefill else None
    found: tuple[Any, ...] = ()
    name = letter.patient_name.value if letter else None
    if isinstance(name, str):
        found = await seat.office.queue.search(seat.clinic_id, name)
    async with seat.services.store.begin(seat.clinic_id) as tx:
        await record_event(tx, seat.services, seat.sign_in, "view_letter")
    return await seat.show(
        "letter.html",
        status,
        trouble=trouble,
        question=question,
        letter=letter,
        read=_read(letter) if letter else {},
        found=found,
    )


def _read(letter: LetterReading) -> dict[str, str]:
    """Return what was read, as the form takes it."""
    days = {"valid_from": letter.starts_on.value, "valid_to": letter.ends_on.value}
    said = _OUTCOMES[letter.kind]
    counts = {"visits": letter.visits.value, "units": letter.units.value}
    return {
        "outcome": "partial" if letter.kind == "approval" and letter.reasons else said,
        "number": str(letter.authorization_number.value or ""),
        "reason": " ".join(str(r.value) for r in letter.reasons if r.value),
        **{name: str(day) if date_of(day) else "" for name, day in days.items()},
        **{name: str(count) if count else "" for name, count in counts.items()},
    }


async def enter_letter(seat: Seat, form: Form) -> str:
    """Enter what a letter says with the case that it is about."""
    question, _ = await _question(seat)
    if question.kind is not QuestionKind.LETTER:
        raise NotFound("letter")
    case_id = form.text("case_id").upper()
    await _known(seat, case_id)
    await record_payer_answer(
        seat.services,
        seat.sign_in,
        case_id,
        line_answer(form),
        source="letter",
        question_id=question.id,
    )
    return f"/cases/{case_id}?done=recorded"


async def _letter_again(seat: Seat, trouble: str, status: int) -> Response:
    return await _letter_page(seat, trouble, status)


async def place(seat: Seat, form: Form) -> str:
    """Put a document, or the page that is asked about, into the case that a person chose."""
    case_id = form.text("case_id").upper()
    question_id = seat.request.path_params["question_id"]
    kind = form.optional("kind")
    await place_paper(seat.services, seat.sign_in, question_id, case_id, kind)
    return f"/cases/{case_id}?done=placed"


async def settle_question(seat: Seat, form: Form) -> str:
    """Answer a question about a document in words."""
    question, _ = await _question(seat)
    if not form.text("value"):
        raise InvalidRequest("Say what you did about it.")
    await answer_question(seat.services, seat.sign_in, question.id, form.text("value"))
    return "/?done=answered"


async def _known(seat: Seat, case_id: str) -> None:
    try:
        async with seat.services.store.begin(seat.clinic_id) as tx:
            await tx.cases.file(case_id)
    except NotFound:
        raise InvalidRequest("No case with that id is on file here. Choose one.") from None


ROUTES = [
    Route("/letters/{question_id}", looking(show_letter), methods=["GET"]),
    Route(
        "/letters/{question_id}",
        doing(enter_letter, right=Right.RECORD, again=_letter_again),
        methods=["POST"],
    ),
    Route("/questions/{question_id}/place", doing(place, right=Right.CORRECT), methods=["POST"]),
    Route(
        "/questions/{question_id}/settle",
        doing(settle_question, right=Right.CORRECT),
        methods=["POST"],
    ),
]
