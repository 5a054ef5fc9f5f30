"""Posts what waits on the shelf; when Slack is away it waits there, and nothing else waits for it.

A post is taken, handed over and marked in three steps, so that no transaction is open while
Slack is asked. One that was taken when a process died is looked for two minutes later, by the id
that it carries, and posted if it does not stand there. Where Slack does not let us look, it stands
there twice rather than not at all.

Retries: 2, 4, 8 … minutes, at most an hour apart, for a day; then it is given up and stays on
file. Slack's own wish (Retry-After) counts more.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.charts import QueueRow
from agent.slack.tables import has_table, without_table
from agent.slack.uploading import upload_queue
from agent.slack.writing import escaped, plain_blocks
from priorauth.models.slack import DIGEST, STREAM, SlackPost
from tools.base import Services

log = logging.getLogger("priorauth.slack")

FIRST_WAIT, LONGEST_WAIT, GIVEN_UP_AFTER = (
    timedelta(minutes=2),
    timedelta(hours=1),
    timedelta(hours=24),
)
AT_ONCE = 20
TAKEN_FOR = timedelta(minutes=2)
"""How long a post is one process's alone: longer than Slack may take to answer."""
CLOCKS_DIFFER = timedelta(minutes=5)
"""By so much Slack's clock and ours may."""
HELD_FOR = timedelta(seconds=15)
"""How long others leave an answer alone whose process was writing it: the process says every few
seconds that it still does."""
LONGEST_ANSWER = timedelta(minutes=5)
"""No answer takes so long; one that has no end by then was given up without a word."""
BROKEN = "This answer broke off, because the desk was stopped. Please ask again."
_ENDED = "message_not_in_streaming_state"
_NO_CONNECTION = "no connection"
_MARK = "priorauth_post"
"""Under this name Slack keeps the id of a post with it (message metadata)."""
_MAY_NOT_LOOK = frozenset({"missing_scope", "not_in_channel", "channel_not_found"})
_NEVER = frozenset(
    {"channel_not_found", "not_in_channel", "is_archived", "msg_too_long", "invalid_blocks"}
)

_OF_BLOCKS = frozenset({"invalid_blocks", "invalid_attachments", "invalid_arguments"})
"""What Slack answers to a block that it does not know or take."""


class SlackPoster:
    """Hands posts over to Slack."""

    def __init__(self, services: Services, clinic_id: str, client: AsyncWebClient) -> None:
        self._services = services
        self._clinic_id = clinic_id
        self._client = client
        self._was_away = False
        self._writing: dict[str, datetime] = {}
        """Since when this process writes answers, by the id of the end that others give them."""
        self._ended: set[str] = set()
        """Those of them that have their end, which the shelf may not know yet."""

    async def put(self, post: SlackPost) -> bool:
        """Put a post on the shelf and try it at once; False when it was there already."""
        async with self._services.minimum.begin(self._clinic_id) as tx:
            is_new = await tx.slack.put(post)
        if is_new:
            await self.post_due()
        return is_new

    async def promise_end(self, channel: str, thread: str | None, stamp: str) -> str:
        """Have any process end an answer that has begun, unless this one does; return the id."""
        return await self.promise(channel, thread, once=f"{STREAM}{stamp}")

    async def promise(
        self,
        channel: str,
        thread: str | None,
        *,
        only_for: str | None = None,
        once: str | None = None,
    ) -> str:
        """Have any process say that an answer broke off, unless this one gives it."""
        now = self._services.clock.now()
        post = SlackPost(
            id=self._services.ids.new("Y"),
            channel=channel,
            thread=thread,
            text=BROKEN,
            only_for=only_for,
            once=once,
            next_at=now + HELD_FOR,
            made_at=now,
        )
        async with self._services.minimum.begin(self._clinic_id) as tx:
            await tx.slack.put(post)
        self._writing[post.id] = now
        return post.id

    async def hold_promised(self) -> None:
        """Say that this process lives and is still writing what it has begun."""
        await self._take_back()
        now = self._services.clock.now()
        held = tuple(each for each, at in self._writing.items() if now - at < LONGEST_ANSWER)
        if held:
            async with self._services.minimum.begin(self._clinic_id) as tx:
                await tx.slack.hold(held, now + HELD_FOR)

    async def has_ended(self, post_id: str) -> None:
        """Take back the promise of an end: the answer has one."""
        self._ended.add(post_id)
        await self._take_back()

    async def _take_back(self) -> None:
        """What the database would not take at the end of an answer is taken back in a round."""
        for post_id in tuple(self._ended):
            async with self._services.minimum.begin(self._clinic_id) as tx:
                await tx.slack.posted(post_id, self._services.clock.now())
            self._ended.discard(post_id)
            self._writing.pop(post_id, None)

    async def post_due(self) -> int:
        """Post what is due; return how many Slack has taken."""
        await self.hold_promised()
        taken = 0
        for _ in range(AT_ONCE):
            now = self._services.clock.now()
            async with self._services.minimum.begin(self._clinic_id) as tx:
                post = await tx.slack.take_due(now, until=now + TAKEN_FOR)
            if post is None:
                break
            problem, again = await self._post(post, now)
            async with self._services.minimum.begin(self._clinic_id) as tx:
                if problem is None:
                    await tx.slack.posted(post.id, now)
                    taken += 1
                else:
                    await tx.slack.failed(post.id, problem, again_at=again)
            if problem is None and post.once is not None and post.once.startswith(DIGEST):
                await self._hang_picture(post.channel)
            if problem == _NO_CONNECTION:
                break
        return taken

    async def _post(self, post: SlackPost, now: datetime) -> tuple[str | None, datetime | None]:
        try:
            await self._send(post)
        except SlackApiError as error:
            if _code(error) in _OF_BLOCKS and has_table(post.blocks):
                log.warning("slack takes no table: %s; it is posted in lines", _code(error))
                return await self._post(self._in_lines(post), now)
            return self._refused(post, error, now)
        except (aiohttp.ClientError, TimeoutError, OSError):
            self._away(_NO_CONNECTION)
            return _NO_CONNECTION, self._next(post, now)
        except Exception as error:
            # Whatever it is, it is this post's trouble and must hold up no other.
            log.error("a post could not be handed over: %s", type(error).__name__)
            return "not understood", self._next(post, now)
        self._was_away = False
        return None, None

    def _in_lines(self, post: SlackPost) -> SlackPost:
        """Return a post whose table, which Slack did not take, is said in lines again."""
        said = plain_blocks(post.text, self._services.desk_address)
        return post.model_copy(update={"blocks": (*said, *without_table(post.blocks))})

    async def _send(self, post: SlackPost) -> None:
        given: dict[str, Any] = {
            "channel": post.channel,
            "text": escaped(post.text),
            "blocks": list(post.blocks) or plain_blocks(post.text, self._services.desk_address),
            "thread_ts": post.thread,
        }
        kept = {name: value for name, value in given.items() if value is not None}
        if post.once is not None and post.once.startswith(STREAM):
            stamp = post.once.removeprefix(STREAM)
            if await self._stopped(post.channel, stamp, given["blocks"]):
                return
        if post.only_for is not None:
            await self._client.chat_postEphemeral(user=post.only_for, **kept)
            return
        may_be_there = self._services.clock.now() - post.made_at >= TAKEN_FOR
        if may_be_there and await self._stands_there(post):
            return
        mark = {"event_type": _MARK, "event_payload": {"id": post.id}}
        await self._client.chat_postMessage(
            **kept, metadata=mark, unfurl_links=False, unfurl_media=False
        )

    async def _stands_there(self, post: SlackPost) -> bool:
        """Say whether Slack took a post before, though nobody here lived to write that down."""
        asked: dict[str, Any] = {
            "channel": post.channel,
            "oldest": str((post.made_at - CLOCKS_DIFFER).timestamp()),
            "include_all_metadata": True,
        }
        try:
            found = await (
                self._client.conversations_history(**asked)
                if post.thread is None
                else self._client.conversations_replies(ts=post.thread, **asked)
            )
            async for page in found:
                if any(_is(message, post) for message in page.get("messages") or ()):
                    return True
        except SlackApiError as error:
            if (error.response.data or {}).get("error") not in _MAY_NOT_LOOK:
                raise
            log.warning("slack does not let us look whether a post stands there; it is posted")
        return False

    async def _stopped(self, channel: str, stamp: str, blocks: list[Any]) -> bool:
        """End a broken answer in its own message; False when Slack has closed that itself."""
        try:
            await self._client.chat_stopStream(channel=channel, ts=stamp, blocks=blocks)
        except SlackApiError as error:
            if (error.response.data or {}).get("error") == _ENDED:
                return False
            raise
        return True

    async def _hang_picture(self, channel: str) -> None:
        """Show the queue below the digest; it is a courtesy, and the digest stands without."""
        try:
            async with self._services.minimum.begin(self._clinic_id) as tx:
                rows = [QueueRow(a.payer, a.days, a.cases) for a in await tx.queue_ages()]
            if rows:
                await upload_queue(self._client, rows, channel=channel, thread=None)
        except Exception as error:
            # The digest has been posted; its picture must not have it posted again.
            log.warning("the digest has no picture: %s", type(error).__name__)

    def _refused(
        self, post: SlackPost, error: SlackApiError, now: datetime
    ) -> tuple[str, datetime | None]:
        code = _code(error)
        if code in _NEVER:
            log.error("slack refused a post for good: %s", code)
            return code, None
        self._away(code)
        again = self._next(post, now)
        wished = str(error.response.headers.get("Retry-After", "")) if error.response else ""
        if again is not None and wished.isdigit():
            again = now + min(timedelta(seconds=int(wished)), LONGEST_WAIT)
        return code, again

    def _next(self, post: SlackPost, now: datetime) -> datetime | None:
        if now - post.made_at >= GIVEN_UP_AFTER:
            log.error("a post that slack did not take for a day was given up; it stays on file")
            return None
        wait: timedelta = min(FIRST_WAIT * int(2 ** min(post.tries, 6)), LONGEST_WAIT)
        return now + wait

    def _away(self, why: str) -> None:
        """Say once that Slack is away, not at every try."""
        if not self._was_away:
            log.warning("slack does not take posts: %s; they wait", why)
        self._was_away = True


def _code(error: SlackApiError) -> str:
    """Return what Slack says is wrong, in one word of its own."""
    code = str((error.response.data or {}).get("error", "")) if error.response else ""
    return code if code.replace("_", "").isalnum() else "no answer"


def _is(message: dict[str, Any], post: SlackPost) -> bool:
    """Say whether a message of Slack's is this post of ours."""
    mark = message.get("metadata") or {}
    return mark.get("event_type") == _MARK and mark.get("event_payload") == {"id": post.id}
