"""Locks between processes that the kernel drops when their holder dies, however it dies."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from priorauth.errors import Unavailable

PAUSE_SECONDS = 0.02


@contextmanager
def alone(path: Path, system: str, timeout: float) -> Iterator[None]:
    """Hold a lock that nobody else can hold at the same time.

    Raises:
        Unavailable: Somebody else kept it for longer than `timeout` seconds.
    """
    held = _open(path)
    try:
        give_up = time.monotonic() + timeout
        while not _try_alone(held):
            if time.monotonic() > give_up:
                raise Unavailable(system, "another process has been starting it for too long")
            time.sleep(PAUSE_SECONDS)
        yield
    finally:
        os.close(held)


def join(path: Path) -> int:
    """Take a share of a lock; closing the returned file gives it back."""
    held = _open(path)
    if sys.platform != "win32":
        import fcntl

        fcntl.flock(held, fcntl.LOCK_SH)
    return held


def is_deserted(path: Path) -> bool:
    """Tell whether nobody holds a share of a lock."""
    held = _open(path)
    try:
        return _try_alone(held)
    finally:
        os.close(held)


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)


def _try_alone(held: int) -> bool:
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
