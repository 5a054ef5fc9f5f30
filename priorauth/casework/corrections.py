"""What people put right: values, answers to questions, a payer's answer by phone or letter."""

from __future__ import annotations

import re

from pydantic import JsonValue

from priorauth.access import require
from priorauth.casework.asking import close_settled
from priorauth.casework.fields import LIST_FIELDS, in_words
from priorauth.casework.open_cases import open_file
from priorauth.casework.paper_questions import cases_of
from priorauth.casework.payers_word import VERDICTS
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.recording import record_event
from priorauth.casework.submissions import actor_of, void_for_change
from priorauth.casework.tracking import is_settled, record_answer
from priorauth.casework.values import date_of, whole_number
from priorauth.errors import Conflict, InvalidRequest
from priorauth.models.case import Question, QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import ByPerson, Evidence
from priorauth.models.people import Right, SignIn
from priorauth.models.submission import DeliveryState, LineAnswer, Submission
from priorauth.services import Services
from priorauth.storage import Transaction

DATES = frozenset({"date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date"})
NUMBERS = frozenset({"visits_requested", "frequency_per_week", "duration_weeks"})
YES_NO = frozenset({"order_signed", "urgent"})
SHAPES = {
    "referring_npi": (re.compile(r"\d{10}"), "10 digits"),
    "patient_phone": (re.compile(r"\d{10}"), "10 digits"),
    "referring_phone": (re.compile(r"\d{10}"), "10 digits"),
    "referring_fax": (re.compile(r"\d{10}"), "10 digits"),
    "patient_state": (re.compile(r"[A-Z]{2}"), "two capital letters"),
    "patient_zip": (re.compile(r"\d{5}(-\d{4})?"), "a ZIP code"),
    "diagnoses": (re.compile(r"[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?"), "an ICD-10 code"),
    "procedures": (re.compile(r"\d{5}|[A-Z]\d{4}"), "a five-character procedure code"),
}
NOT_VALUES = frozenset({"benefits", "case"})
"""What a question may be about that is no value of the case."""
LONGEST = 300
"""Characters of a value that a person types."""


async def correct_value(
    services: Services, sign_in: SignIn, case_id: str, field: str, typed: str
) -> None:
    """Put a value right; it becomes evidence with name and time, and the packet is drawn anew.

    List fields take codes separated by commas or spaces. Nothing typed means: it is not there.

    Raises:
        InvalidRequest: The value does not have the shape of its field.
        NotFound: This clinic has no such case.
        Conflict: The case was joined to another one.
    """
    require(actor_of(sign_in), Right.CORRECT)
    values = shaped(field, typed)
    async with services.store.begin(sign_in.clinic_id) as tx:
        await open_file(tx, case_id)
        await _put(tx, services, sign_in, case_id, field, values)


async def _put(
    tx: Transaction,
    services: Services,
    sign_in: SignIn,
    case_id: str,
    field: str,
    values: tuple[JsonValue, ...],
) -> None:
    source = ByPerson(staff_id=sign_in.staff.id, name=sign_in.staff.name, at=services.clock.now())
    await put_by_person(tx, services, case_id, field, values, source)
    for question in await tx.cases.questions(case_id=case_id):
        if question.field == field:
            await tx.cases.close_question(question.id, list(values), answered_by=sign_in.staff.id)
    await record_event(
        tx, services, sign_in, "correct_value", case_id=case_id, details={"field": field}
    )
    await void_for_change(tx, case_id)


async def put_by_person(
    tx: Transaction,
    services: Services,
    case_id: str,
    field: str,
    values: tuple[JsonValue, ...],
    source: ByPerson,
) -> None:
    """Let what a person says stand for a field, whatever stood there; None: it is not there."""
    await tx.cases.replace_field(case_id, field)
    await tx.cases.add_evidence(
        case_id,
        [
            Evidence(
                id=services.ids.new("E"),
                field=field,
                position=position,
                value=value,
                provenance=source,
                flag="absent" if value is None else None,
            )
            for position, value in enumerate(values)
        ],
    )


def shaped(field: str, typed: str) -> tuple[JsonValue, ...]:
    """Return what was typed in the shape of its field.

    Raises:
        InvalidRequest: It does not have that shape; the text says which shape is wanted.
    """
    text = " ".join(typed.split())
    if len(text) > LONGEST:
        raise InvalidRequest(f"That is too long for the {in_words(field)}.")
    if not text:
        return (None,)
    if field in VERDICTS:
        return (_verified(text),)
    if field in LIST_FIELDS:
        return tuple(_one(field, part) for part in re.split(r"[,;\s]+", text.upper()) if part)
    return (_one(field, text),)


def _verified(text: str) -> str:
    said = text.lower().replace("_", " ").rstrip(".")
    if said in ("required", "yes"):
        return "required"
    if said in ("not required", "no", "none"):
        return "not_required"
    raise InvalidRequest("Answer required, or not required.")


def _one(field: str, text: str) -> JsonValue:
    if field in DATES or field.removeprefix("fact.").endswith("_on"):
        return _day(field, text)
    if field in NUMBERS or field in ("fact.age", "fact.gap_days"):
        number = whole_number(text, 999)
        if not number:
            raise InvalidRequest(f"The {in_words(field)} is a whole number.")
        return number
    if field in YES_NO or (text.lower() in ("yes", "no") and field.startswith("fact.")):
        if text.lower() not in ("yes", "no"):
            raise InvalidRequest(f"Answer yes or no: {in_words(field)}.")
        return text.lower() == "yes"
    shape = SHAPES.get(field)
    if shape is not None and not shape[0].fullmatch(text):
        raise InvalidRequest(f"The {in_words(field)} must be {shape[1]}.")
    return text


def _day(field: str, text: str) -> str:
    american = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    if american:
        month, day, year = american.groups()
        text = f"{year}-{int(month):02d}-{int(day):02d}"
    if date_of(text) is None:
        raise InvalidRequest(f"Write the {in_words(field)} as MM/DD/YYYY.")
    return text


async def answer_question(
    services: Services, sign_in: SignIn, question_id: str, typed: str
) -> None:
    """Answer a question; a question about a value puts that value right.

    Raises:
        NotFound: This clinic has no such question.
        NotPermitted: The question is for people with another right.
        Conflict: It was answered already.
    """
    async with services.store.begin(sign_in.clinic_id) as tx:
        question, prefill = await tx.cases.get_question(question_id)
        require(actor_of(sign_in), question.who)
        if question.answered_at is not None:
            raise Conflict("This question was answered already.")
        if cases_of(prefill):
            raise InvalidRequest("Say whether the two cases are one, in the case's questions.")
        if question.kind is QuestionKind.DELIVERY and await _is_unconfirmed(tx, question):
            raise Conflict("Record it under `Did it arrive?`, so that the request goes on.")
        is_value = question.field is not None and question.kind in (
            QuestionKind.VALUE,
            QuestionKind.COVERAGE,
            QuestionKind.RULE,
            QuestionKind.DISAGREEMENT,
        )
        if is_value and question.case_id and question.field and question.field not in NOT_VALUES:
            values = shaped(question.field, typed)
            await _put(tx, services, sign_in, question.case_id, question.field, values)
            return
        await tx.cases.close_question(
            question_id, typed[:LONGEST] or "done", answered_by=sign_in.staff.id
        )
        await record_event(
            tx,
            services,
            sign_in,
            "answer_question",
            case_id=question.case_id,
            details={"question": question_id, "kind": question.kind},
        )
        if question.case_id:
            await enqueue_case(tx, question.case_id)


async def _is_unconfirmed(tx: Transaction, question: Question) -> bool:
    if question.case_id is None:
        return False
    file = await tx.cases.file(question.case_id)
    states = {s.id: s.state for s in file.submissions}
    return states.get(question.field or "") is DeliveryState.UNCONFIRMED


async def record_payer_answer(
    services: Services,
    sign_in: SignIn,
    case_id: str,
    answer: LineAnswer,
    *,
    source: str,
    question_id: str | None = None,
) -> None:
    """Record what a payer said by phone or letter; it counts like an answer over the wire.

    Raises:
        InvalidRequest: The answer does not fit together.
        NotFound: This clinic has no such case.
    """
    require(actor_of(sign_in), Right.RECORD)
    _check(answer)
    async with services.store.begin(sign_in.clinic_id) as tx:
        case_id = await tx.pairs.goes_on_as(case_id)
        file = await tx.cases.file(case_id)
        await _append(tx, services, sign_in, file, answer, source)
        if question_id is not None:
            await tx.cases.close_question(
                question_id, str(answer.outcome), answered_by=sign_in.staff.id
            )
        await record_event(
            tx,
            services,
            sign_in,
            "record_payer_answer",
            case_id=case_id,
            details={"outcome": answer.outcome, "source": source},
        )
        await enqueue_case(tx, case_id)


async def _append(
    tx: Transaction,
    services: Services,
    sign_in: SignIn,
    file: CaseFile,
    answer: LineAnswer,
    source: str,
) -> None:
    submission = _awaiting(file)
    lines = _for_every_line(file, answer)
    await record_answer(
        tx,
        services,
        file,
        lines,
        submission=submission,
        packet=file.packet if submission is not None else None,
        source=source,
        recorded_by=sign_in.staff.id,
    )
    if submission is not None and is_settled(lines):
        await tx.packets.note_look(submission, None, settled=True)
        await close_settled(tx, file.case.id, QuestionKind.OVERDUE)


def _check(answer: LineAnswer) -> None:
    if answer.valid_from and answer.valid_to and answer.valid_from > answer.valid_to:
        raise InvalidRequest("The first day is after the last day.")
    for number in (answer.visits, answer.units):
        if number is not None and not 0 <= number <= 500:
            raise InvalidRequest("Visits and units are between 0 and 500.")


def _awaiting(file: CaseFile) -> Submission | None:
    sent = (DeliveryState.SENT, DeliveryState.CONFIRMED)
    waiting = [s for s in file.submissions if s.state in sent and s.settled_at is None]
    return waiting[-1] if waiting else None


def _for_every_line(file: CaseFile, answer: LineAnswer) -> tuple[LineAnswer, ...]:
    packet = file.packet
    if answer.code is not None or packet is None or not packet.content.request.lines:
        return (answer,)
    return tuple(
        answer.model_copy(update={"code": line.code}) for line in packet.content.request.lines
    )
