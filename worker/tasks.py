"""The queue: Procrastinate over the clinic's own database, with a task for every job."""

from __future__ import annotations

import logging
from typing import Any

from procrastinate import App, JobContext, PsycopgConnector, RetryDecision
from procrastinate.jobs import Job as QueuedJob
from procrastinate.retry import BaseRetryStrategy

from priorauth.errors import NotFound, PriorAuthError
from priorauth.services import Services
from worker.jobs import Job, all_jobs

log = logging.getLogger("priorauth.worker")

MOST_ATTEMPTS = 8
LONGEST_WAIT = 15 * 60


class _Patience(BaseRetryStrategy):
    """Try again with growing waits; what can never work is not tried again."""

    def get_retry_decision(
        self, *, exception: BaseException, job: QueuedJob
    ) -> RetryDecision | None:
        """Return when to try again, or None to give up."""
        if isinstance(exception, PriorAuthError) and not exception.retryable:
            return None
        if job.attempts >= MOST_ATTEMPTS:
            return None
        return RetryDecision(retry_in={"seconds": int(min(2**job.attempts, LONGEST_WAIT))})


def build_queue(url: str, services: Services, *, heartbeat: float, stalled_after: float) -> App:
    """Return the queue with every job as a task; nothing is connected yet."""
    connector = PsycopgConnector(
        conninfo=url, kwargs={"options": "-c search_path=jobs,public"}, min_size=1, max_size=8
    )
    app = App(
        connector=connector,
        worker_defaults={
            "update_heartbeat_interval": heartbeat,
            "stalled_worker_timeout": stalled_after,
            "delete_jobs": "successful",
            "install_signal_handlers": False,
        },
    )
    for job in all_jobs():
        app.task(name=job.name, queue=job.queue, retry=_Patience(), pass_context=True)(
            _task(job, services)
        )
    return app


def _task(job: Job, services: Services) -> Any:
    async def run(context: JobContext, **arguments: str) -> None:
        try:
            await job.run(services, **arguments)
        except NotFound:
            log.warning("%s: its subject is gone", job.name)
        except PriorAuthError as error:
            log.warning("%s: %s", job.name, error)
            raise
        except Exception as error:
            # A bug: its text may quote a value, so only its kind and place are logged.
            log.error("%s failed: %s at %s", job.name, type(error).__name__, _place(error))
            raise RuntimeError(f"{job.name} failed with {type(error).__name__}") from None

    return run


def _place(error: BaseException) -> str:
    frame = error.__traceback__
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    if frame is None:
        return "an unknown place"
    return f"{frame.tb_frame.f_code.co_filename.rpartition('/')[2]}:{frame.tb_lineno}"
