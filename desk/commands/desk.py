"""Serve the desk page, or print a one-time sign-in link for a person."""

from __future__ import annotations

import click


@click.command()
@click.option("--host", help="Address to listen on; only this machine unless given.")
@click.option("--port", type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--sign-in", "named", metavar="NAME", help="Print a one-time link and stop.")
@click.option("--announce", is_flag=True, help="Print a sign-in link even if nobody looks on.")
def desk(host: str | None, port: int | None, named: str | None, announce: bool) -> None:
    """Serve the desk page until Ctrl-C.

    At a terminal it prints its address and a link that signs in, once, the person who set
    the clinic up. With --sign-in it prints such a link for another person and stops.
    """
    import asyncio
    import sys

    from adapters.logs import log_to_stderr
    from adapters.settings import read_settings
    from desk.serving import link_for, serve_desk

    settings = read_settings()
    changed = {"desk_host": host, "desk_port": port}
    given = {name: value for name, value in changed.items() if value is not None}
    settings = settings.model_copy(update=given)
    if named is not None:
        name, link = asyncio.run(link_for(settings, named))
        click.echo(f"For {name}, once and within 24 hours: {link}")
        return
    log_to_stderr()
    asyncio.run(serve_desk(settings, announce=announce or sys.stdout.isatty()))
