"""The desk as Slack's listeners use it: who asks, what was taken up, what is said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.conversations import Conversations
from agent.slack.people import SlackPeople
from agent.slack.posting import SlackPoster
from priorauth.models.slack import SlackPost
from tools.base import Services


@dataclass(frozen=True)
class Place:
    """Where somebody asked, and whether she alone sees the answer."""

    user: str
    channel: str
    thread: str = ""
    quietly: bool = False


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

    async def say_at(self, place: Place, text: str, blocks: list[dict[str, Any]]) -> None:
        """Put what is said to somebody on the shelf, where she asked."""
        await self.say(
            place.channel,
            text,
            blocks,
            thread=None if place.quietly else place.thread,
            only_for=place.user if place.quietly else None,
        )
