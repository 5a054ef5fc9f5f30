"""Answers one message where it was asked: a scheduled question, or a question now."""

from __future__ import annotations

import logging
import re
from typing import Any

from agent.slack.desk import Place, SlackDesk
from agent.slack.open_questions import answerable_in
from agent.slack.picturing import asks_for_picture, show_picture
from agent.slack.scheduling import heard_as_schedule
from agent.slack.streaming import LOOKING, LiveAnswer
from agent.slack.writing import answer_blocks
from priorauth.errors import PriorAuthError
from tools.base import Caller

log = logging.getLogger("priorauth.slack")

_MENTION = re.compile(r"<@[UW][A-Z0-9]+>")
_ALONE = "alone"
"""The one conversation of a person in a channel that only she sees there."""


async def answer(desk: SlackDesk, caller: Caller, place: Place, text: str) -> None:
    """Answer a message, aloud where that is possible."""
    question = _MENTION.sub(" ", text).strip() or "help"
    scheduled = await heard_as_schedule(desk, caller, place, question)
    if scheduled is not None:
        await desk.say_at(place, scheduled, [])
        return
    if asks_for_picture(question):
        await show_picture(desk, caller, place)
        return
    promise = await _promised(desk, place)
    live = None
    if not place.quietly and place.thread:
        live = LiveAnswer(desk.client, place, desk.people.team_id, desk.poster, promise)
        await live.status(LOOKING)
    key = (place.channel, _ALONE if place.quietly else place.thread, place.user)
    said = await desk.conversations.ask(key, caller, question, live)

    asked = await answerable_in(desk, place.user, said.answer)

    def blocks(part: str) -> list[dict[str, Any]]:
        return answer_blocks(
            part,
            by=said.by,
            case_ids=said.cases,
            desk=desk.desk,
            question=question,
            open_questions=asked,
        )

    rest = said.answer if live is None else await live.finish(said.answer, blocks)
    if rest is not None:
        await desk.say_at(place, rest, blocks(rest))
    if live is not None:
        await live.settle()
    await _kept(desk, promise)


async def _promised(desk: SlackDesk, place: Place) -> str | None:
    """Have somebody told that her answer broke off where this process dies over it."""
    thread, only_for = (None, place.user) if place.quietly else (place.thread, None)
    try:
        return await desk.poster.promise(place.channel, thread, only_for=only_for)
    except PriorAuthError as error:
        log.warning("an answer is begun without a promise: %s", type(error).__name__)
        return None


async def _kept(desk: SlackDesk, promise: str | None) -> None:
    """Say that the answer is there; what the database would not take is said again in a round."""
    if promise is None:
        return
    try:
        await desk.poster.has_ended(promise)
    except PriorAuthError as error:
        log.warning("an answer is given, and its promise stands: %s", type(error).__name__)
