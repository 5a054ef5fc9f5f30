"""Serve the desk's tools to a desktop client over stdin and stdout (MCP)."""

from __future__ import annotations

import asyncio

import click


@click.command()
def mcp() -> None:
    """Serve the desk's tools over MCP on stdin and stdout.

    Uses the clinic's server when PRIORAUTH_SERVER and PRIORAUTH_STAFF_TOKEN are set, else
    the clinic of this machine for the person who ran `priorauth init`.
    """
    from adapters.settings import read_settings
    from mcp_server.stdio import serve_stdio

    asyncio.run(serve_stdio(read_settings()))
