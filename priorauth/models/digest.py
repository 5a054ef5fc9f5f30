"""The digest of a day: what waits, what changed and what runs out, in the minimum view."""

from __future__ import annotations

from datetime import date, datetime

from priorauth.models.base import Model
from priorauth.models.case import QuestionKind
from priorauth.models.submission import Outcome


class WaitingCase(Model):
    """A packet that waits for a person's approval, and for how many days."""

    case_id: str
    payer: str | None
    days: int


class QuestionCount(Model):
    """How many open questions of a kind there are."""

    kind: QuestionKind
    count: int
    overdue: int
    oldest_days: int


class PendingPayer(Model):
    """What one payer has not decided, and how long the oldest of it has been there."""

    payer: str | None
    count: int
    oldest_days: int


class AnsweredCase(Model):
    """A case to which the payer gave an answer since the last digest."""

    case_id: str
    payer: str | None
    outcome: Outcome


class RunningOut(Model):
    """An authorization that ends soon; days below zero have passed."""

    case_id: str
    payer: str | None
    days: int


class Changes(Model):
    """What happened since the last digest."""

    since: datetime
    answered: tuple[AnsweredCase, ...] = ()
    sent: int = 0
    opened: int = 0
    documents: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nothing happened."""
        return not (self.answered or self.sent or self.opened or self.documents)


class Digest(Model):
    """What the people of a clinic should know on a day."""

    on: date
    waiting: tuple[WaitingCase, ...]
    """The longest first."""
    questions: tuple[QuestionCount, ...]
    """The most frequent kind first."""
    pending: tuple[PendingPayer, ...]
    """The payer with most of it first."""
    changed: Changes
    running_out: tuple[RunningOut, ...]
    """The soonest first."""

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits, changed or runs out."""
        waits = self.waiting or self.questions or self.pending or self.running_out
        return not waits and self.changed.is_nothing
