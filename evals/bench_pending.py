"""How long "what is pending for a payer?" takes over 500,000 open cases of one clinic.

Run `python -m evals.bench_pending`; it starts a throwaway database.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from adapters.home import Home
from adapters.store.minimum import MinimumDatabase
from evals.bench_digest import CLINIC, fill
from evals.throwaway import throwaway_house
from priorauth.minimum import CaseFilter, CaseWord

CASES = 500_000
ROUNDS, WARM = 300, 5
GOAL_MILLISECONDS = 50.0
ASKED = {
    "for one payer": CaseFilter(word=CaseWord.PENDING, payer_ids=("payer-1",)),
    "for all payers": CaseFilter(word=CaseWord.PENDING),
}


def run() -> list[dict[str, Any]]:
    """Return the rows of the benchmark; each says what was measured, and the goal if any."""
    with throwaway_house() as (_, home):
        fill(home, CASES)
        return asyncio.run(_measure(home))


async def _measure(home: Home) -> list[dict[str, Any]]:
    minimum = MinimumDatabase(home.login_url("pa_agent"))
    rows = [await _row(minimum, what, wanted) for what, wanted in ASKED.items()]
    await minimum.close()
    return rows


async def _row(minimum: MinimumDatabase, what: str, wanted: CaseFilter) -> dict[str, Any]:
    took: list[float] = []
    total = 0
    for _ in range(ROUNDS + WARM):
        began = time.perf_counter()
        async with minimum.begin(CLINIC) as tx:
            total = (await tx.list_cases(wanted, page=1, limit=10)).total
        took.append((time.perf_counter() - began) * 1000)
    took = sorted(took[WARM:])
    middle, slow = took[len(took) // 2], took[int(len(took) * 0.99)]
    return {
        "what": f"what is pending {what}, of {CASES:,} open cases: a page and the number",
        "ours": f"p50 {middle:.1f} ms, p99 {slow:.1f} ms",
        "goal": f"p99 <= {GOAL_MILLISECONDS:g} ms",
        "note": f"{total:,} pending",
    }


if __name__ == "__main__":
    json.dump(run(), sys.stdout, indent=2)
    sys.stdout.write("\n")
