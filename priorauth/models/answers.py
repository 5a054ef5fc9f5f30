"""What tools answer, and the worker to their requests: shapes of the minimum view."""

from __future__ import annotations

from typing import Literal

from priorauth.models.base import Model
from priorauth.models.benefits import CoverageStatus, LimitView
from priorauth.models.case import Route
from priorauth.models.case_state import CaseState as CaseState
from priorauth.models.packet import Channel, Gap, PacketState
from priorauth.models.privacy import Clinical, Operational
from priorauth.models.submission import DeliveryState, Outcome
from priorauth.models.views import AnswerView, DocumentView, QuestionView, Source


class Running(Model):
    """The worker has not finished yet; ask again with the same arguments, or look later."""

    state: Operational[Literal["running"]] = "running"
    request: Operational[str]
    note: Operational[str] = "The desk is still working on this. Ask again in a minute."


class WaitingDocuments(Model):
    """Documents that nobody has read yet, what came in today, and what belongs to no case."""

    waiting: tuple[DocumentView, ...]
    today: tuple[DocumentView, ...]
    of_no_case: tuple[DocumentView, ...] = ()
    """Looked at in the last months, and no case was found or opened for them."""


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
