"""An answer that is shown in Slack while the model gives it; where Slack refuses, it is posted.

Only lines in which nothing can become a link, a mention or a channel are shown at once; the first
other line and all after it come at the end, in blocks that Slack shows as they are.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.desk import Place
from agent.slack.posting import SlackPoster
from priorauth.errors import PriorAuthError

log = logging.getLogger("priorauth.slack")

Blocks = list[dict[str, Any]]
PATIENCE = 5.0
"""Seconds for one call; a courtesy must not hold up the answer."""
AT_LEAST, AT_MOST = 120, 10_000
"""Letters that are worth a call, and that one message takes."""
_PLAIN = re.compile(r"[\w\s.,:;!?'\"()/%+*=—…-]*")
_LINKS_ITSELF = re.compile(r"://|www\.|[A-Za-z]\.[A-Za-z]|\bmailto\b|\btel:", re.IGNORECASE)
_DOING = {
    "lookup_payer_rules": "is looking up the payer's rules…",
    "list_cases": "is looking through the cases…",
    "count_cases": "is counting the cases…",
    "get_case": "is looking at the case…",
    "check_status": "is checking the status…",
    "verify_eligibility": "is asking the payer about eligibility…",
    "draft_packet": "is drafting the packet…",
    "read_referral": "is reading the document…",
    "explain_denial": "is looking at the denial…",
    "payer_turnaround": "is looking at how long payers take…",
}
LOOKING = "is looking it up…"


class LiveAnswer:
    """Hears one answer come about and shows it; see `agent.loop.Listener`."""

    def __init__(
        self,
        client: AsyncWebClient,
        place: Place,
        team: str,
        poster: SlackPoster,
        promise: str | None = None,
    ) -> None:
        self._client = client
        self._poster = poster
        self._before = promise
        """What others say when this process dies before anything is shown."""
        self._promise: str | None = None
        """Under this id the shelf holds the end that others give it when this process dies."""
        self._channel, self._thread = place.channel, place.thread
        self._user, self._team = place.user, team
        self._stamp: str | None = None
        self._refused = False
        self._heard = self._shown = ""
        """What the model said since its last look, and how much of that is shown."""
        self._length = 0

    async def looks_up(self, tool: str) -> None:
        """Say what is being done; what was shown before stands, and is no answer yet."""
        if self._shown:
            await self._append("\n\n")
        self._heard = self._shown = ""
        await self.status(_DOING.get(tool, LOOKING))

    async def status(self, doing: str) -> None:
        """Say in an assistant thread what the desk does; it is only a courtesy."""
        if not self._channel.startswith("D"):
            return
        await self._call(
            self._client.assistant_threads_setStatus,
            channel_id=self._channel,
            thread_ts=self._thread,
            status=doing,
        )

    async def says(self, piece: str) -> None:
        """Show whole harmless lines as soon as there is enough of them."""
        self._heard += piece
        new = _showable(self._heard)[len(self._shown) :]
        if not self._refused and len(new) >= AT_LEAST and self._length + len(new) <= AT_MOST:
            await self._show(new)

    async def finish(self, answer: str, blocks: Callable[[str], Blocks]) -> str | None:
        """End it with the rest of the answer; return what is still to be posted, if anything is.

        What Slack shows already is never posted again.
        """
        if self._stamp is None:
            return answer
        rest = answer
        if self._shown and answer.startswith(self._shown.strip()):
            rest = answer[len(self._shown.strip()) :].strip()
        told = await self._call(
            self._client.chat_stopStream,
            channel=self._channel,
            ts=self._stamp,
            blocks=blocks(rest),
        )
        return None if told is not None else rest or None

    async def settle(self) -> None:
        """Say that the answer has its end, so that no other process gives it one."""
        if self._promise is None:
            return
        try:
            await self._poster.has_ended(self._promise)
        except PriorAuthError as error:
            log.warning("an answer is ended, and its promise stands: %s", type(error).__name__)

    async def _show(self, new: str) -> None:
        if self._stamp is None:
            told = await self._call(
                self._client.chat_startStream,
                channel=self._channel,
                thread_ts=self._thread,
                recipient_user_id=self._user,
                recipient_team_id=self._team,
                markdown_text=new,
            )
            self._stamp = str(told["ts"]) if told is not None else None
            self._refused = self._stamp is None
            await self._promised()
        else:
            await self._append(new)
        if not self._refused:
            self._shown += new
            self._length += len(new)

    async def _promised(self) -> None:
        if self._stamp is None:
            return
        try:
            self._promise = await self._poster.promise_end(self._channel, self._thread, self._stamp)
            if self._before is not None:
                await self._poster.has_ended(self._before)
        except PriorAuthError as error:
            log.warning("an answer is shown without a promised end: %s", type(error).__name__)

    async def _append(self, text: str) -> None:
        told = await self._call(
            self._client.chat_appendStream,
            channel=self._channel,
            ts=self._stamp,
            markdown_text=text,
        )
        self._refused = told is None

    async def _call(self, method: Any, **given: Any) -> Any:
        """Return what Slack says, or None when it would not."""
        try:
            async with asyncio.timeout(PATIENCE):
                return await method(**given)
        except (SlackApiError, SlackClientError, aiohttp.ClientError, OSError) as error:
            log.info("slack does not show it while it comes: %s", type(error).__name__)
            return None


def _showable(text: str) -> str:
    """Return the whole lines from the beginning that Slack can make nothing else of."""
    shown = ""
    for line in text.splitlines(keepends=True):
        if not line.endswith("\n") or _PLAIN.fullmatch(line) is None or _LINKS_ITSELF.search(line):
            break
        shown += line
    return shown
