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


_WAYS = {
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


def work_a_while(_args, _blob):
    until = time.monotonic() + 0.2
    while time.monotonic() < until:
        pass
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
    "work_a_while": work_a_while,
    "die": die,
    "talk_nonsense": talk_nonsense,
}
