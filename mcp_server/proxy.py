"""Hands calls on to the clinic's own server, so that no desktop holds its database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any, TypeGuard
from urllib.parse import urlsplit

import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.server.mcpserver.exceptions import ToolError
from mcp.shared.exceptions import MCPError
from mcp_types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    CallToolResult,
    ResourceTemplateReference,
)

from mcp_server.offering import text_of_resource
from mcp_server.resources import Resource
from priorauth.errors import NotConfigured
from tools.base import Progress

PATH = "/mcp"
SECONDS = 30.0
_REFUSED = "The clinic's server refused the staff token. Ask an administrator for a new one."
_AWAY = (
    "The clinic's server cannot be reached. Check PRIORAUTH_SERVER and the network;"
    " nothing was done."
)
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class RemoteDesk:
    """Hands everything on to a server, as the person whom the staff token names."""

    def __init__(self, server: str, token: str) -> None:
        """Remember where to ask.

        Raises:
            NotConfigured: The address would send the token where others can read it.
        """
        self._address = _address(server)
        self._token = token

    async def call(
        self, name: str, arguments: dict[str, Any], report: Progress | None
    ) -> CallToolResult:
        """See `Desk.call`."""

        async def tell(progress: float, total: float | None, message: str | None) -> None:
            if report is not None:
                await report(progress, total or progress, message or "")

        async with self._asked() as client:
            return await client.call_tool(name, arguments, progress_callback=tell)

    async def read(self, resource: Resource, given: dict[str, str]) -> str:
        """See `Desk.read`."""
        async with self._asked() as client:
            found = await client.read_resource(resource.address(given))
        return text_of_resource(found.contents)

    async def complete(self, name: str, begun: str) -> tuple[str, ...]:
        """See `Desk.complete`."""
        reference = ResourceTemplateReference(uri=_COMPLETED_BY[name])
        async with self._asked() as client:
            found = await client.complete(reference, {"name": name, "value": begun})
        return tuple(found.completion.values)

    @asynccontextmanager
    async def _asked(self) -> AsyncIterator[Client]:
        refused: list[int] = []

        async def note(response: httpx2.Response) -> None:
            if response.status_code in (401, 403):
                refused.append(response.status_code)

        headers, hooks = {"Authorization": f"Bearer {self._token}"}, {"response": [note]}
        try:
            async with (
                httpx2.AsyncClient(headers=headers, timeout=SECONDS, event_hooks=hooks) as http,
                Client(streamable_http_client(self._address, http_client=http)) as client,
            ):
                yield client
        except (ExceptionGroup, MCPError, httpx2.HTTPError, OSError) as error:
            causes = list(_causes(error))
            if not all(isinstance(each, _OF_THE_WAY) for each in causes):
                raise
            said = next((each.error.message for each in causes if _is_plain(each)), None)
            raise ToolError(_REFUSED if refused else said or _AWAY) from None


_COMPLETED_BY = {"payer": "priorauth://rules/{payer}", "case_id": "priorauth://case/{case_id}"}


_OF_THE_WAY = (MCPError, httpx2.HTTPError, OSError)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield what went wrong, out of the groups that tasks beside each other make of it."""
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _causes(each)
    else:
        yield error


def _is_plain(error: BaseException) -> TypeGuard[MCPError]:
    """Whether the server's desk itself said it; its own words hold no patient data."""
    codes = INVALID_PARAMS, INTERNAL_ERROR
    return isinstance(error, MCPError) and error.error.code in codes


def _address(server: str) -> str:
    parts = urlsplit(server)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotConfigured("PRIORAUTH_SERVER must be an address such as https://desk.example.com.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise NotConfigured("PRIORAUTH_SERVER must begin with https://: a staff token is sent.")
    return server if parts.path.rstrip("/").endswith(PATH) else server.rstrip("/") + PATH
