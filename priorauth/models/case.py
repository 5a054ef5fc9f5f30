"""Patient, coverage, episode, case and the questions to people about it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import JsonValue

from priorauth.models.base import Model
from priorauth.models.people import Right


class Route(StrEnum):
    """Where a case goes next."""

    AUTHORIZATION = "authorization"
    SCHEDULING = "scheduling"
    STAFF_REVIEW = "staff_review"


class Patient(Model):
    """The person who is to be treated."""

    id: str
    name: str | None
    birth_date: date | None
    sex: str | None = None
    phone: str | None = None
    street: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None


class Coverage(Model):
    """What the patient presented; `payer_id` is None while the payer is not resolved."""

    id: str
    patient_id: str
    payer_id: str | None
    payer_name: str | None
    line_of_business: str | None = None
    plan_name: str | None = None
    member_id: str | None = None
    group_number: str | None = None


class Case(Model):
    """Everything about getting one course of care authorized by one payer."""

    id: str
    episode_id: str
    coverage_id: str
    payer_id: str | None
    payer_name: str | None
    line_of_business: str | None
    state: str | None
    route: Route
    reasons: tuple[str, ...]
    diagnoses: tuple[str, ...]
    procedures: tuple[str, ...]
    visits_requested: int | None
    opened_at: datetime


class PairVerdict(StrEnum):
    """What a person decided about two cases that may be one."""

    JOINED = "joined"
    """One course of care: the later case is closed and the other goes on with its papers."""
    OTHER_COMPLAINT = "other_complaint"
    """One patient with two complaints: both go on."""
    OTHER_PATIENT = "other_patient"
    """Two people: both go on, and nobody is asked about the two again."""


class CasePair(Model):
    """Two cases, and what a person decided about them for good."""

    case_id: str
    """The case that was asked about; a joined one is closed."""
    other_id: str
    verdict: PairVerdict
    decided_by: str
    decided_at: datetime


class CaseDocument(Model):
    """A document that belongs to a case, with the pages that are about its patient."""

    document_id: str
    sha256: str
    received_at: datetime
    pages: tuple[int, ...]
    kinds: tuple[str, ...]
    """Page kind of each page of `pages`, in order."""


class QuestionKind(StrEnum):
    """What a question is about; decides what answering it does."""

    VALUE = "value"
    """A value is missing, in doubt or in conflict: answering records Evidence."""
    UNREADABLE = "unreadable"
    """A document or page cannot be read."""
    SAME_PATIENT = "same_patient"
    """Two cases may be about one person."""
    LETTER = "letter"
    """A payer's letter waits to be entered."""
    COVERAGE = "coverage"
    """The payer could not confirm the coverage."""
    RULE = "rule"
    """The rule book lacks a fact or knows no rule."""
    DISAGREEMENT = "disagreement"
    """The payer's own answer and the rule book differ."""
    DELIVERY = "delivery"
    """Nobody can tell whether a packet arrived, or it was refused."""
    PAYER_ANSWER = "payer_answer"
    """The payer's answer needs a person."""
    RULE_FILES = "rule_files"
    """Changed rule files were refused; the last good ones go on answering."""
    OVERDUE = "overdue"
    """The payer's time to decide is over: a reminder waits to be sent."""


class Question(Model):
    """What a person must tell us; shown everywhere, blocks nothing else."""

    id: str
    case_id: str | None
    document_id: str | None
    kind: QuestionKind
    field: str | None
    what: str
    why: str
    who: Right
    until: date | None
    asked_at: datetime
    answer: JsonValue = None
    answered_at: datetime | None = None
    answered_by: str | None = None
