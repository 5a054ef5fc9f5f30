"""Say why a payer did not grant a request."""

from __future__ import annotations

from priorauth.casework.next_steps import next_step
from priorauth.models.answers import DenialResult, DeniedLine, ReasonView
from priorauth.models.submission import Outcome
from priorauth.models.views import AnswerView
from rules.decision_reasons import reason_meaning
from tools.base import CaseId, Context, tool

_GRANTED = frozenset({Outcome.APPROVED, Outcome.NOT_REQUIRED})
MOST = 20


@tool(effect="read")
async def explain_denial(ctx: Context, case_id: CaseId) -> DenialResult:
    """Say what a payer did not grant, its reason codes in our words, and who must do what.

    `meaning: null` is a code that we have no words for: give the code itself; the payer's own
    words are on the desk page. Make no clinical argument; a therapist does that. With no
    `lines` the payer has not denied anything: say how the case stands instead.

    Raises:
        NotFound: No case with that id is on file here.
    """
    async with ctx.begin() as tx:
        case = await tx.get_case(case_id)
        questions = await tx.list_questions(case_id=case_id, limit=MOST)
    lines = tuple(_line(each) for each in case.answers if each.outcome not in _GRANTED)
    return DenialResult(
        case_id=case_id,
        state=case.state,
        lines=lines,
        missing=case.gaps,
        questions=questions,
        next_step=next_step(case, questions),
        desk_page=ctx.services.desk_page(case_id),
        source=f"the payer's answer to submission {case.submission_id}"
        if case.submission_id
        else "the case itself",
    )


def _line(answer: AnswerView) -> DeniedLine:
    return DeniedLine(
        line=answer.line,
        code=answer.code,
        outcome=answer.outcome,
        visits=answer.visits,
        units=answer.units,
        reasons=tuple(
            ReasonView(code=code, meaning=reason_meaning(code)) for code in answer.reason_codes
        ),
    )
