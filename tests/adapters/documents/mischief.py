"""Operations that a document must never get a child to do."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
import time
from pathlib import Path


def environment(_args, _blob):
    return {"names": sorted(os.environ)}, b""  # noqa: TID251  what this module is for


def attempt(args, _blob):
    try:
        _WAYS[args["what"]](args["path"])
    except OSError:
        return {"refused": True}, b""
    return {"refused": False}, b""


def _connect_beneath(_path):
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.socket(2, 1, 0) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def _beneath(call, *arguments):
    """Ask the kernel by its C library, where Python's own refusals do not reach."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc[call](*arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")


def _empty_beneath(path):
    _beneath("open", bytes(path, "utf8"), os.O_WRONLY | os.O_TRUNC)


def _create_beneath(path):
    _beneath("open", bytes(f"{path}.new", "utf8"), os.O_RDONLY | os.O_CREAT, 0o600)


def _write_by_newest_call(path):
    how = (ctypes.c_uint64 * 3)(os.O_RDWR, 0, 0)
    _beneath("syscall", 437, -100, bytes(path, "utf8"), ctypes.byref(how), ctypes.sizeof(how))


def _x32_call(path):
    _beneath("syscall", 0x40000000 | 2, bytes(path, "utf8"), os.O_RDWR)


def _fork_beneath(_path):
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.fork()
    if made == 0:
        os._exit(0)
    if made < 0:
        raise OSError(ctypes.get_errno(), "refused")


_WAYS = {
    "fork_beneath": _fork_beneath,
    "empty_beneath": _empty_beneath,
    "create_beneath": _create_beneath,
    "write_by_newest_call": _write_by_newest_call,
    "x32_call": _x32_call,
    "creat_beneath": lambda path: _beneath("creat", bytes(f"{path}.new", "utf8"), 0o600),
    "truncate_beneath": lambda path: _beneath("truncate", bytes(path, "utf8"), 0),
    "remove_beneath": lambda path: _beneath("unlink", bytes(path, "utf8")),
    "rename_beneath": lambda path: _beneath(
        "rename", bytes(path, "utf8"), bytes(f"{path}.new", "utf8")
    ),
    "link_beneath": lambda path: _beneath(
        "link", bytes(path, "utf8"), bytes(f"{path}.new", "utf8")
    ),
    "folder_beneath": lambda path: _beneath("mkdir", bytes(f"{path}.new", "utf8"), 0o700),
    "open_up_beneath": lambda path: _beneath("chmod", bytes(path, "utf8"), 0o777),
    "connect": lambda _path: socket.create_connection(("127.0.0.1", 9)),
    "connect_beneath": _connect_beneath,
    "listen": lambda _path: socket.socket().bind(("127.0.0.1", 0)),
    "run_program": lambda _path: subprocess.run(["/bin/true"], check=True),
    "fork": lambda _path: os.fork(),
    "write_file": lambda path: Path(path).write_text("changed"),
    "remove_file": lambda path: Path(path).unlink(),
}


def eat_memory(_args, _blob):
    return {"size": len(bytearray(3 * 1024**3))}, b""


def run_for_ever(_args, _blob):
    while True:
        pass


def run_for_ever_unheard(_args, _blob):
    os.closerange(3, 64)
    while True:
        pass


def work_a_while(_args, _blob):
    until = time.monotonic() + 0.2
    while time.monotonic() < until:
        pass
    return {}, b""


def wait(args, _blob):
    time.sleep(args["seconds"])
    return {}, b""


def die(_args, _blob):
    os._exit(3)


def talk_nonsense(_args, _blob):
    sys.stdin.close()
    for descriptor in range(3, 10):
        try:
            os.write(descriptor, b"\xff" * 64)
        except OSError:
            continue
    os._exit(0)


OPERATIONS = {
    "environment": environment,
    "try": attempt,
    "eat_memory": eat_memory,
    "run_for_ever": run_for_ever,
    "run_for_ever_unheard": run_for_ever_unheard,
    "work_a_while": work_a_while,
    "wait": wait,
    "die": die,
    "talk_nonsense": talk_nonsense,
}
