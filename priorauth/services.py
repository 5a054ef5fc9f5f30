"""What the verbs need from the house, handed to them and never looked up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from priorauth.clock import Clock
from priorauth.ports import (
    AuthorizationGateway,
    DocumentReader,
    EligibilityGateway,
    Ids,
    PacketPrinter,
    RuleKnowledge,
    SecondReader,
    Whisper,
)
from priorauth.storage import Store


def _nothing(_: str) -> None:
    """Do nothing at a named point; tests put a kill there."""


@dataclass(frozen=True, kw_only=True)
class Pace:
    """How long the desk waits for payers.

    `lease` must be longer than any one call to a payer, so that no second worker sends
    while the first still waits.
    """

    lease: timedelta = timedelta(minutes=5)
    retry: timedelta = timedelta(minutes=2)
    inquiry_gap: timedelta = timedelta(minutes=5)
    inquiries: int = 3
    """How often a payer must deny knowing a request before it is sent again."""
    first_look: timedelta = timedelta(minutes=10)
    longest_look: timedelta = timedelta(hours=6)
    worker_missing: timedelta = timedelta(seconds=20)
    """How long a worker may be silent before its jobs are taken up by another."""
    quiet_before_closing: timedelta = timedelta(days=30)
    """Days without a visit after which a case that is over is proposed for closing."""


@dataclass(frozen=True, kw_only=True)
class Services:
    """The ports that one process may use; what it may not use is None."""

    store: Store
    clock: Clock
    ids: Ids
    rules: RuleKnowledge
    reader: DocumentReader | None = None
    second_reader: SecondReader | None = None
    printer: PacketPrinter | None = None
    eligibility: EligibilityGateway | None = None
    authorization: AuthorizationGateway | None = None
    whisper: Whisper | None = None
    """Where one person may be told names; None unless the clinic has cleared it."""
    pace: Pace = field(default_factory=Pace)
    at: Callable[[str], None] = _nothing
