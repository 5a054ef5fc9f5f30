"""The agent process: Slack, with the tools and, where one is set up, the model."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from adapters.home import read_whose
from adapters.settings import Settings, SlackDoor
from agent.opening import known_at, opened_model
from agent.slack.over_http import slack_door
from agent.slack.rounds import make_rounds
from agent.slack.running import answering_slack, connected_to_slack
from desk.serving import listen, serve_until
from desk.working import stopped_by_signal
from mcp_server.opening import agent_services
from priorauth.errors import NotConfigured, Unavailable
from tools.base import Caller

if TYPE_CHECKING:
    from slack_bolt.async_app import AsyncApp

    from adapters.model.claude import Claude
    from agent.slack.desk import SlackDesk

log = logging.getLogger("priorauth.agent")


async def converse_in_slack(settings: Settings) -> None:
    """Answer in Slack until SIGTERM or SIGINT.

    Raises:
        NotConfigured: Slack is not set up, or no clinic is.
        AuthenticationFailed: Slack does not take the tokens.
    """
    if settings.slack is None:
        raise NotConfigured(
            "Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; docs/how-to/slack.md tells how to get"
            " them, and how to take requests by HTTP instead."
        )
    whose = read_whose(settings)
    stop = stopped_by_signal()
    async with AsyncExitStack() as stack:
        services = await stack.enter_async_context(agent_services(settings))
        caller = Caller(services=services, clinic_id=whose.clinic_id, staff_id=whose.staff_id)
        known = await known_at(settings, caller)
        model = await opened_model(stack, settings.model) if settings.model else None
        if model is not None:
            await _check(model)
        given = (settings.slack, services, whose.clinic_id, known, model)
        if settings.slack.door is None:
            desk = await stack.enter_async_context(connected_to_slack(*given))
            log.info("the desk is in Slack")
            await make_rounds(desk, stop)
            return
        app, desk = await stack.enter_async_context(answering_slack(*given))
        await _open_door(settings.slack.door, app, desk, stop)


async def _open_door(door: SlackDoor, app: AsyncApp, desk: SlackDesk, stop: asyncio.Event) -> None:
    """Take Slack's requests by HTTP until told to stop."""
    program = slack_door(app, desk, door.signing_secret.get_secret_value())
    with listen(door.host, door.port, "PRIORAUTH_SLACK_PORT") as listening:
        log.info("the desk takes Slack's requests on port %s", door.port)
        async with asyncio.TaskGroup() as group:
            group.create_task(serve_until(stop, program, listening))
            group.create_task(make_rounds(desk, stop))


async def _check(model: Claude) -> None:
    """See that the model can be used; one that is away now may be back later."""
    try:
        await model.check()
    except Unavailable as error:
        log.warning("%s; until it is back the planner answers", error)
