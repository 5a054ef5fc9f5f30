"""Sees to it that the clinic has its keys before anybody works: made once, never guessed.

A master key is made only for a clinic that has none. Where data was encrypted already, a missing
key is said to be missing: a new one would open nothing.
"""

from __future__ import annotations

import psycopg

from adapters.home import Home
from adapters.keys.choosing import is_file_missing, lookup_key, master_key
from adapters.keys.file import make_key_file
from adapters.keys.master import MasterKey
from adapters.keys.source import KeyProblem, KeySource
from adapters.settings import Settings
from adapters.store.keymaking import Connection, has_keys, keys_of, sealer, wrap_anew
from adapters.store.migrate import migrate
from desk.opening import connected


def prepare(settings: Settings, home: Home, clinic_id: str) -> tuple[KeySource, MasterKey]:
    """Make the database, its tables and the keys ready; repeatable.

    Rows from before there was encryption are sealed on the way.

    Raises:
        KeyProblem: The key that this clinic's data needs is missing, wrong or unsafe.
    """
    home.make_room()
    encrypted = _is_encrypted(home, clinic_id)
    if not encrypted and is_file_missing(settings.keys):
        make_key_file(settings.keys.file)
    master = master_key(settings)
    _make_record_key(settings)
    lookup = _lookup(settings, home, clinic_id, master, encrypted=encrypted)
    migrate(home.owner_url(), seal=sealer(master, lookup))
    return master, lookup


def bring_up(settings: Settings, home: Home, clinic_id: str) -> None:
    """Bring a restored database to the present version; an encrypted one needs no key for that.

    Raises:
        KeyProblem: It is from before there was encryption, and no key can be made or read.
    """
    if _is_encrypted(home, clinic_id):
        _make_record_key(settings)
        migrate(home.owner_url())
    else:
        prepare(settings, home, clinic_id)


def key_problem(settings: Settings, home: Home, clinic_id: str) -> str | None:
    """Return why this clinic's data cannot be opened, or None where it can."""
    try:
        with owner_connection(home) as connection:
            keys_of(connection, clinic_id, master_key(settings)).check()
    except KeyProblem as problem:
        return str(problem)
    return None


async def check_keys(settings: Settings, home: Home, clinic_id: str) -> None:
    """Say before anything is started that the clinic's data cannot be opened.

    Raises:
        KeyProblem: The key is missing, wrong, unsafe or destroyed.
    """
    async with (
        connected(settings, home, "pa_desk") as (_, database),
        database.begin(clinic_id) as tx,
    ):
        tx.keys.check()


def owner_connection(home: Home) -> Connection:
    """Return a connection of the owner login; every statement commits by itself."""
    return psycopg.connect(home.owner_url().replace("+psycopg", "", 1), autocommit=True)


def _make_record_key(settings: Settings) -> None:
    """Make the key that checkpoints of the record are signed with, where there is none."""
    if not settings.keys.record_file.exists():
        make_key_file(settings.keys.record_file)


def _is_encrypted(home: Home, clinic_id: str) -> bool:
    with owner_connection(home) as connection:
        row = connection.execute("select to_regclass('public.clinic_key')").fetchone()
        return row is not None and row[0] is not None and has_keys(connection, clinic_id)


def _lookup(
    settings: Settings, home: Home, clinic_id: str, master: KeySource, *, encrypted: bool
) -> MasterKey:
    """Return the lookup key; one that was lost is made anew, because nothing depends on it."""
    given = settings.keys
    if given.lookup is not None or given.lookup_file.exists():
        return lookup_key(settings)
    make_key_file(given.lookup_file)
    lookup = lookup_key(settings)
    if encrypted:
        with owner_connection(home) as connection, connection.transaction():
            wrap_anew(connection, clinic_id, master, master, lookup)
    return lookup
