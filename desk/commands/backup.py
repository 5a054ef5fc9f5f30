"""Write everything the clinic has on file into one backup file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
def backup(path: Path) -> None:
    """Write a backup: into a file, or into a folder under a name with the time.

    The work goes on meanwhile. The file holds patient data as it is: keep it where patient
    data may be kept.
    """
    import asyncio

    from adapters.settings import read_settings
    from desk.backups import back_up
    from priorauth.clock import SystemClock

    written = asyncio.run(back_up(read_settings(), path, SystemClock()))
    size = written.stat().st_size / 1e6
    click.echo(f"Written to {written} ({size:.1f} MB). It holds patient data: keep it safe.")
