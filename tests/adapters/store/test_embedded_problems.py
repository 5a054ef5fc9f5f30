"""Where the embedded database cannot run, or only elsewhere, it says so in one sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from adapters.store.embedded import Mode, attach, find_programs
from adapters.store.embedded.account import service_account
from adapters.store.embedded.problems import explain
from adapters.store.embedded.programs import Programs, run, within_reach
from priorauth.errors import NotConfigured, PriorAuthError, Unavailable

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root runs it as somebody else")


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that the server's account can reach, unlike pytest's own when run by root."""
    with tempfile.TemporaryDirectory(prefix="priorauth-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize(
    ("version", "advice"),
    [("19", "install the newer version"), ("16", "restore a backup into a new folder")],
)
def test_data_of_another_version_are_left_alone(place: Path, version: str, advice: str) -> None:
    data = place / "cluster/data"
    data.mkdir(parents=True)
    (data / "PG_VERSION").write_text(f"{version}\n", encoding="ascii")

    with pytest.raises(NotConfigured, match=advice):
        attach(place)

    assert [path.name for path in data.iterdir()] == ["PG_VERSION"]


def test_data_without_their_version_are_never_overwritten(place: Path) -> None:
    (place / "cluster/data").mkdir(parents=True)

    with pytest.raises(NotConfigured, match="damaged"):
        attach(place)


def test_a_link_to_a_missing_place_is_not_taken_for_a_new_database(place: Path) -> None:
    (place / "cluster").symlink_to(place / "elsewhere")

    with pytest.raises(NotConfigured, match="missing"):
        attach(place)


def test_real_data_are_never_opened_in_the_mode_for_tests(place: Path) -> None:
    attach(place / "database").close()

    with pytest.raises(NotConfigured, match="for tests"):
        attach(place / "database", mode=Mode.THROWAWAY)


def test_a_machine_without_the_programs_is_told_to_name_a_server() -> None:
    with pytest.raises(NotConfigured, match="DATABASE_URL"):
        find_programs("json")


def test_the_programs_for_backups_are_there() -> None:
    for program in (find_programs().pg_dump, find_programs().pg_restore):
        told = subprocess.run([program, "--version"], capture_output=True, check=True, text=True)

        assert "PostgreSQL) 18" in told.stdout


def test_a_file_in_the_place_of_the_folder_is_refused(place: Path) -> None:
    (place / "database").touch()

    with pytest.raises(NotConfigured, match="cannot be used"):
        attach(place / "database")


def test_a_database_in_use_in_another_container_is_left_alone(place: Path) -> None:
    with attach(place / "database", mode=Mode.THROWAWAY):
        (place / "database/machine").write_text("another one", encoding="utf-8")

        with pytest.raises(NotConfigured, match="another container"):
            attach(place / "database", mode=Mode.THROWAWAY)

    attach(place / "database", mode=Mode.THROWAWAY).close()


@needs_root
def test_the_folder_of_another_user_is_refused(place: Path) -> None:
    (place / "database").mkdir()
    os.chown(place / "database", 65534, 65534)

    with pytest.raises(NotConfigured, match="belongs to another user"):
        attach(place / "database")


@needs_root
def test_a_folder_that_the_account_cannot_reach_keeps_its_data_elsewhere(
    place: Path, tmp_path: Path
) -> None:
    shared = place / "shared"
    folder = tmp_path / "database"
    with attach(folder, mode=Mode.THROWAWAY, shared=shared) as server:
        _execute(server.superuser_dsn(), "create table kept ()")
    moved = folder.rename(tmp_path / "moved")

    with attach(moved, mode=Mode.THROWAWAY, shared=shared) as server:
        _execute(server.superuser_dsn(), "drop table kept")

    assert (moved / "cluster").resolve().parent == shared
    assert tmp_path.stat().st_mode & 0o777 == 0o700


@needs_root
def test_data_that_became_unreachable_are_named_with_the_closed_folder(place: Path) -> None:
    inner = place / "inner"
    attach(inner / "database", mode=Mode.THROWAWAY).close()
    inner.chmod(0o700)

    with pytest.raises(NotConfigured, match=f"{inner} is closed"):
        attach(inner / "database", mode=Mode.THROWAWAY)


@needs_root
def test_programs_that_the_account_cannot_reach_are_copied(place: Path, tmp_path: Path) -> None:
    account = service_account(tmp_path / "none")
    installed = find_programs().folder
    package = tmp_path / "closed" / installed.parents[1].name
    shutil.copytree(installed.parent, package / installed.parent.name)
    libraries = installed.parents[1].with_name(f"{package.name}.libs")
    shutil.copytree(libraries, package.with_name(libraries.name))

    copied = within_reach(Programs(package / "pginstall18/bin"), account, place / "shared")
    outcome = run(copied.initdb, "--version", account=account, folder=place, timeout=10)

    assert copied.folder.is_relative_to(place / "shared")
    assert outcome.is_done
    assert "PostgreSQL) 18" in outcome.text


@pytest.mark.parametrize(
    ("said", "kind", "sentence"),
    [
        ("FATAL: could not write: No space left on device", Unavailable, "the disk is full"),
        ("FATAL: Permission denied", NotConfigured, "may not use its files"),
        ("something else", Unavailable, "it did not start"),
    ],
)
def test_what_postgresql_says_becomes_one_sentence(
    said: str, kind: type[PriorAuthError], sentence: str
) -> None:
    error = explain(said, "it did not start")

    assert type(error) is kind
    assert sentence in str(error)
    assert "\n" not in str(error)


def _execute(dsn: str, statement: str) -> None:
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement.encode())
