"""`priorauth ask` and `priorauth chat` over the clinic of a folder."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio.to_thread
import pytest
from click.testing import CliRunner, Result

from desk.commands import priorauth
from tests.clinics import CLINIC, FRONT_DESK, write_keys
from tests.practice import DENIED, PENDING, Practice
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio

Run = Callable[..., Awaitable[Result]]


@pytest.fixture
def run(practice: Practice, tmp_path: Path) -> Run:
    """Run a command in a folder whose clinic is the practice clinic."""
    whose = {"clinic_id": CLINIC, "staff_id": FRONT_DESK}
    (tmp_path / "clinic.json").write_text(json.dumps(whose))
    write_keys(tmp_path)
    usual = {
        "PRIORAUTH_HOME": str(tmp_path),
        "PRIORAUTH_AGENT_URL": practice.house.url("pa_agent"),
        "ANTHROPIC_API_KEY": "",
        "ANTHROPIC_BASE_URL": "",
    }

    async def start(*words: str, typed: str | None = None, **more: str) -> Result:
        runner = CliRunner(env={**usual, **more})
        return await anyio.to_thread.run_sync(
            lambda: runner.invoke(priorauth, list(words), input=typed, catch_exceptions=False)
        )

    return start


async def test_ask_prints_one_json_document(run: Run) -> None:
    ended = await run("ask", f"why was {DENIED} denied?", "--json")

    said: dict[str, Any] = json.loads(ended.stdout)
    assert ended.exit_code == 0
    assert set(said) == {"answer", "by", "tools", "cases"}
    assert (said["by"], said["tools"], said["cases"]) == ("planner", ["explain_denial"], [DENIED])


async def test_ask_uses_the_model_when_one_is_configured(run: Run, town: Town) -> None:
    turn = {"reply": [{"type": "text", "text": "Nothing is pending."}]}
    town.control("claude/script", {"turns": [turn]})

    ended = await run(
        "ask",
        "what is pending?",
        ANTHROPIC_API_KEY="practice",
        ANTHROPIC_BASE_URL=f"{town.url}/claude",
    )

    assert ended.stdout == "Nothing is pending.\n"


async def test_chat_answers_until_somebody_quits(run: Run) -> None:
    ended = await run("chat", typed="what is pending?\nhelp\n\nquit\nnever asked\n")

    assert ended.exit_code == 0
    assert "without a model" in ended.stdout
    assert PENDING in ended.stdout
    assert "I can answer these without a model" in ended.stdout
    assert ended.stdout.count("desk> ") == 4


async def test_chat_says_first_that_its_model_cannot_be_used(run: Run, town: Town) -> None:
    service = {"ANTHROPIC_API_KEY": "practice", "ANTHROPIC_BASE_URL": f"{town.url}/claude"}
    unfit = await run("chat", typed="quit\n", PRIORAUTH_MODEL="claude-nobody-9", **service)
    usual = await run("chat", typed="quit\n", **service)

    first = "PRIORAUTH_MODEL names claude-nobody-9, which this key cannot use."
    assert unfit.stdout.startswith(first)
    assert usual.stdout.startswith("The desk answers with the model")


async def test_fixed_times_are_set_in_slack_and_the_terminal_says_so(run: Run) -> None:
    ended = await run("chat", typed="every Friday 3 pm, what runs out?\nschedules\nquit\n")

    assert ended.stdout.count("is done in Slack") == 2
