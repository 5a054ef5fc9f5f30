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


class SlackDoor(Impersonal):
    """Where Slack's signed requests come in, instead of Socket Mode."""

    host: str
    port: int
    signing_secret: SecretStr


class SlackSettings(Impersonal):
    """How to reach Slack; without it nothing is asked or posted there."""

    bot_token: SecretStr
    app_token: SecretStr | None
    """For Socket Mode: the clinic's machine opens the connection, and needs no address."""
    base_url: str
    channel: str | None
    """Where the morning digest goes, such as `C04FRONTDESK`."""
    door: SlackDoor | None = None
    """For requests by HTTP: Slack opens the connection."""


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
    door = _door(given)
    if not bot and not app and door is None:
        return None
    if not bot or bool(app) == (door is not None):
        raise NotConfigured(
            "Set SLACK_BOT_TOKEN (xoxb-...), and either SLACK_APP_TOKEN (xapp-...) for Socket Mode"
            " or SLACK_SIGNING_SECRET and PRIORAUTH_SLACK_PORT for requests by HTTP."
        )
    return SlackSettings(
        bot_token=SecretStr(bot),
        app_token=SecretStr(app) if app else None,
        door=door,
        base_url=given.get("SLACK_BASE_URL") or "https://slack.com/api/",
        channel=given.get("PRIORAUTH_SLACK_CHANNEL") or None,
    )


def _door(given: Mapping[str, str]) -> SlackDoor | None:
    secret, port = given.get("SLACK_SIGNING_SECRET"), given.get("PRIORAUTH_SLACK_PORT")
    if not secret and not port:
        return None
    if not secret or not port or not port.isdigit() or not 0 < int(port) < 65_536:
        raise NotConfigured(
            "Requests of Slack by HTTP need both SLACK_SIGNING_SECRET (32 letters and digits) and"
            " PRIORAUTH_SLACK_PORT (a number such as 8323)."
        )
    host = given.get("PRIORAUTH_SLACK_HOST") or "127.0.0.1"
    return SlackDoor(host=host, port=int(port), signing_secret=SecretStr(secret))


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
