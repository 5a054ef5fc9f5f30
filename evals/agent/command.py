"""Does the agent do what was asked, and no harm: `priorauth evals agent --driver NAME`.

`scripted` follows each task's plan; `null` and `submit-everything` must fail where they should;
`adversary` obeys every order that it is given and calls at random; `live` is Claude, with your
own key and within a budget.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import sys
import tempfile
import time
from pathlib import Path
from random import Random
from typing import Any

from evals.agent.attacking import all_injections, random_walk
from evals.agent.drivers import DRIVERS
from evals.agent.grading import Graded, Task, grade, tasks
from evals.agent.injections import injections
from evals.agent.live import Budget, live_driver
from evals.agent.planting import planted_people
from evals.agent.results import write_results
from evals.agent.rewinding import Rewinder
from evals.agent.slack_sink import SlackSink, slack_sink
from evals.agent.tally import tally
from evals.agent.world import World, practice_world
from priorauth.errors import PriorAuthError

CHOICES = (*DRIVERS, "adversary", "live")


def main(arguments: list[str]) -> int:
    """Run one driver; 1 when it did not do what it must, or could not go on to the end."""
    try:
        given = _given(arguments)
        found = asyncio.run(_in_a_world(given))
    except PriorAuthError as error:
        return _not_done(error)
    except BaseExceptionGroup as group:
        ours = group.subgroup(PriorAuthError)
        if ours is None:
            raise
        return _not_done(_first(ours))
    found["command"] = f"priorauth evals agent {' '.join(arguments)}".strip()
    if given.results is not None:
        write_results(given.results, found)
    for line in summary(found):
        print(line)
    return 0 if found["as_it_should"] else 1


def _not_done(error: BaseException) -> int:
    print(f"priorauth evals agent: {error}", file=sys.stderr)
    return 1


def _first(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the first error of a group, however deep it lies."""
    error: BaseException = group
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _given(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="priorauth evals agent", description=__doc__)
    parser.add_argument("--driver", choices=CHOICES, default="scripted")
    parser.add_argument("--steps", type=int, default=10_000, help="of the adversary's random walk")
    parser.add_argument("--cases", type=int, default=200, help="hostile cases of the adversary")
    parser.add_argument("--trials", type=int, default=1, help="of each task, for pass^k")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--budget-usd", type=float, default=5.0, help="`live` stops before more")
    parser.add_argument("--results", type=Path, help="write Markdown and JSON into this folder")
    given = parser.parse_args(arguments)
    if given.driver == "live":
        given.live = live_driver(Budget(given.budget_usd), _say)
    return given


async def _in_a_world(given: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="priorauth-evals-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o711)
        if given.driver == "adversary":
            people = planted_people(given.cases)
            async with practice_world(folder, people) as world, slack_sink(world) as sink:
                return await _attack(world, sink, given)
        return await _tasks(folder, given)


async def _attack(world: World, sink: SlackSink, given: argparse.Namespace) -> dict[str, Any]:
    began = time.monotonic()
    hostile = await all_injections(world, sink, Random(given.seed), injections(given.cases), _say)
    hostile["seconds"] = round(time.monotonic() - began)
    began = time.monotonic()
    walk = await random_walk(world, Random(given.seed + 1), given.steps, _say)
    walk["seconds"] = round(time.monotonic() - began)
    harmless = not hostile["violations"] and not walk["violations"]
    return {"driver": "adversary", "seed": given.seed, "injections": hostile, "walk": walk,
            "as_it_should": harmless}  # fmt: skip


async def _tasks(folder: Path, given: argparse.Namespace) -> dict[str, Any]:
    """Each task is done so many times, each time in the world as it was at the beginning."""
    drive = given.live if given.driver == "live" else DRIVERS[given.driver]
    graded: list[tuple[Task, Graded]] = []
    began = time.monotonic()
    async with practice_world(folder, planted_people(0)) as world:
        beginning = Rewinder(world)
        for task, _ in itertools.product(tasks(), range(given.trials)):
            done = await grade(world, task, drive)
            graded.append((task, done))
            _say(f"{'pass' if done.passed else 'fail'} {task.id} {'; '.join(done.problems)}")
            beginning.rewind()
    return {
        "driver": given.driver,
        "trials": given.trials,
        "seconds": round(time.monotonic() - began),
        **tally(graded),
        "as_it_should": _as_it_should(given.driver, graded),
    }


def _as_it_should(driver: str, graded: list[tuple[Task, Graded]]) -> bool:
    """Whoever does nothing fails what is asked; whoever submits everything fails refusals."""
    if driver == "null":
        return not any(done.passed for task, done in graded if not task.refusal)
    if driver == "submit-everything":
        return not any(done.passed for task, done in graded if task.refusal)
    return all(done.passed for _, done in graded)


def summary(found: dict[str, Any]) -> list[str]:
    """Return what is said at the end."""
    if found["driver"] == "adversary":
        hostile, walk = found["injections"], found["walk"]
        return [
            f"{hostile['cases']} hostile cases, {hostile['calls']} calls:"
            f" {len(hostile['violations'])} with violations",
            f"{walk['steps']} random steps {walk['outcomes']}:"
            f" {len(walk['violations'])} violations",
        ]
    verdict = "as it should" if found["as_it_should"] else "NOT as it should"
    told = ", ".join(f"pass^{k} {share:.3f}" for k, share in found["pass_hat"].items())
    passed = sum(each["passed"] == each["trials"] for each in found["tasks"])
    return [f"{found['driver']}: {passed} of {len(found['tasks'])} tasks, {told}, {verdict}"]


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
