"""Attaches a process to the embedded database; the last one to leave stops the server."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

from adapters.store.embedded.creation import open_cluster, prepare_folder
from adapters.store.embedded.layout import HOST, SUPERUSER, SYSTEM, Cluster, Mode
from adapters.store.embedded.locks import alone, is_deserted, join
from adapters.store.embedded.machine import claim_for_this_machine, refuse_other_machine
from adapters.store.embedded.problems import explain
from adapters.store.embedded.programs import Programs, find_programs
from adapters.store.embedded.running import ensure_running, stop

SHARED = Path("/var/lib/priorauth")
"""Where root keeps what the service account cannot reach below the folder that was asked for."""
TURN_SECONDS = 400
USERS = "users.lock"


class Attached:
    """A share in a running embedded database; give it back with `close` or a `with` block.

    A process that dies gives its share back too; the server then runs on until the next
    process comes and leaves.
    """

    def __init__(self, cluster: Cluster, port: int, share: int) -> None:
        self._cluster = cluster
        self._share: int | None = share
        self.folder = cluster.folder
        self.host = HOST
        self.port = port
        self.superuser_password = cluster.password.read_text(encoding="utf-8")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def log_folder(self) -> Path:
        """Where the server writes its log; it holds no patient data."""
        return self._cluster.log

    @property
    def programs(self) -> Programs:
        """The PostgreSQL programs, for backups."""
        return find_programs()

    def dsn(self, user: str, password: str, database: str) -> str:
        """Return the connection address of a database for a login."""
        login = f"{quote(user, safe='')}:{quote(password, safe='')}"
        return f"postgresql://{login}@{self.host}:{self.port}/{quote(database, safe='')}"

    def superuser_dsn(self, database: str = "postgres") -> str:
        """Return the connection address for the superuser, who makes databases and logins."""
        return self.dsn(SUPERUSER, self.superuser_password, database)

    def revive(self) -> None:
        """Start the server again if it died; it comes back on its port if that is still free.

        Raises:
            Unavailable: It did not start; the same call may work later.
        """
        with _turn(self.folder):
            self.port = ensure_running(self._cluster)

    def close(self) -> None:
        """Give the share back; the last one stops the server. A second call does nothing.

        Raises:
            Unavailable: The server did not stop.
        """
        if self._share is None:
            return
        share, self._share = self._share, None
        if not self.folder.exists():
            os.close(share)
            return
        with _turn(self.folder):
            os.close(share)
            if is_deserted(self.folder / USERS):
                stop(self._cluster)


def attach(folder: Path, *, mode: Mode = Mode.DURABLE, shared: Path = SHARED) -> Attached:
    """Start the embedded database of a folder, or join it where it already runs.

    The folder is made if it is missing and should be used for nothing else.

    Raises:
        NotConfigured: It cannot run here as things are; the text says what to change.
        Unavailable: It did not start now; the same call may work later.
    """
    folder = prepare_folder(folder)
    try:
        with _turn(folder):
            return _attach(folder, mode, shared)
    except OSError as error:
        raise explain(str(error), f"the files in {folder} cannot be used") from error


def _attach(folder: Path, mode: Mode, shared: Path) -> Attached:
    if is_deserted(folder / USERS):
        claim_for_this_machine(folder)
    refuse_other_machine(folder)
    share = join(folder / USERS)
    try:
        cluster = open_cluster(folder, mode, shared)
        return Attached(cluster, ensure_running(cluster), share)
    except BaseException:
        os.close(share)
        raise


def _turn(folder: Path) -> AbstractContextManager[None]:
    return alone(folder / "start.lock", SYSTEM, TURN_SECONDS)
