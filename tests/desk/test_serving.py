"""The sockets on which pages and MCP are served."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from desk.serving import listen, serve_until


def test_no_answer_waits_for_the_client_to_say_that_it_has_the_piece_before() -> None:
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        body = await Request(scope, receive).body()
        await PlainTextResponse(body)(scope, receive, send)


async def answered(address: tuple[str, int], pieces: list[bytes]) -> bytes:
    """Send the pieces one after the other, and return what comes before the connection ends."""
    reader, writer = await asyncio.open_connection(*address)
    try:
        for piece in pieces[:-1]:
            writer.write(piece)
            with suppress(TimeoutError):
                async with asyncio.timeout(0.4):
                    return await reader.read()
        writer.write(pieces[-1])
        async with asyncio.timeout(5):
            return await reader.read()
    finally:
        writer.close()
        await writer.wait_closed()


@pytest.mark.anyio
async def test_a_request_that_does_not_go_on_is_hung_up_on_and_others_are_answered() -> None:
    stop, head = asyncio.Event(), b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
    with listen("127.0.0.1", 0) as listening:
        serving = asyncio.create_task(serve_until(stop, echo, listening, patience=1))
        said = await asyncio.gather(
            answered(listening.getsockname(), [b""]),
            answered(listening.getsockname(), [b"POST / HT", b"TP/1.1\r\n", b"Host: x\r\n"]),
            answered(listening.getsockname(), [head + b"\r\nab"]),
            answered(listening.getsockname(), [head + b"Connection: close\r\n\r\nab", b"cd"]),
        )
        stop.set()
        await serving

    assert [each.rpartition(b"\r\n")[2] for each in said] == [b"", b"", b"", b"abcd"]
