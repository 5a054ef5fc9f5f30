"""Looks after the keys of the clinic: a new data key, a new master key, or none any more."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from adapters.home import Home, opened, read_whose
from adapters.keys.choosing import lookup_key, master_key
from adapters.keys.file import KeyFile, coming_key, make_key_file, read_key_file
from adapters.keys.master import MasterKey
from adapters.keys.source import KeyProblem
from adapters.settings import Settings
from adapters.store.keymaking import destroy, has_keys, rotate, wrap_anew
from desk.key_room import owner_connection
from desk.opening import as_person, connected
from priorauth.access import require
from priorauth.casework.recording import record_event
from priorauth.errors import InvalidRequest
from priorauth.models.people import Right

At = Callable[[str], None]


async def rotate_data_key(settings: Settings, at: At) -> int:
    """Seal everything of this clinic under a new data key; return how many rows there were.

    Work goes on meanwhile. A rotation that was cut off is finished instead of begun again.

    Raises:
        KeyProblem: The master key or the lookup key is missing or wrong.
        NotPermitted: The person at this machine may not change settings.
    """
    clinic_id = read_whose(settings).clinic_id
    master, lookup = master_key(settings), lookup_key(settings)
    with opened(settings) as home:
        await _note(settings, "rotate_data_key")
        with owner_connection(home) as connection:
            return sum(rotate(connection, clinic_id, master, lookup, at))


async def rotate_all_data_keys(settings: Settings, at: At) -> list[tuple[str, int]]:
    """Seal every clinic of the database under new data keys; return the rows of each.

    Which clinics are still to do is kept in the data folder, so that a rotation that was cut off
    goes on where it stood and leaves alone what is done. A clinic whose keys were destroyed gets
    none.

    Raises:
        KeyProblem: The master key or the lookup key is missing or wrong.
        NotPermitted: The person at this machine may not change settings.
    """
    master, lookup = master_key(settings), lookup_key(settings)
    with opened(settings) as home:
        await _note(settings, "rotate_data_key")
        to_do = _Round(settings.home / "rotation.txt")
        if not to_do.is_begun():
            async with connected(settings, home, "pa_worker") as (_, database):
                to_do.write(await database.clinic_ids())
        done = []
        with owner_connection(home) as connection:
            while waiting := to_do.read():
                clinic_id, *rest = waiting
                if has_keys(connection, clinic_id):
                    done.append((clinic_id, sum(rotate(connection, clinic_id, master, lookup, at))))
                to_do.write(rest)
                at("clinic sealed")
        to_do.end()
        return done


class _Round:
    """The clinics that a rotation of all has still to do, one a line; replaced as a whole."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_begun(self) -> bool:
        return self._path.exists()

    def read(self) -> list[str]:
        return self._path.read_text(encoding="utf-8").split()

    def write(self, clinic_ids: Iterable[str]) -> None:
        coming = self._path.with_suffix(".new")
        coming.write_text("\n".join(clinic_ids), encoding="utf-8")
        coming.replace(self._path)

    def end(self) -> None:
        self._path.unlink()


async def rotate_master_key(settings: Settings, at: At) -> Path:
    """Put a new master key in the place of the old one; return where the old one is kept.

    Only the clinics' keys are wrapped anew; their data stays as it is. Either key opens until
    the new one has taken over, so it can be cut off anywhere and begun again.

    Raises:
        KeyProblem: The master key is not in a file, or is missing or wrong.
        NotPermitted: The person at this machine may not change settings.
    """
    given = settings.keys
    if given.key is not None or given.program is not None:
        raise KeyProblem(
            "Only a master key in a file is exchanged here. A key management service exchanges"
            " its own."
        )
    with opened(settings) as home:
        await _note(settings, "rotate_master_key")
        coming = coming_key(given.file)
        if not coming.exists():
            make_key_file(coming)
        at("new master key written")
        new = MasterKey(read_key_file(coming), str(coming))
        await _wrap_all(settings, home, KeyFile(given.file), new)
        at("clinic keys wrapped")
        return _take_over(given.file, coming)


async def destroy_key(settings: Settings, clinic_id: str) -> int:
    """Destroy the keys of a clinic for good; return how many there were.

    Raises:
        InvalidRequest: It is not the clinic of this folder.
        NotPermitted: The person at this machine may not change settings.
    """
    if clinic_id != read_whose(settings).clinic_id:
        raise InvalidRequest("That is not the clinic of this folder. Nothing was destroyed.")
    with opened(settings) as home:
        await _note(settings, "destroy_key")
        with owner_connection(home) as connection:
            return destroy(connection, clinic_id)


async def _wrap_all(settings: Settings, home: Home, old: KeyFile, new: MasterKey) -> None:
    """Wrap the keys of every clinic of the database, all of them or none."""
    lookup = lookup_key(settings)
    async with connected(settings, home, "pa_worker") as (_, database):
        clinic_ids = await database.clinic_ids()
    with owner_connection(home) as connection, connection.transaction():
        for clinic_id in clinic_ids:
            wrap_anew(connection, clinic_id, old, new, lookup)


def _take_over(path: Path, coming: Path) -> Path:
    """Let the new key take the old one's place; the old one stays beside it, for old backups."""
    kept = path.with_name(f"{path.name}.{MasterKey(read_key_file(path), str(path)).print.hex()}")
    if not kept.exists():
        os.link(path, kept)
    coming.replace(path)
    return kept


async def _note(settings: Settings, action: str) -> None:
    """Put on the record who does this, before it is done."""
    async with as_person(settings) as (services, _, actor):
        require(actor, Right.ADMINISTER)
        async with services.store.begin(actor.clinic_id) as tx:
            await record_event(tx, services, actor, action)
