"""Bring a database to the present schema, as the owner login and nobody else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import create_engine

_FOLDER = Path(__file__).parent / "migrations"


def migrate(owner_url: str, to: str = "head", *, seal: Callable[..., None] | None = None) -> None:
    """Run every migration that the database lacks; one transaction for all of them.

    `seal` is what seals the rows of a database from before there was encryption.
    """
    from alembic import command
    from alembic.config import Config

    configuration = Config()
    configuration.set_main_option("script_location", str(_FOLDER))
    engine = create_engine(owner_url)
    try:
        with engine.begin() as connection:
            configuration.attributes["connection"] = connection
            configuration.attributes["seal"] = seal
            command.upgrade(configuration, to)
    finally:
        engine.dispose()
