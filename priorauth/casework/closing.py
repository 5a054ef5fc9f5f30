"""Closing a case: a person does it, with a reason, and a person can open it again."""

from __future__ import annotations

from priorauth.access import require
from priorauth.casework.asking import ask
from priorauth.casework.open_cases import CLOSED, file_of_its_own
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.recording import record_event
from priorauth.casework.submissions import actor_of, void_for_change
from priorauth.clock import local_date
from priorauth.errors import Conflict
from priorauth.models.case import QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.closing import CaseClosing, ClosingReason
from priorauth.models.people import Right, SignIn
from priorauth.models.submission import DeliveryState
from priorauth.services import Services
from priorauth.storage import Transaction

_LEAVING = frozenset({DeliveryState.APPROVED, DeliveryState.SENDING})


async def close_case(
    services: Services, sign_in: SignIn, case_id: str, reason: ClosingReason
) -> None:
    """Close a case: its questions end, its packet can no longer be approved, nothing is sent.

    Raises:
        NotFound: This clinic has no such case.
        NotPermitted: The person may not correct cases.
        Conflict: It is closed already, or a request is on its way or in doubt.
    """
    require(actor_of(sign_in), Right.CORRECT)
    async with services.store.begin(sign_in.clinic_id) as tx:
        await tx.work.take_turn("joining")
        file = await file_of_its_own(tx, case_id)
        _refuse_what_is_on_its_way(file)
        await void_for_change(tx, case_id)
        _refuse_what_is_on_its_way(await tx.cases.file(case_id))
        for question in file.questions:
            await tx.cases.close_question(question.id, "case closed", answered_by=sign_in.staff.id)
        closing = CaseClosing(
            case_id=case_id,
            reason=reason,
            closed_by=sign_in.staff.id,
            closed_at=services.clock.now(),
        )
        await tx.closings.close(closing)
        await record_event(
            tx, services, sign_in, "close_case", case_id=case_id, details={"reason": str(reason)}
        )


def _refuse_what_is_on_its_way(file: CaseFile) -> None:
    states = {submission.state for submission in file.submissions}
    if states & _LEAVING:
        raise Conflict(
            "A request of this case is approved and not sent yet. Wait until it is with the payer,"
            " or record it as sent."
        )
    if DeliveryState.UNCONFIRMED in states:
        raise Conflict(
            "Nobody knows yet whether a request of this case arrived. Record it under"
            " `Did it arrive?` first."
        )


async def reopen_case(services: Services, sign_in: SignIn, case_id: str) -> None:
    """Open a closed case again; work on it goes on from what is on file.

    Raises:
        NotFound: This clinic has no such case.
        NotPermitted: The person may not correct cases.
        Conflict: It is not closed, or it was joined to another.
    """
    require(actor_of(sign_in), Right.CORRECT)
    async with services.store.begin(sign_in.clinic_id) as tx:
        await tx.work.take_turn("joining")
        await file_of_its_own(tx, case_id)
        await reopen_within(tx, services, sign_in, case_id)


async def reopen_within(tx: Transaction, services: Services, sign_in: SignIn, case_id: str) -> None:
    """Open a closed case again as a part of something larger that a person does."""
    await tx.closings.reopen(case_id, sign_in.staff.id, services.clock.now())
    await record_event(tx, services, sign_in, "reopen_case", case_id=case_id)
    await enqueue_case(tx, case_id)


async def propose_closing(services: Services, clinic_id: str) -> None:
    """Ask about cases that nothing happens in any more; nothing is closed by itself."""
    async with services.store.begin(clinic_id) as tx:
        clinic = await tx.people.clinic()
        today = local_date(services.clock.now(), clinic.time_zone)
        quiet = services.pace.quiet_before_closing
        for case_id in await tx.closings.idle(today, today - quiet):
            await ask(
                tx,
                services,
                QuestionKind.CLOSING,
                "Close this case?",
                "Its authorization is over or used up, and no visit was booked for"
                f" {quiet.days} days.",
                case_id=case_id,
                field=CLOSED,
            )
