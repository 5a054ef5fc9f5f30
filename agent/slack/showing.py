"""The app's home page, and the rest of a list by its button."""

from __future__ import annotations

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.answering import answer
from agent.slack.desk import Place, SlackDesk
from agent.slack.home import PARTS, all_of, home_view
from agent.slack.open_questions import answerable
from agent.slack.writing import answer_blocks
from agent.toolbox import Refused, Toolbox
from tools.base import Caller


def home_page(desk: SlackDesk) -> Any:
    """Return the listener that fills a person's home page."""

    async def opened(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        user = event.get("user")
        caller = await desk.people.caller(user, body.get("team_id"), client)
        if caller is None or user is None or event.get("tab", "home") != "home":
            return
        await show_home(desk, caller, user, client)

    return opened


async def show_home(desk: SlackDesk, caller: Caller, user: str, client: AsyncWebClient) -> None:
    """Fill a person's home page with what waits now."""
    person = await desk.people.on_file(user)
    if person is None:
        return
    tools = Toolbox(await desk.conversations.client(caller))
    view = await home_view(tools, person, await answerable(desk, person), desk.desk)
    await client.views_publish(user_id=user, view=view)


def more(desk: SlackDesk) -> Any:
    """Return the listener for `Show more`."""

    async def wanted(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user = body["user"]["id"]
        caller = await desk.people.caller(user, body["user"].get("team_id"), client)
        if caller is None:
            return
        message, channel = body.get("message") or {}, body["channel"]["id"]
        thread = str(message.get("thread_ts") or message.get("ts") or "")
        alone = bool((body.get("container") or {}).get("is_ephemeral"))
        await answer(desk, caller, Place(user, channel, thread, quietly=alone), "more")

    return wanted


def show_all(desk: SlackDesk) -> Any:
    """Return the listener for `Show all` of the home page: the list comes as a direct message."""

    async def wanted(ack: Any, body: dict[str, Any], client: AsyncWebClient) -> None:
        await ack()
        user = body["user"]["id"]
        caller = await desk.people.caller(user, body["user"].get("team_id"), client)
        state = str(body["actions"][0].get("value", ""))
        if caller is None or state not in {part.state for part in PARTS}:
            return
        try:
            text, ids = await all_of(Toolbox(await desk.conversations.client(caller)), state)
        except Refused as error:
            text, ids = str(error), []
        blocks = answer_blocks(text, by="planner", case_ids=ids, desk=desk.desk)
        await desk.say(user, text, blocks)

    return wanted
