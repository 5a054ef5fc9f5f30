"""One question of the desk to one colleague, and the form in which she answers it."""

from __future__ import annotations

import re
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.desk import SlackDesk
from agent.slack.writing import question_blocks, reply_modal
from agent.toolbox import Refused, Toolbox, text_of
from priorauth.casework.answers_by_tool import may_come_by_tool
from priorauth.errors import NotFound, PriorAuthError
from priorauth.models.people import ActorKind, Right
from priorauth.models.records import RecordEntry
from priorauth.models.views import QuestionView
from tools.base import Caller

_ASK = re.compile(
    r"^\s*ask\s+<@([UW][A-Z0-9]+)(?:\|[^>]*)?>\s+(Q-[0-9A-Z]{4,16})\s*$", re.IGNORECASE
)
_MAY_NOT = "That person may not answer questions of the desk. An administrator gives that right."


def asks_colleague(text: str) -> re.Match[str] | None:
    """Return who is to be asked which question, if that is what the text says."""
    return _ASK.match(text)


async def ask_colleague(
    desk: SlackDesk,
    caller: Caller,
    client: AsyncWebClient,
    asker: tuple[str, str],
    micro: re.Match[str],
) -> None:
    """Put one open question to one colleague, in a direct message."""
    user, channel = asker
    colleague, question_id = micro[1].upper(), micro[2].upper()
    other = await desk.people.caller(colleague, None, client)
    if other is None:
        await desk.say(channel, "That person is not on file at the desk.", [], only_for=user)
        return
    person = await desk.people.on_file(colleague)
    if person is None or Right.CORRECT not in person.rights:
        await desk.say(channel, _MAY_NOT, [], only_for=user)
        return
    try:
        async with desk.services.minimum.begin(desk.clinic_id) as tx:
            question = await tx.get_question(question_id)
            await tx.record.write(_asking(caller, other, question))
    except PriorAuthError as error:
        await desk.say(channel, _said(error, question_id), [], only_for=user)
        return
    here = may_come_by_tool(question.kind, question.field)
    blocks = question_blocks(question, desk=desk.desk, asked_by=user, answered_here=here)
    await desk.say(colleague, question.what, blocks)
    where = (
        "" if here else " It can only be answered on the desk page, and the message leads there."
    )
    told = f"{question_id} is asked.{where} The answer names who gave it."
    await desk.say(channel, told, [], only_for=user)


def _said(error: PriorAuthError, question_id: str) -> str:
    """Return what went wrong, in words that fit somebody who names a question by its id."""
    if isinstance(error, NotFound):
        return f"{question_id} is not open: it is answered or closed already, or was never asked."
    return str(error)


def _asking(caller: Caller, other: Caller, question: QuestionView) -> RecordEntry:
    return RecordEntry(
        actor=ActorKind.AGENT.value,
        on_behalf_of=caller.staff_id,
        action="agent.ask_colleague",
        phase="event",
        call_id=caller.services.ids.new("K"),
        case_id=question.case_id,
        outcome="asked",
        details={"question": question.question_id, "asked": other.staff_id},
    )


def reply_form(desk: SlackDesk) -> Any:
    """Return the listener that opens the form."""

    async def wanted(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        caller = await desk.people.caller(body["user"]["id"], body["user"].get("team_id"), client)
        if caller is None:
            return
        question_id, _, asked_by = str(body["actions"][0].get("value", ""))[:60].partition(" ")
        try:
            async with desk.services.minimum.begin(desk.clinic_id) as tx:
                question = await tx.get_question(question_id)
        except PriorAuthError as error:
            await desk.say(body["user"]["id"], _said(error, question_id), [])
            return
        view = reply_modal(question, asked_by=asked_by)
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    return wanted


def reply(desk: SlackDesk) -> Any:
    """Return the listener that takes the form's answer."""

    async def given(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user, view = body["user"]["id"], body["view"]
        caller = await desk.people.caller(user, body["user"].get("team_id"), client)
        if caller is None:
            return
        question_id, _, asked_by = str(view.get("private_metadata", "")).partition(" ")
        text = str(view["state"]["values"]["answer"]["text"].get("value") or "")
        tools = Toolbox(await desk.conversations.client(caller))
        noted = False
        try:
            result = await tools.run(
                "answer_question", {"question_id": question_id, "answer": text}
            )
            noted = not result.is_error
            said = f"{question_id}: thank you, it is noted." if noted else text_of(result)
        except Refused as error:
            said = str(error)
        if said == str(NotFound("question")):
            said = _said(NotFound("question"), question_id)
        await desk.say(user, said, [])
        if noted and await desk.people.caller(asked_by, None, client) is not None:
            await desk.say(asked_by, f"{question_id}, which you asked, is answered.", [])

    return given
