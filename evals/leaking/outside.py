"""What comes out of the house over sockets: into Slack, through the MCP door, from the desk page.

Everybody asks for people by name, rightly and wrongly; whatever was posted or answered is kept,
with its status, its headers and its text.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import httpx2
import psycopg
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from adapters.settings import on_port
from adapters.store.overview import CaseLine
from agent.opening import known_at
from agent.slack.running import connected_to_slack
from desk.client_tokens import make
from desk.demo.running import Practice
from desk.leaks.forms import Person
from desk.serving import listen, serve_until
from desk.web.figures import PATH
from evals.practice_slack import CHANNEL, practice_slack
from mcp_server.opening import agent_services
from mcp_server.serving import opened_app
from priorauth.models.people import Scope
from tools.base import Caller

USER = "U0LEAKDAY1"
PATIENCE = 60.0


async def in_slack(run: Practice, people: tuple[Person, ...]) -> str:
    """Ask in Slack for everybody by name, with mentions and commands; return what was posted."""
    with psycopg.connect(run.home.superuser_dsn()) as owner:
        owner.execute(
            "insert into staff_account values (%s, 'F-LEAKDAY', %s, 'slack', %s)",
            [run.whose.clinic_id, run.whose.staff_id, USER],
        )
    base = run.town.availity.rpartition("/")[0]
    settings = practice_slack(base)
    async with (
        agent_services(run.settings) as services,
        httpx.AsyncClient(base_url=base, timeout=PATIENCE) as http,
    ):
        whose = run.whose
        caller = Caller(services=services, clinic_id=whose.clinic_id, staff_id=whose.staff_id)
        known = await known_at(run.settings, caller)
        async with connected_to_slack(settings, services, whose.clinic_id, known, None):
            await _until(http, lambda state: bool(state["connected"]))
            envelopes = list(_envelopes(people))
            for kind, payload in envelopes:
                await http.post("/control/slack/envelope", json={"type": kind, "payload": payload})
            await _until(http, lambda state: len(state["posted"]) >= len(envelopes))
            return (await http.get("/control/slack")).text


def _envelopes(people: tuple[Person, ...]) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, each in enumerate(people, start=1):
        asked = f"why was {each.first} {each.last}, member {each.member_ids[0]}, denied?"
        event = {
            "type": "app_mention",
            "user": USER,
            "text": f"<@U0PRIORAUTH> {asked}",
            "channel": CHANNEL,
            "ts": f"1764000009.{number:06d}",
        }
        yield "events_api", {"event_id": f"EvLEAK{number:06d}", "event": event}
        command = {"command": "/pa", "text": asked, "user_id": USER, "channel_id": CHANNEL}
        yield "slash_commands", command


async def _until(http: httpx.AsyncClient, holds: Any) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds((await http.get("/control/slack")).json()):
            await asyncio.sleep(0.05)


async def through_the_mcp_door(
    run: Practice, cases: tuple[CaseLine, ...], people: tuple[Person, ...]
) -> str:
    """Call tools over HTTP as a client with a token, and knock without right or reason."""
    _, token, _ = await make(run.settings, None, 1, frozenset(Scope))
    stop = asyncio.Event()
    given: list[Any] = []
    with listen("127.0.0.1", 0) as listening:
        port = listening.getsockname()[1]
        settings, address = on_port(run.settings, port), f"http://127.0.0.1:{port}/mcp"
        async with opened_app(settings) as app:
            serving = asyncio.create_task(serve_until(stop, app, listening))
            try:
                given += await _called(address, token, cases, people[0])
                given += await _knocked(address, token, people[0])
            finally:
                stop.set()
                await serving
    return _lines(given)


async def _called(
    address: str, token: str, cases: tuple[CaseLine, ...], somebody: Person
) -> list[Any]:
    given: list[Any] = []
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        httpx2.AsyncClient(headers=headers, timeout=PATIENCE) as http,
        Client(streamable_http_client(address, http_client=http)) as client,
    ):
        asked: list[tuple[str, dict[str, Any]]] = [
            ("get_case", {"case_id": each.case_id}) for each in cases
        ]
        asked += [("list_cases", {"payer": somebody.last}), ("get_case", {"case_id": "C-1"})]
        for tool, arguments in asked:
            answer = await client.call_tool(tool, arguments)
            given.append(answer.model_dump(mode="json"))
    return given


async def _knocked(address: str, token: str, somebody: Person) -> list[Any]:
    """Send what no client should: strange tokens, paths, bodies with somebody's name in them."""
    name = f"{somebody.last}, {somebody.first}"
    call = json.dumps({"jsonrpc": "2.0", "id": 1, "method": name, "params": {"name": name}})
    async with httpx.AsyncClient(timeout=PATIENCE) as http:
        right = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        taken = {**right, "Accept": "application/json, text/event-stream"}
        answers = [
            await http.post(address, content=call, headers={"Authorization": f"Bearer {name}"}),
            await http.post(address, content=call, headers=taken),
            await http.post(address, content=call[:40] + name, headers=taken),
            await http.post(address, content="[" * 60 + name, headers=taken),
            await http.get(f"{address}/{somebody.last}", params={"who": name}, headers=taken),
        ]
    return [_shown(each) for each in answers]


async def from_the_desk_page(run: Practice, people: tuple[Person, ...]) -> str:
    """Knock at the desk page without being signed in, with names where none belong."""
    base = run.settings.desk_page.rstrip("/")
    given: list[Any] = []
    async with httpx.AsyncClient(base_url=base, timeout=PATIENCE) as http:
        given += [_shown(await http.get("/health")), _shown(await http.get("/"))]
        given += [_shown(await http.get(PATH)), _shown(await http.get(PATH, headers=_figures(run)))]
        for each in people:
            given += [
                _shown(await http.get(f"/cases/{each.last}")),
                _shown(await http.get("/queue/payers", params={"payer": each.last})),
                _shown(await http.post("/search", data={"words": f"{each.first} {each.last}"})),
            ]
    return _lines(given)


def _figures(run: Practice) -> dict[str, str]:
    """Return the headers of the house's own monitoring."""
    token = run.settings.metrics_token
    return {"Authorization": f"Bearer {token.get_secret_value()}"} if token else {}


def _shown(answer: httpx.Response) -> dict[str, Any]:
    return {"status": answer.status_code, "headers": dict(answer.headers), "text": answer.text}


def _lines(given: list[Any]) -> str:
    return "".join(json.dumps(each) + "\n" for each in given)
