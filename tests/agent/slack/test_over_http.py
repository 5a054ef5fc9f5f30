"""Slack by HTTP: only what Slack has signed just now is let in, once, and acknowledged at once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
import uvicorn
from pydantic import SecretStr

from adapters.settings import SlackSettings, read_settings
from agent.answering import known_of
from agent.slack.over_http import LARGEST, PATH, slack_door
from agent.slack.running import answering_slack
from priorauth.errors import NotConfigured
from simulator.slack.by_http import Signed
from tests.agent.slack.conftest import CHANNEL, FRONT, TEAM, Workspace, on_file
from tests.clinics import CLINIC, NOW
from tests.practice import PENDING, Practice
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio

NOW_IN_SECONDS = int(NOW.timestamp())
SECRET = "practice-signing-only"


@dataclass
class Door(Workspace):
    """The workspace, with Slack's requests by HTTP."""

    address: str = ""

    async def send(self, kind: str, payload: dict[str, Any], **more: Any) -> dict[str, Any]:
        given = {"type": kind, "payload": payload, "address": self.address}
        signed = {"signed_at": NOW_IN_SECONDS, **more}
        return dict((await self.http.post("/control/slack/envelope", json=given | signed)).json())

    async def ask(self, text: str, event_id: str = "EvHTTP1", **more: Any) -> dict[str, Any]:
        event = {"type": "app_mention", "user": FRONT, "text": text, "channel": CHANNEL, "ts": "9"}
        return await self.send("events_api", {"event_id": event_id, "event": event}, **more)

    async def raw(self, body: bytes, **headers: str) -> httpx.Response:
        signed = {**Signed(NOW_IN_SECONDS).headers(body), "content-type": "application/json"}
        async with httpx.AsyncClient() as client:
            return await client.post(self.address, content=body, headers=signed | headers)


@pytest.fixture
async def door(practice: Practice, town: Town) -> AsyncIterator[Door]:
    on_file(practice)
    settings = SlackSettings(
        bot_token=SecretStr("xoxb-practice-only"),
        app_token=None,
        base_url=f"{town.url}/slack/api/",
        channel=CHANNEL,
    )
    known = await known_of(practice.caller(), {"aetna", "uhc"}, {"97110"})
    async with (
        httpx.AsyncClient(base_url=town.url) as http,
        answering_slack(settings, practice.services, CLINIC, known, None) as (app, desk),
    ):
        await http.delete("/control/slack")
        config = uvicorn.Config(slack_door(app, desk, SECRET), port=0, log_level="error")
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield Door(town, http, desk, practice, address=f"http://127.0.0.1:{port}{PATH}")
        server.should_exit = True
        await serving


async def test_an_event_is_acknowledged_at_once_and_answered(door: Door) -> None:
    told = await door.ask("what is pending for Northwind?")
    [post] = await door.posted()

    assert told["status"] == 200 and told["seconds"] < 3
    assert f"`{PENDING}`" in json.dumps(post)


async def test_a_command_and_a_click_are_answered_too(door: Door) -> None:
    command = {"command": "/pa", "text": "what is pending?", "user_id": FRONT, "team_id": TEAM}
    told = await door.send("slash_commands", {**command, "channel_id": CHANNEL})
    [shown] = await door.posted(1, "chat.postEphemeral")
    click = {
        "type": "block_actions",
        "user": {"id": FRONT, "team_id": TEAM},
        "channel": {"id": CHANNEL},
        "message": {"ts": "3.3"},
        "actions": [{"action_id": "show_more", "value": "more", "type": "button"}],
    }
    clicked = await door.send("interactive", click)
    await door.posted(1)

    assert (told["status"], clicked["status"]) == (200, 200)
    assert PENDING in json.dumps(shown)


async def test_slack_finds_out_whose_address_it_is(door: Door) -> None:
    answer = await door.raw(json.dumps({"type": "url_verification", "challenge": "3eZbr"}).encode())

    assert answer.status_code == 200 and "3eZbr" in answer.text


@pytest.mark.parametrize(
    "wrong",
    [
        {"secret": "somebody-elses"},
        {"signed_at": NOW_IN_SECONDS - 301},
        {"signed_at": NOW_IN_SECONDS + 301},
    ],
    ids=["another secret", "too old", "from the future"],
)
async def test_what_slack_did_not_sign_just_now_is_refused_and_on_record(
    door: Door, wrong: dict[str, Any]
) -> None:
    told = await door.ask("what is pending?", **wrong)
    again = await door.ask("what is pending?", **wrong)

    refusals = [row for row in door.practice.record() if row["action"] == "slack.refused"]
    assert (told["status"], again["status"]) == (401, 401)
    assert len(refusals) == 1
    assert (await door.state())["posted"] == []


@pytest.mark.parametrize(
    "headers",
    [
        {"x-slack-signature": ""},
        {"x-slack-signature": "v0="},
        {"x-slack-request-timestamp": ""},
        {"x-slack-request-timestamp": "soon"},
        {"x-slack-request-timestamp": "9" * 5000},
        {"x-slack-request-timestamp": "-1"},
    ],
)
async def test_headers_that_make_no_sense_are_refused(door: Door, headers: dict[str, str]) -> None:
    answer = await door.raw(b'{"type": "event_callback"}', **headers)

    assert answer.status_code == 401 and "not signed" in answer.text


async def test_a_request_that_comes_again_is_acknowledged_and_not_done_again(door: Door) -> None:
    body = urlencode(
        {
            "command": "/pa",
            "text": "help",
            "user_id": FRONT,
            "team_id": TEAM,
            "channel_id": CHANNEL,
        }
    ).encode()
    form = {"content-type": "application/x-www-form-urlencoded"}
    answers = [await door.raw(body, **form) for _ in range(4)]
    for number in range(3):
        await door.ask("hi", "EvSAME", signed_at=NOW_IN_SECONDS - number)
    await door.ask("what needs approval?", "EvLAST")
    await door.posted(2)

    assert [answer.status_code for answer in answers] == [200] * 4
    assert len(await door.posted(1, "chat.postEphemeral")) == 1
    assert len(await door.posted(2)) == 2


async def test_more_than_a_megabyte_is_refused_before_it_is_all_read(door: Door) -> None:
    answer = await door.raw(b"x" * (LARGEST + 1))

    assert answer.status_code == 413


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"[" * 200_000, b"null", b"[]", b""])
async def test_what_cannot_be_read_gets_one_line_and_harms_nothing(door: Door, body: bytes) -> None:
    answer = await door.raw(body)
    told = await door.ask("what is pending for Northwind?")
    await door.posted()

    assert 400 <= answer.status_code < 500 and len(answer.text) < 100
    assert told["status"] == 200


@pytest.mark.parametrize(
    "given",
    [
        {"SLACK_BOT_TOKEN": "xoxb-1"},
        {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s"},
        {"SLACK_BOT_TOKEN": "xoxb-1", "PRIORAUTH_SLACK_PORT": "8323"},
        {"SLACK_SIGNING_SECRET": "s", "PRIORAUTH_SLACK_PORT": "8323"},
        {
            "SLACK_BOT_TOKEN": "xoxb-1",
            "SLACK_APP_TOKEN": "xapp-1",
            "SLACK_SIGNING_SECRET": "s",
            "PRIORAUTH_SLACK_PORT": "8323",
        },
        {"SLACK_BOT_TOKEN": "x", "SLACK_SIGNING_SECRET": "s", "PRIORAUTH_SLACK_PORT": "http"},
    ],
)
def test_half_a_setting_is_said_at_the_start(given: dict[str, str]) -> None:
    with pytest.raises(NotConfigured, match="SLACK_"):
        read_settings(given)
