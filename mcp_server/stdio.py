"""Serves MCP over stdin and stdout: by proxy, from the local database, or refusing clearly."""

from __future__ import annotations

from mcp.server.mcpserver import MCPServer
from mcp.server.stdio import stdio_server

from adapters.ids import RandomIds
from adapters.settings import Settings
from mcp_server.garbled import refusing_garbled
from mcp_server.proxy import RemoteDesk
from mcp_server.server import build_server, log_to_stderr, serve_through
from priorauth.errors import NotConfigured, PriorAuthError
from tools.base import Caller, CallerFactory

NOWHERE = (
    "This program is not connected to a clinic yet. Set PRIORAUTH_SERVER and"
    " PRIORAUTH_STAFF_TOKEN to use the clinic's server, or run `priorauth init` on this machine."
)


async def serve_stdio(settings: Settings) -> None:
    """Serve until the client goes away; nothing but the protocol is written to stdout."""
    log_to_stderr()
    if settings.server is not None:
        await _serve_proxy(settings)
        return
    from mcp_server.opening import local_caller

    try:
        async with local_caller(settings) as caller:
            await _serve(build_server(_always(caller), RandomIds()))
    except PriorAuthError as error:
        await _serve_refusing(f"{NOWHERE} ({error})")


async def _serve(server: MCPServer) -> None:
    # The library's own way to serve says nothing to a line that is no message.
    low = server._lowlevel_server
    async with stdio_server() as (read, write), refusing_garbled(read, write) as messages:
        await low.run(messages, write, low.create_initialization_options())


async def _serve_proxy(settings: Settings) -> None:
    if settings.server is None or settings.staff_token is None:
        await _serve_refusing("PRIORAUTH_SERVER is set, PRIORAUTH_STAFF_TOKEN is not. Set both.")
        return
    try:
        desk = RemoteDesk(settings.server, settings.staff_token.get_secret_value())
    except NotConfigured as error:
        await _serve_refusing(str(error))
        return
    await _serve(serve_through(desk))


async def _serve_refusing(why: str) -> None:
    async def nobody() -> Caller:
        raise NotConfigured(why)

    await _serve(build_server(nobody, RandomIds()))


def _always(caller: Caller) -> CallerFactory:
    async def same() -> Caller:
        return caller

    return same
