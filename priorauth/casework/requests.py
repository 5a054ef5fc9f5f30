"""What tools ask of the worker: identity is used here, and only the minimum view comes back.

The arguments are untrusted: ids are looked up within the clinic, and the person's rights are
checked again as they are now.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pydantic import JsonValue

from priorauth.access import require
from priorauth.boundary import minimum
from priorauth.casework.answers_by_tool import answer_values, may_come_by_tool
from priorauth.casework.benefits import check_benefits
from priorauth.casework.corrections import put_by_person
from priorauth.casework.naming import show_names
from priorauth.casework.open_cases import open_file
from priorauth.casework.packets import draft, hold
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.reading import read_document
from priorauth.casework.recording import record_event
from priorauth.casework.submissions import void_for_change
from priorauth.casework.tracking import look_at_payer
from priorauth.casework.working import work_case
from priorauth.clock import local_date
from priorauth.errors import Conflict, InvalidRequest, NotPermitted, PriorAuthError
from priorauth.models.answers import (
    AnswerResult,
    DraftResult,
    EligibilityResult,
    FlaggedField,
    ReadReferralResult,
    SubmitResult,
)
from priorauth.models.base import Model
from priorauth.models.benefits import limit_view
from priorauth.models.evidence import ByPerson
from priorauth.models.packet import PacketState
from priorauth.models.people import Actor, ActorKind, Right
from priorauth.models.requests import PayerAsked, ToolRequest
from priorauth.models.submission import DeliveryState
from priorauth.services import Services

Doing = Callable[[Services, Actor, ToolRequest], Awaitable[Model]]


async def run_tool_request(services: Services, clinic_id: str, request_id: str) -> None:
    """Do what a tool asked, once; how it ended is kept with the request.

    Raises:
        NotFound: This clinic has no such request.
    """
    async with services.store.begin(clinic_id) as tx:
        request = await tx.work.get_request(request_id)
        if request.state != "queued":
            return
        person = await tx.people.get_staff(request.staff_id)
    actor = Actor(
        kind=ActorKind.AGENT,
        clinic_id=clinic_id,
        staff_id=person.id,
        rights=person.rights if person.active else frozenset(),
    )
    result: JsonValue = None
    problem = None
    try:
        result = minimum(await _do(services, actor, request))
    except PriorAuthError as error:
        problem = str(error)
    async with services.store.begin(clinic_id) as tx:
        await tx.work.finish_request(request_id, result, problem)


async def _do(services: Services, actor: Actor, request: ToolRequest) -> Model:
    known = _DOING.get(request.tool)
    if known is None:
        raise InvalidRequest("The desk does not know this request.")
    right, do = known
    require(actor, right)
    return await do(services, actor, request)


async def _read(services: Services, actor: Actor, request: ToolRequest) -> Model:
    document_id = request.document_id or ""
    await read_document(services, actor.clinic_id, document_id)
    async with services.store.begin(actor.clinic_id) as tx:
        document = await tx.papers.get(document_id)
        reading = await tx.papers.reading(document_id)
        case_ids = await tx.papers.case_ids(document_id)
        routes = [(await tx.cases.file(case_id)).case.route for case_id in case_ids]
    fields = [
        (name, value)
        for referral in (reading.referrals if reading else ())
        for name in referral.fields
        for value in referral.many(name)
    ]
    return ReadReferralResult(
        document_id=document_id,
        state=document.state,
        problem=document.problem,
        page_kinds=tuple(page.kind for page in reading.pages) if reading else (),
        case_ids=case_ids,
        fields_read=sum(value.certain for _, value in fields),
        fields_flagged=tuple(
            FlaggedField(field=name, flag=value.flag)
            for name, value in fields
            if value.flag not in (None, "absent")
        ),
        route=routes[0] if routes else None,
    )


async def _verify(services: Services, actor: Actor, request: ToolRequest) -> Model:
    case_id = request.case_id or ""
    async with services.store.begin(actor.clinic_id) as tx:
        file = await open_file(tx, case_id)
        clinic = await tx.people.clinic()
    check = await check_benefits(services, actor.clinic_id, file, again=True)
    if check is None:
        raise InvalidRequest(
            "The payer could not use the question. The desk page says what it objected to."
        )
    await work_case(services, actor.clinic_id, case_id)
    today = local_date(services.clock.now(), clinic.time_zone)
    return EligibilityResult(
        case_id=case_id,
        status=check.status,
        authorization_required=check.authorization_required,
        limits=tuple(limit_view(limit) for limit in check.limits),
        problems=check.problems,
        asked_days_ago=(today - local_date(check.asked_at, clinic.time_zone)).days,
        system=check.system,
    )


async def _draft(services: Services, actor: Actor, request: ToolRequest) -> Model:
    case_id = request.case_id or ""
    await work_case(services, actor.clinic_id, case_id)
    packet = await draft(services, actor.clinic_id, case_id, drafted_by=actor.staff_id or "agent")
    return DraftResult(
        case_id=case_id,
        packet_id=packet.id,
        version=packet.version,
        state=packet.state,
        gaps=packet.content.gaps,
    )


async def _submit(services: Services, actor: Actor, request: ToolRequest) -> Model:
    """Hold a packet for a person; this is as far as any tool comes."""
    case_id = request.case_id or ""
    async with services.store.begin(actor.clinic_id) as tx:
        packet = (await tx.cases.file(case_id)).packet
    if packet is None or packet.state in (PacketState.SUPERSEDED, PacketState.SENT_BACK):
        packet = await draft(
            services, actor.clinic_id, case_id, drafted_by=actor.staff_id or "agent"
        )
    async with services.store.begin(actor.clinic_id) as tx:
        file = await tx.cases.file(case_id)
        submission = file.submission
        if submission is None and packet.state is PacketState.DRAFT:
            submission = await hold(tx, services, packet)
        if submission is None:
            raise Conflict("The packet cannot be held as it stands. Open it on the desk page.")
        state = submission.state
        if state is not DeliveryState.HELD:
            raise Conflict(f"This packet is past approval already: it is {state}.")
    return SubmitResult(
        case_id=case_id,
        packet_id=packet.id,
        submission_id=submission.id,
        state=state,
    )


async def _status(services: Services, actor: Actor, request: ToolRequest) -> Model:
    async with services.store.begin(actor.clinic_id) as tx:
        submission = (await tx.cases.file(request.case_id or "")).submission
    if submission is not None:
        await look_at_payer(services, actor.clinic_id, submission.id)
    return PayerAsked(case_id=request.case_id or "")


async def _answer(services: Services, actor: Actor, request: ToolRequest) -> Model:
    """Answer a question through a tool; identifying values are answered on the desk page."""
    question_id = str(request.arguments.get("question_id", ""))
    typed = str(request.arguments.get("answer", ""))
    async with services.store.begin(actor.clinic_id) as tx:
        question, _ = await tx.cases.get_question(question_id)
        require(actor, question.who)
        case_id, field = question.case_id, question.field
        if question.answered_at is not None:
            raise Conflict("This question was answered already.")
        if case_id is None or field is None or not may_come_by_tool(question.kind, field):
            raise NotPermitted("answer this question here; it is answered on the desk page")
        person = await tx.people.get_staff(request.staff_id)
        source = ByPerson(
            staff_id=person.id,
            name=f"{person.name} (through the assistant)",
            at=services.clock.now(),
        )
        await put_by_person(tx, services, case_id, field, answer_values(field, typed), source)
        await tx.cases.close_question(question_id, typed, answered_by=person.id)
        await record_event(tx, services, actor, "answer_question", case_id=case_id)
        await void_for_change(tx, case_id)
        await enqueue_case(tx, case_id)
        left = await tx.cases.questions(case_id=case_id)
    return AnswerResult(
        question_id=question_id, case_id=case_id, closed=True, open_questions=len(left)
    )


_DOING: dict[str, tuple[Right, Doing]] = {
    "read_referral": (Right.SEE, _read),
    "verify_eligibility": (Right.SEE, _verify),
    "draft_packet": (Right.DRAFT, _draft),
    "submit_packet": (Right.DRAFT, _submit),
    "check_status": (Right.SEE, _status),
    "answer_question": (Right.CORRECT, _answer),
    "show_names": (Right.SEE, show_names),
}
