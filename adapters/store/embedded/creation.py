"""Makes the files of the embedded database, whole or not at all."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from pathlib import Path

from adapters.store.embedded.account import admit, closed_folder, give, service_account
from adapters.store.embedded.layout import MAJOR_VERSION, SUPERUSER, SYSTEM, Cluster, Mode
from adapters.store.embedded.problems import explain
from adapters.store.embedded.programs import find_programs, run, within_reach
from priorauth.errors import NotConfigured, Unavailable

INITDB_SECONDS = 300
ROOM_BYTES = 200_000_000
ENCODING = ("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
LIBRARY_LOCALE = "C" if sys.platform == "darwin" else "C.UTF-8"
"""PostgreSQL brings the locale that sorts; the system's own one may be missing on macOS."""


def prepare_folder(folder: Path) -> Path:
    """Make the folder of the embedded database, closed to others, and return its full path.

    Raises:
        NotConfigured: It cannot be made, or belongs to another account.
    """
    folder = folder.expanduser().absolute()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        owner = folder.stat().st_uid
    except OSError as error:
        raise NotConfigured(f"The folder {folder} cannot be used: {error.strerror}.") from error
    if owner != os.geteuid():
        raise NotConfigured(
            f"The database folder {folder} belongs to another user: run priorauth as its owner."
        )
    return folder


def open_cluster(folder: Path, mode: Mode, shared: Path) -> Cluster:
    """Return the database of a folder, made first if there is none.

    Raises:
        NotConfigured: The folder cannot hold, or does not hold, a database that we can run.
        Unavailable: There is no room on the disk.
    """
    home = folder / "cluster"
    account = service_account(home / "data")
    if not home.exists() and not home.is_symlink():
        admit(folder, account)
        _place_home(home, shared, closed_folder(account, folder) is not None)
    home = home.resolve()
    if not home.is_dir():
        raise NotConfigured(f"The database of {folder} should be in {home}, which is missing.")
    admit(home, account)
    closed = closed_folder(account, home)
    if account is not None and closed is not None:
        raise NotConfigured(
            f"The account {account.name} cannot reach the database in {home}: "
            f"{closed} is closed to it."
        )
    programs = within_reach(find_programs(), account, shared)
    cluster = Cluster(folder, home, account, programs, mode)
    if cluster.data.exists():
        _check(cluster)
    else:
        _create(cluster)
    return cluster


def _place_home(home: Path, shared: Path, is_out_of_reach: bool) -> None:
    if not is_out_of_reach:
        home.mkdir(mode=0o700)
        return
    place = shared / f"cluster-{secrets.token_hex(8)}"
    try:
        shared.mkdir(mode=0o755, parents=True, exist_ok=True)
        place.mkdir(mode=0o700)
    except OSError as error:
        raise NotConfigured(
            f"The account of the database can reach neither {home.parent} nor {shared}: "
            "move the data folder to a place that is open to it."
        ) from error
    home.symlink_to(place)


def _check(cluster: Cluster) -> None:
    version = _version(cluster)
    if version > MAJOR_VERSION:
        raise NotConfigured(
            f"The data in {cluster.folder} were written by PostgreSQL {version}, newer than the "
            f"installed {MAJOR_VERSION}: install the newer version of priorauth."
        )
    if version < MAJOR_VERSION:
        raise NotConfigured(
            f"The data in {cluster.folder} were written by PostgreSQL {version}: "
            f"restore a backup into a new folder to move to {MAJOR_VERSION}."
        )
    if not cluster.password.exists():
        raise NotConfigured(
            f"The file {cluster.password} is missing: put it back from a copy of the folder."
        )
    if (cluster.folder / "throwaway").exists() != (cluster.mode is Mode.THROWAWAY):
        raise NotConfigured(
            f"The database in {cluster.folder} is for tests, or the one asked for is: "
            "use another folder."
        )


def _version(cluster: Cluster) -> int:
    try:
        return int((cluster.data / "PG_VERSION").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise NotConfigured(
            f"The database in {cluster.folder} is damaged or cannot be read: restore a backup."
        ) from error


def _create(cluster: Cluster) -> None:
    if shutil.disk_usage(cluster.home).free < ROOM_BYTES:
        raise Unavailable(
            SYSTEM, f"the disk with {cluster.home} is full; {ROOM_BYTES // 10**6} MB are needed"
        )
    _write_secret(cluster.password, secrets.token_urlsafe(32))
    if cluster.mode is Mode.THROWAWAY:
        (cluster.folder / "throwaway").touch(mode=0o600)
    scratch = _empty(cluster, "new")
    _empty(cluster, "log")
    _initdb(cluster, scratch)
    scratch.rename(cluster.data)
    _sync(cluster.home)


def _initdb(cluster: Cluster, scratch: Path) -> None:
    password = cluster.home / "initial-password"
    _write_secret(password, cluster.password.read_text(encoding="utf-8"))
    give(password, cluster.account)
    outcome = run(
        cluster.programs.initdb,
        f"--pgdata={scratch}",
        f"--username={SUPERUSER}",
        "--auth=scram-sha-256",
        f"--pwfile={password}",
        *ENCODING,
        f"--locale={LIBRARY_LOCALE}",
        "--data-checksums",
        *(["--no-sync"] if cluster.mode is Mode.THROWAWAY else []),
        account=cluster.account,
        folder=cluster.home,
        timeout=INITDB_SECONDS,
    )
    password.unlink()
    if not outcome.is_done:
        raise explain(outcome.text, f"a new database could not be made in {cluster.home}")
    with (scratch / "postgresql.conf").open("a", encoding="utf-8") as settings:
        settings.write("include = '../server.conf'\n")
        settings.flush()
        os.fsync(settings.fileno())


def _empty(cluster: Cluster, name: str) -> Path:
    folder = cluster.home / name
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700)
    give(folder, cluster.account)
    return folder


def _write_secret(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
