"""The desk connected to the practice town's Slack, over real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import psycopg
import pytest
from pydantic import SecretStr

from adapters.settings import SlackSettings
from agent.answering import known_of
from agent.loop import TalkingModel
from agent.slack.desk import SlackDesk
from agent.slack.running import connected_to_slack
from tests.clinics import CLINIC, FRONT_DESK, THERAPIST
from tests.practice import READER, Practice
from tests.practice import practice as practice
from tests.simulator.conftest import running as running
from tests.simulator.conftest import town as town
from tests.simulator.town import Town

TEAM, CHANNEL = "T0LANTERN1", "C0FRONTDESK"
USERS = {FRONT_DESK: "U0FRONT001", THERAPIST: "U0THERA001", READER: "U0READER01"}
FRONT, THERA, STRANGER = USERS[FRONT_DESK], USERS[THERAPIST], "U0STRANGER"
WAITS = 15.0


@dataclass
class Workspace:
    """What people do in Slack, and what the desk did there."""

    town: Town
    http: httpx.AsyncClient
    desk: SlackDesk
    practice: Practice
    events: int = 0

    async def state(self) -> dict[str, Any]:
        return dict((await self.http.get("/control/slack")).json())

    async def arm(self, **given: Any) -> None:
        await self.http.post("/control/slack/arm", json=given)

    async def envelope(self, kind: str, payload: dict[str, Any]) -> str:
        answer = await self.http.post(
            "/control/slack/envelope", json={"type": kind, "payload": payload}
        )
        return str(answer.json()["envelope_id"])

    async def event(self, event: dict[str, Any], event_id: str | None = None) -> str:
        self.events += 1
        name = event_id or f"Ev{self.events:08d}"
        return await self.envelope("events_api", {"event_id": name, "event": event})

    async def mention(self, text: str, user: str = FRONT, **more: Any) -> None:
        self.events += 1
        event = {
            "type": "app_mention",
            "user": user,
            "text": f"<@U0PRIORAUTH> {text}",
            "channel": CHANNEL,
            "ts": f"1764000001.{self.events:06d}",
        }
        await self.event({**event, **more}, f"Ev{self.events:08d}x")

    async def posted(
        self, count: int = 1, method: str = "chat.postMessage"
    ) -> list[dict[str, Any]]:
        """Wait until the desk has posted so much."""
        async with asyncio.timeout(WAITS):
            while True:
                found = [
                    each for each in (await self.state())["posted"] if each["method"] == method
                ]
                if len(found) >= count:
                    return found
                await asyncio.sleep(0.05)

    async def connected(self) -> None:
        """Wait until the desk is connected."""
        async with asyncio.timeout(WAITS):
            while not (await self.state())["connected"]:
                await asyncio.sleep(0.02)

    async def nothing_after(self, marker: str = "help") -> list[dict[str, Any]]:
        """Ask something as a person on file, and return all posts up to its answer."""
        await self.mention(marker)
        return await self.posted(1)


def on_file(practice: Practice) -> None:
    """Put the people of the clinic on file with their Slack accounts."""
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        for staff_id, user in USERS.items():
            owner.execute(
                "insert into staff_account values (%s, %s, %s, 'slack', %s)",
                [CLINIC, f"F-{user}", staff_id, user],
            )


def settings_of(town: Town) -> SlackSettings:
    """The tokens of the town's Slack, and where it is."""
    return SlackSettings(
        bot_token=SecretStr("xoxb-practice-only"),
        app_token=SecretStr("xapp-practice-only"),
        base_url=f"{town.url}/slack/api/",
        channel=CHANNEL,
    )


@pytest.fixture
def model() -> TalkingModel | None:
    """Nobody but the planner; a file of tests may say otherwise."""
    return None


@pytest.fixture
async def workspace(
    practice: Practice, town: Town, model: TalkingModel | None
) -> AsyncIterator[Workspace]:
    on_file(practice)
    settings = settings_of(town)
    known = await known_of(practice.caller(), {"aetna", "uhc"}, {"97110"})
    async with httpx.AsyncClient(base_url=town.url) as http:
        await http.delete("/control/slack")
        async with connected_to_slack(settings, practice.services, CLINIC, known, model) as desk:
            made = Workspace(town, http, desk, practice)
            await made.connected()
            yield made
