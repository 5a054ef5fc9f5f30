"""A real PostgreSQL for the tests, shared by all workers of one run and gone afterwards.

The embedded one, or the server named by PRIORAUTH_TEST_DATABASE_URL (a superuser's address).
Every database that a test makes is called `test_<run>_...`.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from adapters.store.embedded import Mode, attach
from adapters.store.migrate import migrate as run_migrations
from adapters.store.roles import Passwords, make_logins
from tests.handed_on import Untouched, rename

VARIABLE = "PRIORAUTH_TEST_DATABASE_URL"
RUN = pytest.StashKey[str]()


class FreshDatabase(Protocol):
    """Makes a database for one test, empty or cloned, and returns its address."""

    def __call__(self, template: str | None = None) -> str: ...


def pytest_configure(config: pytest.Config) -> None:
    """Give the run a name that its xdist workers know too."""
    told = getattr(config, "workerinput", {}).get("testrunuid")
    run = told or getattr(config.option, "testrunuid", None) or uuid4().hex
    config.option.testrunuid = run
    config.stash[RUN] = run[:12]


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Remove what the run made, once its workers are done."""
    if hasattr(session.config, "workerinput"):
        return
    run = session.config.stash[RUN]
    shutil.rmtree(_folder(run), ignore_errors=True)
    if server := _given_server():
        _drop_all(server, f"test_{run}_")


@pytest.fixture(scope="session")
def postgres(pytestconfig: pytest.Config) -> Iterator[str]:
    """The superuser's address of the server."""
    if server := _given_server():
        yield server
        return
    folder = _folder(pytestconfig.stash[RUN])
    folder.mkdir(mode=0o755, exist_ok=True)
    with attach(folder / "postgres", mode=Mode.THROWAWAY) as attached:
        yield attached.superuser_dsn()


@pytest.fixture(scope="session")
def migrated_template(postgres: str, pytestconfig: pytest.Config) -> str:
    """The name of a database with the product's tables; clone it, never write to it."""
    name = f"test_{pytestconfig.stash[RUN]}_migrated"
    return shared_template(postgres, name, migrate)


@pytest.fixture(scope="session")
def handed_on() -> HandedOn:
    """The databases of this worker that wait for their next test."""
    return HandedOn()


@pytest.fixture
def fresh_database(
    postgres: str, handed_on: HandedOn, pytestconfig: pytest.Config
) -> Iterator[FreshDatabase]:
    """Make databases of the test's own, empty or like a template; nobody else sees them."""
    had: dict[str, str | None] = {}

    def name() -> str:
        return f"test_{pytestconfig.stash[RUN]}_{uuid4().hex[:12]}"

    def make(template: str | None = None) -> str:
        dsn = handed_on.take(postgres, template, name())
        had[urlsplit(dsn).path.removeprefix("/")] = template
        return dsn

    yield make
    for mine, template in had.items():
        handed_on.give_back(postgres, mine, template, name())


class HandedOn:
    """Copies of templates that tests are done with, kept for the tests that follow."""

    def __init__(self) -> None:
        self._waiting: dict[str, list[str]] = defaultdict(list)
        self._untouched: dict[str, Untouched] = {}

    def take(self, server: str, template: str | None, name: str) -> str:
        """Return the address of a database as the template is, or of an empty one."""
        if template is not None and self._waiting[template]:
            return at_database(server, self._waiting[template].pop())
        create_database(server, name, template)
        dsn = at_database(server, name)
        if template is not None and template not in self._untouched:
            self._untouched[template] = Untouched.of(dsn)
        return dsn

    def give_back(self, server: str, name: str, template: str | None, to: str) -> None:
        """Keep what a test is done with for the next one, under a new name, or drop it."""
        if template and self._untouched[template].restore(at_database(server, name)):
            rename(server, name, to)
            self._waiting[template].append(to)
        else:
            _execute(server, "drop database if exists {} with (force)", name)


def migrate(dsn: str) -> None:
    """Run the product's migrations, as the owner login in a database that belongs to it."""
    make_logins(dsn, PASSWORDS)
    name = urlsplit(dsn).path.removeprefix("/")
    _execute(dsn, "alter database {} owner to pa_owner", name)
    run_migrations(login_url(dsn, "pa_owner").replace("postgresql://", "postgresql+psycopg://"))


PASSWORDS = Passwords(
    pa_owner="test-owner",
    pa_desk="test-desk",
    pa_intake="test-intake",
    pa_agent="test-agent",
    pa_worker="test-worker",
)
"""The same in every worker of a run: logins belong to the server, not to a database."""


def login_url(dsn: str, login: str) -> str:
    """Return a database's address for one of the product's logins."""
    parts = urlsplit(dsn)
    password: str = getattr(PASSWORDS, login)
    return urlunsplit(parts._replace(netloc=f"{login}:{password}@{parts.hostname}:{parts.port}"))


def at_database(server: str, name: str) -> str:
    """Return a server's address with another database name."""
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


def create_database(server: str, name: str, template: str | None = None) -> None:
    """Make an empty database, or a copy of a template that nobody is connected to.

    Its files are copied: several times as fast as PostgreSQL's other way, which logs each page.
    """
    source = template or "template0"
    _execute(server, "create database {} template {} strategy file_copy", name, source)


def shared_template(server: str, name: str, fill: Callable[[str], None]) -> str:
    """Make a template once, whoever asks first, and return its name."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("select pg_advisory_lock(hashtext(%s))", [name])
        known = connection.execute("select 1 from pg_database where datname = %s", [name])
        if known.fetchone() is None:
            scratch = f"{name}_new"
            _execute(server, "drop database if exists {} with (force)", scratch)
            create_database(server, scratch)
            fill(at_database(server, scratch))
            _execute(server, "alter database {} rename to {}", scratch, name)
    return name


def _given_server() -> str | None:
    return os.environ.get(VARIABLE)  # noqa: TID251  the tests' own setting, not the product's


def _folder(run: str) -> Path:
    return Path(tempfile.gettempdir()) / f"priorauth-tests-{run}"


def _drop_all(server: str, prefix: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        found = connection.execute("select datname from pg_database").fetchall()
    for (name,) in found:
        if name.startswith(prefix):
            _execute(server, "drop database if exists {} with (force)", name)


def _execute(server: str, statement: str, *names: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
