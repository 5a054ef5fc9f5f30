"""How a case stands, in one word, worked out from where its packet and its answers are."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from priorauth.models.case import Route
from priorauth.models.packet import PacketState
from priorauth.models.submission import DeliveryState, Outcome


class CaseState(StrEnum):
    """How a case stands, in one word."""

    CLOSED = "closed"
    STUCK = "stuck"
    """Sending failed or nobody knows whether it arrived; a person decides."""
    DENIED = "denied"
    PARTIAL = "partial"
    APPROVED = "approved"
    NOT_REQUIRED = "not_required"
    CANCELLED = "cancelled"
    PENDED = "pended"
    """The payer wants something before it decides."""
    PENDING = "pending"
    """Sent; the payer has not decided."""
    LEAVING = "leaving"
    """Approved by a person and on its way to the payer."""
    HELD = "held"
    """A person must look and approve."""
    SENT_BACK = "sent_back"
    DRAFT = "draft"
    """Drafted, but something is missing."""
    SCHEDULING = "scheduling"
    STAFF_REVIEW = "staff_review"
    NEW = "new"
    """No packet is drafted yet."""


class CaseFacts(NamedTuple):
    """The facts that decide how a case stands."""

    is_closed: bool
    route: Route
    packet_state: PacketState | None
    delivery_state: DeliveryState | None
    outcomes: tuple[Outcome, ...]
    answered_since_drafted: bool = False
    """Whether the payer's word came after the latest packet was drafted."""


def state_of(case: CaseFacts) -> CaseState:
    """Say in one word how a case stands; the most pressing fact wins."""
    if case.is_closed:
        return CaseState.CLOSED
    if case.packet_state in (PacketState.DRAFT, PacketState.SENT_BACK):
        answered = _answered(case.outcomes) if case.answered_since_drafted else None
        return answered or _DRAFTED[case.packet_state]
    if case.delivery_state is not None:
        return _after_hold(case.delivery_state, case.outcomes)
    if answered := _answered(case.outcomes):
        return answered
    return _BY_ROUTE[case.route]


_DRAFTED = {PacketState.DRAFT: CaseState.DRAFT, PacketState.SENT_BACK: CaseState.SENT_BACK}

_BY_ROUTE = {
    Route.AUTHORIZATION: CaseState.NEW,
    Route.SCHEDULING: CaseState.SCHEDULING,
    Route.STAFF_REVIEW: CaseState.STAFF_REVIEW,
}

_BY_DELIVERY = {
    DeliveryState.HELD: CaseState.HELD,
    DeliveryState.APPROVED: CaseState.LEAVING,
    DeliveryState.SENDING: CaseState.LEAVING,
    DeliveryState.SENT: CaseState.PENDING,
    DeliveryState.CONFIRMED: CaseState.PENDING,
    DeliveryState.FAILED: CaseState.STUCK,
    DeliveryState.UNCONFIRMED: CaseState.STUCK,
}

_PRESSING = (
    (Outcome.DENIED, CaseState.DENIED),
    (Outcome.PENDED, CaseState.PENDED),
    (Outcome.CONTACT_PAYER, CaseState.PENDED),
    (Outcome.PARTIAL, CaseState.PARTIAL),
    (Outcome.VOID, CaseState.CANCELLED),
    (Outcome.CANCELLED, CaseState.CANCELLED),
    (Outcome.APPROVED, CaseState.APPROVED),
    (Outcome.NOT_REQUIRED, CaseState.NOT_REQUIRED),
)


def _after_hold(delivery: DeliveryState, outcomes: Sequence[Outcome]) -> CaseState:
    if delivery in (DeliveryState.HELD, DeliveryState.APPROVED, DeliveryState.SENDING):
        return _BY_DELIVERY[delivery]
    return _answered(outcomes) or _BY_DELIVERY[delivery]


def _answered(outcomes: Sequence[Outcome]) -> CaseState | None:
    return next((state for outcome, state in _PRESSING if outcome in outcomes), None)
