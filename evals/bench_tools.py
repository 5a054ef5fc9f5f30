"""How long a tool call takes through MCP, in process, beside the least that it could take.

The least: the bare SDK calling a trivial tool, plus two committed inserts, in the same run
and on the same server. Run `python -m evals.bench_tools`; it starts a throwaway database.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from mcp import Client
from mcp.server.mcpserver import MCPServer
from psycopg.types.json import Jsonb

from adapters.home import Home, opened
from adapters.ids import RandomIds
from adapters.settings import Settings, read_settings
from adapters.store.minimum import MinimumDatabase
from mcp_server.server import build_server
from priorauth.clock import SystemClock
from priorauth.models.people import Right
from rules.shelf import RuleShelf
from tools.base import Caller, Services

CLINIC, STAFF = "K-BENCH", "U-BENCH"
WARM, ROUNDS = 50, 400
GOAL = 1.5


def run() -> list[dict[str, Any]]:
    """Return the rows of the benchmark; each says what was measured, and the goal if any."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        settings = read_settings({"PRIORAUTH_HOME": folder})
        with opened(settings) as home:
            home.prepare()
            _fill(home)
            return asyncio.run(_measure(settings, home))


async def _measure(settings: Settings, home: Home) -> list[dict[str, Any]]:
    async with _tools(home) as client, _bare() as bare, _inserts(home) as insert:
        timed = await _in_turns(
            {
                "list": lambda: client.call_tool("list_cases", {"state": "pending"}),
                "case": lambda: client.call_tool("get_case", {"case_id": "C-BENCH22222"}),
                "rule": lambda: client.call_tool("lookup_payer_rules", _RULE),
                "sdk": lambda: bare.call_tool("trivial", {"case_id": "C-1"}),
                "insert": insert,
            }
        )
    least = timed["sdk"] + 2 * timed["insert"]
    rows = [
        _row("the bare SDK's trivial tool", timed["sdk"]),
        _row("one committed insert on a connection held open", timed["insert"]),
        _row("the trivial tool and two committed inserts", least),
    ]
    named = {"list": "list_cases", "case": "get_case", "rule": "lookup_payer_rules"}
    for key, tool in named.items():
        rows.append({**_row(f"{tool} through MCP, checked and recorded", timed[key])})
        rows[-1] |= {"ratio": round(timed[key] / least, 2), "goal": f"<= {GOAL} x"}
    return rows


_RULE = {"payer": "medicare", "code": "97110", "on": "2026-11-30", "lob": "medicare_ffs"}


async def _in_turns(calls: dict[str, Callable[[], Awaitable[Any]]]) -> dict[str, float]:
    """Return the median of each in milliseconds; taken in turns, so that noise hits all alike."""
    took: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(WARM + ROUNDS):
        for name, call in calls.items():
            began = time.perf_counter()
            result = await call()
            if turn >= WARM:
                took[name].append((time.perf_counter() - began) * 1000)
            if getattr(result, "is_error", False):
                raise RuntimeError(f"{name} failed")
    return {name: statistics.median(each) for name, each in took.items()}


@asynccontextmanager
async def _tools(home: Home) -> AsyncIterator[Client]:
    clock, ids = SystemClock(), RandomIds()
    minimum = MinimumDatabase(home.login_url("pa_agent"))
    services = Services(
        minimum=minimum,
        rules=RuleShelf(),
        clock=clock,
        ids=ids,
        sleep=asyncio.sleep,
    )

    async def caller() -> Caller:
        return Caller(services=services, clinic_id=CLINIC, staff_id=STAFF)

    async with Client(build_server(caller, ids)) as client:
        yield client
    await minimum.close()


@asynccontextmanager
async def _bare() -> AsyncIterator[Client]:
    server = MCPServer("bare", log_level="WARNING")

    @server.tool()
    async def trivial(case_id: str) -> dict[str, str]:
        """Return what was given."""
        return {"case_id": case_id}

    async with Client(server) as client:
        yield client


@asynccontextmanager
async def _inserts(home: Home) -> AsyncIterator[Callable[[], Awaitable[None]]]:
    """Yield one committed insert of a record-sized row, with the fastest plain driver call."""
    url = home.owner_url().replace("postgresql+psycopg://", "postgresql://")
    connection = await psycopg.AsyncConnection.connect(url, autocommit=True)
    await connection.execute("create table bench_row (id bigserial primary key, body jsonb)")

    async def insert() -> None:
        await connection.execute(
            "insert into bench_row (body) values (%s)", [Jsonb({"arguments": {"case_id": "C-1"}})]
        )

    yield insert
    await connection.close()


def _fill(home: Home) -> None:
    url = home.owner_url().replace("postgresql+psycopg://", "postgresql://")
    with psycopg.connect(url) as connection:
        connection.execute("select set_config('app.clinic', %s, true)", [CLINIC])
        connection.execute(
            "insert into clinic values (%s, 'Bench', '1', '1', '{}', '1', '1', 'UTC', '11', '{}')",
            [CLINIC],
        )
        connection.execute(
            "insert into staff values (%s, %s, 'Bench', 'biller', %s, true)",
            [CLINIC, STAFF, [str(right) for right in Right]],
        )
        for table, values in _CASE:
            connection.execute(f"insert into {table} values ({values})", {"clinic": CLINIC})  # noqa: S608  our own constants


_CASE = (
    ("patient (clinic_id, id)", "%(clinic)s, 'T-1'"),
    ("coverage (clinic_id, id, patient_id)", "%(clinic)s, 'V-1', 'T-1'"),
    ("episode", "%(clinic)s, 'O-1', 'T-1', 'PT', '{}', null"),
    (
        "cases",
        "%(clinic)s, 'C-BENCH22222', 'O-1', 'V-1', 'aetna', 'Aetna', null, null,"
        " 'authorization', '{}', '{}', '{}', null, now(), now(), null",
    ),
)


def _row(what: str, milliseconds: float) -> dict[str, Any]:
    return {"what": what, "ours": f"p50 {milliseconds:.2f} ms", "p50_ms": round(milliseconds, 2)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(), indent=2) + "\n")
