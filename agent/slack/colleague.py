"""One question of the desk to one colleague, and the form in which she answers it."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.desk import SlackDesk
from agent.slack.showing import show_home
from agent.slack.writing import question_blocks, reply_modal
from agent.toolbox import Refused, Toolbox, text_of
from priorauth.casework.answers_by_tool import answer_values, may_come_by_tool, typed_answer
from priorauth.errors import InvalidRequest, NotFound, PriorAuthError
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
        question = await _seen_by(desk, user, question_id)
        async with desk.services.minimum.begin(desk.clinic_id) as tx:
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


async def _seen_by(desk: SlackDesk, user: str, question_id: str) -> QuestionView:
    """Return an open question; to who may not see cases it looks like one that is not there.

    Raises:
        NotFound: It is not open, or not hers to see.
    """
    person = await desk.people.on_file(user)
    if person is None or Right.SEE not in person.rights:
        raise NotFound("question")
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        return await tx.get_question(question_id)


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
            question = await _seen_by(desk, body["user"]["id"], question_id)
        except PriorAuthError as error:
            await desk.say(body["user"]["id"], _said(error, question_id), [])
            return
        at_home = (body.get("view") or {}).get("type") == "home"
        view = reply_modal(question, asked_by=asked_by, at_home=at_home)
        await client.views_open(trigger_id=body["trigger_id"], view=view)

    return wanted


class _Form(NamedTuple):
    """What a form that comes back remembers, and what was typed into it."""

    question_id: str
    asked_by: str
    at_home: bool
    text: str


def reply(desk: SlackDesk) -> Any:
    """Return the listener that takes the form's answer; one of the wrong kind stays in the form."""

    async def given(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        user, form = body["user"]["id"], _form_of(body["view"])
        if trouble := await _what_is_wrong(desk, user, form):
            await ack(response_action="errors", errors={"answer": trouble[:150]})
            return
        await ack()
        caller = await desk.people.caller(user, body["user"].get("team_id"), client)
        if caller is None:
            return
        noted, said = await _answered(desk, caller, form)
        await desk.say(user, said, [])
        if form.at_home:
            await show_home(desk, caller, user, client)
        if noted and await desk.people.caller(form.asked_by, None, client) is not None:
            await desk.say(form.asked_by, f"{form.question_id}, which you asked, is answered.", [])

    return given


def _form_of(view: dict[str, Any]) -> _Form:
    kept = json.loads(str(view.get("private_metadata") or "{}"))
    typed = view["state"]["values"]["answer"]["text"].get("value")
    return _Form(
        question_id=str(kept.get("question", "")),
        asked_by=str(kept.get("asked_by", "")),
        at_home=kept.get("at_home") is True,
        text=str(typed or ""),
    )


async def _what_is_wrong(desk: SlackDesk, user: str, form: _Form) -> str | None:
    """Return why an answer cannot be taken as it is; other trouble is said after the form."""
    try:
        if await desk.people.on_file(user) is None:
            return None
        async with desk.services.minimum.begin(desk.clinic_id) as tx:
            question = await tx.get_question(form.question_id)
    except PriorAuthError:
        return None
    if question.field is None or not may_come_by_tool(question.kind, question.field):
        return None
    try:
        typed = typed_answer(form.text, desk.services.clock.now().year)
        answer_values(question.field, typed)
    except InvalidRequest as error:
        return str(error)
    return None


async def _answered(desk: SlackDesk, caller: Caller, form: _Form) -> tuple[bool, str]:
    """Give the answer; return whether it was taken, and what is said of it."""
    tools = Toolbox(await desk.conversations.client(caller))
    try:
        given = {"question_id": form.question_id, "answer": form.text}
        result = await tools.run("answer_question", given)
    except Refused as error:
        return False, str(error)
    if not result.is_error:
        return True, f"{form.question_id}: thank you, it is noted."
    said = text_of(result)
    closed = said == str(NotFound("question"))
    return False, _said(NotFound("question"), form.question_id) if closed else said
