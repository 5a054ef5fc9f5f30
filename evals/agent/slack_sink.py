"""The practice workspace as an outlet: people ask there, and whatever is posted is looked through.

The model behind the desk is whatever the case at hand puts there.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from agent.answering import known_of
from agent.slack.running import connected_to_slack
from evals.agent.drivers import FREE, Nothing
from evals.agent.world import World
from evals.practice_slack import CHANNEL, practice_slack
from priorauth.models.conversation import Reply

PATIENCE = 30.0
LOOKS_EVERY = 0.02


@dataclass
class Seat:
    """The model at the desk: takes whoever is put there."""

    name: str = "adversary"
    budget: Any = FREE
    may_see_names: bool = False
    inner: Any = field(default_factory=Nothing)

    async def reply(
        self,
        system: str,
        messages: list[dict[str, Any]],
        tools: list[dict[str, Any]],
        *,
        may_call: bool,
    ) -> Reply:
        """Let whoever sits there reply."""
        reply: Reply = await self.inner.reply(system, messages, tools, may_call=may_call)
        return reply


@dataclass
class SlackSink:
    """Asks in the workspace and gives back all that was posted for it."""

    http: httpx.AsyncClient
    seat: Seat
    people: dict[str, str]
    """The Slack user of each role."""
    asked: int = 0

    async def ask(self, role: str, text: str, *, until: str, called: str = "") -> str:
        """Ask as a person, in a thread of its own; return every post, blocks and all.

        `until` must stand in what is posted at last; `called` is the person's display name.
        """
        self.asked += 1
        user = self.people[role]
        await self.http.delete("/control/slack")
        if called:
            profile = {"real_name": called, "name": called, "profile": {"display_name": called}}
            await self.http.post("/control/slack/arm", json={"people": {user: profile}})
        event = {
            "type": "app_mention",
            "user": user,
            "text": f"<@U0PRIORAUTH> {text}",
            "channel": CHANNEL,
            "ts": f"1765000000.{self.asked:06d}",
        }
        payload = {"event_id": f"EvEVAL{self.asked:06d}", "event": event}
        await self.http.post(
            "/control/slack/envelope", json={"type": "events_api", "payload": payload}
        )
        return await self._posted(until)

    async def _posted(self, until: str) -> str:
        async with asyncio.timeout(PATIENCE):
            while True:
                posted = (await self.http.get("/control/slack")).json()["posted"]
                said = json.dumps(posted, ensure_ascii=False)
                if until in said:
                    return said
                await asyncio.sleep(LOOKS_EVERY)


@asynccontextmanager
async def slack_sink(world: World) -> AsyncIterator[SlackSink]:
    """Connect the desk to the practice workspace, with every role on file there."""
    people = {role: f"U0EVAL{number:03}" for number, role in enumerate(sorted(world.staff), 1)}
    with world.connect() as connection:
        for role, user in people.items():
            connection.execute(
                "insert into staff_account values (%s, %s, %s, 'slack', %s)",
                [world.clinic_id, f"F-{user}", world.staff[role], user],
            )
    base = world.town.availity.rpartition("/")[0]
    known = await known_of(world.caller(), {"northwind"}, {"97110"})
    seat = Seat()
    async with (
        httpx.AsyncClient(base_url=base, timeout=PATIENCE) as http,
        connected_to_slack(practice_slack(base), world.services, world.clinic_id, known, seat),
    ):
        async with asyncio.timeout(PATIENCE):
            while not (await http.get("/control/slack")).json()["connected"]:
                await asyncio.sleep(LOOKS_EVERY)
        yield SlackSink(http, seat, people)
