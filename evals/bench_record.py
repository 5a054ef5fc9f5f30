"""How fast eight clinics append to the record at once, and how fast a million entries are checked.

Run `python -m evals.bench_record`; it starts a throwaway database of the durable kind. The
baselines are a bare committed insert into a table of the same shape, and reading every entry.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import psycopg

from adapters.home import Home
from adapters.ids import RandomIds
from adapters.store.database import Database
from adapters.store.record import PgRecord
from evals.throwaway import throwaway_house
from priorauth.clock import SystemClock
from priorauth.models.records import RecordEntry

CLINICS = tuple(f"K-BENCH{number}" for number in range(8))
ENTRIES = 1_000_000
SECONDS = 8.0
APPEND_GOAL, CHECK_GOAL = 150, 10.0


def run() -> list[dict[str, Any]]:
    """Return the rows of the benchmark; each says what was measured, and the goal if any."""
    with throwaway_house() as (_, home):
        with psycopg.connect(home.superuser_dsn(), autocommit=True) as superuser:
            for clinic_id in CLINICS:
                superuser.execute(_CLINIC, [clinic_id])
            superuser.execute(_BARE)
        rows = asyncio.run(_append(home))
        return [*rows, asyncio.run(_check(home))]


async def _append(home: Home) -> list[dict[str, Any]]:
    database = Database(
        home.login_url("pa_worker"), SystemClock(), RandomIds(), pool_size=len(CLINICS)
    )

    async def chained(clinic_id: str) -> None:
        async with database.begin(clinic_id) as tx:
            await tx.record.write(_ENTRY)

    async def bare(clinic_id: str) -> None:
        async with database.begin(clinic_id) as tx:
            await tx.connection.exec_driver_sql(_BARE_ROW)

    await _rate(chained, 1.0)
    ours, plain = await _rate(chained, SECONDS), await _rate(bare, SECONDS)
    await database.close()
    return [
        {
            "what": f"entries appended by {len(CLINICS)} clinics at once, each committed",
            "ours": f"{ours:,.0f}/s",
            "baseline": f"{plain:,.0f}/s bare committed inserts",
            "ratio": round(ours / plain, 2),
            "goal": f">= {APPEND_GOAL}/s",
        }
    ]


async def _rate(write: Callable[[str], Awaitable[None]], seconds: float) -> float:
    """Return how many writes a second all clinics together got done."""
    ends = time.perf_counter() + seconds
    counts = await asyncio.gather(*(_until(ends, write, clinic_id) for clinic_id in CLINICS))
    return sum(counts) / seconds


async def _until(ends: float, write: Callable[[str], Awaitable[None]], clinic_id: str) -> int:
    count = 0
    while time.perf_counter() < ends:
        await write(clinic_id)
        count += 1
    return count


async def _check(home: Home) -> dict[str, Any]:
    with psycopg.connect(home.superuser_dsn(), autocommit=True) as superuser:
        superuser.execute("set session_replication_role = replica")
        superuser.execute(_FILL.replace("ENTRIES", str(ENTRIES)).encode())
        superuser.execute("vacuum analyze record_entry")
    database = Database(home.login_url("pa_worker"), SystemClock(), RandomIds(), pool_size=1)
    async with database.begin("K-LONG") as tx:
        assert isinstance(tx.record, PgRecord)  # noqa: S101  the database's own
        await tx.connection.exec_driver_sql(_READ)
        began = time.perf_counter()
        await tx.connection.exec_driver_sql(_READ)
        read = time.perf_counter() - began
        began = time.perf_counter()
        broken = await tx.record.first_broken()
        took = time.perf_counter() - began
    await database.close()
    return {
        "what": f"checking the chain of {ENTRIES:,} entries",
        "ours": f"{took:.1f} s",
        "baseline": f"{read:.1f} s to read them all",
        "ratio": round(took / read, 1),
        "goal": f"<= {CHECK_GOAL:g} s",
        "note": "intact" if broken is None else f"broken at {broken}",
    }


_ENTRY = RecordEntry(
    actor="clock",
    on_behalf_of=None,
    action="check_status",
    phase="event",
    call_id="X-BENCH22222",
    case_id="C-BENCH22222",
    outcome="done",
    milliseconds=12.5,
)
_CLINIC = """
insert into clinic values (%s, 'Bench', '1', '2', '{}', '', '', 'UTC', '11', '{}')
"""
_BARE = """
create table bare (at timestamptz, actor text, action text, call_id text, details jsonb);
grant insert on bare to pa_worker
"""
_BARE_ROW = """
insert into bare values (clock_timestamp(), 'clock', 'check_status', 'X-BENCH22222', '{}')
"""
_READ = "select count(*), max(length(details::text) + length(action)) from record_entry"
_FILL = """
do $$
declare
    one record_entry;
    before text := '';
begin
    insert into clinic values ('K-LONG', 'Long', '1', '2', '{}', '', '', 'UTC', '11', '{}');
    for n in 1..ENTRIES loop
        one := row('K-LONG', n, clock_timestamp(), 'pa_agent', 'agent', 'U-BILLER', 'tool.get_case',
            'result', 'K-' || n, 'C-BENCH22222', 'done', '{"cases": 3}', 12.5, before, '', 'payment'
        )::record_entry;
        one.hash := record_hash(one);
        before := one.hash;
        insert into record_entry select one.*;
    end loop;
    insert into record_head values ('K-LONG', ENTRIES, before);
end;
$$
"""


if __name__ == "__main__":
    json.dump(run(), sys.stdout, indent=2)
    sys.stdout.write("\n")
