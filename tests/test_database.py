"""The database that the other tests stand on."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest

from tests.database import FreshDatabase, HandedOn, shared_template


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


def test_a_database_is_handed_on_as_its_template_was(
    postgres: str, fresh_database: FreshDatabase
) -> None:
    template = _filled(fresh_database())
    handed_on, first, second = HandedOn(), f"{template}_1", f"{template}_2"
    dsn = handed_on.take(postgres, template, first)
    _execute(dsn, "insert into filled default values")
    handed_on.give_back(postgres, first, template, second)

    again = handed_on.take(postgres, template, f"{template}_3")

    assert _name_of(again) == second
    assert _value(again, "select count(*) from filled") == 0
    assert _value(again, "select nextval('filled_number_seq')") == 1
    assert _value(again, "select mark from kept") == "yes"
    handed_on.give_back(postgres, second, None, "")


@pytest.mark.parametrize(
    "change",
    [
        "alter table filled add column more text",
        "create function more() returns int language sql as 'select 1'",
        "grant select on filled to public",
        "update kept set mark = 'no'",
    ],
)
def test_a_database_that_a_test_rebuilt_is_not_handed_on(
    postgres: str, fresh_database: FreshDatabase, change: str
) -> None:
    template = _filled(fresh_database())
    handed_on, first, second = HandedOn(), f"{template}_1", f"{template}_2"
    _execute(handed_on.take(postgres, template, first), change)
    handed_on.give_back(postgres, first, template, f"{template}_x")

    again = handed_on.take(postgres, template, second)

    assert _name_of(again) == second
    handed_on.give_back(postgres, second, None, "")


def _filled(dsn: str) -> str:
    """Make a template's table with a row, and one for tests to fill; return its name."""
    _execute(dsn, "create table kept (mark text)")
    _execute(dsn, "create table filled (number serial)")
    _execute(dsn, "insert into kept values ('yes')")
    return _name_of(dsn)


def _name_of(dsn: str) -> str:
    return str(_value(dsn, "select current_database()"))


def _execute(dsn: str, statement: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement.encode())


def _value(dsn: str, query: str) -> object:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return row[0]
