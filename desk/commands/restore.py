"""Bring a backup back, into a data folder that holds no clinic."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("path", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--into-empty",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Make this empty folder the data folder instead of PRIORAUTH_HOME.",
)
@click.option(
    "--key",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="The file with the clinic's master key; it is copied into the data folder.",
)
def restore(path: Path, folder: Path | None, key: Path | None) -> None:
    """Bring a backup back. Nothing that is there already is ever replaced.

    What was approved when the backup was made may have been sent since: the worker asks the
    payer about it before it sends anything. People sign in anew. What identifies patients in a
    backup is encrypted: without the clinic's master key it cannot be read.
    """
    from adapters.key_settings import moved
    from adapters.settings import read_settings
    from desk.backups import restore as bring_back
    from priorauth.errors import Conflict

    settings = read_settings()
    if folder is not None:
        if folder.exists() and any(folder.iterdir()):
            raise Conflict(f"{folder} is not empty. Name a folder that is empty or not there yet.")
        home = folder.absolute()
        keys = moved(settings.keys, settings.home, home)
        settings = settings.model_copy(update={"home": home, "keys": keys})
    done = bring_back(settings, path, key)
    click.echo(f"Restored clinic {done.clinic_id} into {done.folder}.")
    if done.to_be_asked:
        click.echo(f"{done.to_be_asked} requests: the payer is asked before they are sent.")
    if done.key_problem:
        click.echo(f"What identifies patients cannot be read yet. {done.key_problem}")
    click.echo("Look at what was approved or sent after the backup before you approve again.")
    if folder is not None:
        click.echo(f"Set PRIORAUTH_HOME={done.folder} to work with it.")
