"""The queue by payer and age as a picture; where Slack takes no file, in words."""

from __future__ import annotations

import asyncio
import logging
import re

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.charts import QueueRow, in_words, queue_chart
from agent.slack.desk import Place, SlackDesk
from agent.toolbox import Refused, Toolbox
from priorauth.models.people import ActorKind
from priorauth.models.records import RecordEntry
from tools.base import Caller

log = logging.getLogger("priorauth.slack")

_ASKED = re.compile(
    r"^\W*(?:please\s+|can you\s+|could you\s+)?(?:(?:show|draw|give|send|make|post|get)\s+)?"
    r"(?:me\s+)?(?:us\s+)?(?:an?\s+|the\s+)?(?:(?:queue|case|age|payer)\s+)?"
    r"(?:chart|graph|plot|picture|diagram)\b(?!.*\bC-)",
    re.IGNORECASE,
)
_TITLE = "Open cases by payer and age"


def asks_for_picture(text: str) -> bool:
    """Whether a message asks for the picture of the queue."""
    return _ASKED.match(text) is not None


async def show_picture(desk: SlackDesk, caller: Caller, place: Place) -> None:
    """Show the picture where it was asked for, or to the person alone."""
    try:
        # The call checks that she may see the queue, and is on the record.
        await Toolbox(await desk.conversations.client(caller)).call("count_cases")
    except Refused as error:
        await desk.say_at(place, str(error), [])
        return
    async with desk.services.minimum.begin(desk.clinic_id) as tx:
        rows = [QueueRow(each.payer, each.days, each.cases) for each in await tx.queue_ages()]
        await tx.record.write(_shown(caller))
    words = in_words(rows)
    picture = await asyncio.to_thread(queue_chart, rows)
    if not await _upload(desk, place, picture, words):
        await desk.say_at(place, f"{_TITLE}\n{words}", [])


async def _upload(desk: SlackDesk, place: Place, picture: bytes, words: str) -> bool:
    try:
        channel = place.channel
        if place.quietly:
            opened = await desk.client.conversations_open(users=place.user)
            channel = str(opened["channel"]["id"])
        await desk.client.files_upload_v2(
            content=picture,
            filename="queue.png",
            title=_TITLE,
            alt_txt=words[:1000],
            channel=channel,
            thread_ts=None if place.quietly else place.thread or None,
        )
    except (SlackApiError, SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
        log.warning("slack took no picture: %s", type(error).__name__)
        return False
    return True


def _shown(caller: Caller) -> RecordEntry:
    return RecordEntry(
        actor=ActorKind.AGENT.value,
        on_behalf_of=caller.staff_id,
        action="agent.picture",
        phase="event",
        call_id=caller.services.ids.new("K"),
        outcome="shown",
        details={"picture": "queue"},
    )
