"""Tracking: dated looks at the payer, turned into determinations per service line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from priorauth.casework.asking import ask, close_settled
from priorauth.casework.delivering import look_later
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.raw_answers import keep_raw
from priorauth.casework.recording import outside_call, record_event
from priorauth.errors import (
    AdapterError,
    AuthenticationFailed,
    NotFound,
    Unavailable,
    UnexpectedResponse,
)
from priorauth.models.case import QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import Channel, Packet
from priorauth.models.people import Right
from priorauth.models.submission import (
    FINAL,
    AuthorizationOnFile,
    DeliveryState,
    Determination,
    LineAnswer,
    Outcome,
    StatusReading,
    Submission,
)
from priorauth.services import Services
from priorauth.storage import Transaction

GRANTING = frozenset({Outcome.APPROVED, Outcome.PARTIAL})


async def look_at_payer(services: Services, clinic_id: str, submission_id: str) -> None:
    """Look once at how a submission stands, and keep what the payer says.

    Raises:
        NotFound: This clinic has no such submission.
    """
    async with services.store.begin(clinic_id) as tx:
        submission = await tx.packets.submission(submission_id)
        packet = await tx.packets.get(submission.packet_id)
        closing = await tx.closings.standing(submission.case_id)
    gateway = services.authorization
    open_states = (DeliveryState.SENT, DeliveryState.CONFIRMED)
    is_over = submission.settled_at is not None or closing is not None
    if gateway is None or is_over or submission.state not in open_states:
        return
    if submission.channel is not Channel.SERVICE_REVIEW:
        return
    request = packet.content.request
    try:
        async with outside_call(services, clinic_id, "check_status", submission.case_id):
            if submission.payer_reference is None:
                seen = await gateway.find(request)
            else:
                seen = await gateway.status(request, submission.payer_reference)
    except (Unavailable, AuthenticationFailed):
        await _look_again(services, clinic_id, submission)
    except UnexpectedResponse as error:
        await _not_understood(services, clinic_id, submission, error)
    except (NotFound, AdapterError) as error:
        await _ask_person(services, clinic_id, submission, str(error))
    else:
        services.at("look.before_record")
        await _keep(services, clinic_id, submission, packet, seen)


async def _keep(
    services: Services,
    clinic_id: str,
    submission: Submission,
    packet: Packet,
    seen: StatusReading,
) -> None:
    async with services.store.begin(clinic_id) as tx:
        present = await tx.packets.submission(submission.id)
        if present.settled_at is not None:
            return
        await tx.packets.add_status(submission.id, services.ids.new("G"), seen)
        if present.payer_reference is None and seen.payer_reference is not None:
            known = present.model_copy(update={"payer_reference": seen.payer_reference})
            await tx.packets.move(known, DeliveryState.CONFIRMED)
        file = await tx.cases.file(submission.case_id)
        await record_answer(
            tx, services, file, seen.lines, submission=present, packet=packet, source=seen.system
        )
        settled = is_settled(seen.lines) and not seen.in_process
        next_look_at = None if settled else _next_look(services, present)
        await tx.packets.note_look(present, next_look_at, settled=settled)
        if next_look_at is not None:
            await look_later(tx, submission.id, next_look_at)
        if any(line.outcome is Outcome.PENDED for line in seen.lines):
            await _ask_what_payer_wants(tx, services, submission, seen)
        if settled:
            await close_settled(tx, submission.case_id, QuestionKind.PAYER_ANSWER)
            await close_settled(tx, submission.case_id, QuestionKind.OVERDUE)
            await enqueue_case(tx, submission.case_id)


def is_settled(lines: Sequence[LineAnswer]) -> bool:
    """Say whether the payer has decided every line."""
    return bool(lines) and all(line.outcome in FINAL for line in lines)


async def record_answer(  # noqa: PLR0913  where an answer came from is part of it
    tx: Transaction,
    services: Services,
    file: CaseFile,
    lines: Sequence[LineAnswer],
    *,
    submission: Submission | None,
    packet: Packet | None,
    source: str,
    recorded_by: str | None = None,
) -> None:
    """Append what is new in a payer's answer; an authorization arises only from it."""
    positions = {} if packet is None else {x.code: x.position for x in packet.content.request.lines}
    for answer in lines:
        determination = Determination(
            id=services.ids.new("Y"),
            case_id=file.case.id,
            submission_id=submission.id if submission else None,
            line=positions.get(answer.code or ""),
            source=source,
            recorded_at=services.clock.now(),
            recorded_by=recorded_by,
            **(answer.model_dump() | {"code": _plain_code(answer.code)}),
        )
        if _is_known(file, determination):
            continue
        await tx.packets.add_determination(determination)
        if answer.outcome in GRANTING:
            await tx.packets.add_authorization(_authorization(services, determination))
        await _flag_contradiction(tx, services, file, determination)
    await tx.cases.touch(file.case.id, services.clock.now())
    outcomes = sorted({str(line.outcome) for line in lines})
    if outcomes:
        await record_event(
            tx,
            services,
            None,
            "record_determination",
            case_id=file.case.id,
            details={"outcomes": list(outcomes), "lines": len(lines)},
        )


def _plain_code(code: str | None) -> str | None:
    """A procedure code and nothing else: what a payer writes there may be anything."""
    return code if code is not None and _CODE.fullmatch(code) else None


_CODE = re.compile(r"\d{5}|[A-Z]\d{4}|\d{4}[A-Z]")


def _authorization(services: Services, determination: Determination) -> AuthorizationOnFile:
    return AuthorizationOnFile(
        id=services.ids.new("Z"),
        case_id=determination.case_id,
        determination_id=determination.id,
        number=determination.number,
        visits=determination.visits,
        units=determination.units,
        valid_from=determination.valid_from,
        valid_to=determination.valid_to,
    )


def _is_known(file: CaseFile, new: Determination) -> bool:
    same = [
        d
        for d in file.determinations
        if (d.submission_id, d.line, d.code) == (new.submission_id, new.line, new.code)
    ]
    fleeting = {"id", "recorded_at", "recorded_by", "source"}
    return bool(same) and same[-1].model_dump(exclude=fleeting) == new.model_dump(exclude=fleeting)


async def _flag_contradiction(
    tx: Transaction, services: Services, file: CaseFile, new: Determination
) -> None:
    before = [
        d
        for d in file.determinations
        if d.submission_id == new.submission_id and d.code == new.code and d.outcome in FINAL
    ]
    if before and before[-1].outcome is not new.outcome:
        await ask(
            tx,
            services,
            QuestionKind.PAYER_ANSWER,
            "The payer changed a decision that was final. Which one holds?",
            f"It said {before[-1].outcome} before and says {new.outcome} now.",
            case_id=file.case.id,
            field="contradiction",
            who=Right.RECORD,
        )


async def _ask_what_payer_wants(
    tx: Transaction, services: Services, submission: Submission, seen: StatusReading
) -> None:
    await ask(
        tx,
        services,
        QuestionKind.PAYER_ANSWER,
        "The payer wants more before it decides. Attach it, or send it and say so.",
        "What exactly it wants stands with the question on the desk page.",
        case_id=submission.case_id,
        field=submission.id,
        who=Right.CORRECT,
        prefill=[*seen.wanted, *seen.notes],
    )


async def _not_understood(
    services: Services, clinic_id: str, submission: Submission, error: UnexpectedResponse
) -> None:
    """Keep the raw answer, count it as nothing, and let a person look."""
    await keep_raw(services, clinic_id, submission, error)
    await _ask_person(services, clinic_id, submission, str(error))


async def _ask_person(services: Services, clinic_id: str, submission: Submission, why: str) -> None:
    async with services.store.begin(clinic_id) as tx:
        await ask(
            tx,
            services,
            QuestionKind.PAYER_ANSWER,
            "The payer's answer cannot be understood. Look it up there and record it.",
            why,
            case_id=submission.case_id,
            field="not_understood",
            who=Right.RECORD,
        )
    await _look_again(services, clinic_id, submission)


async def _look_again(services: Services, clinic_id: str, submission: Submission) -> None:
    at = _next_look(services, submission)
    async with services.store.begin(clinic_id) as tx:
        await tx.packets.note_look(submission, at, settled=False)
        await look_later(tx, submission.id, at)


def _next_look(services: Services, submission: Submission) -> datetime:
    pace = services.pace
    wait = min(pace.first_look * 2 ** min(submission.looks, 8), pace.longest_look)
    at: datetime = services.clock.now() + wait
    return at
