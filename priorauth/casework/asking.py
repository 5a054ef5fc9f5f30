"""Asking people: a question is a row, asked once, shown everywhere, blocking nothing else."""

from __future__ import annotations

from datetime import date

from pydantic import JsonValue

from priorauth.models.case import Question, QuestionKind
from priorauth.models.people import Right
from priorauth.services import Services
from priorauth.storage import Transaction


async def ask(  # noqa: PLR0913  each is a column of the question
    tx: Transaction,
    services: Services,
    kind: QuestionKind,
    what: str,
    why: str,
    *,
    case_id: str | None = None,
    document_id: str | None = None,
    field: str | None = None,
    who: Right = Right.CORRECT,
    until: date | None = None,
    prefill: JsonValue = None,
) -> None:
    """Ask; `what` and `why` are for everybody and hold no patient data, `prefill` may."""
    question = Question(
        id=services.ids.new("Q"),
        case_id=case_id,
        document_id=document_id,
        kind=kind,
        field=field,
        what=what,
        why=why,
        who=who,
        until=until,
        asked_at=services.clock.now(),
    )
    await tx.cases.ask(question, prefill=prefill)


async def close_settled(tx: Transaction, case_id: str, kind: QuestionKind) -> None:
    """Close the open questions of a kind that no longer stand."""
    for question in await tx.cases.questions(case_id=case_id):
        if question.kind is kind:
            await tx.cases.close_question(question.id, "settled", answered_by=None)
