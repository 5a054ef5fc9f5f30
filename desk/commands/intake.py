"""Take in documents: files or folders, stored unchanged, then acknowledged one by one."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@click.option("--json", "as_json", is_flag=True, help="Print what happened as JSON.")
@click.pass_context
def intake(ctx: click.Context, paths: tuple[Path, ...], as_json: bool) -> None:
    """Take in documents: PDF, PNG or JPEG files, or folders of them.

    A file is acknowledged as received only after it is stored. The same file may be given
    again: it joins the document that is there. File names are not stored.
    """
    import asyncio
    import json

    from adapters.settings import read_settings
    from desk.taking_in import take_in

    taken = asyncio.run(take_in(read_settings(), paths, None if as_json else _say))
    if as_json:
        click.echo(json.dumps([each._asdict() for each in taken], indent=2))
    if any(each.problem for each in taken):
        ctx.exit(1)


def _say(file: str, sha256: str | None, problem: str | None) -> None:
    click.echo(f"{file}: refused: {problem}" if problem else f"{file}: received {sha256}")
