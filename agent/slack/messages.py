"""Questions by mention and by direct message, and how an assistant thread begins."""

from __future__ import annotations

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.answering import answer
from agent.slack.desk import Place, SlackDesk

_PROMPTS = (
    ("What is pending?", "what is pending?"),
    ("What needs approval?", "what needs approval?"),
    ("What runs out soon?", "what runs out within two weeks?"),
    ("What should I do first?", "what should I do first?"),
)


def message(desk: SlackDesk) -> Any:
    """Return the listener for mentions and direct messages."""

    async def heard(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        if event.get("bot_id") or event.get("subtype"):
            return
        if event.get("type") == "message" and event.get("channel_type") != "im":
            return
        user, team = event.get("user"), event.get("user_team") or event.get("team")
        caller = await desk.people.caller(user, team or body.get("team_id"), client)
        if caller is None or user is None or not await desk.is_new(body.get("event_id")):
            return
        channel, thread = str(event["channel"]), str(event.get("thread_ts") or event["ts"])
        text = str(event.get("text") or "")
        others_listen = bool(body.get("is_ext_shared_channel"))
        await answer(desk, caller, Place(user, channel, thread, quietly=others_listen), text)

    return heard


def assistant_thread(desk: SlackDesk) -> Any:
    """Return the listener that greets a new assistant thread with questions to begin with."""

    async def started(event: dict[str, Any], body: dict[str, Any], client: AsyncWebClient) -> None:
        thread = event.get("assistant_thread") or {}
        caller = await desk.people.caller(thread.get("user_id"), body.get("team_id"), client)
        if caller is None:
            return
        await client.assistant_threads_setSuggestedPrompts(
            channel_id=thread["channel_id"],
            thread_ts=thread["thread_ts"],
            prompts=[{"title": title, "message": message} for title, message in _PROMPTS],
        )

    return started
