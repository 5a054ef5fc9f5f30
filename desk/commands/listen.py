"""Listen for HL7 messages (MLLP) from the EMR or an interface engine, until told to stop."""

from __future__ import annotations

import click


@click.command()
@click.option("--host", help="Address to listen on; only this machine unless given.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port; 2575 unless given or set.")
def listen(host: str | None, port: int | None) -> None:
    """Listen for HL7 v2 messages over MLLP.

    REF^I12 (answered with RRI^I12), ORM^O01, OMG^O19, MDM^T02 and ADT^A40 are taken. A message
    is acknowledged only after it is stored; refused ones are kept, too. `priorauth up` runs
    this by itself when PRIORAUTH_LISTEN_PORT is set.
    """
    import asyncio

    from adapters.logs import log_to_stderr
    from adapters.settings import read_settings
    from desk.listening import listen as run

    settings = read_settings()
    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    changed = settings.listen.model_copy(update=given)
    log_to_stderr()
    asyncio.run(run(settings.model_copy(update={"listen": changed})))
