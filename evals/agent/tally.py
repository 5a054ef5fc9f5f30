"""Adds up how tasks went: pass^k, the chance that k tries in a row all succeed, with its bounds."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb, sqrt
from typing import Any

from evals.agent.grading import Graded, Task

Z = 1.96


def tally(graded: Sequence[tuple[Task, Graded]]) -> dict[str, Any]:
    """Return every task with its tries, and pass^k in all and by area."""
    by_task: dict[str, list[Graded]] = {}
    areas = {task.id: task.area for task, _ in graded}
    for task, done in graded:
        by_task.setdefault(task.id, []).append(done)
    rows = [_row(name, areas[name], tries) for name, tries in by_task.items()]
    trials = min((row["trials"] for row in rows), default=0)
    passed = sum(done.passed for _, done in graded)
    return {
        "tasks": rows,
        "pass_hat": {str(k): _mean(rows, k) for k in range(1, trials + 1)},
        "by_area": {
            area: {
                "tasks": len(here),
                "passed": sum(row["passed"] for row in here),
                "trials": sum(row["trials"] for row in here),
                "pass_hat": _mean(here, trials) if trials else 0.0,
            }
            for area in dict.fromkeys(areas.values())
            if (here := [row for row in rows if row["area"] == area])
        },
        "wilson_95": wilson(passed, len(graded)),
    }


def _row(name: str, area: str, tries: list[Graded]) -> dict[str, Any]:
    problems = dict.fromkeys(problem for each in tries for problem in each.problems)
    return {
        "id": name,
        "area": area,
        "passed": sum(each.passed for each in tries),
        "trials": len(tries),
        "problems": list(problems),
        "tools": list(tries[-1].tools),
    }


def pass_hat(passed: int, trials: int, k: int) -> float:
    """Return an unbiased estimate that k tries all pass: C(passed, k) / C(trials, k)."""
    return comb(passed, k) / comb(trials, k)


def _mean(rows: Sequence[dict[str, Any]], k: int) -> float:
    every = [pass_hat(row["passed"], row["trials"], k) for row in rows]
    return round(sum(every) / len(every), 4)


def wilson(passed: int, tried: int) -> tuple[float, float]:
    """Return the 95 % bounds of a share."""
    if not tried:
        return 0.0, 1.0
    share = passed / tried
    middle = share + Z * Z / (2 * tried)
    spread = Z * sqrt(share * (1 - share) / tried + Z * Z / (4 * tried * tried))
    whole = 1 + Z * Z / tried
    return round((middle - spread) / whole, 4), round((middle + spread) / whole, 4)
