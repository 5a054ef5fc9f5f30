"""The ledger of what went to a payer, and what came back."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from priorauth.models.base import Model
from priorauth.models.packet import Channel
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi


class DeliveryState(StrEnum):
    """How far a submission got; `sending` is committed before any byte goes out."""

    HELD = "held"
    APPROVED = "approved"
    SENDING = "sending"
    SENT = "sent"
    """The transport accepted it."""
    CONFIRMED = "confirmed"
    """The payer's reference is stored."""
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    """It may have arrived; a person decides."""


class Submission(Model):
    """One attempt to get one packet to one payer by one channel."""

    id: Operational[str]
    packet_id: Operational[str]
    case_id: Operational[str]
    payer_id: Operational[str]
    state: Operational[DeliveryState]
    channel: Operational[Channel]
    destination: Operational[str]
    reference: Operational[str]
    attempt: Operational[int]
    payer_reference: Direct[str | None] = None
    sent_at: Operational[datetime | None] = None
    settled_at: Operational[datetime | None] = None
    """When the payer's final answer was recorded."""
    next_look_at: Operational[datetime | None] = None
    looks: Operational[int] = 0
    misses: Operational[int] = 0
    """How often the payer said in a row that it does not know the reference."""
    problem: Operational[str | None] = None


class Outcome(StrEnum):
    """The payer's answer for one service line."""

    APPROVED = "approved"
    PARTIAL = "partial"
    DENIED = "denied"
    PENDED = "pended"
    CONTACT_PAYER = "contact_payer"
    NOT_REQUIRED = "not_required"
    CANCELLED = "cancelled"
    VOID = "void"


FINAL = frozenset(
    {Outcome.APPROVED, Outcome.PARTIAL, Outcome.DENIED, Outcome.NOT_REQUIRED, Outcome.CANCELLED}
)
"""Outcomes after which the payer is not asked again."""


class Reason(Model):
    """A payer's reason as given: its code and its words."""

    code: Operational[str | None]
    text: Direct[str]


class LineAnswer(Model):
    """What the payer said about one line; requested and authorized stay apart."""

    code: Clinical[str | None]
    outcome: Operational[Outcome]
    number: Direct[str | None] = None
    visits: Clinical[int | None] = None
    units: Clinical[int | None] = None
    valid_from: Quasi[date | None] = None
    valid_to: Quasi[date | None] = None
    reasons: tuple[Reason, ...] = ()


class StatusReading(Model):
    """One dated look at a submission at the payer; `lines` is empty while undecided.

    `found` is None when the payer cannot say whether it knows the request.
    """

    system: Operational[str]
    read_at: Operational[datetime]
    found: Operational[bool | None]
    payer_reference: Direct[str | None]
    in_process: Operational[bool]
    lines: tuple[LineAnswer, ...] = ()
    notes: Direct[tuple[str, ...]] = ()
    wanted: Direct[tuple[str, ...]] = ()
    """What the payer asks for when it pends a request."""
    raw: Direct[bytes] = b""


class Receipt(Model):
    """The transport accepted a request; the payer's reference may come later."""

    system: Operational[str]
    accepted_at: Operational[datetime]
    payer_reference: Direct[str | None]
    raw: Direct[bytes] = b""


class Determination(Model):
    """One answer for one line, appended and never changed."""

    id: Operational[str]
    case_id: Operational[str]
    submission_id: Operational[str | None]
    line: Operational[int | None]
    code: Clinical[str | None]
    outcome: Operational[Outcome]
    number: Direct[str | None]
    visits: Clinical[int | None]
    units: Clinical[int | None]
    valid_from: Quasi[date | None]
    valid_to: Quasi[date | None]
    reasons: tuple[Reason, ...]
    source: Operational[str]
    recorded_at: Operational[datetime]
    recorded_by: Operational[str | None]


class AuthorizationOnFile(Model):
    """What a payer authorized; arises only from a Determination."""

    id: Operational[str]
    case_id: Operational[str]
    determination_id: Operational[str]
    number: Direct[str | None]
    visits: Clinical[int | None]
    units: Clinical[int | None]
    valid_from: Quasi[date | None]
    valid_to: Quasi[date | None]
