"""What is too large, too often or written to do harm: one line back, and the desk goes on."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import psycopg
import pytest

from tests.agent.slack.conftest import CHANNEL, FRONT, Workspace
from tests.practice import PENDING

pytestmark = pytest.mark.anyio

CALL_ALL, FORMULA = "<!channel> <https://evil.example|look>", "=cmd|' /C calc'!A0"


async def test_ten_megabytes_in_one_message_do_not_silence_the_desk(workspace: Workspace) -> None:
    event = {"type": "app_mention", "user": FRONT, "channel": CHANNEL, "ts": "7.1"}
    await workspace.event({**event, "text": "what is pending? " + "x" * 10_000_000})
    async with asyncio.timeout(40):
        while not (await workspace.state())["connected"]:
            await asyncio.sleep(0.1)
    await workspace.mention("what is pending for Northwind?")
    posts = await workspace.posted()

    assert f"`{PENDING}`" in json.dumps(posts[-1])


async def test_the_same_event_at_the_same_time_is_answered_once(workspace: Workspace) -> None:
    event = {"type": "app_mention", "user": FRONT, "text": "hi", "channel": CHANNEL, "ts": "7.2"}
    await asyncio.gather(*(workspace.event(event, "EvSAMETIME") for _ in range(4)))
    await workspace.mention("what needs approval?")
    posts = await workspace.posted(2)

    assert sum("I can answer these" in post["text"] for post in posts) == 1


async def test_names_written_to_do_harm_call_nobody(workspace: Workspace) -> None:
    profile = {"display_name": CALL_ALL, "real_name": FORMULA}
    await workspace.arm(people={FRONT: {"name": CALL_ALL, "profile": profile}})
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        owner.execute("update cases set payer_name = %s", [f"{CALL_ALL} {FORMULA}"])
        owner.execute("update coverage set payer_name = %s", [f"{CALL_ALL} {FORMULA}"])
    await workspace.mention("what is pending?")
    [post] = await workspace.posted()
    shown = json.dumps(post, ensure_ascii=False)

    assert "<!channel>" not in shown and "<https://evil.example" not in shown
    assert "&lt;!channel&gt;" in shown


@pytest.mark.parametrize("code", ["token_revoked", "invalid_auth", "account_inactive", "down"])
async def test_while_slack_takes_nothing_an_answer_waits_and_is_not_lost(
    workspace: Workspace, code: str
) -> None:
    await workspace.arm(trouble={"chat.postMessage": [code]})
    await workspace.mention("what is pending for Northwind?")
    async with asyncio.timeout(15):
        while not tried(workspace):
            await asyncio.sleep(0.05)
    workspace.practice.house.clock.forward(timedelta(minutes=3))
    await workspace.desk.poster.post_due()
    [post] = await workspace.posted()

    assert f"`{PENDING}`" in json.dumps(post)


def tried(workspace: Workspace) -> bool:
    with psycopg.connect(workspace.practice.house.dsn) as owner:
        row = owner.execute("select count(*) from slack_post where tries > 0").fetchone()
    return row == (1,)
