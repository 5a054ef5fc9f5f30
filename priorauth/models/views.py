"""The minimum view: what a model, Slack or a desktop client may see of the clinic's work.

Ids, payers, codes, counts and days from today; no name, birth date, member number or text
of a document. The worker answers requests of tools in these shapes too.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from priorauth.models.base import Model
from priorauth.models.benefits import CoverageStatus, LimitView
from priorauth.models.case import QuestionKind, Route
from priorauth.models.case_state import CaseState as CaseState
from priorauth.models.packet import Channel, Gap, PacketState
from priorauth.models.people import Right
from priorauth.models.privacy import Clinical, Operational
from priorauth.models.rules import Mode, NeededFact, RuleSource, Verification
from priorauth.models.submission import DeliveryState, Outcome

Source = str
"""Where a fact of a view comes from, in words, such as `packet K-7K2M9QXAPT version 2`."""


class AnswerView(Model):
    """The payer's latest word on one service line, and how many days ago it came."""

    line: Operational[int | None]
    code: Clinical[str | None]
    outcome: Operational[Outcome]
    visits: Clinical[int | None] = None
    units: Clinical[int | None] = None
    reason_codes: Operational[tuple[str, ...]] = ()
    days_ago: Operational[int | None] = None


class CaseView(Model):
    """One case as the minimum view shows it."""

    case_id: Operational[str]
    state: Operational[CaseState]
    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    line_of_business: Operational[str | None]
    route: Operational[Route]
    reasons: Operational[tuple[str, ...]]
    diagnoses: Clinical[tuple[str, ...]]
    procedures: Clinical[tuple[str, ...]]
    visits_requested: Clinical[int | None]
    opened_days_ago: Operational[int]
    packet_id: Operational[str | None] = None
    packet_version: Operational[int | None] = None
    packet_state: Operational[PacketState | None] = None
    channel: Operational[Channel | None] = None
    gaps: tuple[Gap, ...] = ()
    submission_id: Operational[str | None] = None
    delivery_state: Operational[DeliveryState | None] = None
    sent_days_ago: Operational[int | None] = None
    awaits_payer: Operational[bool] = False
    problem: Operational[str | None] = None
    answers: tuple[AnswerView, ...] = ()
    open_questions: Operational[int] = 0
    authorized_visits: Clinical[int | None] = None
    authorized_units: Clinical[int | None] = None
    valid_for_days: Operational[int | None] = None
    used_visits: Clinical[int] = 0
    booked_visits: Clinical[int] = 0
    runs_out_in_days: Operational[int | None] = None
    is_closed: Operational[bool] = False


class CaseList(Model):
    """One page of cases, newest first; `total` counts all that match."""

    cases: tuple[CaseView, ...]
    total: Operational[int]
    page: Operational[int]
    pages: Operational[int]


class CaseCount(Model):
    """How many open cases of one payer stand one way."""

    word: Operational[str]
    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    count: Operational[int]


class Turnaround(Model):
    """When a request was sent to a payer, and when it was decided."""

    payer_id: Operational[str]
    sent_at: Operational[datetime]
    decided_at: Operational[datetime]


class PayerCount(Model):
    """One payer's open cases, and how they stand."""

    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    open: Operational[int]
    by_state: Operational[dict[str, int]]


class CaseCounts(Model):
    """How many open cases stand how; one case can be counted in several ways."""

    open: Operational[int]
    by_state: Operational[dict[str, int]]
    by_payer: tuple[PayerCount, ...]


class TurnaroundResult(Model):
    """How many business days a payer takes from sending to its decision.

    Medians of fewer than ten decisions say little; `note` says so.
    """

    payer_id: Operational[str]
    decided: Operational[int]
    since: Operational[date]
    median_days: Operational[float | None]
    ninetieth_days: Operational[float | None]
    median_days_before: Operational[float | None]
    """The same for as long a time before, to see a trend."""
    decided_before: Operational[int]
    pending: Operational[int]
    oldest_pending_days: Operational[int | None]
    """Calendar days since the oldest request that still waits was sent."""
    note: Operational[str | None] = None


class QuestionView(Model):
    """An open question to a person."""

    question_id: Operational[str]
    case_id: Operational[str | None]
    document_id: Operational[str | None]
    kind: Operational[QuestionKind]
    field: Operational[str | None]
    what: Operational[str]
    why: Operational[str]
    who: Operational[Right]
    due_in_days: Operational[int | None]
    asked_days_ago: Operational[int]


class DocumentView(Model):
    """A document that came in, without a word of what stands in it."""

    document_id: Operational[str]
    state: Operational[Literal["received", "read", "unreadable"]]
    page_count: Operational[int | None]
    problem: Operational[str | None]
    received_days_ago: Operational[int]
    times_received: Operational[int]
    case_ids: Operational[tuple[str, ...]]


class BenefitView(Model):
    """What the payer last said about the coverage of a case."""

    status: Operational[CoverageStatus]
    authorization_required: Operational[bool | None]
    limits: tuple[LimitView, ...]
    problems: Operational[tuple[str, ...]]
    asked_days_ago: Operational[int]
    source: Operational[Source]


class RuleView(Model):
    """What the rule book last said about a case, in short."""

    mode: Operational[Mode]
    because: Operational[tuple[str, ...]]
    sources: tuple[RuleSource, ...]
    stale: Operational[bool]
    needs_input: tuple[NeededFact, ...]
    verify: tuple[Verification, ...]
    deadline: Operational[date | None]
    answered_days_ago: Operational[int]
    book_version: Operational[str]


class CaseDetail(Model):
    """One case with what is asked, missing and known about it."""

    case: CaseView
    questions: tuple[QuestionView, ...]
    rule: RuleView | None
    benefits: BenefitView | None
    documents: tuple[DocumentView, ...]
    next_step: Operational[str]
    """Who must do what now, in one sentence."""
    desk_page: Operational[str | None]
    """Where a person sees everything and decides."""


class Running(Model):
    """The worker has not finished yet; ask again with the same arguments, or look later."""

    state: Operational[Literal["running"]] = "running"
    request: Operational[str]
    note: Operational[str] = "The desk is still working on this. Ask again in a minute."


class WaitingDocuments(Model):
    """Documents that nobody has read yet, and what came in today."""

    waiting: tuple[DocumentView, ...]
    today: tuple[DocumentView, ...]


class FlaggedField(Model):
    """A field that cannot be relied on, and why."""

    field: Operational[str]
    flag: Operational[str]


class ReadReferralResult(Model):
    """What reading a document gave; values stay on the desk page."""

    document_id: Operational[str]
    state: Operational[Literal["received", "read", "unreadable"]]
    problem: Operational[str | None]
    page_kinds: Operational[tuple[str, ...]]
    case_ids: Operational[tuple[str, ...]]
    fields_read: Operational[int]
    fields_flagged: tuple[FlaggedField, ...]
    route: Operational[Route | None]


class EligibilityResult(Model):
    """What the payer says about the coverage of a case."""

    case_id: Operational[str]
    status: Operational[CoverageStatus]
    authorization_required: Operational[bool | None]
    limits: tuple[LimitView, ...]
    problems: Operational[tuple[str, ...]]
    asked_days_ago: Operational[int]
    system: Operational[str | None] = None
    """Who was asked, such as the clearinghouse."""


class DraftResult(Model):
    """The packet version that was drafted, and what keeps it from being approved."""

    case_id: Operational[str]
    packet_id: Operational[str]
    version: Operational[int]
    state: Operational[PacketState]
    gaps: tuple[Gap, ...]


class SubmitResult(Model):
    """The packet is held for a person; nothing was sent."""

    case_id: Operational[str]
    packet_id: Operational[str]
    submission_id: Operational[str]
    state: Operational[DeliveryState]
    approve_at: Operational[str | None] = None
    """The desk page on which a person looks and approves."""


class PacketView(Model):
    """A packet version without its content: what it asks for, what is missing, who must act."""

    case_id: Operational[str]
    packet_id: Operational[str]
    version: Operational[int | None]
    state: Operational[PacketState | None]
    channel: Operational[Channel | None]
    procedures: Clinical[tuple[str, ...]]
    diagnoses: Clinical[tuple[str, ...]]
    visits_requested: Clinical[int | None]
    gaps: tuple[Gap, ...]
    submission_id: Operational[str | None]
    delivery_state: Operational[DeliveryState | None]
    approve_at: Operational[str | None]
    """The desk page on which a person looks at every page and approves."""


class StatusResult(Model):
    """How a submission stands at the payer, and how old that knowledge is."""

    case_id: Operational[str]
    state: Operational[CaseState]
    submission_id: Operational[str | None]
    delivery_state: Operational[DeliveryState | None]
    sent_days_ago: Operational[int | None]
    looked_hours_ago: Operational[float | None]
    """Hours since the payer was last asked; None when it never was."""
    answers: tuple[AnswerView, ...]
    problem: Operational[str | None]
    authorized_visits: Clinical[int | None] = None
    authorized_units: Clinical[int | None] = None
    used_visits: Clinical[int] = 0
    booked_visits: Clinical[int] = 0
    valid_for_days: Operational[int | None] = None
    runs_out_in_days: Operational[int | None] = None
    note: Operational[str | None] = None
    """Why this is not the payer's word of this minute."""
    source: Operational[Source]


class ReasonView(Model):
    """A payer's reason code, with our own words for it where we have them."""

    code: Operational[str]
    meaning: Operational[str | None]


class DeniedLine(Model):
    """A service line that was not granted in full."""

    line: Operational[int | None]
    code: Clinical[str | None]
    outcome: Operational[Outcome]
    visits: Clinical[int | None]
    units: Clinical[int | None]
    reasons: tuple[ReasonView, ...]


class DenialResult(Model):
    """Why a payer did not grant a request, and who must do what; no clinical argument."""

    case_id: Operational[str]
    state: Operational[CaseState]
    lines: tuple[DeniedLine, ...]
    missing: tuple[Gap, ...]
    questions: tuple[QuestionView, ...]
    next_step: Operational[str]
    desk_page: Operational[str | None]
    source: Operational[Source]


class AnswerResult(Model):
    """What answering a question did."""

    question_id: Operational[str]
    case_id: Operational[str | None]
    closed: Operational[bool]
    open_questions: Operational[int]
    """How many questions of the case are still open."""
