"""The service's side of a child process: started when needed, killed when it takes too much."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import signal
import sys
from pathlib import Path
from typing import Any

from adapters.documents.frames import pack, read_frame_async
from priorauth.errors import Unavailable, Unreadable

_ROOT = str(Path(__file__).parents[2])
_START = (
    f"import sys; sys.path.insert(0, {_ROOT!r}); from adapters.documents.worker import main; main()"
)
_PICTURE_BYTES, _KEPT_BYTES = str(8 * 1024 * 1024), str(32 * 1024 * 1024)
_ENVIRONMENT = {
    "OMP_THREAD_LIMIT": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_MMAP_THRESHOLD_": _PICTURE_BYTES,
    "MALLOC_TRIM_THRESHOLD_": _KEPT_BYTES,
}
"""Pictures of a page come and go by the dozen: to give their memory back each time takes longer
than to look at them. What the engines ask for is larger and goes back."""

TOO_LONG = "The document takes too long to open; it may be damaged or made to do harm."
TOO_MUCH = "The document needs more memory than any real fax; it may be made to do harm."
WALL_FOR_CPU = 10.0
"""How much longer a piece of work may last than the processor time that it may use."""
STARTS_WITHIN = 120.0
"""Seconds until a child is ready, its libraries loaded; generous, for a busy machine."""
ENDS_WITHIN = 5.0
"""Seconds that a child whose pipe is closed may take to be gone."""
PIPE_BYTES = 1024 * 1024
"""As much as Linux lets anybody have: a page's picture goes through in two or three pieces."""
BROKEN = "The document cannot be opened; it is damaged. Ask the sender to send it again."


class Child:
    """One child process that serves the operations of one module; replaced after any trouble.

    It is started with an environment of two thread counts and two of memory, and takes away its own
    rights before it sees a document (`adapters.documents.lockdown`). The seconds of a call are
    of its own processor time, which the kernel counts: a busy machine makes no document
    unreadable. `wall` times as long it may wait for the processor; `patience` stretches both
    where much else runs, as while measuring; less than one shortens them, as in tests of bombs.
    """

    def __init__(
        self,
        module: str,
        *,
        memory_bytes: int,
        patience: float = 1.0,
        wall: float = WALL_FOR_CPU,
    ) -> None:
        self._module = module
        self._memory = memory_bytes
        self._wall = wall
        self._patience = patience
        self._process: asyncio.subprocess.Process | None = None

    @property
    def pid(self) -> int | None:
        """The process id while it runs, for tests and benchmarks."""
        return self._process.pid if self._process is not None else None

    async def call(
        self, operation: str, args: dict[str, Any], blob: bytes = b"", *, seconds: float
    ) -> tuple[dict[str, Any], bytes]:
        """Have the child do one thing within so many seconds of its processor time.

        Raises:
            Unreadable: The document cannot be used; the child may have been killed for it.
            Unavailable: No child starts here; nothing is said about the document.
        """
        process = await self._running()
        seconds *= self._patience
        try:
            async with asyncio.timeout(seconds * self._wall):
                head, data = await self._exchange(process, operation, args, blob, seconds)
        except TimeoutError:
            await self.close()
            raise Unreadable(TOO_LONG) from None
        except ValueError:
            await self.close()
            raise Unreadable(BROKEN) from None
        except (asyncio.IncompleteReadError, ConnectionError):
            used_up = await self._ended_by(process) == -signal.SIGXCPU
            await self.close()
            raise Unreadable(TOO_LONG if used_up else TOO_MUCH) from None
        except asyncio.CancelledError:
            await self.close()
            raise
        return await self._result(head), data

    async def _ended_by(self, process: asyncio.subprocess.Process) -> int | None:
        """What ended a child that went silent, asked before it is killed.

        `Process.kill` polls the child first and so may take its status away from the event
        loop, which then can only report 255.
        """
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ENDS_WITHIN):
                return await process.wait()
        return None

    async def close(self) -> None:
        """Kill the child, if it runs; the next call starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        transport = process._transport  # type: ignore[attr-defined]  # closes the pipes at once
        transport.close()

    async def _running(self) -> asyncio.subprocess.Process:
        if self._process is None or self._process.returncode is not None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-I",
                "-X",
                "utf8",
                "-c",
                _START,
                self._module,
                str(self._memory),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=_ENVIRONMENT,
                close_fds=True,
                limit=8 * 1024 * 1024,
            )
            _widen(self._process)
            await self._until_ready(self._process)
        return self._process

    async def _until_ready(self, process: asyncio.subprocess.Process) -> None:
        """Wait for the child's first word: what goes wrong before it is never the document's."""
        try:
            async with asyncio.timeout(STARTS_WITHIN):
                if process.stdout is None:
                    raise ConnectionError
                await read_frame_async(process.stdout)
        except (TimeoutError, asyncio.IncompleteReadError, ConnectionError, ValueError):
            await self.close()
            raise Unavailable("The reader", "cannot be started on this machine now") from None
        except asyncio.CancelledError:
            await self.close()
            raise

    async def _exchange(
        self,
        process: asyncio.subprocess.Process,
        operation: str,
        args: dict[str, Any],
        blob: bytes,
        seconds: float,
    ) -> tuple[dict[str, Any], bytes]:
        if process.stdin is None or process.stdout is None:
            raise ConnectionError
        head = {"op": operation, "args": args, "seconds": seconds}
        process.stdin.write(pack(head, blob))
        process.stdin.write(blob)
        await process.stdin.drain()
        return await read_frame_async(process.stdout)

    async def _result(self, head: dict[str, Any]) -> dict[str, Any]:
        if "unreadable" in head:
            raise Unreadable(str(head["unreadable"]), head.get("page"))
        if "failed" in head:
            await self.close()
            raise Unreadable(TOO_MUCH if head["failed"] == "memory" else BROKEN)
        result = head.get("ok")
        if not isinstance(result, dict):
            await self.close()
            raise Unreadable(BROKEN)
        return result


def _widen(process: asyncio.subprocess.Process) -> None:
    """Let pictures through to the child in few pieces; where the system grants less, in more."""
    with contextlib.suppress(OSError, AttributeError):
        if process.stdin is not None:
            pipe = process.stdin.get_extra_info("pipe")
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
