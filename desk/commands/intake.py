"""Take in documents: files or folders, stored unchanged, then acknowledged one by one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from desk.commands._columns import columns_of, columns_option

if TYPE_CHECKING:
    from desk.taking_in import Taken


@click.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH…")
@columns_option
@click.option("--json", "as_json", is_flag=True, help="Print what happened as JSON.")
@click.pass_context
def intake(
    ctx: click.Context, paths: tuple[Path, ...], mapping: Path | None, as_json: bool
) -> None:
    """Take in documents: PDF, PNG, JPEG, TIFF, HL7 or FHIR files, or folders of them.

    A file is acknowledged as received only after it is stored. The same file may be given
    again: it joins the document that is there. File names are not stored. With --columns
    each row of a CSV file is one referral; a bad row is named, and the good ones are taken.
    """
    import asyncio
    import json

    from adapters.settings import read_settings
    from desk.taking_in import take_in

    say = None if as_json else _say
    taken = asyncio.run(take_in(read_settings(), paths, say, columns=columns_of(mapping)))
    if as_json:
        click.echo(json.dumps([each._asdict() for each in taken], indent=2))
    if any(each.problem for each in taken):
        ctx.exit(1)


def _say(taken: Taken) -> None:
    where = taken.file if taken.row is None else f"{taken.file}, row {taken.row}"
    said = f"refused: {taken.problem}" if taken.problem else f"received {taken.sha256}"
    click.echo(f"{where}: {said}")
