"""The app's home page, and the rest of a list by its button."""

from __future__ import annotations

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.answering import answer
from agent.slack.desk import Place, SlackDesk
from agent.slack.home import home_view
from agent.toolbox import Toolbox


def home_page(desk: SlackDesk) -> Any:
    """Return the listener that fills a person's home page."""

    async def opened(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        user = event.get("user")
        caller = await desk.people.caller(user, body.get("team_id"), client)
        if caller is None or user is None or event.get("tab", "home") != "home":
            return
        tools = Toolbox(await desk.conversations.client(caller))
        await client.views_publish(user_id=user, view=await home_view(tools, desk.desk))

    return opened


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
