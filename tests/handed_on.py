"""Databases that tests hand on: emptied for the next one, where nobody changed how they are built.

Copying a database's six hundred files for each test took a tenth of the whole run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import psycopg
from psycopg import sql

_SHAPE = """
select md5(string_agg(part::text, '' order by part::text)) from (
    select (oid, relname, relkind, relowner, relacl, relrowsecurity, relforcerowsecurity)::text
        from pg_class where oid >= 16384
    union all select (attrelid, attname, atttypid, attacl, attnotnull, attisdropped)::text
        from pg_attribute where attrelid >= 16384 and attnum > 0
    union all select (adrelid, adnum, adbin)::text from pg_attrdef
    union all select (oid, tgname, tgenabled)::text from pg_trigger
    union all select (oid, proname, prosrc, proacl, prosecdef)::text
        from pg_proc where oid >= 16384
    union all select (oid, polname, polcmd, polqual, polwithcheck)::text from pg_policy
    union all select (oid, conname, convalidated)::text from pg_constraint where oid >= 16384
    union all select (oid, nspname, nspacl)::text from pg_namespace where nspname !~ '^pg_'
    union all select (setrole, setconfig)::text from pg_db_role_setting s
        join pg_database d on d.oid = s.setdatabase where d.datname = current_database()
    union all select (datdba, datacl)::text from pg_database where datname = current_database()
) parts(part)
"""
_TABLES = """
select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and c.oid >= 16384 and n.nspname !~ '^pg_' order by 1
"""
_COUNTERS = """
select format('%I.%I', schemaname, sequencename), last_value, start_value from pg_sequences
"""
_OTHERS = """
select pg_terminate_backend(pid, 5000) from pg_stat_activity
where datname = current_database() and pid <> pg_backend_pid()
"""


@dataclass(frozen=True)
class Untouched:
    """How a database is built and what stands in it before a test has had it."""

    shape: str
    tables: tuple[str, ...]
    rows: dict[str, str]
    counters: dict[str, int | None]

    @staticmethod
    def of(dsn: str) -> Untouched:
        """Look at a fresh copy."""
        with psycopg.connect(dsn, autocommit=True) as connection:
            tables = tuple(name for (name,) in connection.execute(_TABLES).fetchall())
            rows = {name: _digest(connection, name) for name in _filled(connection, tables)}
            counters = {name: last for name, last, _ in connection.execute(_COUNTERS).fetchall()}
            return Untouched(_shape(connection), tables, rows, counters)

    def restore(self, dsn: str) -> bool:
        """Empty a database that a test has had; False if it must not be handed on."""
        with psycopg.connect(dsn, autocommit=True) as connection:
            connection.execute(_OTHERS)
            if _shape(connection) != self.shape:
                return False
            filled = _filled(connection, self.tables)
            if any(_digest(connection, name) != rows for name, rows in self.rows.items()):
                return False
            connection.execute("set session_replication_role = replica")
            emptied = [name for name in filled if name not in self.rows]
            connection.execute("; ".join(f"delete from {name}" for name in emptied).encode())
            self._rewind(connection)
        return True

    def _rewind(self, connection: psycopg.Connection[tuple[object, ...]]) -> None:
        for name, last, start in connection.execute(_COUNTERS).fetchall():
            before = self.counters[str(name)]
            if last != before:
                to = start if before is None else before
                connection.execute("select setval(%s, %s, %s)", [name, to, before is not None])


def rename(server: str, name: str, to: str) -> None:
    """Give a database another name, so that nobody who knew the old one comes back to it."""
    with psycopg.connect(server, autocommit=True) as connection:
        statement = sql.SQL("alter database {} rename to {}")
        connection.execute(statement.format(sql.Identifier(name), sql.Identifier(to)))


def _shape(connection: psycopg.Connection[tuple[object, ...]]) -> str:
    row = connection.execute(_SHAPE).fetchone()
    assert row is not None
    return str(row[0])


def _filled(connection: psycopg.Connection[tuple[object, ...]], tables: Sequence[str]) -> list[str]:
    looks = [f"select '{name}' where exists (select from {name})" for name in tables]
    return [str(name) for (name,) in connection.execute(" union all ".join(looks).encode())]


def _digest(connection: psycopg.Connection[tuple[object, ...]], table: str) -> str:
    query = f"select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from {table} t"
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return str(row[0])
