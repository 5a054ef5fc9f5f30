"""Write everything the clinic has on file into one backup file."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
def backup(path: Path) -> None:
    """Write a backup: into a file, or into a folder under a name with the time.

    The work goes on meanwhile. What identifies patients is encrypted in it; the master key is
    not in it and must be kept elsewhere, because without it the backup cannot be read.
    """
    import asyncio

    from adapters.key_settings import key_place
    from adapters.settings import read_settings
    from desk.backups import back_up
    from priorauth.clock import SystemClock

    settings = read_settings()
    written = asyncio.run(back_up(settings, path, SystemClock()))
    size = written.stat().st_size / 1e6
    click.echo(f"Written to {written} ({size:.1f} MB).")
    click.echo(f"Without the master key it cannot be read: {key_place(settings.keys)}.")
