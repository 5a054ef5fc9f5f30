"""The minimum view: what a model, Slack or a desktop client may see of the clinic's work.

Ids, payers, codes, counts and days from today; no name, birth date, member number or text
of a document. What tools answer is made of these; see `answers` and `counts` beside this.
"""

from __future__ import annotations

from datetime import date
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
    held_days_ago: Operational[int | None] = None
    sent_days_ago: Operational[int | None] = None
    awaits_payer: Operational[bool] = False
    problem: Operational[str | None] = None
    answers: tuple[AnswerView, ...] = ()
    open_questions: Operational[int] = 0
    authorized_visits: Clinical[int | None] = None
    authorized_units: Clinical[int | None] = None
    valid_since_days: Operational[int | None] = None
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
    kinds: Operational[tuple[str, ...]] = ()
    """Which kinds of pages it has for the case that is shown, such as `plan_of_care`."""


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


class WholeCase(Model):
    """One case with what is asked and known about it."""

    case: CaseView
    questions: tuple[QuestionView, ...]
    rule: RuleView | None
    benefits: BenefitView | None
    documents: tuple[DocumentView, ...]


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
