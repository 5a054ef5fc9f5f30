"""Turns rows of the minimum views into what tools return."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from priorauth.models.benefits import CoverageStatus, VisitLimit, limit_view
from priorauth.models.case import QuestionKind, Route
from priorauth.models.case_state import CaseFacts, state_of
from priorauth.models.packet import PacketState
from priorauth.models.people import PayerConnection, PlanOnFile, Right
from priorauth.models.rules import RuleAnswer
from priorauth.models.submission import DeliveryState
from priorauth.models.views import (
    AnswerView,
    BenefitView,
    CaseList,
    CaseView,
    DocumentView,
    QuestionView,
    RuleView,
)


def case(row: Any) -> CaseView:
    """Return a case with the one word for how it stands.

    A payer that is not resolved is text from a page: it stays on the desk page.
    """
    answers = tuple(map(_answer, row.answers))
    facts = CaseFacts(
        is_closed=row.is_closed,
        route=Route(row.route),
        packet_state=PacketState(row.packet_state) if row.packet_state else None,
        delivery_state=DeliveryState(row.delivery_state) if row.delivery_state else None,
        outcomes=tuple(answer.outcome for answer in answers),
        answered_since_drafted=row.answered_since_drafted,
    )
    return CaseView(
        **{name: getattr(row, name) for name in _PLAIN},
        state=state_of(facts),
        payer_name=row.payer_name if row.payer_id else None,
        route=facts.route,
        packet_state=facts.packet_state,
        gaps=row.gaps or (),
        delivery_state=facts.delivery_state,
        answers=answers,
    )


def case_list(found: Sequence[Any], *, page: int, limit: int) -> CaseList:
    """Return a page of cases; every row tells how many there are in all."""
    total = int(found[0].total) if found else 0
    pages = max(1, -(-total // limit))
    return CaseList(cases=tuple(map(case, found)), total=total, page=page, pages=pages)


_PLAIN = (
    *("case_id", "payer_id", "line_of_business", "visits_requested", "opened_days_ago"),
    *("reasons", "diagnoses", "procedures", "channel"),
    *("packet_id", "packet_version", "submission_id", "sent_days_ago", "awaits_payer", "problem"),
    *("open_questions", "authorized_visits", "authorized_units", "valid_for_days", "used_visits"),
    *("booked_visits", "runs_out_in_days", "is_closed", "valid_since_days"),
    "held_days_ago",
)
"""What the view shows as it stands."""


def payer(row: Any) -> PayerConnection:
    """Return a payer that the clinic works with."""
    return PayerConnection(
        payer_id=row.id,
        name=row.name,
        clearinghouse_id=row.clearinghouse_id,
        plans=tuple(PlanOnFile.model_validate(plan) for plan in row.plans),
    )


def question(row: Any) -> QuestionView:
    """Return an open question."""
    return QuestionView(
        question_id=row.question_id,
        case_id=row.case_id,
        document_id=row.document_id,
        kind=QuestionKind(row.kind),
        field=row.field,
        what=row.what,
        why=row.why,
        who=Right(row.who),
        due_in_days=row.due_in_days,
        asked_days_ago=row.asked_days_ago,
    )


def document(row: Any, case_id: str | None = None) -> DocumentView:
    """Return a document; with a case, what it has of that case alone."""
    wanted = row.kinds_by_case if case_id is None else {case_id: row.kinds_by_case.get(case_id, ())}
    return DocumentView(
        document_id=row.document_id,
        state=row.state,
        page_count=row.page_count,
        problem=row.problem,
        received_days_ago=row.received_days_ago,
        times_received=row.times_received,
        case_ids=tuple(row.case_ids),
        kinds=tuple(sorted({kind for kinds in wanted.values() for kind in kinds})),
    )


def rule(row: Any) -> RuleView:
    """Return what the rule book said, in short."""
    answer = RuleAnswer.model_validate(row.answer)
    return RuleView(
        mode=answer.mode,
        because=tuple(reason.summary for reason in answer.because),
        sources=tuple(reason.source for reason in answer.because),
        stale=any(reason.stale for reason in answer.because),
        needs_input=answer.needs_input,
        verify=answer.verify,
        deadline=answer.deadline,
        answered_days_ago=row.answered_days_ago,
        book_version=row.book_version,
    )


def benefits(row: Any) -> BenefitView:
    """Return what the payer said about the coverage."""
    facts = row.facts
    return BenefitView(
        status=CoverageStatus(facts["status"]),
        authorization_required=facts.get("authorization_required"),
        limits=tuple(
            limit_view(VisitLimit.model_validate(each)) for each in facts.get("limits", ())
        ),
        problems=tuple(facts.get("problems", ())),
        asked_days_ago=row.asked_days_ago,
        source=f"benefit check {row.id} through {facts.get('system', 'a payer')}",
    )


def _answer(given: dict[str, Any]) -> AnswerView:
    """Return a payer's word on a line; a code that does not look like one is not passed on."""
    codes = tuple(code if _CODE.fullmatch(code) else "other" for code in given["reason_codes"])
    return AnswerView.model_validate({**given, "reason_codes": codes})


_CODE = re.compile(r"[A-Za-z0-9-]{1,10}")
