"""Whom the desk serves in Slack: people of the clinic's own workspace who are on file here."""

from __future__ import annotations

import logging
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from priorauth.models.people import AccountSystem, Staff
from tools.base import Caller, Services

log = logging.getLogger("priorauth.slack")


class SlackPeople:
    """Finds the person behind a Slack user; whoever is not on file gets nothing."""

    def __init__(self, services: Services, clinic_id: str, team_id: str) -> None:
        self._services = services
        self._clinic_id = clinic_id
        self.team_id = team_id

    async def caller(
        self, user: str | None, team: str | None, client: AsyncWebClient
    ) -> Caller | None:
        """Return the caller for a Slack user, or None for a stranger, a guest or a bot."""
        if not user or (team is not None and team != self.team_id):
            return None
        person = await self.on_file(user)
        if person is None or not await self.is_member(user, client):
            return None
        return Caller(services=self._services, clinic_id=self._clinic_id, staff_id=person.id)

    async def on_file(self, user: str) -> Staff | None:
        """Return the active person who is known by this Slack user."""
        async with self._services.minimum.begin(self._clinic_id) as tx:
            person = await tx.find_account(AccountSystem.SLACK, user)
        return person if person is not None and person.active else None

    async def is_member(self, user: str, client: AsyncWebClient) -> bool:
        """Whether Slack itself calls her a full member; without its word nobody is served."""
        try:
            told: dict[str, Any] = (await client.users_info(user=user)).get("user") or {}
        except (SlackApiError, aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("slack does not say who asks: %s", type(error).__name__)
            return False
        shut_out = ("deleted", "is_bot", "is_restricted", "is_ultra_restricted", "is_stranger")
        return told.get("team_id") == self.team_id and not any(told.get(each) for each in shut_out)
