"""Seals every row of a clinic under its newest key, a few at a time.

What is left to do stands in the rows themselves: each sealed value names its key. So it can be
cut off anywhere and begun again, while everybody goes on working.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import psycopg
from psycopg import sql
from psycopg.rows import dict_row
from sqlalchemy import Table

from adapters.store.blind import coverage_indexes, patient_indexes
from adapters.store.clinic_keys import ClinicKeys
from adapters.store.sealed import sealed_columns
from adapters.store.tables import metadata

Connection = psycopg.Connection[Any]
Read = Callable[[str, str, bytes], bytes]
"""Returns the bytes of a value in a place and row."""

FEW, MANY = 4, 500
"""Rows in one transaction: documents are large, the rest is small."""


def sealed_tables() -> tuple[Table, ...]:
    """Return every table with a sealed column."""
    return tuple(table for table in metadata.sorted_tables if sealed_columns(table))


def left_to_do(connection: Connection, clinic_id: str, number: int) -> int:
    """Return how many rows of a clinic hold a value under another key than this one."""
    count = 0
    for table in sealed_tables():
        query = sql.SQL("select count(*) from {} where clinic_id = %s and ({})").format(
            sql.Identifier(table.name), _stale(table, number)
        )
        row = connection.execute(query, [clinic_id]).fetchone()
        count += int(row[0]) if row else 0
    return count


def reseal(connection: Connection, clinic_id: str, number: int, keys: ClinicKeys) -> Iterator[int]:
    """Seal everything under the key of that number; yields the rows done, committed each time."""
    for table in sealed_tables():
        kinds = {kind.kind for kind, _ in sealed_columns(table).values()}
        most = FEW if "bytes" in kinds else MANY
        while True:
            with connection.transaction():
                connection.execute("select set_config('app.clinic', %s, true)", [clinic_id])
                ids = _some(connection, table, clinic_id, _stale(table, number), most)
                rewrite(connection, table, clinic_id, ids, keys, keys.open)
            yield len(ids)
            if len(ids) < most:
                break


def seal_plain(
    connection: Connection,
    clinic_id: str,
    keys: ClinicKeys,
    columns: Mapping[str, Sequence[str]],
) -> None:
    """Seal rows whose named columns are still plain bytes, within the caller's transaction."""
    for name in columns:
        table = metadata.tables[name]
        found = connection.execute(
            sql.SQL("select id from {} where clinic_id = %s order by id").format(
                sql.Identifier(name)
            ),
            [clinic_id],
        ).fetchall()
        for at in range(0, len(found), FEW):
            ids = [row[0] for row in found[at : at + FEW]]
            rewrite(connection, table, clinic_id, ids, keys, _as_it_is, only=columns[name])


def rewrite(
    connection: Connection,
    table: Table,
    clinic_id: str,
    ids: Sequence[str],
    keys: ClinicKeys,
    read: Read,
    *,
    only: Sequence[str] | None = None,
) -> None:
    """Seal the values of some rows anew, and file them under their indexes anew."""
    names = [name for name in sealed_columns(table) if only is None or name in only]
    bys = sorted({sealed_columns(table)[name][0].by for name in names} | {"id"})
    query = sql.SQL("select {} from {} where clinic_id = %s and id = any (%s) for update").format(
        sql.SQL(", ").join(map(sql.Identifier, [*bys, *names])), sql.Identifier(table.name)
    )
    with connection.cursor(row_factory=dict_row) as cursor:
        rows = cursor.execute(query, [clinic_id, list(ids)]).fetchall()
    for row in rows:
        changes = _changes(table, row, names, keys, read)
        if changes:
            connection.execute(
                sql.SQL("update {} set {} where clinic_id = %s and id = %s").format(
                    sql.Identifier(table.name),
                    sql.SQL(", ").join(
                        sql.SQL("{} = %s").format(sql.Identifier(name)) for name in changes
                    ),
                ),
                [*changes.values(), clinic_id, row["id"]],
            )


def _changes(
    table: Table, row: Mapping[str, Any], names: Sequence[str], keys: ClinicKeys, read: Read
) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    plain: dict[str, Any] = {}
    for name in names:
        if row[name] is None:
            continue
        kind, place = sealed_columns(table)[name]
        content = read(place, row[kind.by], bytes(row[name]))
        plain[name] = content if kind.kind == "bytes" else kind.decode(content)
        changes[name] = bytes(keys.seal(place, row[kind.by], content))
    if not changes:
        return changes
    if table.name == "patient":
        given = (plain.get(name) for name in ("name", "birth_date", "phone"))
        changes |= patient_indexes(keys, *given)
    if table.name == "coverage":
        changes |= coverage_indexes(keys, plain.get("member_id"))
    return changes


def _some(
    connection: Connection, table: Table, clinic_id: str, condition: sql.Composable, most: int
) -> list[str]:
    query = sql.SQL("select id from {} where clinic_id = %s and ({}) order by id limit %s").format(
        sql.Identifier(table.name), condition
    )
    return [row[0] for row in connection.execute(query, [clinic_id, most]).fetchall()]


def _stale(table: Table, number: int) -> sql.Composable:
    mark = number.to_bytes(2)
    return sql.SQL(" or ").join(
        sql.SQL("substring({} from 2 for 2) <> {}").format(sql.Identifier(name), sql.Literal(mark))
        for name in sealed_columns(table)
    )


def _as_it_is(_place: str, _row_id: str, content: bytes) -> bytes:
    return content
