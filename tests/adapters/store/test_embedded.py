"""The embedded database: started, shared, found again, and let in with a password only."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import pytest

from adapters.store.embedded import Attached, Mode, attach

HOLDER = """
import sys
from pathlib import Path
from adapters.store.embedded import Mode, attach

with attach(Path(sys.argv[1]), mode=Mode.THROWAWAY) as server:
    print(server.superuser_dsn(), flush=True)
    sys.stdin.readline()
"""
INVENTED = "Quillfeather"


@pytest.fixture
def folder() -> Iterator[Path]:
    with open_place() as place:
        yield place / "database"


@pytest.fixture(scope="module")
def server() -> Iterator[Attached]:
    with open_place() as place, throwaway(place / "database") as attached:
        yield attached


def test_a_folder_becomes_a_database_as_the_recipe_says(server: Attached) -> None:
    wanted = {
        "server_encoding": "UTF8",
        "data_checksums": "on",
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "TimeZone": "UTC",
        "password_encryption": "scram-sha-256",
    }

    shown = {name: value(server.superuser_dsn(), f"show {name}") for name in wanted}
    version = value(server.superuser_dsn(), "show server_version")
    query = "select datlocprovider::text || ' ' || datlocale from pg_database where oid = 5"
    locale = value(server.superuser_dsn(), query)

    assert shown == wanted
    assert version.startswith("18")
    assert locale == "b C.UTF-8"


def test_every_way_in_asks_for_a_password(server: Attached) -> None:
    query = "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"

    assert value(server.superuser_dsn(), query) == "scram-sha-256"


def test_the_password_is_readable_by_its_owner_only(server: Attached) -> None:
    password = server.folder / "password"

    assert password.read_text(encoding="utf-8") == server.superuser_password
    assert password.stat().st_mode & 0o777 == 0o600
    assert not server.folder.stat().st_mode & 0o007
    assert len(server.superuser_password) >= 32


@pytest.mark.parametrize("password", ["wrong", ""])
def test_nobody_gets_in_without_the_password(server: Attached, password: str) -> None:
    with pytest.raises(psycopg.OperationalError):
        value(server.dsn("postgres", password, "postgres"), "select 1")


def test_a_login_with_awkward_characters_gets_a_usable_address(server: Attached) -> None:
    run(server.superuser_dsn(), "create role \"a b@c/d\" login password 'p:w@/?#%'")

    address = server.dsn("a b@c/d", "p:w@/?#%", "postgres")

    assert value(address, "select current_user::text") == "a b@c/d"


def test_a_second_process_shares_the_server_and_the_last_one_stops_it(folder: Path) -> None:
    with holder(folder) as other:
        with throwaway(folder) as server:
            pid = postmaster(folder)
            assert server.port == urlsplit(other.dsn).port
        assert value(other.dsn, "select 1") == "1"
        assert postmaster(folder) == pid

    assert is_stopped(folder)


def test_a_process_may_attach_twice(folder: Path) -> None:
    first, second = throwaway(folder), throwaway(folder)

    first.close()
    first.close()
    assert value(second.superuser_dsn(), "select 1") == "1"

    second.close()
    assert is_stopped(folder)


def test_the_port_is_taken_again_when_it_is_free(folder: Path) -> None:
    with throwaway(folder) as server:
        before = server.port
    with throwaway(folder) as server:
        assert server.port == before

    with socket.create_server(("127.0.0.1", before)), throwaway(folder) as server:
        assert server.port != before


@pytest.mark.slow
def test_four_first_starts_at_once_make_one_database(folder: Path) -> None:
    with ExitStack() as stack:
        started = [stack.enter_context(holder(folder)) for _ in range(4)]
        systems = {
            value(one.dsn, "select system_identifier from pg_control_system()") for one in started
        }

    assert len(systems) == 1
    assert is_stopped(folder)


@pytest.mark.crash
def test_a_server_whose_starter_was_killed_is_found_again(folder: Path) -> None:
    with holder(folder) as starter:
        remember(starter.dsn)
        pid = postmaster(folder)
        starter.kill()

        with throwaway(folder) as server:
            assert remembered(server.superuser_dsn())
            assert postmaster(folder) == pid

    assert is_stopped(folder)


@pytest.mark.crash
def test_a_killed_server_is_started_again_with_its_data(folder: Path) -> None:
    with holder(folder) as other:
        remember(other.dsn)
        os.kill(postmaster(folder), signal.SIGKILL)

        with throwaway(folder) as server:
            assert remembered(server.superuser_dsn())
            assert remembered(other.dsn)


@pytest.mark.crash
def test_a_killed_server_is_revived_by_one_who_is_attached(folder: Path) -> None:
    with throwaway(folder) as server:
        remember(server.superuser_dsn())
        before = server.port
        os.kill(postmaster(folder), signal.SIGKILL)

        server.revive()

        assert server.port == before
        assert remembered(server.superuser_dsn())


@pytest.mark.slow
@pytest.mark.crash
def test_a_killed_server_at_work_leaves_no_orphan_in_the_way(folder: Path) -> None:
    with (
        throwaway(folder) as server,
        closing(psycopg.connect(server.superuser_dsn(), autocommit=True)) as busy,
    ):
        busy.pgconn.send_query(b"do $$ begin loop end loop; end $$")
        os.kill(postmaster(folder), signal.SIGKILL)

        server.revive()

        assert value(server.superuser_dsn(), "select 1") == "1"


def test_a_process_id_taken_over_by_another_program_is_not_mistaken(folder: Path) -> None:
    throwaway(folder).close()
    stale = folder / "cluster/data/postmaster.pid"
    lines = [os.getpid(), stale.parent, 1, 1, "", "127.0.0.1", "1 1", "ready"]
    stale.write_text("\n".join(map(str, lines)), encoding="utf-8")

    with throwaway(folder) as server:
        assert postmaster(folder) != os.getpid()
        assert value(server.superuser_dsn(), "select 1") == "1"


def test_the_log_of_the_server_quotes_no_data(folder: Path) -> None:
    with throwaway(folder) as server:
        for statement in (
            f"select '{INVENTED}'::date",
            "create table people (name text unique)",
            f"insert into people values ('{INVENTED}'), ('{INVENTED}')",
            f"do $$ begin raise warning '{INVENTED}'; end $$",
            f"copy (select '{INVENTED}') to program 'kill -9 $PPID'",
        ):
            with suppress(psycopg.Error):
                run(server.superuser_dsn(), statement)
        wait_for_recovery(server.superuser_dsn())
    log = "".join(file.read_text(encoding="utf-8") for file in server.log_folder.iterdir())

    assert "terminated by signal 9" in log
    assert INVENTED.lower() not in log.lower()


@contextmanager
def open_place() -> Iterator[Path]:
    """A folder that the server's account can reach, unlike pytest's own when run by root."""
    with tempfile.TemporaryDirectory(prefix="priorauth-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


@contextmanager
def holder(folder: Path) -> Iterator[Holder]:
    """Another process that is attached until it is told to leave."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        yield Holder(process)
        process.communicate("leave\n")


class Holder:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    @cached_property
    def dsn(self) -> str:
        """Wait until it is attached and return its address of the database."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()


def throwaway(folder: Path) -> Attached:
    return attach(folder, mode=Mode.THROWAWAY)


def postmaster(folder: Path) -> int:
    return int((folder / "cluster/data/postmaster.pid").read_text(encoding="utf-8").split()[0])


def is_stopped(folder: Path) -> bool:
    return not (folder / "cluster/data/postmaster.pid").exists()


def wait_for_recovery(dsn: str) -> None:
    give_up = time.monotonic() + 30
    while time.monotonic() < give_up:
        with suppress(psycopg.OperationalError):
            value(dsn, "select 1")
            return


def remember(dsn: str) -> None:
    run(dsn, "create table kept as select 'yes' as mark")


def remembered(dsn: str) -> bool:
    return value(dsn, "select mark from kept") == "yes"


def run(dsn: str, statement: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement.encode())


def value(dsn: str, query: str) -> str:
    with psycopg.connect(dsn) as connection:
        row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return str(row[0])
