"""An HTTP server on a real socket that says exactly what a test tells it to say."""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

CUT = b"cut"
HANG = b"hang"


@dataclass(frozen=True)
class Asked:
    """A request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: str


@dataclass
class Counter:
    """Answers from a list, in order; the last answer is repeated. Tokens are always given."""

    url: str = ""
    answers: list[bytes] = field(default_factory=list)
    tokens: list[bytes] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    signed_in: list[Asked] = field(default_factory=list)
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    serving: set[asyncio.Task[None]] = field(default_factory=set)

    def say(self, status: int, content: Any = b"", **headers: str) -> None:
        """Answer the next request so."""
        self.answers.append(written(status, content, **headers))

    def say_raw(self, answer: bytes) -> None:
        """Answer the next request with these bytes, then hang up; or CUT, or HANG."""
        self.answers.append(answer)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Handle one connection."""
        self._remember_this_task()
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            await self._reply(writer, self._answer_to(await _read(reader)))
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    def _answer_to(self, asked: Asked) -> bytes:
        if asked.path.endswith("/v1/token"):
            self.signed_in.append(asked)
            usual = {"access_token": f"token-{len(self.signed_in)}", "expires_in": 300}
            return self.tokens.pop(0) if self.tokens else written(200, usual)
        self.asked.append(asked)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

    async def _reply(self, writer: asyncio.StreamWriter, answer: bytes) -> None:
        if answer == HANG:
            await self.closing.wait()
        if answer not in (CUT, HANG):
            writer.write(answer)
            await writer.drain()

    def _remember_this_task(self) -> None:
        task = asyncio.current_task()
        if task is not None:
            self.serving.add(task)


@contextlib.asynccontextmanager
async def open_counter(certificates: ssl.SSLContext | None = None) -> AsyncIterator[Counter]:
    """A counter that listens on a free port of this machine."""
    counter = Counter()
    server = await asyncio.start_server(counter.serve, "127.0.0.1", 0, ssl=certificates)
    kind = "https" if certificates else "http"
    counter.url = f"{kind}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield counter
    finally:
        counter.closing.set()
        await asyncio.gather(*counter.serving)
        server.close()
        await server.wait_closed()


def written(status: int, content: Any = b"", **headers: str) -> bytes:
    """An answer in bytes; anything but bytes is written as JSON."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    lines = [f"HTTP/1.1 {status} Said", f"Content-Length: {len(body)}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    method, path, _ = head[0].split(" ")
    headers = {
        name.lower(): value for name, _, value in (line.partition(": ") for line in head[1:])
    }
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Asked(method, path, headers, body.decode())
