"""Show a packet: the PDF that goes to the payer, a sheet to copy from, or the data."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import click

_NOT_BUILT = {"278": "an X12 278 request", "pas": "a FHIR PAS bundle"}


@click.group()
def packet() -> None:
    """Show what would go, or went, to a payer."""


@packet.command("show")
@click.argument("packet_id", metavar="ID")
@click.option(
    "--as",
    "shape",
    type=click.Choice(["pdf", "sheet", "json", "278", "pas"]),
    default="sheet",
    show_default=True,
)
@click.option(
    "-o", "target", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file."
)
@click.option("--json", "as_json", is_flag=True, help="The same as --as json.")
def show_packet(packet_id: str, shape: str, target: Path | None, as_json: bool) -> None:
    """Show a packet by its id, or the latest version of a case.

    This shows the patient's data, for a person with the right to see it; it goes on the
    record. A file written with -o can be read by its owner only.
    """
    import asyncio
    import sys

    from adapters.settings import read_settings
    from desk.packet_files import shown, write_private
    from priorauth.errors import InvalidRequest

    shape = "json" if as_json else shape
    if shape in _NOT_BUILT:
        raise InvalidRequest(f"Showing a packet as {_NOT_BUILT[shape]} is not built yet.")
    if shape == "pdf" and target is None and sys.stdout.isatty():
        raise InvalidRequest("A PDF is not shown on a terminal. Name a file with -o.")
    content = asyncio.run(shown(read_settings(), packet_id.strip().upper(), shape))
    if target is None:
        out: BinaryIO = sys.stdout.buffer
        out.write(content)
        out.flush()
        return
    write_private(target, content)
    click.echo(f"Written to {target}.", err=True)
