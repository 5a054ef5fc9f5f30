"""Opens what answers MCP clients by HTTP, as the agent's login."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from starlette.applications import Starlette

from adapters.home import read_whose
from adapters.http import TIMEOUT
from adapters.settings import McpSettings, Settings
from adapters.sign_in.keys import KeysOnFile, PublishedKeys
from mcp_server.opening import agent_services
from mcp_server.over_http import PATH, mcp_app
from mcp_server.tokens import EitherToken, ServiceTokens, SigningKeys, StaffTokens
from priorauth.clock import Clock
from priorauth.errors import NotConfigured


@asynccontextmanager
async def opened_app(settings: Settings) -> AsyncIterator[Starlette]:
    """Yield the program that answers MCP clients of this folder's database.

    Raises:
        NotConfigured: It is not set up here, or this process was given no agent login.
    """
    given = settings.mcp
    if given is None:
        raise NotConfigured("Set PRIORAUTH_MCP_PORT to the port that MCP clients shall use.")
    whose = read_whose(settings)
    async with agent_services(settings) as services, httpx.AsyncClient(timeout=TIMEOUT) as client:
        resource = given.address.rstrip("/") + PATH
        theirs = None
        if given.issuer is not None:
            theirs = ServiceTokens(
                _keys(given, client, services.clock),
                services.minimum,
                issuer=given.issuer,
                resource=resource,
                clinic_id=whose.clinic_id,
            )
        verifier = EitherToken(StaffTokens(services.minimum, services.clock, resource), theirs)
        yield mcp_app(services, verifier, address=given.address, issuer=given.issuer)


def _keys(given: McpSettings, client: httpx.AsyncClient, clock: Clock) -> SigningKeys:
    place = given.keys or ""
    if urlsplit(place).scheme in ("http", "https"):
        return PublishedKeys(place, client, clock)
    return KeysOnFile(Path(place))
