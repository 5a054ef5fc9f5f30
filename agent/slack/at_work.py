"""What the desk is still doing for somebody in Slack: finished before the process goes."""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any

log = logging.getLogger("priorauth.slack")

FINISHES_WITHIN = 6.0
"""Seconds; the supervisor kills a process that takes nine to end."""

Listener = Callable[..., Awaitable[None]]


class AtWork:
    """Knows which listeners run; leaving it waits for them, and ends those that take too long.

    Slack's library starts a listener and forgets it: an answer that was being written when the
    process was told to stop would be lost, and what it held in the database left open.
    """

    def __init__(self, within: float = FINISHES_WITHIN) -> None:
        self._within = within
        self._running: set[asyncio.Task[Any]] = set()

    def counted(self, listener: Listener) -> Listener:
        """Return the listener as one that is waited for; the library sees the same arguments."""

        @functools.wraps(listener)
        async def run(*args: Any, **given: Any) -> None:
            task = asyncio.current_task()
            if task is None:
                raise RuntimeError("a listener runs in a task")
            self._running.add(task)
            try:
                await listener(*args, **given)
            finally:
                self._running.discard(task)

        return run

    async def __aenter__(self) -> AtWork:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        running = {task for task in self._running if task is not asyncio.current_task()}
        if not running:
            return
        _, late = await asyncio.wait(running, timeout=self._within)
        for task in late:
            log.warning("an answer in Slack was not finished: the agent ends")
            task.cancel()
        if late:
            await asyncio.wait(late)
