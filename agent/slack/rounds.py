"""What the desk does in Slack by itself, again and again: post, hold what it writes, ask, clear."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from agent.slack.asking_again import ask_due
from agent.slack.clearing import clear
from agent.slack.desk import SlackDesk
from priorauth.errors import PriorAuthError

log = logging.getLogger("priorauth.slack")

POST_SECONDS, HOLD_SECONDS, ASK_SECONDS, CLEAR_SECONDS = 5.0, 3.0, 20.0, 3600.0


async def make_rounds(desk: SlackDesk, stop: asyncio.Event) -> None:
    """Do all of it until told to stop."""
    async with asyncio.TaskGroup() as group:
        group.create_task(_again(desk.poster.post_due, stop, every=POST_SECONDS))
        group.create_task(_again(desk.poster.hold_promised, stop, every=HOLD_SECONDS))
        group.create_task(_again(lambda: ask_due(desk), stop, every=ASK_SECONDS))
        group.create_task(_again(lambda: clear(desk), stop, every=CLEAR_SECONDS))


async def _again(do: Callable[[], Awaitable[object]], stop: asyncio.Event, *, every: float) -> None:
    while not stop.is_set():
        try:
            await do()
        except PriorAuthError as error:
            log.warning("a round in slack waits: %s", type(error).__name__)
        except Exception as error:
            # One bad round must not end the next; the text of an error may quote a post.
            log.error("a round in slack failed: %s", type(error).__name__)
        try:
            await asyncio.wait_for(stop.wait(), every)
        except TimeoutError:
            continue
