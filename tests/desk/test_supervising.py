"""The supervisor: a dead child is started again, all end with it, and none outlives it."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import anyio
import pytest

from adapters.settings import inherited
from desk.supervising import Child, Patience, Supervisor
from priorauth.clock import SystemClock
from tests.clinics import House, write_keys

pytestmark = pytest.mark.anyio

QUICK = Patience(first_wait=0.01, longest_wait=0.04, drain=5.0)
WAITS = "import signal; print('here', flush=True); signal.pause()"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + WAITS


class Heard:
    """What the supervisor said, and a way to wait until it said something."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._more = asyncio.Event()

    def __call__(self, line: str) -> None:
        self.lines.append(line)
        self._more.set()

    async def until(self, holds: Callable[[list[str]], bool]) -> None:
        with anyio.fail_after(30):
            while not holds(self.lines):
                self._more.clear()
                await self._more.wait()


def child(code: str, **environment: str) -> Child:
    return Child(
        name="worker",
        arguments=(code,),
        environment=lambda: environment,
        program=(sys.executable, "-c"),
    )


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def test_a_child_that_dies_is_started_again_after_growing_waits() -> None:
    heard, stop = Heard(), asyncio.Event()
    supervisor = Supervisor(
        (child("raise SystemExit(3)"),), clock=SystemClock(), say=heard, patience=QUICK
    )

    async with anyio.create_task_group() as group:
        group.start_soon(supervisor.run, stop)
        await heard.until(lambda lines: len(lines) == 4)
        stop.set()

    waits = [
        line.removeprefix("worker ended (code 3); it starts again in ") for line in heard.lines
    ]
    assert waits[:4] == ["0.01 s", "0.02 s", "0.04 s", "0.04 s"]


async def test_a_killed_child_is_started_again() -> None:
    heard, stop = Heard(), asyncio.Event()
    supervisor = Supervisor((child(WAITS),), clock=SystemClock(), say=heard, patience=QUICK)

    async with anyio.create_task_group() as group:
        group.start_soon(supervisor.run, stop)
        await heard.until(lambda lines: lines.count("worker | here") == 1)
        os.kill(supervisor.pids["worker"], signal.SIGKILL)
        await heard.until(lambda lines: lines.count("worker | here") == 2)
        stop.set()

    assert "worker ended (signal 9); it starts again in 0.01 s" in heard.lines


@pytest.mark.parametrize(
    ("code", "patience"),
    [(WAITS, QUICK), (STUBBORN, Patience(drain=0.1))],
    ids=["it ends when told", "it does not end and is killed in time"],
)
async def test_all_children_are_gone_when_it_stops(code: str, patience: Patience) -> None:
    heard, stop = Heard(), asyncio.Event()
    supervisor = Supervisor((child(code),), clock=SystemClock(), say=heard, patience=patience)

    async with anyio.create_task_group() as group:
        group.start_soon(supervisor.run, stop)
        await heard.until(lambda lines: "worker | here" in lines)
        pid = supervisor.pids["worker"]
        stop.set()

    assert not is_alive(pid)


async def test_restarting_gives_each_child_its_environment_anew() -> None:
    heard, stop = Heard(), asyncio.Event()
    numbers = iter("123")
    code = "import os; print(os.environ['NUMBER'], flush=True);" + WAITS
    watched = Child(
        name="desk",
        arguments=(code,),
        environment=lambda: {"NUMBER": next(numbers)},
        program=(sys.executable, "-c"),
    )
    supervisor = Supervisor((watched,), clock=SystemClock(), say=heard, patience=QUICK)

    async with anyio.create_task_group() as group:
        group.start_soon(supervisor.run, stop)
        await heard.until(lambda lines: "desk   | 1" in lines)
        await supervisor.restart()
        await heard.until(lambda lines: "desk   | 2" in lines)
        stop.set()

    assert [line for line in heard.lines if line[-1:].isdigit()][:2] == ["desk   | 1", "desk   | 2"]


async def test_a_child_gets_nothing_of_our_environment_but_what_it_is_given() -> None:
    heard, stop = Heard(), asyncio.Event()
    code = "import os; print(sorted(os.environ), flush=True);" + WAITS
    supervisor = Supervisor(
        (child(code, ONLY="this"),), clock=SystemClock(), say=heard, patience=QUICK
    )

    async with anyio.create_task_group() as group:
        group.start_soon(supervisor.run, stop)
        await heard.until(lambda lines: "worker | here" in lines)
        stop.set()

    (names,) = (line for line in heard.lines if "ONLY" in line)
    assert set(names.removeprefix("worker | ").strip("[]").replace("'", "").split(", ")) <= {
        "ONLY",
        "LC_CTYPE",
    }


async def test_a_line_that_never_ends_does_not_stop_the_others() -> None:
    heard, stop = Heard(), asyncio.Event()
    code = "print('x' * 300000, flush=True);" + WAITS
    supervisor = Supervisor((child(code),), clock=SystemClock(), say=heard, patience=QUICK)

    async with anyio.create_task_group() as group:
        group.start_soon(supervisor.run, stop)
        await heard.until(lambda lines: "worker | here" in lines)
        stop.set()

    assert "worker | here" in heard.lines


async def test_the_worker_ends_by_itself_when_its_supervisor_is_gone(
    house: House, tmp_path: Path
) -> None:
    write_keys(tmp_path)
    environment = inherited() | {
        "PRIORAUTH_HOME": str(tmp_path),
        "PRIORAUTH_WORKER_URL": house.url("pa_worker"),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "desk.supervised", "worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process, anyio.fail_after(60):
        first = await asyncio.to_thread(process.stdout.readline)
        process.stdin.close()
        code = await asyncio.to_thread(process.wait)

    assert b"the worker is at work" in first
    assert code == 0


def test_no_connection_string_and_no_token_is_inherited() -> None:
    given = {
        "PATH": "/bin",
        "PRIORAUTH_PACE": "0.1",
        "PRIORAUTH_DESK_URL": "postgresql://secret",
        "PRIORAUTH_STAFF_TOKEN": "secret",
        "DATABASE_URL": "postgresql://secret",
        "ANTHROPIC_API_KEY": "secret",
        "AVAILITY_CLIENT_ID": "client",
        "SLACK_TOKEN": "secret",
    }

    assert inherited(environment=given) == {"PATH": "/bin", "PRIORAUTH_PACE": "0.1"}
    assert "AVAILITY_CLIENT_ID" in inherited("AVAILITY_", environment=given)
