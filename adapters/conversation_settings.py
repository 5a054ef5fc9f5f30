"""The settings of conversation: the model and Slack, read from what the one reader was given."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import SecretStr, ValidationError

from priorauth.errors import NotConfigured
from priorauth.models.base import Impersonal
from priorauth.models.conversation import Budget

MODEL = "claude-sonnet-5-5"
TOKENS_A_DAY = 2_000_000


class ModelSettings(Impersonal):
    """How to reach Claude; conversation shrinks to the planner while this is missing."""

    api_key: SecretStr
    base_url: str | None
    model: str
    budget: Budget = Budget(tokens=TOKENS_A_DAY)
    """How much of it a clinic may use for conversation on one day."""
    may_see_names: bool = False
    """Whether the clinic has raised what the model may see, with an attestation."""


class SlackSettings(Impersonal):
    """How to reach Slack; without it nothing is asked or posted there."""

    bot_token: SecretStr
    app_token: SecretStr
    """For Socket Mode: the clinic's machine opens the connection, and needs no address."""
    base_url: str
    channel: str | None
    """Where the morning digest goes, such as `C04FRONTDESK`."""


def read_model(given: Mapping[str, str], *, may_see_names: bool = False) -> ModelSettings | None:
    """Return how to reach Claude, or None."""
    key, base_url = given.get("ANTHROPIC_API_KEY"), given.get("ANTHROPIC_BASE_URL")
    if not key and not base_url:
        return None
    return ModelSettings(
        api_key=SecretStr(key or "not-needed"),
        base_url=base_url or None,
        model=given.get("PRIORAUTH_MODEL", MODEL),
        budget=_budget(given),
        may_see_names=may_see_names,
    )


def read_slack(given: Mapping[str, str]) -> SlackSettings | None:
    """Return how to reach Slack, or None."""
    bot, app = given.get("SLACK_BOT_TOKEN"), given.get("SLACK_APP_TOKEN")
    if not bot and not app:
        return None
    if not bot or not app:
        raise NotConfigured("Set SLACK_BOT_TOKEN (xoxb-...) and SLACK_APP_TOKEN (xapp-...).")
    return SlackSettings(
        bot_token=SecretStr(bot),
        app_token=SecretStr(app),
        base_url=given.get("SLACK_BASE_URL") or "https://slack.com/api/",
        channel=given.get("PRIORAUTH_SLACK_CHANNEL") or None,
    )


def _budget(given: Mapping[str, str]) -> Budget:
    read, written = given.get("PRIORAUTH_MODEL_PRICE_IN"), given.get("PRIORAUTH_MODEL_PRICE_OUT")
    dollars = given.get("PRIORAUTH_MODEL_DOLLARS_A_DAY")
    if bool(read) != bool(written) or (dollars and not read):
        raise NotConfigured(
            "PRIORAUTH_MODEL_DOLLARS_A_DAY needs PRIORAUTH_MODEL_PRICE_IN and"
            " PRIORAUTH_MODEL_PRICE_OUT: dollars for a million tokens, as your contract says."
        )
    prices = {"input": read, "output": written} if read else None
    try:
        return Budget.model_validate(
            {
                "tokens": given.get("PRIORAUTH_MODEL_TOKENS_A_DAY") or TOKENS_A_DAY,
                "dollars": dollars or None,
                "prices": prices,
            }
        )
    except ValidationError:
        raise NotConfigured(
            "The tokens, prices and dollars of PRIORAUTH_MODEL_… must be numbers such as 3.50."
        ) from None
