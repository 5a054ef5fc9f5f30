"""Starts, finds and stops the server of one embedded database."""

from __future__ import annotations

import os
import signal
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from adapters.store.embedded.layout import HOST, SYSTEM, Cluster, server_settings
from adapters.store.embedded.problems import explain
from adapters.store.embedded.programs import run
from priorauth.errors import Unavailable

START_SECONDS = 300
STOP_SECONDS = 30
ORPHAN_SECONDS = 10.0
ORPHAN_GRACE_SECONDS = 1.0
PAUSE_SECONDS = 0.02
PORTS = range(20000, 30000)
"""Below the range that Linux and macOS hand out to programs that connect to others."""
ATTEMPTS = 3
ANSWER_SECONDS = 5
ENCRYPTION_REQUEST = struct.pack("!ii", 8, 80877103)
"""The first message of PostgreSQL's protocol that asks for TLS (SSLRequest)."""


@dataclass(frozen=True)
class Postmaster:
    """What postmaster.pid says of the server of a data folder."""

    pid: int
    port: int
    status: str


def ensure_running(cluster: Cluster) -> int:
    """Return the port of the server, started first if it is not running. The caller is alone.

    Raises:
        Unavailable: It did not start; the same call may work later.
        NotConfigured: It cannot start on this machine as it is.
    """
    found = _settled(cluster)
    if found is not None:
        return found.port
    _clear(cluster)
    for attempt in range(ATTEMPTS):
        port = _choose_port(cluster)
        if _start(cluster, port, is_last_attempt=attempt == ATTEMPTS - 1):
            return port
    raise Unavailable(SYSTEM, "no free port was found")


def stop(cluster: Cluster) -> None:
    """Stop the server; its users are cut off, what they committed is kept.

    A fast stop can hang while PostgreSQL 18 recovers from a crash. An immediate one then
    leaves the rest to the recovery at the next start.

    Raises:
        Unavailable: It is still running.
    """
    for way in ("fast", "immediate"):
        if running(cluster) is None:
            break
        run(
            cluster.programs.pg_ctl,
            "stop",
            f"--pgdata={cluster.data}",
            f"--mode={way}",
            "--wait",
            f"--timeout={STOP_SECONDS}",
            account=cluster.account,
            folder=cluster.home,
            timeout=STOP_SECONDS + 10,
        )
    give_up = time.monotonic() + ORPHAN_SECONDS
    while any(_processes(cluster)):
        if time.monotonic() > give_up:
            raise Unavailable(SYSTEM, "it does not stop")
        time.sleep(PAUSE_SECONDS)


def running(cluster: Cluster) -> Postmaster | None:
    """Return the live server of the data folder, if there is one."""
    said = _read_postmaster(cluster)
    return said if said is not None and said.pid in _processes(cluster) else None


def _read_postmaster(cluster: Cluster) -> Postmaster | None:
    try:
        lines = (cluster.data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        return Postmaster(int(lines[0]), int(lines[3]), lines[7].strip())
    except (FileNotFoundError, ValueError, IndexError):
        return None


def _settled(cluster: Cluster) -> Postmaster | None:
    """Wait for a server that is starting, stopping or dying, as after its starter was killed."""
    give_up = time.monotonic() + START_SECONDS
    while (found := running(cluster)) is not None:
        if found.status == "ready" and _answers(found.port):
            return found
        if time.monotonic() > give_up:
            raise Unavailable(SYSTEM, "it is still recovering; try again in a minute")
        time.sleep(PAUSE_SECONDS)
    return None


def _answers(port: int) -> bool:
    """Ask the server whether it would encrypt; any answer shows that it is alive."""
    try:
        with socket.create_connection((HOST, port), timeout=ANSWER_SECONDS) as asked:
            asked.sendall(ENCRYPTION_REQUEST)
            return asked.recv(1) in (b"N", b"S")
    except OSError:
        return False


def _clear(cluster: Cluster) -> None:
    """Make sure that nothing is at work in the data folder, then remove a stale postmaster.pid.

    Orphans of a killed server end by themselves within moments; one that does not is made to.
    """
    began = time.monotonic()
    said = _read_postmaster(cluster)
    while orphans := tuple(_processes(cluster)):
        waited = time.monotonic() - began
        if waited > ORPHAN_SECONDS:
            raise Unavailable(SYSTEM, "an earlier server is still at work in the data folder")
        if waited > ORPHAN_GRACE_SECONDS:
            _end(orphans)
        time.sleep(PAUSE_SECONDS)
    while said and _is_dying(said.pid) and time.monotonic() < began + ORPHAN_GRACE_SECONDS:
        time.sleep(PAUSE_SECONDS)
    (cluster.data / "postmaster.pid").unlink(missing_ok=True)


def _is_dying(pid: int) -> bool:
    """Tell whether a killed process still holds its port: it has lost its command line only."""
    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and not process.cmdline()
    except psutil.Error:
        return False


def _end(processes: tuple[int, ...]) -> None:
    for pid in processes:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGQUIT)


def _processes(cluster: Cluster) -> Iterator[int]:
    """Find the processes of the data folder by what they call themselves.

    Their working folder would be the surer sign, but root in a container may not look at it.
    """
    for process in psutil.process_iter(["pid", "cmdline"]):
        command = process.info["cmdline"] or []
        is_postmaster = str(cluster.data) in command and Path(command[0]).name == "postgres"
        if is_postmaster or " ".join(command).startswith(f"postgres: {cluster.name}: "):
            yield process.info["pid"]


def _start(cluster: Cluster, port: int, *, is_last_attempt: bool) -> bool:
    _write(cluster.home / "server.conf", server_settings(cluster, port), mode=0o644)
    log = cluster.log / "start.log"
    log.unlink(missing_ok=True)
    outcome = run(
        cluster.programs.pg_ctl,
        "start",
        f"--pgdata={cluster.data}",
        f"--log={log}",
        "--wait",
        f"--timeout={START_SECONDS}",
        account=cluster.account,
        folder=cluster.home,
        timeout=START_SECONDS + 10,
    )
    if outcome.is_done:
        _write(cluster.remembered_port, f"{port}\n", mode=0o600)
        return True
    if not is_last_attempt and not _is_free(port):
        return False
    said = outcome.text + (log.read_text(errors="replace") if log.exists() else "")
    raise explain(said, f"it did not start; see the files in {cluster.log}")


def _choose_port(cluster: Cluster) -> int:
    remembered = _read_port(cluster)
    if remembered is not None and _is_free(remembered):
        return remembered
    first = int(cluster.name.rpartition("-")[2], 16) % len(PORTS)
    for step in range(len(PORTS)):
        port = PORTS[(first + step) % len(PORTS)]
        if _is_free(port):
            return port
    raise Unavailable(SYSTEM, "no free port was found")


def _read_port(cluster: Cluster) -> int | None:
    try:
        return int(cluster.remembered_port.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return False
    return True


def _write(path: Path, text: str, *, mode: int) -> None:
    scratch = path.with_name(f"{path.name}.new")
    scratch.unlink(missing_ok=True)
    scratch.write_text(text, encoding="utf-8")
    scratch.chmod(mode)
    scratch.replace(path)
