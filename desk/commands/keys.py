"""Exchange the clinic's keys, or destroy them for good."""

from __future__ import annotations

from pathlib import Path

import click


@click.group()
def keys() -> None:
    """The keys that what identifies patients is encrypted with."""


@keys.command("make")
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
def make(path: Path) -> None:
    """Write a new random key into a file that its owner alone can read; never over another."""
    from adapters.keys.file import make_key_file

    make_key_file(path)
    click.echo(f"Written to {path}. Keep a copy where the backups are not.")


@keys.command("rotate")
@click.option("--master", is_flag=True, help="Exchange the master key instead of the data key.")
@click.option("--all", "every", is_flag=True, help="New data keys for every clinic, one by one.")
def rotate(master: bool, every: bool) -> None:
    """Encrypt all of this folder's clinic under a new data key.

    Other clinics of the same database keep theirs, unless --all is given. The master key is one
    for all of them; --master exchanges it and wraps the keys of every clinic anew. The work goes
    on meanwhile. If it is cut off, run it again: it goes on where it stood.
    """
    import asyncio

    from adapters.settings import read_settings
    from adapters.wiring import crash_point
    from desk.key_keeping import rotate_all_data_keys, rotate_data_key, rotate_master_key
    from priorauth.errors import InvalidRequest

    if master and every:
        raise InvalidRequest("--master is for every clinic by itself. Leave --all out.")
    settings = read_settings()
    at = crash_point(settings)
    if master:
        kept = asyncio.run(rotate_master_key(settings, at))
        click.echo(f"The new master key is in {settings.keys.file}. Keep a copy of it.")
        click.echo(f"The old one is kept as {kept.name}: backups made until now need it.")
        return
    if every:
        for clinic_id, rows in asyncio.run(rotate_all_data_keys(settings, at)):
            click.echo(f"Encrypted {rows} rows of {clinic_id} under a new data key.")
        return
    rows = asyncio.run(rotate_data_key(settings, at))
    click.echo(f"Encrypted {rows} rows of this folder's clinic under a new data key.")


@keys.command("destroy")
@click.argument("clinic_id")
@click.option("--confirm", metavar="CLINIC_ID", help="The clinic's id once more, not asked for.")
def destroy(clinic_id: str, confirm: str | None) -> None:
    """Destroy the keys of this folder's clinic: its patients' data can never be read again.

    Backups keep a copy of the keys, wrapped: destroy those backups, or the master key, too.
    """
    import asyncio

    from adapters.settings import read_settings
    from desk.key_keeping import destroy_key
    from priorauth.errors import InvalidRequest

    if confirm is None:
        click.echo("What identifies this clinic's patients can never be read again after this.")
        confirm = click.prompt("Type the clinic's id once more to destroy its keys", default="")
    if confirm != clinic_id:
        raise InvalidRequest("The two ids differ. Nothing was destroyed.")
    count = asyncio.run(destroy_key(read_settings(), clinic_id))
    click.echo(f"Destroyed {count} keys of {clinic_id}. Its patients' data is unreadable now.")
    click.echo("A backup holds a wrapped copy: destroy the backups, or the master key, as well.")
