"""The database that the other tests stand on."""

from __future__ import annotations

from uuid import uuid4

import psycopg

from tests.database import FreshDatabase, shared_template


def test_two_fresh_databases_do_not_see_each_other(fresh_database: FreshDatabase) -> None:
    first, second = fresh_database(), fresh_database()

    _execute(first, "create table seen (mark text)")

    assert _value(first, "select count(*) from pg_tables where tablename = 'seen'") == 1
    assert _value(second, "select count(*) from pg_tables where tablename = 'seen'") == 0


def test_a_template_is_filled_once_and_cloned_often(
    postgres: str, fresh_database: FreshDatabase
) -> None:
    filled: list[str] = []

    def fill(dsn: str) -> None:
        filled.append(dsn)
        _execute(dsn, "create table kept (mark text)")
        _execute(dsn, "insert into kept values ('yes')")

    name = f"{_value(fresh_database(), 'select current_database()')}_{uuid4().hex[:4]}"
    template = shared_template(postgres, name, fill)
    again = shared_template(postgres, name, fill)
    clones = [fresh_database(template), fresh_database(again)]

    assert len(filled) == 1
    assert [_value(clone, "select mark from kept") for clone in clones] == ["yes", "yes"]


def _execute(dsn: str, statement: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement.encode())


def _value(dsn: str, query: str) -> object:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]
