"""Answer an open question about a case."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field

from priorauth.casework.answers_by_tool import WORDS, may_come_by_tool
from priorauth.errors import InvalidRequest
from priorauth.models.answers import AnswerResult, Running
from priorauth.models.people import Right
from priorauth.models.views import QuestionView
from tools._worker import by_worker
from tools.base import Context, QuestionId, Withheld, tool

_CODES = re.compile(r"[A-TV-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?|\d{5}|[A-Z]\d{4}")
_WORDS = WORDS | {"yes", "no"}
_SHAPES = re.compile(r"\d{1,4}")
_DAY = re.compile(r"(\d{4})-\d{2}-\d{2}|\d{1,2}/\d{1,2}/(\d{4})")
_YEARS = 5
"""An onset or an operation lies this near; a day further back may be somebody's birth date."""


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
    typed = _typed(answer, ctx.services.clock.now().year)
    return await by_worker(
        ctx,
        "answer_question",
        AnswerResult,
        case_id=question.case_id,
        arguments={"question_id": question_id, "answer": typed},
    )


def _typed(answer: bool | int | str | list[str], this_year: int) -> str:
    """Return the answer as text, if nothing in it can identify anybody."""
    if isinstance(answer, bool):
        return "yes" if answer else "no"
    parts = [str(answer)] if isinstance(answer, int | str) else answer
    words = [word for part in parts for word in re.split(r"[,;\s]+", part.strip()) if word]
    if not words or len(words) > 12 or not all(_harmless(word, this_year) for word in words):
        raise InvalidRequest(
            "Answer with yes or no, a count, a date or codes; anything else is answered on the"
            " desk page."
        )
    return ", ".join(words)


def _harmless(word: str, this_year: int) -> bool:
    if day := _DAY.fullmatch(word):
        return abs(int(day[1] or day[2]) - this_year) <= _YEARS
    return bool(word.lower() in _WORDS or _SHAPES.fullmatch(word) or _CODES.fullmatch(word.upper()))


def _where(ctx: Context, question: QuestionView) -> str:
    page = ctx.services.desk_page(question.case_id) if question.case_id else None
    return f": {page}" if page else ""
