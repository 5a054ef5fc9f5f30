"""Backs the clinic's own database up, and brings a backup back into an empty folder."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from adapters.home import Whose, opened, read_whose, write_whose
from adapters.keys.file import copy_key_file
from adapters.settings import Settings
from adapters.store.backup import is_backup, read_backup, settle_restored, the_clinic, write_backup
from desk.founding import is_founded
from desk.key_room import bring_up, key_problem
from desk.opening import as_person
from priorauth.casework.recording import record_event
from priorauth.clock import Clock
from priorauth.errors import Conflict, InvalidRequest


class Restored(NamedTuple):
    """What a restore brought back."""

    folder: Path
    clinic_id: str
    to_be_asked: int
    """Requests whose payer is asked before anything is sent."""
    key_problem: str | None
    """Why what identifies patients does not open yet, and what to do."""


async def back_up(settings: Settings, path: Path, clock: Clock) -> Path:
    """Write a backup and return where it is; a folder gets a file named after the minute.

    Raises:
        InvalidRequest: It cannot be written there, or the file there is something else.
        NotConfigured: The database is a server of yours: use its own tools.
    """
    read_whose(settings)
    if path.is_dir():
        path = path / f"priorauth-{clock.now():%Y-%m-%d-%H%M}Z.backup"
    try:
        if path.exists() and not (path.is_file() and is_backup(path)):
            raise InvalidRequest(f"{path} is something else than a backup. Choose another name.")
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be read: {error.strerror}.") from None
    with opened(settings) as home:
        dsn = home.superuser_dsn()
        await _note(settings)
        write_backup(dsn, path)
    return path


async def _note(settings: Settings) -> None:
    """Put on the record who made a backup."""
    async with (
        as_person(settings) as (services, _, actor),
        services.store.begin(actor.clinic_id) as tx,
    ):
        await record_event(tx, services, actor, "make_backup")


def restore(settings: Settings, path: Path, key: Path | None = None) -> Restored:
    """Bring a backup back into the data folder, which holds no clinic yet.

    `key` is a file with the master key, copied into the data folder.

    Raises:
        Conflict: The folder holds a clinic already.
        InvalidRequest: The file is not a whole backup.
        NotConfigured: The database is a server of yours: use its own tools.
    """
    if is_founded(settings):
        raise Conflict(
            f"{settings.home} holds a clinic already. Use --into-empty with another folder."
        )
    try:
        if not is_backup(path):
            raise InvalidRequest(f"{path} is not a backup.")
    except OSError as error:
        raise InvalidRequest(f"{path} cannot be read: {error.strerror}.") from None
    if key is not None:
        copy_key_file(key, settings.keys.file)
    with opened(settings) as home:
        dsn = home.superuser_dsn()
        home.make_room()
        read_backup(home.superuser_dsn(), path)
        bring_up(settings, home, the_clinic(dsn))
        clinic_id, staff_id, asked = settle_restored(dsn)
        problem = key_problem(settings, home, clinic_id)
    write_whose(settings, Whose(clinic_id=clinic_id, staff_id=staff_id))
    return Restored(settings.home, clinic_id, asked, problem)
