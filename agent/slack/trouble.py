"""What happens when a listener breaks: a line without texts in the log, one for the person."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.people import SlackPeople

log = logging.getLogger("priorauth.slack")

SORRY = (
    "The desk cannot answer right now; nothing was sent or changed for a payer. Try again in a few"
    " minutes, or use the desk page."
)


def on_trouble(people: SlackPeople) -> Callable[..., Awaitable[None]]:
    """Return what Slack's library calls with an error that nobody caught."""

    async def broke(error: Exception, context: AsyncBoltContext, client: AsyncWebClient) -> None:
        log.error("slack listener broke: %s at %s", type(error).__name__, where(error))
        user, channel = context.user_id, context.channel_id
        if not user or not channel or not await people.is_member(user, client):
            return
        try:
            await client.chat_postEphemeral(channel=channel, user=user, text=SORRY)
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as away:
            log.warning("the person could not be told: %s", type(away).__name__)

    return broke


def where(error: BaseException) -> str:
    """Return where an error arose; its own text may quote what people wrote."""
    frames: list[Any] = list(traceback.extract_tb(error.__traceback__))[-6:]
    return " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
