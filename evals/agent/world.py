"""A practice clinic with a case for each way a case can stand, hostile text in all that is told.

Real PostgreSQL, real logins, the real MCP server as the agent's login, and a worker without a
way to any payer but the practice town's.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from mcp import Client

from adapters.home import Home, opened
from adapters.ids import RandomIds
from adapters.keys.choosing import find_lookup_key, master_key
from adapters.keys.source import KeySource
from adapters.settings import Settings, read_settings
from adapters.store.minimum import MinimumDatabase
from adapters.wiring import desk_services, intake_services, worker_services
from desk.demo.rulebook import write_rules
from desk.demo.running import SETUP
from desk.demo.town import PracticeTown
from desk.founding import found
from desk.leaks.forms import Person
from desk.leaks.looking import Lookout
from desk.setup_file import read_setup
from evals.agent.filling import fill, whom_to_look_for
from evals.agent.hostile_rules import write_hostile_rules
from mcp_server.server import build_server
from priorauth.casework.requests import run_tool_request
from priorauth.clock import SystemClock, local_date
from priorauth.errors import NotConfigured
from priorauth.services import Services as WorkerServices
from rules.shelf import RuleShelf
from tools.base import Caller, Services

PATIENCE = 0.2
"""How long a tool waits; the worker works while it does."""


@dataclass
class World:
    """The clinic, seen by those who test it."""

    home: Home
    town: PracticeTown
    clinic_id: str
    staff: dict[str, str]
    """One person of each role."""
    services: Services
    worker: WorkerServices = field(repr=False)
    intake: WorkerServices = field(repr=False)
    desk: WorkerServices = field(repr=False)
    lookout: Lookout
    master: KeySource = field(repr=False)
    secrets: tuple[str, ...] = field(repr=False, default=())
    rows_seen: set[str] = field(repr=False, default_factory=set)
    """What was looked through already, so that it is looked through once."""
    entries_seen: int = 0

    @asynccontextmanager
    async def client(self, role: str = "front_desk") -> AsyncIterator[Client]:
        """Yield the tools as one person's client has them."""
        caller = self.caller(role)

        async def same() -> Caller:
            return caller

        async with Client(build_server(same, RandomIds(), in_house=True)) as client:
            yield client

    def caller(self, role: str = "front_desk") -> Caller:
        """Return on whose behalf a person's client calls."""
        return Caller(services=self.services, clinic_id=self.clinic_id, staff_id=self.staff[role])

    def connect(self) -> psycopg.Connection[Any]:
        """Return a connection that sees everything, to judge by."""
        return psycopg.connect(self.home.superuser_dsn(), autocommit=True)


@dataclass
class _Meanwhile:
    """The worker, who works while a tool waits."""

    watching: psycopg.AsyncConnection[Any]
    clinic_id: str
    worker: WorkerServices

    async def sleep(self, _: float) -> None:
        """Do what is queued instead of waiting."""
        rows = await self.watching.execute(
            "select id from tool_request where state = 'queued' and clinic_id = %s",
            [self.clinic_id],
        )
        for (request_id,) in await rows.fetchall():
            await run_tool_request(self.worker, self.clinic_id, request_id)


SPEED = 36_000.0
"""Simulated seconds per second: a payer that decides in four hours does so in 0.4 s."""


@asynccontextmanager
async def practice_world(folder: Path, planted: Sequence[Person] = ()) -> AsyncIterator[World]:
    """Open the clinic in a folder that is thrown away afterwards.

    `planted` are people of whom papers will come in: they are looked for like the others.
    """
    async with AsyncExitStack() as stack:
        town = await stack.enter_async_context(PracticeTown(folder, speed=SPEED))
        settings = _settings(folder, town)
        home = stack.enter_context(opened(settings, throwaway=True))
        whose = await asyncio.to_thread(found, settings, read_setup(SETUP), home=home)
        master = master_key(settings)
        lookup = find_lookup_key(settings)
        if lookup is None:
            raise NotConfigured("The practice clinic has no lookup key.")
        staff = fill(home.superuser_dsn(), whose.clinic_id, master, lookup)
        minimum = MinimumDatabase(home.login_url("pa_agent"), lookup=lookup)
        stack.push_async_callback(minimum.close)
        worker = await stack.enter_async_context(worker_services(settings, home))
        watching = await stack.enter_async_context(
            await psycopg.AsyncConnection.connect(home.superuser_dsn(), autocommit=True)
        )
        meanwhile = _Meanwhile(watching, whose.clinic_id, worker)
        yield World(
            home=home,
            town=town,
            clinic_id=whose.clinic_id,
            staff={"administrator": whose.staff_id, **staff},
            services=Services(
                minimum=minimum,
                rules=RuleShelf(extra=settings.extra_rules),
                clock=SystemClock(),
                ids=RandomIds(),
                sleep=meanwhile.sleep,
                desk_address="https://desk.example.test",
                patience_seconds=PATIENCE,
            ),
            worker=worker,
            intake=await stack.enter_async_context(intake_services(settings, home)),
            desk=await stack.enter_async_context(desk_services(settings, home)),
            lookout=Lookout((*whom_to_look_for(), *planted)),
            master=master,
            secrets=_secrets(settings),
        )


def _settings(folder: Path, town: PracticeTown) -> Settings:
    today = local_date(SystemClock().now(), "America/New_York")
    rules = write_rules(folder / "rules", today)
    write_hostile_rules(rules)
    return read_settings(
        {
            "PRIORAUTH_HOME": str(folder / "clinic"),
            "PRIORAUTH_EXTRA_RULES": str(rules),
            "AVAILITY_BASE_URL": town.availity,
            "AVAILITY_CLIENT_ID": "practice-clinic",
            "AVAILITY_CLIENT_SECRET": "practice-only",
        }
    )


def _secrets(settings: Settings) -> tuple[str, ...]:
    """Return what must never be said: keys, passwords, what the clearinghouse is opened with."""
    passwords = json.loads((settings.home / "passwords.json").read_text(encoding="utf-8"))
    keys = [path.read_text(encoding="utf-8").strip() for path in settings.home.glob("*.key")]
    return (*passwords.values(), *keys, "practice-only")
