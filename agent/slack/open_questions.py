"""Which open questions somebody may answer in Slack, by a form."""

from __future__ import annotations

import re

from agent.slack.desk import SlackDesk
from priorauth.casework.answers_by_tool import may_come_by_tool
from priorauth.models.people import Right, Staff
from priorauth.models.views import QuestionView

_QUESTION = re.compile(r"\bQ-[0-9A-Z]{10}\b")


async def answerable(desk: SlackDesk, person: Staff) -> tuple[QuestionView, ...]:
    """Return the open questions that she may answer in Slack, the most pressing first."""
    if not {Right.SEE, Right.CORRECT} <= person.rights:
        return ()
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        listed = await tx.list_questions()
    return tuple(each for each in listed if may_come_by_tool(each.kind, each.field))


async def answerable_in(desk: SlackDesk, user: str, text: str) -> tuple[QuestionView, ...]:
    """Return those of them that an answer names."""
    named = set(_QUESTION.findall(text))
    person = await desk.people.on_file(user) if named else None
    if person is None:
        return ()
    return tuple(each for each in await answerable(desk, person) if each.question_id in named)
