"""Puts the picture of the queue into Slack, with the same in words for who cannot see it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.charts import QueueRow, in_words, queue_chart

log = logging.getLogger("priorauth.slack")

TITLE = "Open cases by payer and age"


async def upload_queue(
    client: AsyncWebClient, rows: Sequence[QueueRow], *, channel: str, thread: str | None
) -> bool:
    """Show the queue in a channel or thread; False where Slack takes no file."""
    picture = await asyncio.to_thread(queue_chart, rows)
    try:
        await client.files_upload_v2(
            content=picture,
            filename="queue.png",
            title=TITLE,
            alt_txt=in_words(rows)[:1000],
            channel=channel,
            thread_ts=thread,
        )
    except (SlackApiError, SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
        log.warning("slack took no picture: %s", type(error).__name__)
        return False
    return True
