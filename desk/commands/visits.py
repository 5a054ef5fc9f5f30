"""Enter visits from a CSV of the EMR or the scheduling system."""

from __future__ import annotations

from pathlib import Path

import click


@click.group()
def visits() -> None:
    """Enter visits, which every counter is computed from."""


@visits.command("import")
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print what happened as JSON.")
@click.pass_context
def import_visits(ctx: click.Context, path: Path, as_json: bool) -> None:
    """Enter the visits of a CSV; the same file again changes nothing.

    Columns: case, date (YYYY-MM-DD), state (booked, attended, cancelled), and where known
    codes, minutes and units. A row that cannot be used is named and left out.
    """
    import asyncio
    import json

    from adapters.settings import read_settings
    from desk.visit_files import enter_file

    done = asyncio.run(enter_file(read_settings(), path))
    if as_json:
        click.echo(json.dumps(done._asdict(), indent=2))
    else:
        for problem in done.problems:
            click.echo(problem, err=True)
        click.echo(f"{done.new} new visits, {done.changed} on file already or changed.")
    if done.problems:
        ctx.exit(1)
