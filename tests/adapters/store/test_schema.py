"""The database is what the tables say, and each login may do what its process needs."""

from __future__ import annotations

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from psycopg import errors
from sqlalchemy import create_engine

from adapters.store.tables import metadata
from tests.clinics import CLINIC, OTHER, House
from tests.database import FreshDatabase, login_url

pytestmark = pytest.mark.anyio

LOGINS = ("pa_desk", "pa_intake", "pa_agent", "pa_worker")


def as_login(house: House, login: str, clinic_id: str = CLINIC) -> psycopg.Connection:
    connection = psycopg.connect(house.url(login), autocommit=True)
    connection.execute("select set_config('app.clinic', %s, false)", [clinic_id])
    return connection


def test_the_migrations_make_exactly_the_tables_of_the_code(
    migrated_template: str, fresh_database: FreshDatabase
) -> None:
    url = login_url(fresh_database(migrated_template), "pa_owner")
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)
    engine.dispose()

    assert differences == []


async def test_every_table_is_closed_to_other_clinics_even_for_its_owner(house: House) -> None:
    with house.owner() as owner:
        rows = owner.execute(
            "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
            " where nspname = 'public' and relkind = 'r' and relname <> 'alembic_version'"
            " and not (relrowsecurity and relforcerowsecurity)"
        ).fetchall()
    assert rows == []


def test_every_column_has_a_privacy_class() -> None:
    unclassified = [
        f"{table.name}.{column.name}"
        for table in metadata.tables.values()
        for column in table.columns
        if column.info.get("privacy") not in ("direct", "quasi", "clinical", "operational")
    ]
    assert unclassified == []


async def test_a_clinic_sees_its_own_rows_and_no_others(house: House) -> None:
    with as_login(house, "pa_desk", OTHER) as desk:
        assert desk.execute("select id from clinic").fetchall() == [(OTHER,)]
        assert desk.execute("select distinct clinic_id from staff").fetchall() == [(OTHER,)]


async def test_without_a_clinic_nothing_is_seen(house: House) -> None:
    with psycopg.connect(house.url("pa_desk")) as desk:
        assert desk.execute("select count(*) from staff").fetchone() == (0,)


async def test_the_intake_login_can_only_insert_into_the_inbox(house: House) -> None:
    with as_login(house, "pa_intake") as intake:
        intake.execute(
            "insert into inbox (clinic_id, id, sha256, content, source, received_at)"
            " values (%s, 'N-1', 'x', 'y', 'test', now())",
            [CLINIC],
        )
        tables = [*metadata.tables, "minimum_case", "minimum_question"]
        for table in tables:
            with pytest.raises(errors.InsufficientPrivilege):
                intake.execute(f'select * from "{table}"')
        with pytest.raises(errors.InsufficientPrivilege):
            intake.execute("delete from inbox")
        with pytest.raises(errors.InsufficientPrivilege):
            intake.execute("insert into staff select * from staff")
        with pytest.raises(errors.InsufficientPrivilege):
            intake.execute("select enqueue('deliver', '{}'::jsonb)")


async def test_the_agent_login_cannot_read_one_identifying_column(house: House) -> None:
    with as_login(house, "pa_agent") as agent:
        for table in metadata.tables.values():
            for column in table.columns:
                if column.info["privacy"] in ("direct", "quasi"):
                    with pytest.raises(errors.InsufficientPrivilege):
                        agent.execute(f'select "{column.name}" from "{table.name}"')


@pytest.mark.parametrize("login", ["pa_agent", "pa_worker", "pa_intake"])
async def test_only_the_desk_login_may_insert_an_approval(house: House, login: str) -> None:
    with as_login(house, login) as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute(
            "insert into approval values (%s, 'A-1', 'P-1', 1, 'hash', 'I-1', 'U-1', now())",
            [CLINIC],
        )


@pytest.mark.parametrize("login", ["pa_agent", "pa_desk", "pa_intake"])
async def test_only_the_worker_login_may_move_a_submission(house: House, login: str) -> None:
    with as_login(house, login) as connection, pytest.raises(errors.InsufficientPrivilege):
        connection.execute("update submission set state = 'sent'")


@pytest.mark.parametrize("login", LOGINS)
async def test_no_login_may_change_or_remove_the_record(house: House, login: str) -> None:
    with as_login(house, login) as connection:
        for statement in ("update record_entry set action = 'x'", "delete from record_entry"):
            with pytest.raises((errors.InsufficientPrivilege, errors.RaiseException)):
                connection.execute(statement)


@pytest.mark.parametrize("login", LOGINS)
async def test_no_login_may_make_tables_or_take_another_role(house: House, login: str) -> None:
    with as_login(house, login) as connection:
        for statement in ("create table mine (a int)", "set role pa_owner"):
            with pytest.raises(errors.InsufficientPrivilege):
                connection.execute(statement)


async def test_a_wrong_password_opens_nothing(house: House) -> None:
    url = house.url("pa_agent").replace("test-agent", "guess")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url)
