"""Packets: drafted from what is on file, held without gaps, replaced when anything changes."""

from __future__ import annotations

from datetime import date

from priorauth.casework.asking import ask
from priorauth.casework.drafting import Sides, basis_hash, content_hash, content_of
from priorauth.casework.open_cases import open_file
from priorauth.casework.recording import record_event
from priorauth.casework.routing import ask_rules, route
from priorauth.casework.visits import used_visits
from priorauth.clock import local_date
from priorauth.errors import Conflict, Incomplete, InvalidRequest, NotConfigured
from priorauth.models.case import QuestionKind, Route
from priorauth.models.casefile import CaseFile
from priorauth.models.packet import Channel, Packet, PacketContent, PacketState
from priorauth.models.people import PayerConnection, Right
from priorauth.models.submission import DeliveryState, Outcome, Submission
from priorauth.services import Services
from priorauth.storage import Transaction

ON_ITS_WAY = frozenset(
    {DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.CONFIRMED, DeliveryState.UNCONFIRMED}
)
"""A packet in one of these states is out of the house: it is never replaced silently."""


async def draft(
    services: Services, clinic_id: str, case_id: str, *, drafted_by: str = "clock"
) -> Packet:
    """Draft the packet of a case, or return the present one when nothing differs.

    Without gaps it is held at once, so that a person can look at it.

    Raises:
        NotFound: This clinic has no such case.
        InvalidRequest: No rule asks for a request.
        Conflict: A packet is on its way to the payer, or the case was joined to another.
        Unreadable: A source page cannot be copied.
    """
    async with services.store.begin(clinic_id) as tx:
        file = await open_file(tx, case_id)
        content = await _content(tx, services, file)
        present = file.packet
        if present is not None and await _unchanged(tx, file, present, content):
            return present
        documents = {page.document_id: b"" for page in content.pages}
        for document_id in documents:
            documents[document_id] = await tx.papers.content(document_id)
    if services.printer is None:
        raise NotConfigured("This process has no printer for packets.")
    pdf = await services.printer.draw(content, documents)
    services.at("draft.before_commit")
    async with services.store.begin(clinic_id) as tx:
        return await _put(tx, services, content, pdf, drafted_by)


async def _content(tx: Transaction, services: Services, file: CaseFile) -> PacketContent:
    if _is_out(file):
        raise Conflict("A packet of this case is with the payer. Wait for its answer.")
    if _is_granted(file):
        raise Conflict("The payer has authorized this case, and visits are left.")
    clinic = await tx.people.clinic()
    today: date = local_date(services.clock.now(), clinic.time_zone)
    routed = route(file, ask_rules(file, clinic, services.rules, today), clinic.time_zone)
    if routed.route is not Route.AUTHORIZATION:
        raise InvalidRequest("Nothing to draft: " + " ".join(routed.reasons))
    payers = {payer.payer_id: payer for payer in await tx.people.payers()}
    payer_id = file.coverage.payer_id or ""
    named = PayerConnection(payer_id=payer_id, name=file.coverage.payer_name or payer_id)
    side = Sides(
        clinic=clinic,
        therapists=await tx.people.therapists(),
        payer=payers.get(payer_id, named),
        label=services.rules.procedure_label,
        turned=await _turned(tx, file),
    )
    return content_of(file, side, routed, version=len(file.packets) + 1, today=today)


async def _turned(tx: Transaction, file: CaseFile) -> dict[tuple[str, int], int]:
    found = {}
    for document in file.documents:
        reading = await tx.papers.reading(document.document_id)
        for page in reading.pages if reading else ():
            found[document.document_id, page.page] = int(page.rotation)
    return found


def was_sent(file: CaseFile) -> bool:
    """Whether a packet of this case ever left; after that only a person asks for another."""
    return any(s.state in ON_ITS_WAY or s.settled_at is not None for s in file.submissions)


def _is_granted(file: CaseFile) -> bool:
    """Whether the payer's latest answers grant what was asked and visits are left."""
    submission = file.submission
    if submission is None or submission.settled_at is None:
        return False
    answers = [d for d in file.determinations if d.submission_id == submission.id]
    if any(d.outcome is Outcome.DENIED for d in answers):
        return False
    granted = file.authorization
    if granted is None or granted.visits is None:
        return any(d.outcome is Outcome.APPROVED for d in answers)
    return used_visits(file.visits) < granted.visits


def _is_out(file: CaseFile) -> bool:
    return any(s.state in ON_ITS_WAY and s.settled_at is None for s in file.submissions)


async def _unchanged(
    tx: Transaction, file: CaseFile, present: Packet, content: PacketContent
) -> bool:
    if present.state not in (PacketState.DRAFT, PacketState.HELD):
        return present.state is PacketState.SENT_BACK and (
            await tx.packets.basis(present.id) == basis_hash(content)
        )
    submission = file.submission
    if submission is not None and submission.settled_at is not None:
        return False
    return await tx.packets.basis(present.id) == basis_hash(content)


async def still_stands(tx: Transaction, services: Services, packet: Packet) -> bool:
    """Say whether a packet shows what the case and the payer's rule say now.

    Raises:
        Conflict: A packet of the case is with the payer, or was granted.
    """
    file = await tx.cases.file(packet.case_id)
    try:
        content = await _content(tx, services, file)
    except InvalidRequest:
        return False
    return await tx.packets.basis(packet.id) == basis_hash(content)


async def _put(
    tx: Transaction, services: Services, content: PacketContent, pdf: bytes, drafted_by: str
) -> Packet:
    file = await open_file(tx, content.case_id)
    if _is_out(file) or len(file.packets) + 1 != content.version:
        raise Conflict("The case changed while the packet was drawn. Draft it again.")
    await supersede(tx, services, file)
    packet = Packet(
        id=services.ids.new("P"),
        case_id=content.case_id,
        version=content.version,
        state=PacketState.DRAFT,
        content_hash=content_hash(content, pdf),
        content=content,
        drafted_at=services.clock.now(),
    )
    await tx.packets.add(packet, pdf, basis=basis_hash(content), drafted_by=drafted_by)
    await record_event(
        tx,
        services,
        None,
        "draft_packet",
        case_id=packet.case_id,
        details={"packet": packet.id, "version": packet.version, "gaps": len(content.gaps)},
    )
    if content.gaps:
        return packet
    await hold(tx, services, packet)
    return packet.model_copy(update={"state": PacketState.HELD})


async def supersede(tx: Transaction, services: Services, file: CaseFile) -> None:
    """Replace the present version: an approval that was not used yet is void with it."""
    present, submission = file.packet, file.submission
    if present is None or present.state is PacketState.SENT_BACK:
        return
    if present.state is not PacketState.SUPERSEDED:
        await tx.packets.set_state(present.id, PacketState.SUPERSEDED)
    if submission is None or submission.state not in (DeliveryState.HELD, DeliveryState.APPROVED):
        return
    if not await tx.packets.move(submission, DeliveryState.FAILED, problem=REPLACED):
        raise Conflict("The packet is being sent right now. Look again in a moment.")
    if submission.channel is Channel.COPY_SHEET and submission.state is DeliveryState.APPROVED:
        await ask(
            tx,
            services,
            QuestionKind.DELIVERY,
            "Was the earlier copy sheet sent already? If so, tell the payer that it was replaced.",
            f"Version {present.version} was approved, and then something under it changed.",
            case_id=file.case.id,
            field=submission.id,
            who=Right.RECORD,
        )


REPLACED = "A newer version replaced it."


async def hold(tx: Transaction, services: Services, packet: Packet) -> Submission:
    """Hold a complete draft for a person; the submission begins here.

    Raises:
        Incomplete: Gaps are left.
    """
    if packet.content.gaps:
        raise Incomplete(tuple(gap.need for gap in packet.content.gaps))
    request = packet.content.request
    await tx.packets.set_state(packet.id, PacketState.HELD)
    submission = Submission(
        id=services.ids.new("S"),
        packet_id=packet.id,
        case_id=packet.case_id,
        payer_id=request.payer_id,
        state=DeliveryState.HELD,
        channel=request.channel,
        destination=request.destination,
        reference=request.reference,
        attempt=0,
    )
    await tx.packets.hold(submission, services.clock.now())
    return submission
