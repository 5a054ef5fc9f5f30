"""Serves MCP over stdin and stdout: by proxy, from the local database, or refusing clearly."""

from __future__ import annotations

from adapters.ids import RandomIds
from adapters.settings import Settings
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
            await build_server(_always(caller), RandomIds()).run_stdio_async()
    except PriorAuthError as error:
        await _serve_refusing(f"{NOWHERE} ({error})")


async def _serve_proxy(settings: Settings) -> None:
    if settings.server is None or settings.staff_token is None:
        await _serve_refusing("PRIORAUTH_SERVER is set, PRIORAUTH_STAFF_TOKEN is not. Set both.")
        return
    try:
        desk = RemoteDesk(settings.server, settings.staff_token.get_secret_value())
    except NotConfigured as error:
        await _serve_refusing(str(error))
        return
    await serve_through(desk).run_stdio_async()


async def _serve_refusing(why: str) -> None:
    async def nobody() -> Caller:
        raise NotConfigured(why)

    await build_server(nobody, RandomIds()).run_stdio_async()


def _always(caller: Caller) -> CallerFactory:
    async def same() -> Caller:
        return caller

    return same
