"""The EMR's side of MLLP: sends messages over a real socket and reads the replies.

Drills are what interface engines really do: hang up before the reply and send again, put two
messages into one frame, leave rubbish between frames, cut a frame off, or drip a message slowly.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from dataclasses import dataclass, field
from typing import Literal

SB, EB = b"\x0b", b"\x1c\r"
Drill = Literal["drop_before_reply", "resend", "two_in_a_frame", "garbage", "cut_off", "slow"]
DRILLS: tuple[Drill, ...] = (
    "drop_before_reply",
    "resend",
    "two_in_a_frame",
    "garbage",
    "cut_off",
    "slow",
)
GARBAGE = b"\r\n\x00HTTP/1.1 200 OK\r\n\r\n"


@dataclass
class Sender:
    """One sending system; it waits for each reply before it sends the next message."""

    host: str
    port: int
    patience: float = 20.0
    tls: ssl.SSLContext | None = None
    replies: list[bytes] = field(default_factory=list)

    async def send(self, *messages: bytes, drill: Drill | None = None) -> list[bytes]:
        """Send messages over one connection, with a drill; return the replies, in order."""
        if drill == "drop_before_reply":
            for message in messages:
                await self._hang_up_after(SB + message + EB)
            drill = None
        reader, writer = await self._connected()
        try:
            for stream, wanted in _streams(messages, drill):
                await self._write(writer, stream, slowly=drill == "slow")
                await self._read(reader, wanted)
        finally:
            writer.close()
        return self.replies

    async def _connected(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection(self.host, self.port, ssl=self.tls)

    async def _hang_up_after(self, stream: bytes) -> None:
        """Send a whole message and hang up without waiting for the reply."""
        _, writer = await self._connected()
        writer.write(stream)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    async def _write(self, writer: asyncio.StreamWriter, stream: bytes, *, slowly: bool) -> None:
        pieces = [stream[at : at + 64] for at in range(0, len(stream), 64)] if slowly else [stream]
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)

    async def _read(self, reader: asyncio.StreamReader, wanted: int) -> None:
        async with asyncio.timeout(self.patience):
            for _ in range(wanted):
                reply = await reader.readuntil(EB)
                self.replies.append(reply.removeprefix(SB).removesuffix(EB))


def _streams(messages: tuple[bytes, ...], drill: Drill | None) -> list[tuple[bytes, int]]:
    """Return what is written, and how many replies must come before the next."""
    if drill == "two_in_a_frame":
        return [(SB + b"".join(messages) + EB, len(messages))]
    frames = [SB + message + EB for message in messages]
    if drill == "resend":
        return [(frame, 1) for frame in frames for _ in range(2)]
    if drill == "garbage":
        return [(GARBAGE + frame + GARBAGE, 1) for frame in frames]
    if drill == "cut_off":
        return [(SB + one[: len(one) // 2] + SB + one + EB, 2) for one in messages]
    return [(frame, 1) for frame in frames]


def code_of(reply: bytes) -> str:
    """Return the acknowledgement code of a reply: AA, AE or AR."""
    found = re.search(rb"(?:\A|\r)MSA.([A-Z]{2})", reply)
    return found[1].decode() if found else ""


def type_of(reply: bytes) -> str:
    """Return the message type of a reply, such as `RRI^I12^RRI_I12`."""
    header = reply.split(b"\r", 1)[0].split(reply[3:4])
    return header[8].decode() if len(header) > 8 else ""
