"""The mail server of the practice town: speaks SMTP over a real socket and keeps every message.

Drills are what mail servers do: no STARTTLS, a refusal now (451) or for good (550), or a line that
ends after the message was given.
"""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from typing import Literal

Drill = Literal["", "no_starttls", "later", "refused", "cut_after_data"]


@dataclass
class Letter:
    """One message as it was taken."""

    sender: str
    to: list[str]
    data: bytes
    secured: bool


@dataclass
class MailSink:
    """Listens on this machine."""

    tls: ssl.SSLContext | None = None
    drill: Drill = ""
    letters: list[Letter] = field(default_factory=list)
    password: bytes = b""
    """What AUTH PLAIN must carry, when anything."""
    _server: asyncio.Server | None = None

    async def __aenter__(self) -> MailSink:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    @property
    def port(self) -> int:
        """Where it listens."""
        if self._server is None:
            raise RuntimeError("The mail server is not open.")
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = _Talk(self, reader, writer)
        try:
            await talk.run()
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            writer.close()


class _Talk:
    """One connection."""

    def __init__(
        self, sink: MailSink, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._sink, self._reader, self._writer = sink, reader, writer
        self._secured = False
        self._sender, self._to = "", list[str]()

    async def run(self) -> None:
        await self._say("220 mail.practice ready")
        while line := (await self._reader.readline()).decode("utf-8", "replace").strip():
            verb, _, rest = line.partition(" ")
            if verb.upper() == "QUIT":
                await self._say("221 bye")
                return
            if not await self._heed(verb.upper(), rest):
                return

    async def _heed(self, verb: str, rest: str) -> bool:
        """Answer one line; False ends the connection."""
        if verb == "EHLO":
            await self._greet()
        elif verb == "STARTTLS" and self._sink.tls is not None:
            await self._say("220 go ahead")
            await self._writer.start_tls(self._sink.tls)
            self._secured = True
        elif verb == "AUTH":
            right = rest.encode() == b"PLAIN " + self._sink.password
            await self._say("235 welcome" if right else "535 no")
        elif verb == "MAIL":
            self._sender, self._to = _address(rest), []
            await self._say("250 ok")
        elif verb == "RCPT":
            bad = self._sink.drill == "refused"
            self._to += [] if bad else [_address(rest)]
            await self._say("550 nobody" if bad else "250 ok")
        elif verb == "DATA":
            return await self._take()
        else:
            await self._say("250 ok" if verb in ("RSET", "NOOP", "HELO") else "502 no")
        return True

    async def _greet(self) -> None:
        offers = ["mail.practice", "AUTH PLAIN"]
        if self._sink.tls is not None and not self._secured and self._sink.drill != "no_starttls":
            offers.append("STARTTLS")
        for offer in offers[:-1]:
            await self._say(f"250-{offer}")
        await self._say(f"250 {offers[-1]}")

    async def _take(self) -> bool:
        if self._sink.drill == "later":
            await self._say("451 try later")
            return True
        await self._say("354 go on")
        data = await self._reader.readuntil(b"\r\n.\r\n")
        self._sink.letters.append(Letter(self._sender, self._to, data[:-5], self._secured))
        if self._sink.drill == "cut_after_data":
            self._writer.close()
            return False
        await self._say("250 taken")
        return True

    async def _say(self, line: str) -> None:
        self._writer.write(f"{line}\r\n".encode())
        await self._writer.drain()


def _address(rest: str) -> str:
    return rest.partition("<")[2].partition(">")[0]
