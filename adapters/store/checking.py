"""Looks at the database without changing it: does each login get in, is the schema present."""

from __future__ import annotations

from pathlib import Path

import psycopg
from alembic.config import Config
from alembic.script import ScriptDirectory

SECONDS = 5


def login_works(url: str, login: str) -> bool:
    """Tell whether a login gets in and is who it should be."""
    try:
        with psycopg.connect(url.replace("+psycopg", "", 1), connect_timeout=SECONDS) as connection:
            row = connection.execute("select current_user").fetchone()
    except psycopg.Error:
        return False
    return row is not None and row[0] == login


def schema_is_present(owner_url: str) -> bool:
    """Tell whether every migration of this version has been run, and none of a later one."""
    configuration = Config()
    folder = Path(__file__).parent / "migrations"
    configuration.set_main_option("script_location", str(folder))
    wanted = ScriptDirectory.from_config(configuration).get_current_head()
    try:
        with psycopg.connect(
            owner_url.replace("+psycopg", "", 1), connect_timeout=SECONDS
        ) as connection:
            rows = connection.execute("select version_num from alembic_version").fetchall()
    except psycopg.Error:
        return False
    return [row[0] for row in rows] == [wanted]
