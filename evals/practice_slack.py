"""The Slack of the practice town, as the desk is told to reach it."""

from __future__ import annotations

from pydantic import SecretStr

from adapters.settings import SlackSettings

CHANNEL = "C0FRONTDESK"


def practice_slack(town: str) -> SlackSettings:
    """Return the tokens of a town's Slack, worth nothing anywhere else, and where it is."""
    return SlackSettings(
        bot_token=SecretStr("xoxb-practice-only"),
        app_token=SecretStr("xapp-practice-only"),
        base_url=f"{town}/slack/api/",
        channel=CHANNEL,
    )
