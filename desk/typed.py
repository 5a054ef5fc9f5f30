"""What a person types, line by line, in such a way that the program can end while it waits."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from contextlib import suppress

import click


def at_terminal() -> bool:
    """Whether a person can type here."""
    return sys.stdin is not None and not sys.stdin.closed and sys.stdin.isatty()


async def next_line(prompt: str) -> str | None:
    """Return the next line that is typed or piped in, or None when there are no more.

    The thread that waits for it is left behind when the program ends: nothing waits for a line
    that nobody will type.
    """
    loop = asyncio.get_running_loop()
    coming: asyncio.Future[str | None] = loop.create_future()

    def give(line: str | None) -> None:
        if not coming.done():
            coming.set_result(line)

    def wait() -> None:
        line = _read(prompt)
        with suppress(RuntimeError):  # the program has ended meanwhile
            loop.call_soon_threadsafe(give, line)

    threading.Thread(target=wait, name="typed line", daemon=True).start()
    return await coming


def _read(prompt: str) -> str | None:
    if sys.stdin is None:
        return None
    with suppress(EOFError, KeyboardInterrupt, OSError, ValueError, RuntimeError):
        piped = _pipe()
        if piped is None:
            return input(prompt)
        click.echo(prompt, nl=False)
        return _line_of(piped)
    return None


def _pipe() -> int | None:
    """Return the number of a real file or pipe; reading it must hold no lock of Python's."""
    if at_terminal():
        return None
    try:
        return sys.stdin.fileno()
    except OSError:
        return None


def _line_of(piped: int) -> str | None:
    line = bytearray()
    while byte := os.read(piped, 1):
        if byte == b"\n":
            break
        line += byte
    else:
        if not line:
            return None
    return line.decode(errors="replace")
