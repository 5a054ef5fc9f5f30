"""Look whether this installation is in order, and say what to do where it is not."""

from __future__ import annotations

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Look at the data folder, the database, the record, the rules, the reader and the disk.

    Calls nobody outside. Exit code 1 when something must be put right.
    """
    import asyncio
    import json

    from adapters.settings import read_settings
    from desk.checkups import examine
    from priorauth.clock import SystemClock

    found = asyncio.run(examine(read_settings(), SystemClock()))
    problems = sum(each.state == "problem" for each in found)
    if as_json:
        listed = [each.model_dump() for each in found]
        click.echo(json.dumps({"problems": problems, "findings": listed}, indent=2))
    else:
        for each in found:
            click.echo(f"{each.state:<8}{each.what:<17}{each.said}")
            if each.do is not None:
                click.echo(f"{'':<25}{each.do}")
        click.echo("Something must be put right." if problems else "Everything is in order.")
    if problems:
        ctx.exit(1)
