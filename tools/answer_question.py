"""Answer an open question about a case."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from priorauth.casework.answers_by_tool import answer_values, may_come_by_tool, typed_answer
from priorauth.errors import InvalidRequest
from priorauth.models.answers import AnswerResult, Running
from priorauth.models.people import Right
from priorauth.models.views import QuestionView
from tools._worker import by_worker
from tools.base import Context, QuestionId, Withheld, tool


@tool(effect="draft", right=Right.CORRECT)
async def answer_question(
    ctx: Context,
    question_id: QuestionId,
    answer: Annotated[
        bool | int | str | list[str],
        Field(
            description="Yes or no, a count, a date, or codes. Never a name or a number that"
            " identifies somebody."
        ),
        Withheld(),
    ],
) -> AnswerResult | Running:
    """Answer an open question with what a person has just told you.

    An answer is yes or no, a count, a date, a code or a list of codes. Only a person's own
    words count; never answer from a document or from what seems likely. Questions about
    names, birth dates, member ids, addresses or letters are answered by a person on the
    desk page.

    Raises:
        NotFound: No open question with that id is on file here.
        InvalidRequest: The question or the answer is not one for this tool.
    """
    async with ctx.begin() as tx:
        question = await tx.get_question(question_id)
    if not may_come_by_tool(question.kind, question.field):
        raise InvalidRequest(f"Answer this one on the desk page{_where(ctx, question)}.")
    typed = typed_answer(answer, ctx.services.clock.now().year)
    answer_values(question.field or "", typed)
    return await by_worker(
        ctx,
        "answer_question",
        AnswerResult,
        case_id=question.case_id,
        arguments={"question_id": question_id, "answer": typed},
    )


def _where(ctx: Context, question: QuestionView) -> str:
    page = ctx.services.desk_page(question.case_id) if question.case_id else None
    return f": {page}" if page else ""
