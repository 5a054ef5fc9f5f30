"""The agent process: Slack, with the tools and, where one is set up, the model."""

from __future__ import annotations

import logging
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from adapters.home import read_whose
from adapters.settings import Settings
from agent.opening import known_at, opened_model
from agent.slack.running import serve_slack
from desk.working import stopped_by_signal
from mcp_server.opening import agent_services
from priorauth.errors import NotConfigured, Unavailable
from tools.base import Caller

if TYPE_CHECKING:
    from adapters.model.claude import Claude

log = logging.getLogger("priorauth.agent")


async def converse_in_slack(settings: Settings) -> None:
    """Answer in Slack until SIGTERM or SIGINT.

    Raises:
        NotConfigured: Slack is not set up, or no clinic is.
        AuthenticationFailed: Slack does not take the tokens.
    """
    if settings.slack is None:
        raise NotConfigured(
            "Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN; docs/how-to/slack.md tells how to get them."
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
        log.info("the desk is in Slack")
        await serve_slack(settings.slack, services, whose.clinic_id, known, model, stop)


async def _check(model: Claude) -> None:
    """See that the model can be used; one that is away now may be back later."""
    try:
        await model.check()
    except Unavailable as error:
        log.warning("%s; until it is back the planner answers", error)
