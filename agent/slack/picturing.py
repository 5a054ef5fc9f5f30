"""The queue by payer and age as a picture; where Slack takes no file, in words."""

from __future__ import annotations

import logging
import re

import aiohttp
from slack_sdk.errors import SlackApiError

from adapters.charts import QueueRow, in_words
from agent.slack.desk import Place, SlackDesk
from agent.slack.uploading import TITLE, upload_queue
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
    if not await _upload(desk, place, rows):
        await desk.say_at(place, f"{TITLE}\n{in_words(rows)}", [])


async def _upload(desk: SlackDesk, place: Place, rows: list[QueueRow]) -> bool:
    channel, thread = place.channel, place.thread or None
    if place.quietly:
        try:
            opened = await desk.client.conversations_open(users=place.user)
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("slack opens no conversation: %s", type(error).__name__)
            return False
        channel, thread = str(opened["channel"]["id"]), None
    return await upload_queue(desk.client, rows, channel=channel, thread=thread)


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
