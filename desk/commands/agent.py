"""Answer people in Slack, until Ctrl-C."""

from __future__ import annotations

import click


@click.command()
def agent() -> None:
    """Connect the desk to Slack and answer there, until Ctrl-C.

    Needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET and
    PRIORAUTH_SLACK_PORT where Slack sends its requests by HTTP; people are known by the
    `slack:` of the clinic's setup. With ANTHROPIC_API_KEY set Claude answers, else the planner.
    """
    import asyncio

    from adapters.logs import log_to_stderr
    from adapters.settings import read_settings
    from desk.conversing import converse_in_slack

    log_to_stderr()
    asyncio.run(converse_in_slack(read_settings()))
