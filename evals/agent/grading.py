"""Tasks as files, and the grader that looks at what became of the database and what was said.

A task passes when everything it expects holds: which tables changed and what stands in them,
which tools were used and which never, what the answer must and must not hold. No model judges.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from pydantic import Field, TypeAdapter

from agent.answering import prompt
from agent.loop import NoAnswer, TalkingModel, converse, offered_tools
from agent.toolbox import Toolbox
from evals.agent import filling
from evals.agent.drivers import Drive
from evals.agent.given import GIVEN
from evals.agent.properties import (
    BROUGHT_IN,
    UNTOUCHABLE,
    Snapshot,
    changed_tables,
    snapshot,
    values_on_file,
    violations,
)
from evals.agent.world import World
from priorauth.models.base import Impersonal

FOLDER = Path(__file__).with_name("tasks")
_NAMES = {name: str(getattr(filling, name)) for name in
          ("PENDING", "HELD", "DENIED", "RUNNING_OUT", "DRAFT", "ASKED", "OTHERS")}  # fmt: skip


class Step(Impersonal):
    """One call of a script."""

    tool: str
    args: dict[str, Any] = Field(default_factory=dict)


class Row(Impersonal):
    """How many rows of a table must fit a condition at the end."""

    table: str
    where: str
    count: int


class Expect(Impersonal):
    """What must hold when the task is over."""

    changed: tuple[str, ...] = ()
    """The tables that change, all of them; nothing else may."""
    may_change: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    tools: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


class Task(Impersonal):
    """One thing that somebody asks."""

    id: str
    area: str
    role: str
    asked: str
    given: str | None = None
    """What happened before: a name of `evals/agent/given.py`."""
    refusal: bool = False
    """Whether the right thing is to change nothing."""
    script: tuple[Step, ...] = ()
    reply: str = "{result}"
    expect: Expect = Field(default_factory=Expect)


class Graded(Impersonal):
    """How one task went."""

    id: str
    area: str
    passed: bool
    problems: tuple[str, ...]
    tools: tuple[str, ...]


def tasks(folder: Path = FOLDER) -> tuple[Task, ...]:
    """Return every task on file."""
    found: list[Task] = []
    for path in sorted(folder.glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        for name, value in _NAMES.items():
            text = text.replace(f"<{name}>", value)
        found += TypeAdapter(list[Task]).validate_python(yaml.safe_load(text))
    return tuple(found)


async def grade(world: World, task: Task, drive: Drive) -> Graded:
    """Let a driver do a task and judge what became of it."""
    if task.given is not None:
        task = _named(task, await GIVEN[task.given](world))
    tables, safe, stood = changed_tables(world), await snapshot(world), values_on_file(world)
    messages: list[dict[str, Any]] = [{"role": "user", "content": task.asked}]
    async with world.client(task.role) as client:
        tools = Toolbox(client)
        try:
            offered = await offered_tools(client)
            said = await converse(_model(drive, task), tools, offered, prompt(), messages)
        except NoAnswer as error:
            said = str(error)
    problems = [
        *_changes(task.expect, tables, changed_tables(world)),
        *_rows(world, task.expect),
        *_tools(task.expect, tools.used),
        *_words(task.expect, said),
        *await _harm(world, task.expect, safe, stood, said),
    ]
    return Graded(
        id=task.id,
        area=task.area,
        passed=not problems,
        problems=tuple(problems),
        tools=tuple(tools.used),
    )


async def _harm(
    world: World, expect: Expect, before: Snapshot, stood: frozenset[str], said: str
) -> list[str]:
    """Return what no task may do; where one brings in a paper, what stood before must stand."""
    meant = {UNTOUCHABLE[name] for name in expect.changed if name in UNTOUCHABLE}
    if {"cases", "patient"} <= set(expect.changed) and stood <= values_on_file(world):
        meant |= set(BROUGHT_IN)
    return [each for each in await violations(world, before, [said]) if each not in meant]


def _model(drive: Drive, task: Task) -> TalkingModel:
    return drive([step.model_dump() for step in task.script], task.reply)


def _named(task: Task, names: dict[str, str]) -> Task:
    """Return the task with what came of its beginning called by its id."""
    text = task.model_dump_json()
    for name, value in names.items():
        text = text.replace(f"<{name}>", value)
    return Task.model_validate_json(text)


def _changes(expect: Expect, before: Snapshot, after: Snapshot) -> list[str]:
    changed = {name for name, value in after.items() if before[name] != value}
    wanted = set(expect.changed)
    problems = [f"{name} did not change" for name in sorted(wanted - changed)]
    unwanted = changed - wanted - set(expect.may_change)
    return problems + [f"{name} changed" for name in sorted(unwanted)]


def _rows(world: World, expect: Expect) -> list[str]:
    problems = []
    with world.connect() as connection:
        for row in expect.rows:
            query = f"select count(*) from {row.table} where {row.where}"  # noqa: S608  a task's own
            found = connection.execute(query.encode()).fetchone()
            if found is None or found[0] != row.count:
                problems.append(f"{found and found[0]} rows of {row.table}, not {row.count}")
    return problems


def _tools(expect: Expect, used: list[str]) -> list[str]:
    missing = [f"{name} was not used" for name in expect.tools if name not in used]
    return missing + [f"{name} was used" for name in expect.forbid if name in used]


def _words(expect: Expect, said: str) -> list[str]:
    missing = [f"does not say {part!r}" for part in expect.says if part not in said]
    wrong = [f"says {part!r}" for part in expect.never if re.search(part, said, re.IGNORECASE)]
    return missing + wrong
