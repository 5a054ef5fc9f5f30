"""Patient, coverage, episode, case and the questions to people about it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from pydantic import JsonValue

from priorauth.models.base import Model
from priorauth.models.people import Right
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi


class Route(StrEnum):
    """Where a case goes next."""

    AUTHORIZATION = "authorization"
    SCHEDULING = "scheduling"
    STAFF_REVIEW = "staff_review"


class Patient(Model):
    """The person who is to be treated."""

    id: Operational[str]
    name: Direct[str | None]
    birth_date: Direct[date | None]
    sex: Quasi[str | None] = None
    phone: Direct[str | None] = None
    street: Direct[str | None] = None
    city: Direct[str | None] = None
    state: Quasi[str | None] = None
    zip: Direct[str | None] = None


class Coverage(Model):
    """What the patient presented; `payer_id` is None while the payer is not resolved."""

    id: Operational[str]
    patient_id: Operational[str]
    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    line_of_business: Operational[str | None] = None
    plan_name: Operational[str | None] = None
    member_id: Direct[str | None] = None
    group_number: Direct[str | None] = None


class Case(Model):
    """Everything about getting one course of care authorized by one payer."""

    id: Operational[str]
    episode_id: Operational[str]
    coverage_id: Operational[str]
    payer_id: Operational[str | None]
    payer_name: Operational[str | None]
    line_of_business: Operational[str | None]
    state: Quasi[str | None]
    route: Operational[Route]
    reasons: Operational[tuple[str, ...]]
    diagnoses: Clinical[tuple[str, ...]]
    procedures: Clinical[tuple[str, ...]]
    visits_requested: Clinical[int | None]
    opened_at: Operational[datetime]


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

    case_id: Operational[str]
    """The case that was asked about; a joined one is closed."""
    other_id: Operational[str]
    verdict: Operational[PairVerdict]
    decided_by: Operational[str]
    decided_at: Operational[datetime]


class CaseDocument(Model):
    """A document that belongs to a case, with the pages that are about its patient."""

    document_id: Operational[str]
    sha256: Operational[str]
    received_at: Operational[datetime]
    pages: Operational[tuple[int, ...]]
    kinds: Operational[tuple[str, ...]]
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
    CLOSING = "closing"
    """Nothing happens in the case any more: a person may close it."""


class Question(Model):
    """What a person must tell us; shown everywhere, blocks nothing else."""

    id: Operational[str]
    case_id: Operational[str | None]
    document_id: Operational[str | None]
    kind: Operational[QuestionKind]
    field: Operational[str | None]
    what: Operational[str]
    why: Operational[str]
    who: Operational[Right]
    until: Operational[date | None]
    asked_at: Operational[datetime]
    answer: Direct[JsonValue] = None
    answered_at: Operational[datetime | None] = None
    answered_by: Operational[str | None] = None
