"""The worker process: wired, told when to stop, and watching a folder where one is set."""

from __future__ import annotations

import asyncio
import logging
import signal
from contextlib import AsyncExitStack

from adapters.home import opened, read_whose
from adapters.keys.source import KeyProblem
from adapters.messages.mail import Mailer
from adapters.settings import Settings
from adapters.store.checkpoints import Checkpoints
from adapters.wiring import intake_services, worker_services
from desk.opening import connected
from priorauth.casework.starting import record_start
from worker.digesting import Ways
from worker.running import run_worker
from worker.watching import WatchedFolder

log = logging.getLogger("priorauth.worker")


async def work(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT.

    Raises:
        NotConfigured: No clinic is set up here, or this process was not given its login.
    """
    stop = stopped_by_signal()
    async with AsyncExitStack() as stack:
        home = stack.enter_context(opened(settings))
        services = await stack.enter_async_context(worker_services(settings, home))
        _, database = await stack.enter_async_context(connected(settings, home, "pa_worker"))
        allowed = settings.phi.in_words() | {"model_reads": settings.model_reads}
        for clinic_id in await database.clinic_ids():
            await record_start(services, clinic_id, allowed)
        watched = None
        if settings.watched_folder is not None:
            intake = await stack.enter_async_context(intake_services(settings, home))
            clinic_id = read_whose(settings).clinic_id
            watched = WatchedFolder(settings.watched_folder, intake, clinic_id)
        log.info("the worker is at work")
        url = home.login_url("pa_worker")
        await run_worker(
            url,
            services,
            database,
            stop,
            watched=watched,
            checkpoints=_checkpoints(settings),
            digest=ways_of(settings),
        )
        log.info("the worker has stopped")


def ways_of(settings: Settings) -> Ways | None:
    """Return how the digest goes out; None where nobody is to get it."""
    if settings.digest_channel is None and settings.mail is None:
        return None
    return Ways(
        channel=settings.digest_channel,
        mailer=Mailer(settings.mail) if settings.mail else None,
        desk=settings.desk_page,
        prices=settings.model.budget.prices if settings.model else None,
    )


def _checkpoints(settings: Settings) -> Checkpoints | None:
    """Return where checkpoints of the record go; without their key the rest goes on."""
    keys = settings.keys
    try:
        return Checkpoints(keys.checkpoints, keys.record_file)
    except KeyProblem as problem:
        log.error("no checkpoints of the record are written: %s", problem)
        return None


def stopped_by_signal() -> asyncio.Event:
    """Return an event that SIGTERM and SIGINT set."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(each, stop.set)
    return stop
