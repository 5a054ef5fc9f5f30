"""Check that nobody changed the record, or write it out."""

from __future__ import annotations

import click


@click.group()
def audit() -> None:
    """The record of who did what: check it, or write it out."""


@audit.command("verify")
@click.option("--json", "as_json", is_flag=True, help="Print the finding as JSON.")
@click.pass_context
def verify(ctx: click.Context, as_json: bool) -> None:
    """Check the chain of the record: each entry carries the hash of the one before it."""
    import asyncio
    import json

    from adapters.settings import read_settings
    from desk.record_files import verified

    found = asyncio.run(verified(read_settings()))
    if as_json:
        click.echo(json.dumps(found._asdict()))
    elif found.intact:
        click.echo(f"The record is intact: {found.entries} entries.")
    else:
        click.echo(
            f"The record was changed: entry {found.first_broken} does not fit the chain."
            " Keep the database as it is and tell your privacy officer."
        )
    if not found.intact:
        ctx.exit(1)


@audit.command("export")
@click.option("--json", "as_json", is_flag=True, help="One JSON array instead of one line each.")
def export(as_json: bool) -> None:
    """Write the record out, oldest entry first; it holds ids and no patient data."""
    import asyncio

    from adapters.settings import read_settings
    from desk.record_files import write_out

    asyncio.run(write_out(read_settings(), click.echo, as_array=as_json))
