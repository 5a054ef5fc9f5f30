"""Which system account the server runs under: PostgreSQL refuses to run as root."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from priorauth.errors import NotConfigured

CANDIDATES = ("postgres", "_postgres", "nobody")


@dataclass(frozen=True)
class Account:
    """An unprivileged system account."""

    name: str
    uid: int
    gid: int


def service_account(data: Path) -> Account | None:
    """Return the account to run the server under; none means the account of this process.

    A data folder keeps the account it was made for.

    Raises:
        NotConfigured: Running as root on a machine without an unprivileged account.
    """
    if sys.platform == "win32":
        raise NotConfigured(
            "The embedded database needs Linux or macOS: set DATABASE_URL to a PostgreSQL server."
        )
    if os.geteuid() != 0:
        return None
    import pwd

    owner = _owner(data)
    for candidate in pwd.getpwall():
        if owner and candidate.pw_uid == owner:
            return Account(candidate.pw_name, candidate.pw_uid, candidate.pw_gid)
    for name in CANDIDATES:
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(found.pw_name, found.pw_uid, found.pw_gid)
    raise NotConfigured(
        "The embedded database cannot run as root and no account named "
        f"{', '.join(CANDIDATES)} exists: run priorauth as an ordinary user."
    )


def closed_folder(account: Account | None, path: Path) -> Path | None:
    """Return the first folder on the way to `path` that the account may not enter, if any."""
    if account is None:
        return None
    return next((at for at in _way_to(path) if at.is_dir() and not _may_enter(account, at)), None)


def give(path: Path, account: Account | None) -> None:
    """Make the account the owner of a file or folder."""
    if account is not None:
        os.chown(path, account.uid, account.gid)


def admit(path: Path, account: Account | None) -> None:
    """Let the account, and nobody else, pass through a folder of ours."""
    if account is not None:
        os.chown(path, -1, account.gid)
        path.chmod(0o710)


def _owner(data: Path) -> int | None:
    return data.stat().st_uid if data.exists() else None


def _way_to(path: Path) -> Iterable[Path]:
    resolved = path.resolve()
    return [*reversed(resolved.parents), resolved]


def _may_enter(account: Account, folder: Path) -> bool:
    status = folder.stat()
    if status.st_uid == account.uid:
        return bool(status.st_mode & stat.S_IXUSR)
    if status.st_gid == account.gid:
        return bool(status.st_mode & stat.S_IXGRP)
    return bool(status.st_mode & stat.S_IXOTH)
