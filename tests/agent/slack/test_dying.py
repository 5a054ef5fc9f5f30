"""An agent that dies in the middle of an answer: the next process gives that answer its end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from agent.slack.posting import BROKEN, HELD_FOR, TAKEN_FOR, SlackPoster
from priorauth.clock import SystemClock
from priorauth.models.slack import DIGEST
from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, on_file
from tests.clinics import CLINIC, FRONT_DESK, write_keys
from tests.practice import Practice
from tests.simulator.town import Town

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

LINE = "One request waits at the payer, and nobody has to do anything about it today or tomorrow.\n"
WAITS = 60.0


@pytest.fixture
async def control(town: Town) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=town.url) as http:
        await http.delete("/control/slack")
        await http.delete("/control/drills")
        yield http
        await http.delete("/control/drills")


async def shown(control: httpx.AsyncClient, method: str) -> dict[str, Any]:
    """Wait until the agent has called a method of Slack's."""
    async with asyncio.timeout(WAITS):
        while True:
            state = (await control.get("/control/slack")).json()
            for each in state["posted"]:
                if each["method"] == method:
                    return dict(each)
            await asyncio.sleep(0.1)


async def held(practice: Practice) -> None:
    """Wait until the agent has said once more that it is writing: here it dies."""
    again = "select count(*) from slack_post where once like 'stream:%%' and next_at > made_at + %s"
    async with asyncio.timeout(WAITS):
        with psycopg.connect(practice.house.dsn, autocommit=True) as owner:
            while owner.execute(again, [HELD_FOR]).fetchone() == (0,):
                await asyncio.sleep(0.1)


async def connected(control: httpx.AsyncClient) -> None:
    async with asyncio.timeout(WAITS):
        while not (await control.get("/control/slack")).json()["connected"]:
            await asyncio.sleep(0.1)


def environment(practice: Practice, town: Town, folder: Path) -> dict[str, str]:
    whose = {"clinic_id": CLINIC, "staff_id": FRONT_DESK}
    (folder / "clinic.json").write_text(json.dumps(whose))
    write_keys(folder)
    return {
        "PATH": os.environ["PATH"],  # noqa: TID251  for a child of the test
        "PRIORAUTH_HOME": str(folder),
        "PRIORAUTH_AGENT_URL": practice.house.url("pa_agent"),
        "SLACK_BOT_TOKEN": "xoxb-practice-only",
        "SLACK_APP_TOKEN": "xapp-practice-only",
        "SLACK_BASE_URL": f"{town.url}/slack/api/",
        "ANTHROPIC_API_KEY": "practice",
        "ANTHROPIC_BASE_URL": f"{town.url}/claude",
    }


async def test_an_answer_whose_process_was_killed_is_ended_by_the_next_one_and_once(
    practice: Practice, town: Town, control: httpx.AsyncClient, tmp_path: Path
) -> None:
    on_file(practice)
    ask = {"type": "tool_use", "name": "list_cases", "input": {"state": "pending"}}
    says = {"type": "text", "text": LINE * 40}
    town.control("claude/script", {"turns": [{"reply": [ask]}, {"reply": [says]}]})
    drip = {"drill": "slow_drip", "vendor": "claude", "seconds": 200, "containing": "tool_result"}
    town.control("drills", drip)
    agent = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("priorauth")),
        "agent",
        env=environment(practice, town, tmp_path),
    )
    try:
        await connected(control)
        event = {
            "type": "app_mention",
            "user": FRONT,
            "text": "<@U0PRIORAUTH> what is pending?",
            "channel": CHANNEL,
            "ts": "1764000001.000001",
        }
        payload = {"event_id": "Ev00000001", "event": event}
        await control.post(
            "/control/slack/envelope", json={"type": "events_api", "payload": payload}
        )
        begun = await shown(control, "chat.startStream")
        await held(practice)
    finally:
        agent.send_signal(signal.SIGKILL)
        await agent.wait()

    practice.house.clock.at = SystemClock().now() + HELD_FOR
    client = AsyncWebClient(token="xoxb-practice-only", base_url=f"{town.url}/slack/api/")
    poster = SlackPoster(practice.services, CLINIC, client)
    for _ in range(2):
        await poster.post_due()
    posted = (await control.get("/control/slack")).json()["posted"]
    ends = [each for each in posted if each["method"] == "chat.stopStream"]

    assert begun["channel"] == CHANNEL
    assert len(ends) == 1 and BROKEN in json.dumps(ends)
    assert not [each for each in posted if each["method"] == "chat.postMessage"]


async def test_a_question_whose_process_was_killed_before_it_said_anything_is_not_met_with_silence(
    practice: Practice, town: Town, control: httpx.AsyncClient, tmp_path: Path
) -> None:
    on_file(practice)
    town.control("claude/script", {"turns": [{"reply": [{"type": "text", "text": LINE}]}]})
    drip = {"drill": "slow_drip", "vendor": "claude", "seconds": 200, "path": "/v1/messages"}
    town.control("drills", drip)
    agent = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("priorauth")),
        "agent",
        env=environment(practice, town, tmp_path),
    )
    try:
        await connected(control)
        command = {"command": "/pa", "text": "what is pending?", "user_id": FRONT}
        payload = {**command, "channel_id": CHANNEL, "team_id": TEAM, "trigger_id": "1"}
        await control.post(
            "/control/slack/envelope", json={"type": "slash_commands", "payload": payload}
        )
        async with asyncio.timeout(WAITS):
            with psycopg.connect(practice.house.dsn, autocommit=True) as owner:
                while owner.execute("select count(*) from slack_post").fetchone() == (0,):
                    await asyncio.sleep(0.1)
    finally:
        agent.send_signal(signal.SIGKILL)
        await agent.wait()

    practice.house.clock.at = SystemClock().now() + HELD_FOR
    client = AsyncWebClient(token="xoxb-practice-only", base_url=f"{town.url}/slack/api/")
    poster = SlackPoster(practice.services, CLINIC, client)
    for _ in range(2):
        await poster.post_due()
    posted = (await control.get("/control/slack")).json()["posted"]

    [told] = [each for each in posted if each["method"].startswith("chat.post")]
    assert told["method"] == "chat.postEphemeral" and told["user"] == FRONT
    assert told["text"] == BROKEN


@pytest.mark.parametrize("thread", [None, "1764000001.000001"])
async def test_a_digest_that_slack_took_before_the_process_was_killed_is_not_posted_twice(
    practice: Practice,
    town: Town,
    control: httpx.AsyncClient,
    tmp_path: Path,
    thread: str | None,
) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute(
            "insert into slack_post (clinic_id, id, channel, thread, text, blocks, once, next_at,"
            " made_at) values (%s, 'Y-DIGEST', %s, %s, 'Two wait.', '[]', %s, now(), now())",
            [CLINIC, CHANNEL, thread, f"{DIGEST}2026-11-23"],
        )
    held_back = {"drill": "timeout_after_acceptance", "vendor": "slack"}
    town.control("drills", {**held_back, "path": "/api/chat.postMessage", "method": "POST"})
    agent = await asyncio.create_subprocess_exec(
        str(Path(sys.executable).with_name("priorauth")),
        "agent",
        env=environment(practice, town, tmp_path),
    )
    try:
        await shown(control, "chat.postMessage")
    finally:
        agent.send_signal(signal.SIGKILL)
        await agent.wait()
    await control.delete("/control/drills")

    practice.house.clock.at = SystemClock().now() + TAKEN_FOR
    client = AsyncWebClient(token="xoxb-practice-only", base_url=f"{town.url}/slack/api/")
    taken = await SlackPoster(practice.services, CLINIC, client).post_due()

    posted = (await control.get("/control/slack")).json()["posted"]
    assert taken == 1
    assert len([each for each in posted if each["method"] == "chat.postMessage"]) == 1
    with psycopg.connect(practice.house.dsn) as owner:
        [marked] = owner.execute("select posted_at is not null from slack_post").fetchall()
    assert marked == (True,)
