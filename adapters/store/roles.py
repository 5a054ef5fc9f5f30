"""The five logins: made once per server, each with a random password of its own."""

from __future__ import annotations

import psycopg
from psycopg import sql

from priorauth.models.base import Impersonal

OWNER = "pa_owner"
LOGINS = ("pa_desk", "pa_intake", "pa_agent", "pa_worker")


class Passwords(Impersonal):
    """The password of each login; never logged, kept in a file that only the owner reads."""

    pa_owner: str
    pa_desk: str
    pa_intake: str
    pa_agent: str
    pa_worker: str


def make_logins(superuser_dsn: str, passwords: Passwords) -> None:
    """Create the logins or give them these passwords; repeatable."""
    with psycopg.connect(superuser_dsn, autocommit=True) as connection:
        for name, password in passwords.model_dump().items():
            known = connection.execute(
                "select 1 from pg_roles where rolname = %s", (name,)
            ).fetchone()
            verb = sql.SQL("alter role" if known else "create role")
            connection.execute(
                sql.SQL("{} {} login nosuperuser nocreatedb nocreaterole password {}").format(
                    verb, sql.Identifier(name), sql.Literal(password)
                )
            )


def make_database(superuser_dsn: str, name: str) -> None:
    """Create a database that belongs to the owner login; nothing where it exists already."""
    with psycopg.connect(superuser_dsn, autocommit=True) as connection:
        known = connection.execute(
            "select 1 from pg_database where datname = %s", (name,)
        ).fetchone()
        if known is None:
            connection.execute(
                sql.SQL("create database {} owner {} encoding 'UTF8' template template0").format(
                    sql.Identifier(name), sql.Identifier(OWNER)
                )
            )
        connection.execute(
            sql.SQL("revoke connect, temporary on database {} from public").format(
                sql.Identifier(name)
            )
        )
        for login in LOGINS:
            connection.execute(
                sql.SQL("grant connect on database {} to {}").format(
                    sql.Identifier(name), sql.Identifier(login)
                )
            )
