"""The ledger of what went to a payer, and what came back."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from priorauth.models.base import Model
from priorauth.models.packet import Channel


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

    id: str
    packet_id: str
    case_id: str
    payer_id: str
    state: DeliveryState
    channel: Channel
    destination: str
    reference: str
    attempt: int
    payer_reference: str | None = None
    sent_at: datetime | None = None
    settled_at: datetime | None = None
    """When the payer's final answer was recorded."""
    next_look_at: datetime | None = None
    looks: int = 0
    misses: int = 0
    """How often the payer said in a row that it does not know the reference."""
    problem: str | None = None


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

    code: str | None
    text: str


class LineAnswer(Model):
    """What the payer said about one line; requested and authorized stay apart."""

    code: str | None
    outcome: Outcome
    number: str | None = None
    visits: int | None = None
    units: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    reasons: tuple[Reason, ...] = ()


class StatusReading(Model):
    """One dated look at a submission at the payer; `lines` is empty while undecided.

    `found` is None when the payer cannot say whether it knows the request.
    """

    system: str
    read_at: datetime
    found: bool | None
    payer_reference: str | None
    in_process: bool
    lines: tuple[LineAnswer, ...] = ()
    notes: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()
    """What the payer asks for when it pends a request."""
    raw: bytes = b""


class Receipt(Model):
    """The transport accepted a request; the payer's reference may come later."""

    system: str
    accepted_at: datetime
    payer_reference: str | None
    raw: bytes = b""


class Determination(Model):
    """One answer for one line, appended and never changed."""

    id: str
    case_id: str
    submission_id: str | None
    line: int | None
    code: str | None
    outcome: Outcome
    number: str | None
    visits: int | None
    units: int | None
    valid_from: date | None
    valid_to: date | None
    reasons: tuple[Reason, ...]
    source: str
    recorded_at: datetime
    recorded_by: str | None


class AuthorizationOnFile(Model):
    """What a payer authorized; arises only from a Determination."""

    id: str
    case_id: str
    determination_id: str
    number: str | None
    visits: int | None
    units: int | None
    valid_from: date | None
    valid_to: date | None
