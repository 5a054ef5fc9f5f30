"""Keeps two machines or containers from running a server on the same files at the same time.

PostgreSQL's own guard looks for a process of this machine. A container with a process table of
its own does not see the server of its neighbour, and would start a second one.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from priorauth.errors import NotConfigured

BOOT = Path("/proc/sys/kernel/random/boot_id")
PROCESS_TABLE = Path("/proc/self/ns/pid")
FILE = "machine"


def refuse_other_machine(folder: Path) -> None:
    """Stop here when the database is in use and its users are on another machine.

    Raises:
        NotConfigured: It is.
    """
    with suppress(FileNotFoundError):
        if (folder / FILE).read_text(encoding="utf-8") != _this_machine():
            raise NotConfigured(
                f"The database in {folder} is in use on another machine or in another container: "
                "set DATABASE_URL to a PostgreSQL server that they can share."
            )


def claim_for_this_machine(folder: Path) -> None:
    """Write down that the users of the database are on this machine."""
    (folder / FILE).write_text(_this_machine(), encoding="utf-8")


def _this_machine() -> str:
    try:
        return f"{BOOT.read_text(encoding='utf-8').strip()} {PROCESS_TABLE.readlink()}"
    except OSError:
        return "the only one"
