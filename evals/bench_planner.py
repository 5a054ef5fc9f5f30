"""How long the offline planner takes to answer over 5,000 open cases, beside one tool call.

The tool call is what the model would make as well: `list_cases` through MCP, checked and
recorded. Run `python -m evals.bench_planner`; it starts a throwaway database.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

import psycopg

from adapters.home import Home
from adapters.ids import RandomIds
from adapters.store.minimum import MinimumDatabase
from agent.answering import Answerer, known_of
from agent.opening import talking
from evals.bench_digest import CASES, CLINIC, fill
from evals.throwaway import throwaway_house
from priorauth.clock import SystemClock
from priorauth.models.people import Right
from rules.shelf import RuleShelf
from tools.base import Caller, Services

STAFF = "U-BENCH"
WARM, ROUNDS = 1, 9
GOAL_MILLISECONDS = 150.0
ASKED = (
    "what's pending for Payer 3?",
    "how many are still out with payer 3",
    "morning! what do I need to deal with first?",
    "what expires next week?",
    "anything come back overnight?",
    "how many visits are left on C-4328",
    "status of C-4328 pls",
    "how long does payer 5 take",
    "whats the copay on C-4328",
    "pending more than 10 days at payer 7",
)


def run() -> list[dict[str, Any]]:
    """Return the rows of the benchmark; each says what was measured, and the goal if any."""
    with throwaway_house() as (_, home):
        fill(home, CASES)
        _staff(home)
        return asyncio.run(_measure(home))


async def _measure(home: Home) -> list[dict[str, Any]]:
    minimum = MinimumDatabase(home.login_url("pa_agent"))
    services = Services(
        minimum=minimum, rules=RuleShelf(), clock=SystemClock(), ids=RandomIds(), sleep=_never
    )
    caller = Caller(services=services, clinic_id=CLINIC, staff_id=STAFF)
    known = await known_of(caller, (), ())
    async with talking(caller, known, None) as desk:
        timed = {"a tool call": await _timed(lambda: _list(desk))}
        for question in ASKED:
            timed[question] = await _timed(lambda asked=question: _ask(desk, asked))  # type: ignore[misc]
    await minimum.close()
    return _rows(timed)


def _rows(timed: dict[str, list[float]]) -> list[dict[str, Any]]:
    call = statistics.median(timed.pop("a tool call"))
    middle = statistics.median(took for each in timed.values() for took in each)
    slowest = max(timed, key=lambda question: statistics.median(timed[question]))
    return [
        {
            "what": f"the planner's answer to {len(timed)} questions over {CASES:,} open cases",
            "ours": f"p50 {middle:.0f} ms",
            "baseline": f"one list_cases call {call:.1f} ms",
            "ratio": round(middle / call, 1),
            "goal": f"<= {GOAL_MILLISECONDS:g} ms",
            "note": f"slowest: {slowest} {statistics.median(timed[slowest]):.0f} ms",
        }
    ]


async def _timed(do: Callable[[], Awaitable[None]]) -> list[float]:
    took = []
    for _ in range(WARM + ROUNDS):
        began = time.perf_counter()
        await do()
        took.append((time.perf_counter() - began) * 1000)
    return took[WARM:]


async def _list(desk: Answerer) -> None:
    result = await desk.client.call_tool("list_cases", {"state": "pending"})
    if result.is_error:
        raise RuntimeError("list_cases failed")


async def _ask(desk: Answerer, question: str) -> None:
    anew = Answerer(desk.client, desk.caller, desk.known)
    if not (await anew.ask(question)).answer:
        raise RuntimeError("no answer")


async def _never(seconds: float) -> None:
    """Wait for no worker: there is none."""


def _staff(home: Home) -> None:
    with psycopg.connect(home.superuser_dsn()) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(
            "insert into staff values (%s, %s, 'Bench', 'biller', %s, true)",
            [CLINIC, STAFF, [str(right) for right in Right]],
        )
        connection.execute(
            "insert into payer_connection select %s, 'payer-' || n, 'Payer ' || n, null, '[]'"
            " from generate_series(0, 11) n",
            [CLINIC],
        )


if __name__ == "__main__":
    json.dump(run(), sys.stdout, indent=2)
    sys.stdout.write("\n")
