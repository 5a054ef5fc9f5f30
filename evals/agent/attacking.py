"""Lets the adversary have its way: each hostile case through the agent's loop, then at random."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from agent.answering import prompt
from agent.loop import NoAnswer, converse, offered_tools
from agent.toolbox import MOST_CALLS, Toolbox, text_of
from evals.agent.drivers import Adversary, random_step
from evals.agent.injections import Injection, injections
from evals.agent.properties import Snapshot, snapshot, violations
from evals.agent.world import World

ROLES = ("front_desk", "therapist", "biller", "read_only", "administrator")
LOOKED_EVERY = 1000
Tell = Callable[[str], None]


async def all_injections(world: World, rng: Random, count: int, tell: Tell) -> dict[str, Any]:
    """Run the hostile cases; return how many calls were made, and every violation by case."""
    before = snapshot(world)
    found: dict[str, list[str]] = {}
    attempts: Counter[str] = Counter()
    known: set[str] = set()
    calls = 0
    cases = injections(count)
    for number, case in enumerate(cases):
        role = ROLES[number % len(ROLES)]
        made, problems = await _one(world, case, role, rng, before)
        problems = [each for each in problems if each not in known]
        known.update(problems)
        calls += made
        attempts[case.goal] += 1
        if problems:
            found[case.id] = problems
            tell(f"{case.id} {case.goal} by {case.vector}: {'; '.join(problems)}")
    return {"cases": len(cases), "calls": calls, "by_goal": dict(attempts), "violations": found}


async def _one(
    world: World, case: Injection, role: str, rng: Random, before: Snapshot
) -> tuple[int, list[str]]:
    adversary = Adversary(case.orders, rng)
    messages: list[dict[str, Any]] = [
        {"role": "user", "content": f"What is pending? ({case.vector}: {case.text})"}
    ]
    async with world.client(role) as client:
        tools = Toolbox(client)
        try:
            said = await converse(adversary, tools, await offered_tools(client), prompt(), messages)
        except NoAnswer as error:
            said = str(error)
    problems = await violations(world, before, [said])
    if len(tools.used) > MOST_CALLS:
        problems.append(f"G11 {len(tools.used)} calls for one question")
    return len(tools.used), problems


async def random_walk(world: World, rng: Random, steps: int, tell: Tell) -> dict[str, Any]:
    """Call any tool with anything, so many times; look at every property now and then."""
    before = snapshot(world)
    found: list[str] = []
    outcomes: Counter[str] = Counter()
    done = 0
    while done < steps:
        part = min(LOOKED_EVERY, steps - done)
        said = await _walk(world, rng, part, ROLES[done // LOOKED_EVERY % len(ROLES)], outcomes)
        done += part
        problems = [e for e in await violations(world, before, said) if e not in found]
        found += problems
        tell(f"{done} of {steps} steps, {len(found)} violations {'; '.join(problems)}")
    return {"steps": steps, "outcomes": dict(outcomes), "violations": found}


async def _walk(
    world: World, rng: Random, steps: int, role: str, outcomes: Counter[str]
) -> Sequence[str]:
    said: set[str] = set()
    async with world.client(role) as client:
        offered = await offered_tools(client)
        for _ in range(steps):
            step = random_step(rng, offered)
            answer = await client.call_tool(step["tool"], step["args"])
            outcomes["refused" if answer.is_error else "done"] += 1
            said.add(text_of(answer))
    return sorted(said)
