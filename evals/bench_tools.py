"""How long a tool call takes through MCP beside the least that it could take, by each way in.

The least: the bare SDK's trivial tool by the same way, plus two committed inserts, in the same
run and on the same server. Between both stands a call that reads nothing: what the check and the
record cost by themselves. Run `python -m evals.bench_tools`; it starts a throwaway database.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, LiteralString

import psycopg
from mcp import Client
from psycopg import sql
from psycopg.types.json import Jsonb

from adapters.home import Home, Whose, write_whose
from adapters.settings import Settings
from evals.bare_server import bare_server
from evals.throwaway import throwaway_house
from evals.tool_clients import CLINIC, STAFF, TOKEN, WAYS
from mcp_server.opening import agent_services
from priorauth.casework.sign_in import token_hash
from priorauth.models.people import Right, Scope
from priorauth.models.views import CaseList
from tools.base import Caller, CaseId, Context, tool
from tools.call import call

WARM, ROUNDS = 30, 150
GOAL = 1.5
OPEN = 10
"""How many cases are listed."""
CALLS: dict[str, dict[str, Any]] = {
    "list_cases": {},
    "get_case": {"case_id": "C-BENCH22220"},
    "lookup_payer_rules": {
        "payer": "medicare",
        "code": "97110",
        "on": "2026-11-30",
        "lob": "medicare_ffs",
    },
}
Timed = Callable[[], Awaitable[Any]]


@tool(effect="read")
async def nothing(ctx: Context, case_id: CaseId) -> CaseList:
    """Read nothing."""
    return CaseList(cases=(), total=0, page=1, pages=1)


def run() -> list[dict[str, Any]]:
    """Return the rows of the benchmark; each says what was measured, and the goal if any."""
    with throwaway_house() as (settings, home):
        _fill(home)
        write_whose(settings, Whose(clinic_id=CLINIC, staff_id=STAFF))
        return asyncio.run(_measure(settings, home))


async def _measure(settings: Settings, home: Home) -> list[dict[str, Any]]:
    calls: dict[tuple[str, str], Timed] = {}
    async with AsyncExitStack() as stack:
        calls["", "insert"] = await stack.enter_async_context(_inserts(home))
        calls["", "nothing"] = await stack.enter_async_context(_nothing_read(settings))
        for way, clients in WAYS.items():
            ours, bare = await stack.enter_async_context(clients(settings))
            calls[way, "least"] = _least(bare, calls["", "insert"])
            calls |= {(way, name): _call(ours, name, given) for name, given in CALLS.items()}
        timed = await _in_turns(calls)
    rows = [_row("one committed insert on a connection held open", timed["", "insert"])]
    floor = "the bare SDK's trivial tool in process and a call that reads nothing, recorded"
    rows.append(_row(floor, timed["", "nothing"]))
    for way in WAYS:
        rows += _rows_of(way, timed)
    return rows


def _rows_of(way: str, timed: dict[tuple[str, str], float]) -> list[dict[str, Any]]:
    least = timed[way, "least"]
    rows = [_row(f"the bare SDK's trivial tool {way} and two committed inserts", least)]
    for name in CALLS:
        row = _row(f"{name} {way}, checked and recorded", timed[way, name])
        row |= {"baseline": f"{least:.2f} ms", "ratio": round(timed[way, name] / least, 2)}
        rows.append(row | {"goal": f"<= {GOAL} x"})
    return rows


def _least(bare: Client, insert: Timed) -> Timed:
    async def run() -> Any:
        result = await bare.call_tool("trivial", {"case_id": "C-1"})
        await insert()
        await insert()
        return result

    return run


@asynccontextmanager
async def _nothing_read(settings: Settings) -> AsyncIterator[Timed]:
    """Yield the trivial tool with the check and the record of a call that reads nothing."""

    async def run() -> Any:
        result = await bare.call_tool("trivial", {"case_id": "C-1"})
        await call(nothing, caller, CALLS["get_case"])
        return result

    async with agent_services(settings) as services, Client(bare_server()) as bare:
        caller = Caller(services=services, clinic_id=CLINIC, staff_id=STAFF)
        yield run


def _call(client: Client, name: str, given: dict[str, Any]) -> Timed:
    return lambda: client.call_tool(name, given)


async def _in_turns(calls: dict[tuple[str, str], Timed]) -> dict[tuple[str, str], float]:
    """Return the median of each in milliseconds; taken in turns, so that noise hits all alike."""
    took: dict[tuple[str, str], list[float]] = {name: [] for name in calls}
    for turn in range(WARM + ROUNDS):
        for name, timed in calls.items():
            began = time.perf_counter()
            result = await timed()
            if turn >= WARM:
                took[name].append((time.perf_counter() - began) * 1000)
            if getattr(result, "is_error", False):
                raise RuntimeError(f"{name} failed")
    return {name: statistics.median(each) for name, each in took.items()}


@asynccontextmanager
async def _inserts(home: Home) -> AsyncIterator[Timed]:
    """Yield one committed insert of a record-sized row, with the fastest plain driver call."""
    connection = await psycopg.AsyncConnection.connect(_plain(home), autocommit=True)
    await connection.execute("create table bench_row (id bigserial primary key, body jsonb)")

    async def insert() -> None:
        await connection.execute(
            "insert into bench_row (body) values (%s)", [Jsonb({"arguments": {"case_id": "C-1"}})]
        )

    yield insert
    await connection.close()


def _plain(home: Home) -> str:
    return home.owner_url().replace("postgresql+psycopg://", "postgresql://")


def _fill(home: Home) -> None:
    with psycopg.connect(_plain(home)) as connection:
        connection.execute("select set_config('app.clinic', %s, true)", [CLINIC])
        connection.execute(
            "insert into clinic values (%s, 'Bench', '1', '1', '{}', '1', '1', 'UTC', '11', '{}')",
            [CLINIC],
        )
        connection.execute(
            "insert into staff values (%s, %s, 'Bench', 'biller', %s, true)",
            [CLINIC, STAFF, [str(right) for right in Right]],
        )
        connection.execute(
            "insert into staff_token (clinic_id, id, staff_id, token_hash, scopes, made_at,"
            " expires_at) values (%s, 'G-BENCH', %s, %s, %s, now(), now() + interval '1 day')",
            [CLINIC, STAFF, token_hash(TOKEN), [str(scope) for scope in Scope]],
        )
        for number in range(OPEN):
            for table, values in _CASE:
                given = {"clinic": CLINIC, "n": str(number)}
                insert = sql.SQL("insert into {} values ({})")
                connection.execute(insert.format(sql.SQL(table), sql.SQL(values)), given)


_CASE: tuple[tuple[LiteralString, LiteralString], ...] = (
    ("patient (clinic_id, id)", "%(clinic)s, 'T-' || %(n)s"),
    ("coverage (clinic_id, id, patient_id)", "%(clinic)s, 'V-' || %(n)s, 'T-' || %(n)s"),
    ("episode", "%(clinic)s, 'O-' || %(n)s, 'T-' || %(n)s, 'PT', '{}', null"),
    (
        "cases",
        "%(clinic)s, 'C-BENCH2222' || %(n)s, 'O-' || %(n)s, 'V-' || %(n)s, 'aetna', 'Aetna',"
        " null, null, 'authorization', '{}', '{}', '{}', null, now(), now(), null",
    ),
)


def _row(what: str, milliseconds: float) -> dict[str, Any]:
    return {"what": what, "ours": f"p50 {milliseconds:.2f} ms", "p50_ms": round(milliseconds, 2)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(run(), indent=2) + "\n")
