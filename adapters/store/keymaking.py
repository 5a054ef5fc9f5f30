"""Makes, wraps anew and destroys the keys of clinics, as the owner login and nobody else."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import psycopg

from adapters.keys.master import LENGTH, MasterKey
from adapters.keys.source import KeySource
from adapters.store.clinic_keys import ClinicKeys, DataKey, about
from adapters.store.name_words import NAMES
from adapters.store.resealing import left_to_do, reseal, seal_plain

Connection = psycopg.Connection[Any]


def has_keys(connection: Connection, clinic_id: str) -> bool:
    """Tell whether a clinic has a key already."""
    connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
    found = connection.execute("select 1 from clinic_key where clinic_id = %s", [clinic_id])
    return found.fetchone() is not None


def make_first_key(
    connection: Connection, clinic_id: str, master: KeySource, lookup: MasterKey
) -> None:
    """Give a clinic its first data key; nothing where it has one. Repeatable."""
    if not has_keys(connection, clinic_id):
        _add_key(connection, clinic_id, 1, master, lookup)


def sealer(
    master: KeySource, lookup: MasterKey
) -> Callable[[Connection, Mapping[str, Sequence[str]]], None]:
    """Return what seals the rows of a database from before there was encryption."""

    def seal(connection: Connection, columns: Mapping[str, Sequence[str]]) -> None:
        for (clinic_id,) in connection.execute("select id from clinic").fetchall():
            make_first_key(connection, clinic_id, master, lookup)
            seal_plain(connection, clinic_id, keys_of(connection, clinic_id, master), columns)

    return seal


def keys_of(connection: Connection, clinic_id: str, master: KeySource) -> ClinicKeys:
    """Return the keys of a clinic.

    Raises:
        KeyProblem: The master key is not the one that they were wrapped with.
    """
    return ClinicKeys(clinic_id, _data_keys(connection, clinic_id, master))


def rotate(
    connection: Connection,
    clinic_id: str,
    master: KeySource,
    lookup: MasterKey,
    at: Callable[[str], None],
) -> Iterator[int]:
    """Give a clinic a new data key and seal everything under it; yields rows done.

    A rotation that was cut off is taken up where it stood. `at` marks the points between.

    Raises:
        KeyProblem: See `keys_of`.
    """
    keys = _data_keys(connection, clinic_id, master)
    number = max((key.number for key in keys), default=0)
    if not number or left_to_do(connection, clinic_id, number) == 0:
        number += 1
        with connection.transaction():
            _add_key(connection, clinic_id, number, master, lookup)
        at("key made")
    for done in reseal(connection, clinic_id, number, keys_of(connection, clinic_id, master)):
        at("some sealed")
        yield done


def wrap_anew(
    connection: Connection, clinic_id: str, old: KeySource, new: KeySource, lookup: MasterKey
) -> None:
    """Wrap every key of a clinic with another master key; their values stay as they are.

    Raises:
        KeyProblem: The old master key does not open them.
    """
    for key in _data_keys(connection, clinic_id, old):
        bound = about(clinic_id, key.number)
        connection.execute(
            "update clinic_key set wrapped = %s, wrapped_names = %s"
            " where clinic_id = %s and number = %s",
            [
                new.wrap(key.secret, bound),
                lookup.wrap(key.names, bound + NAMES),
                clinic_id,
                key.number,
            ],
        )


def destroy(connection: Connection, clinic_id: str) -> int:
    """Remove every key of a clinic for good; return how many there were."""
    connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
    return connection.execute("delete from clinic_key where clinic_id = %s", [clinic_id]).rowcount


def _add_key(
    connection: Connection, clinic_id: str, number: int, master: KeySource, lookup: MasterKey
) -> None:
    secret = os.urandom(LENGTH)
    key = DataKey(clinic_id, number, secret)
    bound = about(clinic_id, number)
    connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
    connection.execute(
        "insert into clinic_key (clinic_id, number, wrapped, wrapped_names, public_key, made_at)"
        " values (%s, %s, %s, %s, %s, clock_timestamp())",
        [
            clinic_id,
            number,
            master.wrap(secret, bound),
            lookup.wrap(key.names, bound + NAMES),
            key.public_key,
        ],
    )


def _data_keys(connection: Connection, clinic_id: str, master: KeySource) -> list[DataKey]:
    connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
    found = connection.execute(
        "select number, wrapped from clinic_key where clinic_id = %s order by number", [clinic_id]
    ).fetchall()
    return [
        DataKey(clinic_id, number, master.unwrap(bytes(wrapped), about(clinic_id, number)))
        for number, wrapped in found
    ]
