"""Hands calls on to the clinic's own server, so that no desktop holds its database."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.server.mcpserver.exceptions import ToolError
from mcp.shared.exceptions import MCPError
from mcp_types import CallToolResult

from mcp_server.binding import Run
from priorauth.errors import NotConfigured

PATH = "/mcp"
SECONDS = 30.0
_REFUSED = "The clinic's server refused the staff token. Ask an administrator for a new one."
_AWAY = (
    "The clinic's server cannot be reached. Check PRIORAUTH_SERVER and the network;"
    " nothing was done."
)
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def remote_run(server: str, token: str) -> Run:
    """Return what runs tools on a server, as the person whom the staff token names.

    Raises:
        NotConfigured: The address would send the token where others can read it.
    """
    address = _address(server)

    async def run(name: str, arguments: dict[str, Any]) -> CallToolResult:
        refused: list[int] = []

        async def note(response: httpx2.Response) -> None:
            if response.status_code in (401, 403):
                refused.append(response.status_code)

        headers, hooks = {"Authorization": f"Bearer {token}"}, {"response": [note]}
        try:
            async with (
                httpx2.AsyncClient(headers=headers, timeout=SECONDS, event_hooks=hooks) as http,
                Client(streamable_http_client(address, http_client=http)) as client,
            ):
                return await client.call_tool(name, arguments)
        except* (MCPError, httpx2.HTTPError, OSError):
            raise ToolError(_REFUSED if refused else _AWAY) from None

    return run


def _address(server: str) -> str:
    parts = urlsplit(server)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotConfigured("PRIORAUTH_SERVER must be an address such as https://desk.example.com.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise NotConfigured("PRIORAUTH_SERVER must begin with https://: a staff token is sent.")
    return server if parts.path.rstrip("/").endswith(PATH) else server.rstrip("/") + PATH
