"""A small supervisor: starts child processes, starts a dead one again, and stops them all."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from priorauth.clock import Clock

Say = Callable[[str], None]


@dataclass(frozen=True, kw_only=True)
class Child:
    """One command of ours and how to make its environment; asked anew at every start."""

    name: str
    arguments: tuple[str, ...]
    environment: Callable[[], Mapping[str, str]]
    program: tuple[str, ...] = (sys.executable, "-m", "desk.supervised")


@dataclass(frozen=True, kw_only=True)
class Patience:
    """How long the supervisor waits, in seconds."""

    first_wait: float = 0.5
    longest_wait: float = 30.0
    settled: float = 60.0
    """A child that ran this long is trusted again: its next wait is the first one."""
    drain: float = 9.0
    """How long a child may finish what it has begun before it is killed."""


class Supervisor:
    """Keeps the children of one clinic alive until told to stop."""

    def __init__(
        self,
        children: tuple[Child, ...],
        *,
        clock: Clock,
        say: Say,
        patience: Patience | None = None,
    ) -> None:
        self._children = children
        self._clock = clock
        self._say = say
        self._patience = patience or Patience()
        self._running: dict[str, asyncio.subprocess.Process] = {}

    @property
    def pids(self) -> dict[str, int]:
        """The process id of each child that runs now."""
        return {name: process.pid for name, process in self._running.items()}

    async def run(self, stop: asyncio.Event) -> None:
        """Run until told to stop; every child is gone when this returns."""
        keepers = [asyncio.create_task(self._keep(child, stop)) for child in self._children]
        try:
            await asyncio.wait(
                [*keepers, asyncio.create_task(stop.wait())], return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            stop.set()
            await asyncio.gather(*keepers, return_exceptions=True)

    async def restart(self) -> None:
        """End every child; they begin again with a fresh environment."""
        for process in tuple(self._running.values()):
            _signal(process, signal.SIGTERM)

    async def _keep(self, child: Child, stop: asyncio.Event) -> None:
        wait = self._patience.first_wait
        while not stop.is_set():
            began = self._clock.now()
            code = await self._run_once(child, stop)
            if stop.is_set():
                return
            ran = (self._clock.now() - began).total_seconds()
            wait = self._patience.first_wait if ran >= self._patience.settled else wait
            self._say(f"{child.name} ended ({_ending(code)}); it starts again in {wait:g} s")
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)
            wait = min(wait * 2, self._patience.longest_wait)

    async def _run_once(self, child: Child, stop: asyncio.Event) -> int:
        process = await _start(child)
        self._running[child.name] = process
        pump = asyncio.create_task(self._pass_on(child.name, process))
        ended = asyncio.create_task(process.wait())
        stopped = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait([ended, stopped], return_when=asyncio.FIRST_COMPLETED)
            if not ended.done():
                await self._end(process, ended)
            return await ended
        finally:
            stopped.cancel()
            self._running.pop(child.name, None)
            await asyncio.wait([pump], timeout=1.0)
            pump.cancel()

    async def _end(self, process: asyncio.subprocess.Process, ended: asyncio.Task[int]) -> None:
        _signal(process, signal.SIGTERM)
        await asyncio.wait([ended], timeout=self._patience.drain)
        if not ended.done():
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(process.pid, signal.SIGKILL)

    async def _pass_on(self, name: str, process: asyncio.subprocess.Process) -> None:
        if process.stdout is None:
            return
        while line := await _line(process.stdout):
            self._say(f"{name:<7}| {line.decode(errors='replace').rstrip()}")


async def _start(child: Child) -> asyncio.subprocess.Process:
    """Start a child; it holds no end of the pipe but its own, and no terminal."""
    return await asyncio.create_subprocess_exec(
        *child.program,
        *child.arguments,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        env=dict(child.environment()),
        start_new_session=True,
    )


async def _line(stream: asyncio.StreamReader) -> bytes:
    """Return the next line, or the beginning of one that is too long."""
    try:
        return await stream.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        return error.partial
    except asyncio.LimitOverrunError as error:
        return await stream.readexactly(error.consumed)


def _signal(process: asyncio.subprocess.Process, which: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        process.send_signal(which)


def _ending(code: int) -> str:
    return f"signal {-code}" if code < 0 else f"code {code}"
