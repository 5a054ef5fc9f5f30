"""The town's connections: no delay for small answers, and they can be cut like a bad line."""

from __future__ import annotations

import asyncio
import socket
from typing import ClassVar

from uvicorn.protocols.http.h11_impl import H11Protocol

Caller = tuple[str, int]


class CuttableProtocol(H11Protocol):
    """HTTP/1.1 that remembers each caller's connection."""

    open_lines: ClassVar[dict[Caller, asyncio.Transport]] = {}

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Remember the line and switch Nagle's algorithm off."""
        super().connection_made(transport)
        line = transport.get_extra_info("socket")
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.client:
            self.open_lines[self.client] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the line."""
        if self.client:
            self.open_lines.pop(self.client, None)
        super().connection_lost(exc)


def cut(caller: Caller) -> None:
    """Hang up on a caller at once; what was written before is still sent."""
    line = CuttableProtocol.open_lines.get(caller)
    if line is not None:
        line.close()
