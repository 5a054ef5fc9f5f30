"""The lanes of the queue: one for each kind of work, each with room for so many jobs at once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from contextlib import suppress
from typing import Protocol

from procrastinate import App
from procrastinate.exceptions import ConnectorException
from procrastinate.worker import Worker
from psycopg import Error as DatabaseError

log = logging.getLogger("priorauth.worker")

LANES = {"deliver": 2, "read": 2, "work": 8}
"""How many jobs of each lane run at once; reading is bounded by the processor."""

FIRST_WAIT, LONGEST_WAIT = 0.5, 15.0
"""Seconds until a lane starts again after trouble with the database."""


async def run_lanes(app: App, stop: asyncio.Event) -> None:
    """Take up jobs until told to stop; running jobs are finished first."""
    async with asyncio.TaskGroup() as lanes:
        for queue, size in LANES.items():
            lanes.create_task(_run_lane(app, queue, size, stop), name=f"lane {queue}")


async def pause(seconds: float, stop: asyncio.Event) -> None:
    """Wait so long, or until told to stop."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()


async def _run_lane(app: App, queue: str, size: int, stop: asyncio.Event) -> None:
    """Run one lane; after trouble with the database it starts again by itself.

    The lane is told to stop and not cancelled: a cancellation that meets the answer to a query
    is lost in Python 3.11, and a lane that lost it would run for ever.
    """
    wait = FIRST_WAIT
    while not stop.is_set():
        worker = _worker(app, queue, size)
        telling = asyncio.create_task(_tell(worker, stop))
        try:
            await worker.run()
        except (DatabaseError, ConnectorException, OSError) as error:
            log.warning("lane %s: the database is away (%s)", queue, type(error).__name__)
            await pause(wait, stop)
            wait = min(wait * 2, LONGEST_WAIT)
        finally:
            telling.cancel()


class _Lane(Protocol):
    """What the library's worker is to us; it does not type these two itself."""

    def run(self) -> Awaitable[None]: ...

    def stop(self) -> None: ...


def _worker(app: App, queue: str, size: int) -> _Lane:
    options = app.worker_defaults | {
        "queues": [queue],
        "concurrency": size,
        "name": f"{queue} lane",
        "fetch_job_polling_interval": 2.0,
        "shutdown_graceful_timeout": 10.0,
    }
    return Worker(app, **options)


async def _tell(worker: _Lane, stop: asyncio.Event) -> None:
    await stop.wait()
    worker.stop()
