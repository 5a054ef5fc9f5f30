"""Clients for the bench of tools: of our server and of a bare one, by each way in."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, asynccontextmanager, contextmanager
from pathlib import Path

import httpx2
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from adapters.ids import RandomIds
from adapters.settings import Settings
from evals.bare_server import bare_server
from mcp_server.opening import agent_services
from mcp_server.server import build_server
from tools.base import Caller

CLINIC, STAFF = "K-BENCH", "U-BENCH"
TOKEN = f"{CLINIC}.bench-of-tools"
_STARTS_WITHIN = 60.0
Both = tuple[Client, Client]
"""One of ours, one of the bare server."""


@asynccontextmanager
async def in_process(settings: Settings) -> AsyncIterator[Both]:
    """Yield clients of servers that run in this process."""
    async with agent_services(settings) as services:

        async def caller() -> Caller:
            return Caller(services=services, clinic_id=CLINIC, staff_id=STAFF)

        async with (
            Client(build_server(caller, RandomIds())) as ours,
            Client(bare_server()) as bare,
        ):
            yield ours, bare


@asynccontextmanager
async def over_stdio(settings: Settings) -> AsyncIterator[Both]:
    """Yield clients of servers that they start themselves, as a desktop client does."""
    async with (
        Client(_started("mcp_server", {"PRIORAUTH_HOME": str(settings.home)})) as ours,
        Client(_started("evals.bare_server", {})) as bare,
    ):
        yield ours, bare


def _started(module: str, environment: dict[str, str]) -> StdioServerParameters:
    return StdioServerParameters(
        command=sys.executable, args=["-m", module], env={**_PATH, **environment}
    )


@asynccontextmanager
async def over_http(settings: Settings) -> AsyncIterator[Both]:
    """Yield clients of servers that listen; ours wants a token with every request."""
    ports = _free_ports(2)
    given = {"PRIORAUTH_HOME": str(settings.home), "PRIORAUTH_MCP_PORT": str(ports[0])}
    command = [str(Path(sys.executable).with_name("priorauth")), "mcp", "serve"]
    bare_command = [sys.executable, "-m", "evals.bare_server", str(ports[1])]
    with _running(command, given), _running(bare_command, {}):
        for port in ports:
            await _answered(port)
        async with _asking(ports[0], TOKEN) as ours, _asking(ports[1], "") as bare:
            yield ours, bare


@asynccontextmanager
async def _asking(port: int, token: str) -> AsyncIterator[Client]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    address = f"http://127.0.0.1:{port}/mcp"
    async with (
        httpx2.AsyncClient(headers=headers) as http,
        Client(streamable_http_client(address, http_client=http)) as client,
    ):
        yield client


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, env={**_PATH, **environment})  # noqa: S603  our own words
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _free_ports(count: int) -> list[int]:
    with ExitStack() as stack:
        held = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(count)]
        return [int(each.getsockname()[1]) for each in held]


async def _answered(port: int) -> None:
    """Wait until a server listens."""
    async with asyncio.timeout(_STARTS_WITHIN):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.1)
            else:
                writer.close()
                return


_PATH = {"PATH": os.environ["PATH"]}  # noqa: TID251  what a child needs to find its programs
WAYS: dict[str, Callable[[Settings], AbstractAsyncContextManager[Both]]] = {
    "in process": in_process,
    "over stdio": over_stdio,
    "over HTTP": over_http,
}
