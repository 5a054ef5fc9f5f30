"""The gate: nothing leaves without a person, and what she did or found out is on record."""

from __future__ import annotations

from priorauth.access import require
from priorauth.casework.packets import still_stands
from priorauth.casework.queueing import enqueue_case
from priorauth.casework.recording import record_event
from priorauth.errors import (
    Conflict,
)
from priorauth.models.case import QuestionKind
from priorauth.models.packet import PacketState
from priorauth.models.people import Actor, ActorKind, Right, SignIn
from priorauth.models.submission import DeliveryState
from priorauth.services import Services
from priorauth.storage import Transaction

CHANGED = (
    "The payer's rule or the case changed since this packet was drafted. It is drafted again now; "
    "look at the new one in a moment."
)


def actor_of(sign_in: SignIn) -> Actor:
    """Return the person of a sign-in as an actor."""
    return Actor(
        kind=ActorKind.PERSON,
        clinic_id=sign_in.clinic_id,
        staff_id=sign_in.staff.id,
        rights=sign_in.staff.rights,
    )


async def approve(services: Services, sign_in: SignIn, packet_id: str, content_hash: str) -> None:
    """Approve exactly the packet that the person looked at.

    Raises:
        NotFound: This clinic has no such packet.
        NotPermitted: The person may not approve.
        Conflict: The packet or the payer's rule changed, or it was approved or sent already.
    """
    require(actor_of(sign_in), Right.APPROVE)
    async with services.store.begin(sign_in.clinic_id) as tx:
        packet = await tx.packets.get(packet_id)
        if packet.content_hash != content_hash:
            raise Conflict("The packet is not the one that you looked at. Open it again.")
        stands = packet.state is not PacketState.HELD or await still_stands(tx, services, packet)
        if not stands:
            await enqueue_case(tx, packet.case_id)
    if not stands:
        raise Conflict(CHANGED)
    async with services.store.begin(sign_in.clinic_id) as tx:
        await tx.packets.approve(packet, sign_in)
        services.at("approve.before_commit")
        await record_event(
            tx,
            services,
            sign_in,
            "approve_packet",
            case_id=packet.case_id,
            details={"packet": packet_id, "content_hash": content_hash},
        )


async def send_back(services: Services, sign_in: SignIn, packet_id: str, comment: str) -> None:
    """Send a packet back with a comment; it can no longer be approved.

    Raises:
        Conflict: It was approved or sent already.
    """
    require(actor_of(sign_in), Right.CORRECT)
    async with services.store.begin(sign_in.clinic_id) as tx:
        packet = await tx.packets.get(packet_id)
        file = await tx.cases.file(packet.case_id)
        submission = file.submission
        if packet.state not in (PacketState.DRAFT, PacketState.HELD) or (
            submission is not None and submission.state is not DeliveryState.HELD
        ):
            raise Conflict("Only a packet that waits for approval can be sent back.")
        await tx.packets.set_state(packet_id, PacketState.SENT_BACK, comment=comment)
        await record_event(
            tx,
            services,
            sign_in,
            "send_back_packet",
            case_id=packet.case_id,
            details={"packet": packet_id},
        )


async def record_sent_by_hand(
    services: Services, sign_in: SignIn, submission_id: str, payer_reference: str | None
) -> None:
    """Record that a person sent an approved copy sheet, and the payer's number if there is one.

    Raises:
        NotPermitted: The person may not record this.
        Conflict: The packet is not an approved copy sheet.
    """
    require(actor_of(sign_in), Right.RECORD)
    async with services.store.begin(sign_in.clinic_id) as tx:
        submission = await tx.packets.submission(submission_id)
        now = services.clock.now()
        await tx.packets.record_sent_by_hand(submission_id, sign_in, payer_reference, now)
        await record_event(
            tx,
            services,
            sign_in,
            "sent_by_hand",
            case_id=submission.case_id,
            details={"submission": submission_id},
        )


async def settle_unconfirmed(
    services: Services,
    sign_in: SignIn,
    submission_id: str,
    *,
    arrived: bool,
    payer_reference: str | None = None,
) -> None:
    """Record what a person found out about an unconfirmed submission; work goes on from there.

    Raises:
        Conflict: The submission is not unconfirmed.
    """
    require(actor_of(sign_in), Right.RECORD)
    verdict = "arrived" if arrived else "not_arrived"
    async with services.store.begin(sign_in.clinic_id) as tx:
        submission = await tx.packets.submission(submission_id)
        await tx.packets.settle_by_person(
            submission_id, sign_in, verdict, payer_reference, services.clock.now()
        )
        for question in await tx.cases.questions(case_id=submission.case_id):
            if question.kind is QuestionKind.DELIVERY and question.field == submission_id:
                await tx.cases.close_question(question.id, verdict, answered_by=sign_in.staff.id)
        await record_event(
            tx,
            services,
            sign_in,
            "settle_unconfirmed",
            case_id=submission.case_id,
            details={"submission": submission_id, "verdict": verdict},
        )


async def void_for_change(tx: Transaction, case_id: str) -> None:
    """Void a packet that has not arrived, because something under it changed.

    One that is on its way is only asked about from now on, and never sent again.
    """
    file = await tx.cases.file(case_id)
    packet = file.packet
    over = (DeliveryState.SENT, DeliveryState.CONFIRMED, DeliveryState.FAILED)
    state = file.submission.state if file.submission else None
    if packet is not None and packet.state is PacketState.HELD and state not in over:
        await tx.packets.set_state(packet.id, PacketState.SUPERSEDED)
    await enqueue_case(tx, case_id)
