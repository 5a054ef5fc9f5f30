"""The MLLP listener: every message is stored and committed before it is acknowledged.

A connection survives anything that a message does wrong; it ends when the peer ends it, when it
stays silent for too long, or when a frame does not end in time.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from adapters.electronic.hl7_reading import MOST_MESSAGES, TOO_MANY, Trouble, examine
from adapters.electronic.hl7_replies import NOT_STORED, TOO_LONG, reply_to
from adapters.electronic.hl7_text import START, count_messages, split_messages
from adapters.electronic.mllp_frames import Frames, Outcome, Piece, framed
from priorauth.clock import Clock
from priorauth.errors import InvalidRequest, NotConfigured, PriorAuthError

log = logging.getLogger("priorauth.listen")

CHUNK = 64 * 1024
Store = Callable[[bytes], Awaitable[str]]
"""Stores a message, commits it, and returns our number for it."""


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one peer may ask of the listener; each is a setting."""

    largest: int = 50 * 1024 * 1024
    idle_seconds: float = 3600.0
    frame_seconds: float = 60.0
    """A frame that has begun must end within this, however slowly its bytes come."""
    connections: int = 32
    peers: tuple[str, ...] = ()
    """Addresses or networks that may connect; empty for all that reach the port."""


class Listener:
    """Serves MLLP on one port."""

    def __init__(self, store: Store, clock: Clock, limits: Limits | None = None) -> None:
        self._store = store
        self._clock = clock
        self._limits = limits or Limits()
        self._networks = [ipaddress.ip_network(peer, strict=False) for peer in self._limits.peers]
        self._open: set[asyncio.Task[None]] = set()

    async def serve(self, host: str, port: int, secured: ssl.SSLContext | None) -> asyncio.Server:
        """Begin to listen.

        Raises:
            NotConfigured: The port is taken, or the address is none of this machine.
        """
        try:
            return await asyncio.start_server(self._accept, host, port, ssl=secured)
        except OSError:
            raise NotConfigured(
                f"The listener cannot use {host}, port {port}: it is taken, or no address of this"
                " machine. Choose another with --port or PRIORAUTH_LISTEN_PORT."
            ) from None

    async def close(self) -> None:
        """End every connection; what was stored is stored."""
        for task in tuple(self._open):
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if (
            task is None
            or not self._may_connect(writer)
            or (len(self._open) >= self._limits.connections)
        ):
            log.warning("a connection was refused")
            writer.close()
            return
        self._open.add(task)
        try:
            await self._converse(reader, writer)
        except (OSError, TimeoutError, asyncio.IncompleteReadError):
            log.info("a connection ended early")
        except asyncio.CancelledError:
            log.debug("a connection was ended by us")
        finally:
            self._open.discard(task)
            writer.close()
            with contextlib.suppress(OSError, TimeoutError, asyncio.CancelledError):
                await asyncio.wait_for(writer.wait_closed(), 2.0)

    def _may_connect(self, writer: asyncio.StreamWriter) -> bool:
        peer = writer.get_extra_info("peername")
        if not self._networks or peer is None:
            return True
        address = ipaddress.ip_address(str(peer[0]).partition("%")[0])
        return any(address in network for network in self._networks)

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        frames, ends_at = Frames(self._limits.largest), 0.0
        loop = asyncio.get_running_loop()
        while True:
            wait = ends_at - loop.time() if frames.is_inside else self._limits.idle_seconds
            try:
                received = await asyncio.wait_for(reader.read(CHUNK), max(wait, 0.0))
            except TimeoutError:
                received = b""
            was_inside = frames.is_inside
            pieces = frames.feed(received) if received else frames.finish()
            for piece in pieces:
                writer.write(await self._answer(piece))
                await writer.drain()
            if not received:
                return
            if frames.is_inside and (pieces or not was_inside):
                ends_at = loop.time() + self._limits.frame_seconds

    async def _answer(self, piece: Piece) -> bytes:
        """Store a piece of the stream, then say what became of it; garbage gets no answer."""
        if piece.outcome is Outcome.GARBAGE:
            log.warning("bytes between frames were dropped: %d", len(piece.content))
            return b""
        if piece.outcome is not Outcome.WHOLE:
            return framed(await self._take(START + piece.content, _too_long(piece)))
        if count_messages(piece.content, MOST_MESSAGES) > MOST_MESSAGES:
            return framed(await self._take(piece.content, TOO_MANY))
        messages = split_messages(piece.content)
        if len(messages) < 2:
            messages = [piece.content]
        return b"".join([framed(await self._take(each, None)) for each in messages])

    async def _take(self, content: bytes, known: Trouble | None) -> bytes:
        message, found = await asyncio.to_thread(examine, content)
        trouble = known or found
        try:
            number = await self._store(content)
        except InvalidRequest:
            number, trouble = "0", found or TOO_LONG
        except PriorAuthError as error:
            log.warning("a message was not stored: %s", type(error).__name__)
            number, trouble = "0", NOT_STORED
        log.info("message %s: %s", number, trouble.code if trouble else "AA")
        return reply_to(message, trouble, number, self._clock.now())


def _too_long(piece: Piece) -> Trouble | None:
    return TOO_LONG if piece.outcome is Outcome.TOO_LONG else None


def secured_by(certificate: Path, key: Path, clients: Path | None) -> ssl.SSLContext:
    """Return the settings of a listener that speaks TLS 1.2 or better.

    Raises:
        NotConfigured: The certificate or its key cannot be used.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate, key)
        if clients is not None:
            context.load_verify_locations(clients)
            context.verify_mode = ssl.CERT_REQUIRED
    except (OSError, ssl.SSLError):
        raise NotConfigured(
            "The certificate of the listener cannot be used. Check PRIORAUTH_LISTEN_CERTIFICATE,"
            " PRIORAUTH_LISTEN_KEY and PRIORAUTH_LISTEN_CLIENTS."
        ) from None
    return context
