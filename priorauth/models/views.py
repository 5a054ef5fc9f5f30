"""The minimum view: what a model, Slack or a desktop client may see of the clinic's work.

Ids, payers, codes, counts and days from today; no name, birth date, member number or text
of a document. The worker answers requests of tools in these shapes too.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from priorauth.models.base import Model
from priorauth.models.benefits import CoverageStatus, VisitLimit
from priorauth.models.case import QuestionKind, Route
from priorauth.models.case_state import CaseState as CaseState
from priorauth.models.packet import Channel, Gap, PacketState
from priorauth.models.people import Right
from priorauth.models.rules import Mode, NeededFact, RuleSource, Verification
from priorauth.models.submission import DeliveryState, Outcome

Source = str
"""Where a fact of a view comes from, in words, such as `packet K-7K2M9QXAPT version 2`."""


class AnswerView(Model):
    """The payer's latest word on one service line."""

    line: int | None
    code: str | None
    outcome: Outcome
    visits: int | None = None
    units: int | None = None
    reason_codes: tuple[str, ...] = ()


class CaseView(Model):
    """One case as the minimum view shows it."""

    case_id: str
    state: CaseState
    payer_id: str | None
    payer_name: str | None
    line_of_business: str | None
    route: Route
    reasons: tuple[str, ...]
    diagnoses: tuple[str, ...]
    procedures: tuple[str, ...]
    visits_requested: int | None
    opened_days_ago: int
    packet_id: str | None = None
    packet_version: int | None = None
    packet_state: PacketState | None = None
    channel: Channel | None = None
    gaps: tuple[Gap, ...] = ()
    submission_id: str | None = None
    delivery_state: DeliveryState | None = None
    sent_days_ago: int | None = None
    awaits_payer: bool = False
    problem: str | None = None
    answers: tuple[AnswerView, ...] = ()
    open_questions: int = 0
    authorized_visits: int | None = None
    authorized_units: int | None = None
    valid_for_days: int | None = None
    used_visits: int = 0
    booked_visits: int = 0
    runs_out_in_days: int | None = None
    is_closed: bool = False


class CaseList(Model):
    """One page of cases, newest first; `total` counts all that match."""

    cases: tuple[CaseView, ...]
    total: int
    page: int
    pages: int


class CaseCount(Model):
    """How many open cases of one payer stand one way."""

    word: str
    payer_id: str | None
    payer_name: str | None
    count: int


class Turnaround(Model):
    """When a request was sent to a payer, and when it was decided."""

    payer_id: str
    sent_at: datetime
    decided_at: datetime


class CaseCounts(Model):
    """How many open cases stand how; one case can be counted in several ways."""

    open: int
    by_state: dict[str, int]
    by_payer: tuple[PayerCount, ...]


class PayerCount(Model):
    """One payer's open cases, and how they stand."""

    payer_id: str | None
    payer_name: str | None
    open: int
    by_state: dict[str, int]


class TurnaroundResult(Model):
    """How many business days a payer takes from sending to its decision.

    Medians of fewer than ten decisions say little; `note` says so.
    """

    payer_id: str
    decided: int
    since: date
    median_days: float | None
    ninetieth_days: float | None
    median_days_before: float | None
    """The same for as long a time before, to see a trend."""
    decided_before: int
    pending: int
    oldest_pending_days: int | None
    """Calendar days since the oldest request that still waits was sent."""
    note: str | None = None


class QuestionView(Model):
    """An open question to a person."""

    question_id: str
    case_id: str | None
    document_id: str | None
    kind: QuestionKind
    field: str | None
    what: str
    why: str
    who: Right
    due_in_days: int | None
    asked_days_ago: int


class DocumentView(Model):
    """A document that came in, without a word of what stands in it."""

    document_id: str
    state: Literal["received", "read", "unreadable"]
    page_count: int | None
    problem: str | None
    received_days_ago: int
    times_received: int
    case_ids: tuple[str, ...]


class BenefitView(Model):
    """What the payer last said about the coverage of a case."""

    status: CoverageStatus
    authorization_required: bool | None
    limits: tuple[VisitLimit, ...]
    problems: tuple[str, ...]
    asked_days_ago: int
    source: Source


class RuleView(Model):
    """What the rule book last said about a case, in short."""

    mode: Mode
    because: tuple[str, ...]
    sources: tuple[RuleSource, ...]
    stale: bool
    needs_input: tuple[NeededFact, ...]
    verify: tuple[Verification, ...]
    deadline: date | None
    answered_days_ago: int
    book_version: str


class CaseDetail(Model):
    """One case with what is asked, missing and known about it."""

    case: CaseView
    questions: tuple[QuestionView, ...]
    rule: RuleView | None
    benefits: BenefitView | None
    documents: tuple[DocumentView, ...]
    next_step: str
    """Who must do what now, in one sentence."""
    desk_page: str | None
    """Where a person sees everything and decides."""


class Running(Model):
    """The worker has not finished yet; ask again with the same arguments, or look later."""

    state: Literal["running"] = "running"
    request: str
    note: str = "The desk is still working on this. Ask again in a minute."


class WaitingDocuments(Model):
    """Documents that nobody has read yet, and what came in today."""

    waiting: tuple[DocumentView, ...]
    today: tuple[DocumentView, ...]


class FlaggedField(Model):
    """A field that cannot be relied on, and why."""

    field: str
    flag: str


class ReadReferralResult(Model):
    """What reading a document gave; values stay on the desk page."""

    document_id: str
    state: Literal["received", "read", "unreadable"]
    problem: str | None
    page_kinds: tuple[str, ...]
    case_ids: tuple[str, ...]
    fields_read: int
    fields_flagged: tuple[FlaggedField, ...]
    route: Route | None


class EligibilityResult(Model):
    """What the payer says about the coverage of a case."""

    case_id: str
    status: CoverageStatus
    authorization_required: bool | None
    limits: tuple[VisitLimit, ...]
    problems: tuple[str, ...]
    asked_days_ago: int
    system: str | None = None
    """Who was asked, such as the clearinghouse."""


class DraftResult(Model):
    """The packet version that was drafted, and what keeps it from being approved."""

    case_id: str
    packet_id: str
    version: int
    state: PacketState
    gaps: tuple[Gap, ...]


class SubmitResult(Model):
    """The packet is held for a person; nothing was sent."""

    case_id: str
    packet_id: str
    submission_id: str
    state: DeliveryState
    approve_at: str | None = None
    """The desk page on which a person looks and approves."""


class PacketView(Model):
    """A packet version without its content: what it asks for, what is missing, who must act."""

    case_id: str
    packet_id: str
    version: int | None
    state: PacketState | None
    channel: Channel | None
    procedures: tuple[str, ...]
    diagnoses: tuple[str, ...]
    visits_requested: int | None
    gaps: tuple[Gap, ...]
    submission_id: str | None
    delivery_state: DeliveryState | None
    approve_at: str | None
    """The desk page on which a person looks at every page and approves."""


class StatusResult(Model):
    """How a submission stands at the payer, and how old that knowledge is."""

    case_id: str
    state: CaseState
    submission_id: str | None
    delivery_state: DeliveryState | None
    sent_days_ago: int | None
    looked_hours_ago: float | None
    """Hours since the payer was last asked; None when it never was."""
    answers: tuple[AnswerView, ...]
    problem: str | None
    authorized_visits: int | None = None
    authorized_units: int | None = None
    used_visits: int = 0
    booked_visits: int = 0
    valid_for_days: int | None = None
    runs_out_in_days: int | None = None
    note: str | None = None
    """Why this is not the payer's word of this minute."""
    source: Source


class ReasonView(Model):
    """A payer's reason code, with our own words for it where we have them."""

    code: str
    meaning: str | None


class DeniedLine(Model):
    """A service line that was not granted in full."""

    line: int | None
    code: str | None
    outcome: Outcome
    visits: int | None
    units: int | None
    reasons: tuple[ReasonView, ...]


class DenialResult(Model):
    """Why a payer did not grant a request, and who must do what; no clinical argument."""

    case_id: str
    state: CaseState
    lines: tuple[DeniedLine, ...]
    missing: tuple[Gap, ...]
    questions: tuple[QuestionView, ...]
    next_step: str
    desk_page: str | None
    source: Source


class AnswerResult(Model):
    """What answering a question did."""

    question_id: str
    case_id: str | None
    closed: bool
    open_questions: int
    """How many questions of the case are still open."""
