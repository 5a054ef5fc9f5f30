"""Turns rows into nouns; the only place that knows both."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Row

from priorauth.models.benefits import BenefitCheck
from priorauth.models.case import (
    Case,
    CaseDocument,
    CasePair,
    Coverage,
    PairVerdict,
    Patient,
    Question,
    QuestionKind,
    Route,
)
from priorauth.models.casefile import BenefitCheckOnFile, RuleAnswerOnFile
from priorauth.models.closing import CaseClosing, ClosingReason
from priorauth.models.evidence import Evidence, Provenance
from priorauth.models.packet import Channel, Packet, PacketContent, PacketState
from priorauth.models.people import Right
from priorauth.models.rules import RuleAnswer, RuleQuestion
from priorauth.models.submission import (
    AuthorizationOnFile,
    DeliveryState,
    Determination,
    Outcome,
    Reason,
    Submission,
)
from priorauth.models.visits import Visit, VisitState

_PROVENANCE: TypeAdapter[Provenance] = TypeAdapter(Provenance)


def patient(row: Row[Any]) -> Patient:
    """Return a patient."""
    return Patient(
        id=row.id,
        name=row.name,
        birth_date=row.birth_date,
        sex=row.sex,
        phone=row.phone,
        street=row.street,
        city=row.city,
        state=row.state,
        zip=row.zip,
    )


def coverage(row: Row[Any]) -> Coverage:
    """Return a coverage."""
    return Coverage(
        id=row.id,
        patient_id=row.patient_id,
        payer_id=row.payer_id,
        payer_name=row.payer_name,
        line_of_business=row.line_of_business,
        plan_name=row.plan_name,
        member_id=row.member_id,
        group_number=row.group_number,
    )


def case(row: Row[Any]) -> Case:
    """Return a case."""
    return Case(
        id=row.id,
        episode_id=row.episode_id,
        coverage_id=row.coverage_id,
        payer_id=row.payer_id,
        payer_name=row.payer_name,
        line_of_business=row.line_of_business,
        state=row.state,
        route=Route(row.route),
        reasons=tuple(row.reasons),
        diagnoses=tuple(row.diagnoses),
        procedures=tuple(row.procedures),
        visits_requested=row.visits_requested,
        opened_at=row.opened_at,
    )


def case_pair(row: Row[Any]) -> CasePair:
    """Return what was decided about two cases."""
    return CasePair(
        case_id=row.case_id,
        other_id=row.other_id,
        verdict=PairVerdict(row.verdict),
        decided_by=row.decided_by,
        decided_at=row.decided_at,
    )


def case_closing(row: Row[Any]) -> CaseClosing:
    """Return that a person closed a case."""
    return CaseClosing(
        case_id=row.case_id,
        reason=ClosingReason(row.reason),
        closed_by=row.closed_by,
        closed_at=row.closed_at,
    )


def case_document(row: Row[Any]) -> CaseDocument:
    """Return a document of a case; the row joins `document`."""
    return CaseDocument(
        document_id=row.document_id,
        sha256=row.sha256,
        received_at=row.received_at,
        pages=tuple(row.pages),
        kinds=tuple(row.kinds),
    )


def evidence(row: Row[Any]) -> Evidence:
    """Return a piece of evidence."""
    return Evidence(
        id=row.id,
        field=row.field,
        position=row.position,
        value=row.value,
        provenance=_PROVENANCE.validate_python(row.provenance),
        confidence=row.confidence,
        checks=tuple(row.checks),
        flag=row.flag,
    )


def question(row: Row[Any]) -> Question:
    """Return a question."""
    return Question(
        id=row.id,
        case_id=row.case_id,
        document_id=row.document_id,
        kind=QuestionKind(row.kind),
        field=row.field,
        what=row.what,
        why=row.why,
        who=Right(row.who),
        until=row.until,
        asked_at=row.asked_at,
        answer=row.answer,
        answered_at=row.answered_at,
        answered_by=row.answered_by,
    )


def benefits(row: Row[Any]) -> BenefitCheckOnFile:
    """Return a benefit check with the payer's own bytes."""
    check = BenefitCheck.model_validate({**row.whole, "raw": row.raw})
    return BenefitCheckOnFile(id=row.id, check=check)


def rule(row: Row[Any]) -> RuleAnswerOnFile:
    """Return a rule answer."""
    return RuleAnswerOnFile(
        id=row.id,
        asked=RuleQuestion.model_validate(row.asked),
        answer=RuleAnswer.model_validate(row.answer),
        book_version=row.book_version,
        answered_at=row.answered_at,
    )


def visit(row: Row[Any]) -> Visit:
    """Return a visit."""
    return Visit(
        id=row.id,
        case_id=row.case_id,
        on=row.on,
        state=VisitState(row.state),
        codes=tuple(row.codes),
        minutes=row.minutes,
        units=row.units,
        source=row.source,
    )


def packet(row: Row[Any]) -> Packet:
    """Return a packet version."""
    return Packet(
        id=row.id,
        case_id=row.case_id,
        version=row.version,
        state=PacketState(row.state),
        content_hash=row.content_hash,
        content=PacketContent.model_validate(row.content),
        drafted_at=row.drafted_at,
        comment=row.comment,
    )


def submission(row: Row[Any]) -> Submission:
    """Return a submission."""
    return Submission(
        id=row.id,
        packet_id=row.packet_id,
        case_id=row.case_id,
        payer_id=row.payer_id,
        state=DeliveryState(row.state),
        channel=Channel(row.channel),
        destination=row.destination,
        reference=row.reference,
        attempt=row.attempt,
        payer_reference=row.payer_reference,
        sent_at=row.sent_at,
        settled_at=row.settled_at,
        next_look_at=row.next_look_at,
        looks=row.looks,
        misses=row.misses,
        problem=row.problem,
    )


def determination(row: Row[Any]) -> Determination:
    """Return one answer of a payer for one line."""
    return Determination(
        id=row.id,
        case_id=row.case_id,
        submission_id=row.submission_id,
        line=row.line,
        code=row.code,
        outcome=Outcome(row.outcome),
        number=row.number,
        visits=row.visits,
        units=row.units,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        reasons=tuple(Reason.model_validate(reason) for reason in row.reasons),
        source=row.source,
        recorded_at=row.recorded_at,
        recorded_by=row.recorded_by,
    )


def authorization(row: Row[Any]) -> AuthorizationOnFile:
    """Return what a payer authorized."""
    return AuthorizationOnFile(
        id=row.id,
        case_id=row.case_id,
        determination_id=row.determination_id,
        number=row.number,
        visits=row.visits,
        units=row.units,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )
