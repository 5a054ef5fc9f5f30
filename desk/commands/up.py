"""Run everything for one clinic on one machine: the desk page and the worker."""

from __future__ import annotations

import click


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Port of the desk page.")
def up(port: int | None) -> None:
    """Run the desk page and the worker, with the clinic's own database, until Ctrl-C.

    Each of them gets only its own connection to the database; one that dies is started
    again. Prints the address of the desk page and a sign-in link that works once.
    """
    import asyncio

    from adapters.settings import read_settings
    from desk.house import run_house

    settings = read_settings()
    if port is not None:
        settings = settings.model_copy(update={"desk_port": port})
    asyncio.run(run_house(settings))
