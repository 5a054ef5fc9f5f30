"""Delivering: an approved packet leaves once, and the ledger knows how far it got.

`sending` is committed before any byte goes out. A job that finds `sending` asks the payer
first: found is recorded, surely absent is sent again with the same reference, and where
nobody can tell a person decides.
"""

from __future__ import annotations

from datetime import datetime

from priorauth.casework.asking import ask
from priorauth.casework.packets import REPLACED
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.raw_answers import keep_raw
from priorauth.casework.recording import outside_call, record_event
from priorauth.errors import (
    AdapterError,
    AuthenticationFailed,
    DeliveryUnconfirmed,
    Rejected,
    Unavailable,
    UnexpectedResponse,
)
from priorauth.models.case import QuestionKind
from priorauth.models.packet import Channel, Packet, PacketState
from priorauth.models.people import Right
from priorauth.models.submission import DeliveryState, StatusReading, Submission
from priorauth.ports import AuthorizationGateway
from priorauth.services import Services
from priorauth.storage import Transaction


async def deliver(services: Services, clinic_id: str, submission_id: str) -> None:
    """Send one approved packet once; repeatable, and a late worker is fenced off.

    Raises:
        NotFound: This clinic has no such submission.
    """
    async with services.store.begin(clinic_id) as tx:
        submission = await tx.packets.submission(submission_id)
        if submission.channel is Channel.COPY_SHEET:
            return
        packet = await tx.packets.get(submission.packet_id)
        if submission.state is DeliveryState.APPROVED and packet.state is not PacketState.HELD:
            await tx.packets.move(submission, DeliveryState.FAILED, problem=REPLACED)
            await enqueue_case(tx, submission.case_id)
            return
        claimed = await tx.packets.claim(submission_id, services.pace.lease.total_seconds())
    if claimed is None:
        return
    services.at("deliver.after_claim")
    gateway = services.authorization
    if gateway is None:
        await _step_back(services, clinic_id, claimed, "The clearinghouse is not set up.")
        return
    if claimed.state is DeliveryState.SENDING:
        await _ask_first(services, clinic_id, gateway, claimed, packet)
    else:
        await _send(services, clinic_id, gateway, claimed, packet)


async def _send(
    services: Services,
    clinic_id: str,
    gateway: AuthorizationGateway,
    claimed: Submission,
    packet: Packet,
) -> None:
    async with services.store.begin(clinic_id) as tx:
        if not await tx.packets.may_send(claimed):
            if await tx.packets.move(claimed, DeliveryState.FAILED, problem=REPLACED):
                await enqueue_case(tx, claimed.case_id)
            return
    services.at("deliver.before_send")
    try:
        async with outside_call(services, clinic_id, "submit_request", claimed.case_id):
            receipt = await gateway.submit(packet.content.request)
    except Rejected as error:
        await _keep_what_was_said(services, clinic_id, claimed, error)
        await _refused(services, clinic_id, claimed, str(error))
    except (Unavailable, AuthenticationFailed) as error:
        await _step_back(services, clinic_id, claimed, str(error))
    except (DeliveryUnconfirmed, UnexpectedResponse) as error:
        await _keep_what_was_said(services, clinic_id, claimed, error)
        await _inquire_later(services, clinic_id, claimed.model_copy(update={"misses": 0}))
    else:
        services.at("deliver.after_send")
        seen = StatusReading(
            system=receipt.system,
            read_at=receipt.accepted_at,
            found=True,
            payer_reference=receipt.payer_reference,
            in_process=True,
            raw=receipt.raw,
        )
        await _arrived(services, clinic_id, claimed, seen)


async def _keep_what_was_said(
    services: Services, clinic_id: str, claimed: Submission, error: AdapterError
) -> None:
    if error.raw:
        await keep_raw(services, clinic_id, claimed, error)


async def _ask_first(
    services: Services,
    clinic_id: str,
    gateway: AuthorizationGateway,
    claimed: Submission,
    packet: Packet,
) -> None:
    try:
        async with outside_call(services, clinic_id, "find_request", claimed.case_id):
            seen = await gateway.find(packet.content.request)
    except AdapterError:
        if claimed.attempt > 3 * services.pace.inquiries:
            await _nobody_knows(services, clinic_id, claimed)
        else:
            await _inquire_later(services, clinic_id, claimed)
        return
    if seen.found:
        await _arrived(services, clinic_id, claimed, seen)
    elif seen.found is None:
        await _nobody_knows(services, clinic_id, claimed)
    elif claimed.misses + 1 < services.pace.inquiries:
        missed = claimed.model_copy(update={"misses": claimed.misses + 1})
        await _inquire_later(services, clinic_id, missed)
    else:
        await _send(services, clinic_id, gateway, claimed, packet)


async def _arrived(
    services: Services, clinic_id: str, claimed: Submission, seen: StatusReading
) -> None:
    now = services.clock.now()
    state = DeliveryState.CONFIRMED if seen.payer_reference else DeliveryState.SENT
    next_look_at = now + services.pace.first_look
    found = claimed.model_copy(
        update={"payer_reference": seen.payer_reference, "next_look_at": next_look_at, "misses": 0}
    )
    async with services.store.begin(clinic_id) as tx:
        if not await tx.packets.move(found, state):
            return
        await tx.packets.add_status(claimed.id, services.ids.new("G"), seen)
        await look_later(tx, claimed.id, next_look_at)
        await record_event(
            tx,
            services,
            None,
            "packet_sent",
            case_id=claimed.case_id,
            details={"submission": claimed.id, "attempt": claimed.attempt, "state": state},
        )
        services.at("deliver.before_record")
    services.at("deliver.after_record")


async def look_later(tx: Transaction, submission_id: str, at: datetime) -> None:
    """Look at the payer at that time; one look waits per submission."""
    await tx.work.enqueue(
        "look_at_payer",
        {"submission_id": submission_id},
        once=f"look:{tx.clinic_id}:{submission_id}",
        due=at,
    )


async def _inquire_later(services: Services, clinic_id: str, claimed: Submission) -> None:
    """Stay in `sending`; the next worker asks the payer before it does anything else."""
    due = services.clock.now() + services.pace.inquiry_gap
    async with services.store.begin(clinic_id) as tx:
        if await tx.packets.move(
            claimed, DeliveryState.SENDING, problem="The payer's answer was not clear; asking."
        ):
            await _deliver_again(tx, claimed.id, due)


async def _step_back(services: Services, clinic_id: str, claimed: Submission, why: str) -> None:
    """Surely nothing arrived: back to `approved`, and try again later."""
    if claimed.state is DeliveryState.SENDING:
        await _inquire_later(services, clinic_id, claimed)
        return
    wait = services.pace.retry * min(2 ** min(claimed.attempt, 6), 60)
    async with services.store.begin(clinic_id) as tx:
        if await tx.packets.move(claimed, DeliveryState.APPROVED, problem=why):
            await _deliver_again(tx, claimed.id, services.clock.now() + wait)


async def _deliver_again(tx: Transaction, submission_id: str, due: datetime) -> None:
    await tx.work.enqueue(
        "deliver",
        {"submission_id": submission_id},
        queue="deliver",
        once=f"deliver:{tx.clinic_id}:{submission_id}:{due.isoformat()}",
        due=due,
    )


async def _refused(services: Services, clinic_id: str, claimed: Submission, why: str) -> None:
    async with services.store.begin(clinic_id) as tx:
        if await tx.packets.move(claimed, DeliveryState.FAILED, problem=why):
            await ask(
                tx,
                services,
                QuestionKind.DELIVERY,
                "The payer refused the request. What is to be corrected?",
                why,
                case_id=claimed.case_id,
                field=claimed.id,
            )


async def _nobody_knows(services: Services, clinic_id: str, claimed: Submission) -> None:
    async with services.store.begin(clinic_id) as tx:
        if await tx.packets.move(
            claimed, DeliveryState.UNCONFIRMED, problem="Nobody can tell whether it arrived."
        ):
            await ask(
                tx,
                services,
                QuestionKind.DELIVERY,
                "Did the payer get this request? Ask there, then record what they say.",
                "The connection broke while it was sent, and the payer cannot look it up.",
                case_id=claimed.case_id,
                field=claimed.id,
                who=Right.RECORD,
            )
