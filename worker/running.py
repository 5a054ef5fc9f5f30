"""Running the worker: its lanes of jobs, and the watches beside them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from procrastinate import App
from procrastinate.exceptions import ProcrastinateException, UniqueViolation
from procrastinate.jobs import Status
from psycopg import Error as DatabaseError
from sqlalchemy.exc import SQLAlchemyError

from adapters.rule_watch import LOOK_SECONDS
from adapters.store.checkpoints import Checkpoints
from adapters.store.database import Database
from priorauth.errors import PriorAuthError
from priorauth.services import Services
from worker.digesting import Ways, post_digests
from worker.lanes import pause, run_lanes
from worker.mailing import mail_digests
from worker.marking import mark_records
from worker.minding import mind_payers, mind_quiet_cases, mind_rules
from worker.sweeping import sweep
from worker.tasks import build_queue
from worker.watching import WatchedFolder

log = logging.getLogger("priorauth.worker")

MARK_SECONDS = 300.0
"""Between two checkpoints of the record."""


async def run_worker(
    url: str,
    services: Services,
    database: Database,
    stop: asyncio.Event,
    *,
    watched: WatchedFolder | None = None,
    checkpoints: Checkpoints | None = None,
    digest: Ways | None = None,
) -> None:
    """Work until told to stop; running jobs are finished first."""
    missing = services.pace.worker_missing.total_seconds()
    app = build_queue(url, services, heartbeat=missing / 4, stalled_after=missing)
    async with app.open_async():
        watches = [
            asyncio.create_task(_every(missing / 4, lambda: _retake(app, missing), stop)),
            asyncio.create_task(_every(30.0, lambda: sweep(services, database), stop)),
            asyncio.create_task(_every(LOOK_SECONDS, lambda: mind_rules(services, database), stop)),
            asyncio.create_task(_every(600.0, lambda: mind_payers(services, database), stop)),
            asyncio.create_task(_every(3600.0, lambda: mind_quiet_cases(services, database), stop)),
        ]
        if digest is not None:
            bring = partial(_bring_digests, services, database, digest)
            watches.append(asyncio.create_task(_every(60.0, bring, stop)))
        if checkpoints is not None:
            mark = partial(mark_records, services, database, checkpoints)
            watches.append(asyncio.create_task(_every(MARK_SECONDS, mark, stop)))
        if watched is not None:
            watches.append(asyncio.create_task(_every(2.0, watched.look, stop)))
        await run_lanes(app, stop)
        for task in watches:
            task.cancel()
        await asyncio.gather(*watches, return_exceptions=True)


async def _bring_digests(services: Services, database: Database, ways: Ways) -> None:
    await post_digests(services, database, ways)
    if ways.mailer is not None:
        await mail_digests(services, database, ways.mailer, ways.desk)


TROUBLE = (PriorAuthError, DatabaseError, SQLAlchemyError, ProcrastinateException, OSError)
"""What a watch outlives: it says so and looks again."""


async def _every(seconds: float, do: Callable[[], Awaitable[object]], stop: asyncio.Event) -> None:
    while not stop.is_set():
        try:
            await do()
        except TROUBLE as error:
            log.warning("watch: %s", type(error).__name__)
        except Exception as error:
            # A watch that ended here would be missed by nobody until it mattered.
            log.error("watch broke: %s; it looks again", type(error).__name__)
        await pause(seconds, stop)


async def _retake(app: App, missing: float) -> None:
    """Give the jobs of a dead worker to a living one."""
    stalled = await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=missing)
    for job in stalled:
        log.warning("job %s: its worker died; taken up again", job.task_name)
        try:
            await app.job_manager.retry_job(job)
        except UniqueViolation:
            # The same work waits already: the dead worker's copy of it is not needed.
            await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)
