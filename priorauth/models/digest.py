"""The digest of a day: what waits, what changed and what runs out, in the minimum view."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from priorauth.models.base import Model
from priorauth.models.case import QuestionKind
from priorauth.models.conversation import Spend
from priorauth.models.privacy import Clinical, Operational
from priorauth.models.submission import Outcome


class WaitingCase(Model):
    """A packet that waits for a person's approval, and for how many days."""

    case_id: Operational[str]
    payer: Operational[str | None]
    days: Operational[int]
    visits: Clinical[int | None] = None
    """Visits that are asked for."""
    next_visit_days: Operational[int | None] = None
    """Days until the next booked visit."""


class DeniedCase(Model):
    """A case that the payer denied, for which nothing new was drafted since."""

    case_id: Operational[str]
    payer: Operational[str | None]
    days: Operational[int]
    """Since the denial."""
    visits: Clinical[int | None] = None


class QuestionCount(Model):
    """How many open questions of a kind there are."""

    kind: Operational[QuestionKind]
    count: Operational[int]
    overdue: Operational[int]
    oldest_days: Operational[int]


class PendingPayer(Model):
    """What one payer has not decided, and how long the oldest of it has been there."""

    payer: Operational[str | None]
    count: Operational[int]
    oldest_days: Operational[int]


class AnsweredCase(Model):
    """A case to which the payer gave an answer since the last digest."""

    case_id: Operational[str]
    payer: Operational[str | None]
    outcome: Operational[Outcome]


class RunningOut(Model):
    """An authorization that ends soon; days below zero have passed."""

    case_id: Operational[str]
    payer: Operational[str | None]
    days: Operational[int]
    visits: Clinical[int] = 0
    """Visits that are booked for the time after it ends."""
    asked_again: Operational[bool] = False
    """Whether a new request was drafted or sent already."""


class Deed(StrEnum):
    """What somebody has to do."""

    APPROVE = "approve"
    RESUBMIT = "resubmit"
    ASK_AGAIN = "ask_again"


class DoNow(Model):
    """One thing to do now, with what hangs on it and how much time there is."""

    deed: Operational[Deed]
    case_id: Operational[str]
    payer: Operational[str | None]
    days_left: Operational[int | None]
    """Until a visit is at stake; below zero it was; None when no day is known."""
    waits_days: Operational[int | None]
    visits: Clinical[int]


class PayerPace(Model):
    """How long a payer takes to decide: half of its answers come within so many days."""

    payer: Operational[str]
    decided: Operational[int]
    p50_days: Operational[float]
    before_days: Operational[float | None]
    """The same for the three months before; None when it decided too little then."""


class DataGap(Model):
    """Something that is not known at present, and since when."""

    what: Operational[str]
    since: Operational[datetime]


class Lapses(Model):
    """Visits that were attended outside an authorization."""

    free_days: Operational[int]
    """Days since the last one, or since the first visit under an authorization."""
    this_week: Operational[int]
    case_id: Operational[str | None] = None
    """The case of the latest."""


class QueueRows(Model):
    """Open cases of one payer by how many days ago they were opened."""

    payer: Operational[str | None]
    days: Operational[int]
    cases: Operational[int]


class ModelUse(Model):
    """What the model was used for on the day before."""

    spend: Spend
    dollars: Operational[Decimal | None] = None


class Changes(Model):
    """What happened since the last digest."""

    since: Operational[datetime]
    answered: tuple[AnsweredCase, ...] = ()
    sent: Operational[int] = 0
    opened: Operational[int] = 0
    documents: Operational[int] = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nothing happened."""
        return not (self.answered or self.sent or self.opened or self.documents)


class Digest(Model):
    """What the people of a clinic should know on a day."""

    on: Operational[date]
    waiting: tuple[WaitingCase, ...]
    """The longest first."""
    questions: tuple[QuestionCount, ...]
    """The most frequent kind first."""
    pending: tuple[PendingPayer, ...]
    """The payer with most of it first."""
    changed: Changes
    running_out: tuple[RunningOut, ...]
    """The soonest first."""
    denied: tuple[DeniedCase, ...] = ()
    paces: tuple[PayerPace, ...] = ()
    """The payer with most decisions first."""
    gaps: tuple[DataGap, ...] = ()
    lapses: Lapses | None = None
    """None where no visit was attended under an authorization."""
    model_use: ModelUse | None = None
    queue: tuple[QueueRows, ...] = ()
    """For the picture of the queue."""

    @property
    def is_quiet(self) -> bool:
        """Whether nothing waits, changed or runs out, and nothing is unknown."""
        waits = self.waiting or self.questions or self.pending or self.running_out or self.denied
        lapsed = self.lapses is not None and self.lapses.this_week > 0
        return not (waits or self.gaps or lapsed) and self.changed.is_nothing
