"""What each part of a house that runs with everything set up is given can be read by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.home import Home
from adapters.settings import Login, Settings, read_settings
from desk.house import children
from desk.working import ways_of

SECRET = "0123456789abcdef0123456789abcdef"
EVERYTHING = {
    "SLACK_BOT_TOKEN": "xoxb-practice-only",
    "SLACK_SIGNING_SECRET": SECRET,
    "PRIORAUTH_SLACK_PORT": "8323",
    "PRIORAUTH_SLACK_HOST": "127.0.0.1",
    "PRIORAUTH_SLACK_CHANNEL": "C04FRONTDESK",
    "ANTHROPIC_API_KEY": "practice",
    "PRIORAUTH_MODEL_PRICE_IN": "3",
    "PRIORAUTH_MODEL_PRICE_OUT": "15",
    "PRIORAUTH_MODEL_DOLLARS_A_DAY": "5",
    "PRIORAUTH_MODEL_READS": "printed",
    "AVAILITY_CLIENT_ID": "practice-clinic",
    "AVAILITY_CLIENT_SECRET": "practice-only",
    "SMTP_HOST": "127.0.0.1",
    "SMTP_SECURITY": "none",
    "PRIORAUTH_DIGEST_FROM": "desk@example.org",
    "PRIORAUTH_DIGEST_TO": "owner@example.org",
    "PRIORAUTH_MCP_PORT": "8322",
    "PRIORAUTH_LISTEN_PORT": "8324",
    "PRIORAUTH_MCP_ISSUER": "https://sign-in.example.org",
    "PRIORAUTH_MCP_KEYS": "https://sign-in.example.org/keys",
    "PRIORAUTH_PHI_MODEL": "identified",
    "PRIORAUTH_PHI_MODEL_BY": "Dana Ferrow",
    "PRIORAUTH_PHI_MODEL_AGREEMENT": "BAA 17",
    "PRIORAUTH_PHI_MODEL_ON": "2026-01-15",
    "PRIORAUTH_FHIR_TOKEN": "a-token-of-the-record-system",
    "PRIORAUTH_METRICS_TOKEN": "a-token-of-the-monitoring-here",
}
CLEARED = {
    "PRIORAUTH_PHI_SLACK": "identified",
    "PRIORAUTH_PHI_SLACK_BY": "Dana Ferrow",
    "PRIORAUTH_PHI_SLACK_AGREEMENT": "BAA 18",
    "PRIORAUTH_PHI_SLACK_ON": "2026-01-15",
    "PRIORAUTH_PHI_SLACK_PLAN": "enterprise_grid",
}


class Logins(Home):
    """A home of which only the logins are wanted."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings, None)

    def login_url(self, login: Login) -> str:
        return f"postgresql://{login}:practice@127.0.0.1:5432/priorauth"


def read_by_each(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str]
) -> dict[str, tuple[Settings, dict[str, str]]]:
    """What each part reads, and the whole of what it is given."""
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    settings = read_settings(given)
    parts = children(settings, Logins(settings))
    return {p.name: (read_settings(p.environment()), p.environment()) for p in parts}


def test_every_part_can_read_what_it_is_given(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parts = read_by_each(monkeypatch, {**EVERYTHING, "PRIORAUTH_HOME": str(tmp_path)})

    assert set(parts) == {"mcp", "agent", "desk", "worker", "listen"}
    assert [name for name, (read, _) in parts.items() if read.slack is not None] == ["agent"]
    assert [name for name, (_, given) in parts.items() if SECRET in str(given)] == ["agent"]


def test_where_slack_is_cleared_for_names_the_worker_can_tell_them_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cleared = {**EVERYTHING, **CLEARED, "PRIORAUTH_HOME": str(tmp_path)}
    parts = read_by_each(monkeypatch, cleared)
    speak = {name for name, (read, _) in parts.items() if read.slack is not None}

    assert speak == {"agent", "worker"}
    assert parts["worker"][0].phi.slack is not None


def test_the_digest_leads_to_the_desk_page_also_where_nobody_named_its_address() -> None:
    named = {"PRIORAUTH_DESK_ADDRESS": "https://desk.example.org"}
    post = {"PRIORAUTH_SLACK_CHANNEL": "C04FRONTDESK", "PRIORAUTH_DESK_PORT": "8399"}

    ways = [ways_of(read_settings(post | more)) for more in ({}, named)]

    assert [each and each.desk for each in ways] == [
        "http://127.0.0.1:8399",
        "https://desk.example.org",
    ]
