"""Closes connections on which a request has begun and does not go on."""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol


class Impatient(H11Protocol):
    """Waits as long for the head of a request, and for each piece of its body, as for the next.

    Whoever sends a letter now and then cannot hold a connection open.
    """

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """See `asyncio.Protocol`."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`; more of a head gives it no more time."""
        super().data_received(data)
        if self._late is None or self.conn.their_state is not h11.IDLE:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """See `asyncio.Protocol`."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._stop_waiting()
        if self.conn.their_state in (h11.IDLE, h11.SEND_BODY):
            self._late = self.loop.call_later(self.timeout_keep_alive, self._hang_up)

    def _stop_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _hang_up(self) -> None:
        if self.flow.read_paused:
            self._wait()  # it is ours to read on
        else:
            self.transport.close()
