"""Look whether this installation is in order, and say what to do where it is not."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option(
    "--leaks",
    "left",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Look instead through what a run left in FOLDER for people who must not be in it.",
    metavar="FOLDER",
)
@click.pass_context
def doctor(ctx: click.Context, as_json: bool, left: Path | None) -> None:
    """Look at the data folder, the database, the record, the rules, the reader and the disk.

    Calls nobody outside. Exit code 1 when something must be put right.
    """
    import asyncio
    import json

    if left is not None:
        _leaks(ctx, left, as_json)
        return
    from adapters.settings import read_settings
    from desk.checkups import examine
    from priorauth.boundary import minimum
    from priorauth.clock import SystemClock

    found = asyncio.run(examine(read_settings(), SystemClock()))
    problems = sum(each.state == "problem" for each in found)
    if as_json:
        listed = [minimum(each) for each in found]
        click.echo(json.dumps({"problems": problems, "findings": listed}, indent=2))
    else:
        for each in found:
            click.echo(f"{each.state:<8}{each.what:<17}{each.said}")
            if each.do is not None:
                click.echo(f"{'':<25}{each.do}")
        click.echo("Something must be put right." if problems else "Everything is in order.")
    if problems:
        ctx.exit(1)


def _leaks(ctx: click.Context, folder: Path, as_json: bool) -> None:
    """Say who was found where; what was found is not repeated."""
    from desk.leaks.folder import look_through
    from priorauth.boundary import minimum_text

    looked = look_through(folder)
    if as_json:
        click.echo(minimum_text(looked))
    else:
        for leak in looked.leaks:
            click.echo(f"{leak.outlet}: {leak.what} of {leak.person}, {leak.form}")
        click.echo(
            f"{looked.outlets} outlets ({looked.characters:,} bytes) looked through for"
            f" {looked.people} people: {len(looked.leaks) or 'no'} leaks."
        )
    if looked.leaks:
        ctx.exit(1)
