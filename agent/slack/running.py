"""Connects the desk to Slack until told to stop."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.settings import SlackSettings
from agent.answering import Known
from agent.loop import TalkingModel
from agent.slack.app import listen_on
from agent.slack.at_work import AtWork
from agent.slack.conversations import Conversations
from agent.slack.desk import SlackDesk
from agent.slack.people import SlackPeople
from agent.slack.posting import SlackPoster
from priorauth.errors import AuthenticationFailed
from tools.base import Services

SYSTEM = "Slack"
TIMEOUT = 20


@asynccontextmanager
async def answering_slack(
    settings: SlackSettings,
    services: Services,
    clinic_id: str,
    known: Known,
    model: TalkingModel | None,
) -> AsyncIterator[tuple[AsyncApp, SlackDesk]]:
    """Yield what answers Slack, and the desk behind it; nothing is connected yet.

    What somebody asked before the end is still answered, for some seconds.

    Raises:
        AuthenticationFailed: Slack does not take the bot's token.
    """
    keep_texts_out_of_logs()
    client = AsyncWebClient(
        token=settings.bot_token.get_secret_value(), base_url=settings.base_url, timeout=TIMEOUT
    )
    try:
        team_id = str((await client.auth_test())["team_id"])
    except SlackApiError:
        raise AuthenticationFailed(SYSTEM, "does not take SLACK_BOT_TOKEN") from None
    # What comes by HTTP was verified at the door already, and Socket Mode is not signed.
    app = AsyncApp(
        client=client, ignoring_self_events_enabled=True, request_verification_enabled=False
    )
    poster = SlackPoster(services, clinic_id, client)
    async with Conversations(known, model) as conversations, AtWork() as at_work:
        people = SlackPeople(services, clinic_id, team_id)
        desk = SlackDesk(services, clinic_id, people, conversations, poster, client)
        listen_on(app, desk, at_work)
        yield app, desk


@asynccontextmanager
async def connected_to_slack(
    settings: SlackSettings,
    services: Services,
    clinic_id: str,
    known: Known,
    model: TalkingModel | None,
) -> AsyncIterator[SlackDesk]:
    """Yield the desk while it is connected by Socket Mode.

    Raises:
        AuthenticationFailed: Slack does not take the tokens.
    """
    token = settings.app_token.get_secret_value() if settings.app_token else ""
    async with answering_slack(settings, services, clinic_id, known, model) as (app, desk):
        handler = AsyncSocketModeHandler(app, token, web_client=desk.client)
        try:
            await handler.connect_async()  # type: ignore[no-untyped-call]
        except SlackApiError:
            raise AuthenticationFailed(SYSTEM, "does not take SLACK_APP_TOKEN") from None
        try:
            yield desk
        finally:
            await handler.close_async()  # type: ignore[no-untyped-call]


def keep_texts_out_of_logs() -> None:
    """Keep Slack's libraries to errors: at lower levels they log whole messages."""
    for name in ("slack_bolt", "slack_sdk", "slack_bolt.AsyncApp"):
        logging.getLogger(name).setLevel(logging.ERROR)
