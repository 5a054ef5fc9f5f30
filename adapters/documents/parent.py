"""Keeps the memory and environment of the service from its own children, which open documents."""

from __future__ import annotations

import ctypes
import sys

_PR_SET_DUMPABLE = 4


def keep_memory_private() -> bool:
    """Close `/proc/<us>/mem` and `environ` to other processes of our user; Linux only.

    A child that a document took over would otherwise find the database password there.
    The superuser of the machine still can look.
    """
    if not sys.platform.startswith("linux"):
        return False
    return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
