"""Overdue payers: a drafted escalation that quotes the rule that binds, or none."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from priorauth.casework.asking import ask
from priorauth.models.case import QuestionKind
from priorauth.models.packet import Packet
from priorauth.models.people import Right
from priorauth.models.rule_records import DecisionDue
from priorauth.models.submission import DeliveryState, Submission
from priorauth.services import Services

WAITS = frozenset({DeliveryState.SENT, DeliveryState.CONFIRMED})


async def mind_payer(services: Services, clinic_id: str, submission_id: str) -> None:
    """Ask a person to remind a payer whose time is over; repeatable, asks once.

    Raises:
        NotFound: This clinic has no such submission.
    """
    async with services.store.begin(clinic_id) as tx:
        submission = await tx.packets.submission(submission_id)
        if submission.state not in WAITS or submission.settled_at or submission.sent_at is None:
            return
        if await tx.closings.standing(submission.case_id) is not None:
            return
        packet = await tx.packets.get(submission.packet_id)
        answers = await tx.rules.answers(submission.case_id)
        clinic = await tx.people.clinic()
        zone = ZoneInfo(clinic.time_zone)
        sent_at, now = submission.sent_at.astimezone(zone), services.clock.now().astimezone(zone)
        if not answers:
            return
        urgent = packet.content.request.urgent
        due = services.rules.decision_due(answers[-1].asked, sent_at, urgent=urgent)
        if due is None or now <= due.due_at:
            return
        await ask(
            tx,
            services,
            QuestionKind.OVERDUE,
            "The payer is overdue. Send the reminder below, then record what the payer says.",
            _why(due),
            case_id=submission.case_id,
            field=submission.id,
            who=Right.RECORD,
            prefill=escalation(due, packet, submission, now, sent_at),
        )


def escalation(
    due: DecisionDue, packet: Packet, submission: Submission, now: datetime, sent_at: datetime
) -> str:
    """Draft what to write to an overdue payer; it quotes the rule and names no patient.

    Both times are in the clinic's own zone, and the letter gives the days there.
    """
    request = packet.content.request
    theirs = f" (your reference {submission.payer_reference})" if submission.payer_reference else ""
    source = due.sources[0] if due.sources else None
    cited = f" [{source.title}, {source.date or 'undated'}: {source.url}]" if source else ""
    asks = "requires" if due.binding else "allows"
    return (
        f"To {request.payer_name}: our prior authorization request {submission.reference}{theirs} "
        f"reached you on {sent_at:%m/%d/%Y}. {due.rule} {asks} a decision within "
        f"{due.allowed}, by {_moment(due)}; {_late(now - due.due_at)} have passed since "
        f"then.{cited} Please send your decision now, with the specific reason if it is a denial. "
        f"{request.clinic.name}, {request.clinic.phone or ''}".rstrip(" ,")
    )


def _why(due: DecisionDue) -> str:
    return f"{due.rule}: {due.allowed}; the decision was due by {_moment(due)}."


def _moment(due: DecisionDue) -> str:
    if due.allowed.endswith("hours"):
        return f"{due.due_at:%m/%d/%Y %I:%M %p}"
    return f"{due.due_at:%m/%d/%Y}"


def _late(late: timedelta) -> str:
    if late < timedelta(days=2):
        hours = max(1, int(late.total_seconds() // 3600))
        return f"{hours} hour{'s' if hours > 1 else ''}"
    return f"{late.days} days"
