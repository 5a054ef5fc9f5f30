"""Work through what arrived, what was approved and what payers owe, until told to stop."""

from __future__ import annotations

import click


@click.command()
def worker() -> None:
    """Run the worker: reads documents, drafts packets, delivers what people approved.

    Any number of workers may run against one database. SIGTERM lets running work finish.
    With PRIORAUTH_WATCHED_FOLDER set, files put there are taken in.
    """
    import asyncio

    from adapters.logs import log_to_stderr
    from adapters.settings import read_settings
    from desk.working import work

    log_to_stderr()
    asyncio.run(work(read_settings()))
