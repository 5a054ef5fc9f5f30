"""Runs one command as a child of the supervisor: when the supervisor is gone, it stops too.

Its standard input is a pipe that only the supervisor holds open; the kernel closes it even
when the supervisor is killed. The child then finishes what it has begun and ends.
"""

from __future__ import annotations

import os
import signal
import sys
import threading

DRAIN_SECONDS = 10.0


def main() -> None:
    """Watch the supervisor, then run the command."""
    held = os.dup(0)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    threading.Thread(target=_watch, args=(held,), daemon=True, name="supervisor watch").start()

    from desk.commands import main as run_command

    run_command()


def _watch(held: int) -> None:
    while os.read(held, 1):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(DRAIN_SECONDS)
    os._exit(1)


if __name__ == "__main__":
    sys.argv[0] = "priorauth"
    main()
