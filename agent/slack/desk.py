"""The desk as Slack's listeners use it: who asks, what was taken up, what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.conversations import Conversations
from agent.slack.people import SlackPeople
from agent.slack.posting import SlackPoster
from agent.slack.streaming import LOOKING, LiveAnswer
from agent.slack.writing import answer_blocks
from priorauth.models.slack import SlackPost
from tools.base import Caller, Services

_MENTION = re.compile(r"<@[UW][A-Z0-9]+>")
_ALONE = "alone"
"""The one conversation of a person in a channel that only she sees there."""


@dataclass(frozen=True)
class SlackDesk:
    """Everything that the listeners need."""

    services: Services
    clinic_id: str
    people: SlackPeople
    conversations: Conversations
    poster: SlackPoster
    client: AsyncWebClient

    @property
    def desk(self) -> str | None:
        """The address of the desk page."""
        return self.services.desk_address

    async def is_new(self, event_id: str | None) -> bool:
        """Take an event up; False for one that Slack sends again."""
        if not event_id:
            return True
        async with self.services.minimum.begin(self.clinic_id) as tx:
            return await tx.slack.is_new(event_id[:64], self.services.clock.now())

    async def say(
        self,
        channel: str,
        text: str,
        blocks: list[dict[str, Any]],
        *,
        thread: str | None = None,
        only_for: str | None = None,
    ) -> None:
        """Put a post on the shelf, from where it goes out at once."""
        now = self.services.clock.now()
        post = SlackPost(
            id=self.services.ids.new("Y"),
            channel=channel,
            thread=thread,
            text=text[:3000],
            blocks=tuple(blocks),
            only_for=only_for,
            next_at=now,
            made_at=now,
        )
        await self.poster.put(post)

    async def answer(
        self, caller: Caller, user: str, channel: str, thread: str, text: str, *, quietly: bool
    ) -> None:
        """Answer one question where it was asked, aloud where that is possible."""
        question = _MENTION.sub(" ", text).strip()
        key = (channel, _ALONE if quietly else thread, user)
        live = None
        if not quietly and thread:
            to = (user, self.people.team_id)
            live = LiveAnswer(self.client, channel=channel, thread=thread, to=to)
            await live.status(LOOKING)
        said = await self.conversations.ask(key, caller, question or "help", live)

        def blocks_of(part: str) -> list[dict[str, Any]]:
            return answer_blocks(
                part, by=said.by, case_ids=said.cases, desk=self.desk, question=question
            )

        if live is not None and await live.finish(said.answer, blocks_of):
            return
        blocks = blocks_of(said.answer)
        await self.say(
            channel,
            said.answer,
            blocks,
            thread=None if quietly else thread,
            only_for=user if quietly else None,
        )
