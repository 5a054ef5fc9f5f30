"""Two cases that may be one: a person joins them or keeps them apart, once and for good."""

from __future__ import annotations

from pydantic import JsonValue

from priorauth.access import require
from priorauth.casework.closing import reopen_within
from priorauth.casework.joining import ORDER, add_values
from priorauth.casework.matching import Found
from priorauth.casework.paper_questions import ask_about_others, cases_of
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.recording import record_event
from priorauth.casework.submissions import actor_of, void_for_change
from priorauth.errors import Conflict, InvalidRequest, NotFound
from priorauth.models.case import CasePair, PairVerdict, Question, QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.people import SignIn
from priorauth.models.submission import DeliveryState
from priorauth.services import Services
from priorauth.storage import Transaction

_AT_HOME = (DeliveryState.HELD, DeliveryState.FAILED)
_ASKED_AFRESH = (
    QuestionKind.VALUE,
    QuestionKind.RULE,
    QuestionKind.COVERAGE,
    QuestionKind.DISAGREEMENT,
)
"""What working the case that goes on asks again by itself, where it still stands."""


async def decide_pair(
    services: Services,
    sign_in: SignIn,
    question_id: str,
    verdict: PairVerdict,
    other_id: str | None = None,
) -> str:
    """Decide what a question asks about two cases; return the case that goes on.

    Joining names the other case. All of it happens in one transaction, or nothing does.

    Raises:
        InvalidRequest: The other case is not one that the question is about.
        NotFound: This clinic has no such question.
        NotPermitted: The question is for people with another right.
        Conflict: It was answered already, or both cases have a request with the payer.
    """
    async with services.store.begin(sign_in.clinic_id) as tx:
        await tx.work.take_turn("joining")
        question, others = await _asked(tx, sign_in, question_id)
        mine = question.case_id or ""
        answer: JsonValue = {"verdict": str(verdict), "joined_to": other_id}
        await tx.cases.close_question(question_id, answer, answered_by=sign_in.staff.id)
        if verdict is not PairVerdict.JOINED:
            for each in others:
                await _keep_apart(tx, services, sign_in, mine, each, verdict)
            await enqueue_case(tx, mine)
            return mine
        if other_id not in others:
            raise InvalidRequest("Choose the case that it belongs to.")
        kept = await _join(tx, services, sign_in, mine, other_id)
        await _ask_about(tx, services, kept, [each for each in others if each != other_id])
        services.at("pairing.before_commit")
        return kept


async def _asked(
    tx: Transaction, sign_in: SignIn, question_id: str
) -> tuple[Question, tuple[str, ...]]:
    """The question, with the cases it names as they go on now."""
    question, prefill = await tx.cases.get_question(question_id)
    require(actor_of(sign_in), question.who)
    if question.case_id is None or not cases_of(prefill):
        raise NotFound("question")
    if question.answered_at is not None:
        raise Conflict("This question was answered already.")
    now = [await tx.pairs.goes_on_as(each) for each in cases_of(prefill)]
    return question, tuple(each for each in dict.fromkeys(now) if each != question.case_id)


async def _keep_apart(
    tx: Transaction,
    services: Services,
    sign_in: SignIn,
    mine: str,
    other: str,
    verdict: PairVerdict,
) -> None:
    if await tx.pairs.between(mine, other) is not None:
        return
    await tx.pairs.decide(_pair(services, sign_in, mine, other, verdict))
    for one, two in ((mine, other), (other, mine)):
        details = {"other": two, "verdict": str(verdict)}
        await record_event(
            tx, services, sign_in, "keep_cases_apart", case_id=one, details={**details}
        )


async def _join(tx: Transaction, services: Services, sign_in: SignIn, mine: str, other: str) -> str:
    """Bring everything of one case into the other; return the one that goes on."""
    closed, kept = _which_goes_on(await tx.cases.file(mine), await tx.cases.file(other))
    before, after = closed.case.id, kept.case.id
    if kept.closing is not None:
        await reopen_within(tx, services, sign_in, after)
    for document in closed.documents:
        await tx.cases.add_document(after, document)
    has_order = any(ORDER in document.kinds for document in closed.documents)
    values = tuple(e.model_copy(update={"id": services.ids.new("E")}) for e in closed.evidence)
    await add_values(tx, services, kept, values, has_order=has_order)
    await tx.pairs.copy_visits(before, after)
    await _bring_questions(tx, services, sign_in, closed, after)
    await void_for_change(tx, before)
    if _is_engaged(await tx.cases.file(before)):
        raise Conflict("Its packet was approved just now. Look at both cases again.")
    await tx.pairs.decide(_pair(services, sign_in, before, after, PairVerdict.JOINED))
    for one, two, deed in ((after, before, "join_cases"), (before, after, "close_by_joining")):
        await record_event(tx, services, sign_in, deed, case_id=one, details={"other": two})
    await enqueue_case(tx, after)
    return after


def _which_goes_on(mine: CaseFile, other: CaseFile) -> tuple[CaseFile, CaseFile]:
    """The case that closes and the one that goes on: what the payer has stays where it is."""
    if not _is_engaged(mine):
        return mine, other
    if _is_engaged(other):
        raise Conflict(
            "Both cases have an approved request or the payer's answer, so neither can take in"
            " the other. Settle one with the payer, and answer this later."
        )
    return other, mine


def _is_engaged(file: CaseFile) -> bool:
    out = any(submission.state not in _AT_HOME for submission in file.submissions)
    return out or bool(file.determinations or file.authorizations)


async def _bring_questions(
    tx: Transaction, services: Services, sign_in: SignIn, closed: CaseFile, after: str
) -> None:
    """Ask in the case that goes on what was still open in the one that closes."""
    about: list[str] = []
    for question in closed.questions:
        if question.answered_at is not None:
            continue
        _, prefill = await tx.cases.get_question(question.id)
        await _close_moved(tx, sign_in, question, after)
        if question.kind is QuestionKind.SAME_PATIENT and cases_of(prefill):
            about += cases_of(prefill)
        elif question.kind not in _ASKED_AFRESH or question.document_id is not None:
            moved = {"id": services.ids.new("Q"), "case_id": after}
            await tx.cases.ask(question.model_copy(update=moved), prefill=prefill)
    await _ask_about(tx, services, after, about)


async def _close_moved(tx: Transaction, sign_in: SignIn, question: Question, after: str) -> None:
    still, _ = await tx.cases.get_question(question.id)
    if still.answered_at is None:
        answer: JsonValue = {"moved_to": after}
        await tx.cases.close_question(question.id, answer, answered_by=sign_in.staff.id)


async def _ask_about(tx: Transaction, services: Services, case_id: str, others: list[str]) -> None:
    """Ask whether a case is one of others, with what it is asked about already."""
    wanted = list(others)
    for question in await tx.cases.questions(case_id=case_id):
        _, prefill = await tx.cases.get_question(question.id)
        if others and question.kind is QuestionKind.SAME_PATIENT and cases_of(prefill):
            await tx.cases.close_question(question.id, "asked anew", answered_by=None)
            wanted += cases_of(prefill)
    now = [await tx.pairs.goes_on_as(each) for each in wanted]
    left = [
        each
        for each in dict.fromkeys(now)
        if each != case_id and await tx.pairs.between(case_id, each) is None
    ]
    await ask_about_others(tx, services, case_id, Found(doubtful=tuple(left)))


def _pair(
    services: Services, sign_in: SignIn, mine: str, other: str, verdict: PairVerdict
) -> CasePair:
    return CasePair(
        case_id=mine,
        other_id=other,
        verdict=verdict,
        decided_by=sign_in.staff.id,
        decided_at=services.clock.now(),
    )
