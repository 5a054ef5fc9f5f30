"""Serve the desk's tools to MCP clients: over stdin and stdout, or by HTTP with tokens."""

from __future__ import annotations

import asyncio
from pathlib import Path

import click

from priorauth.models.people import Scope

_SCOPES = {
    "see": Scope.READ,
    "draft": Scope.DRAFT,
    "request-submit": Scope.REQUEST_SUBMIT,
}


@click.group(invoke_without_command=True)
@click.pass_context
def mcp(context: click.Context) -> None:
    """Serve the desk's tools over MCP on stdin and stdout.

    Uses the clinic's server when PRIORAUTH_SERVER and PRIORAUTH_STAFF_TOKEN are set, else
    the clinic of this machine for the person who ran `priorauth init`.
    """
    if context.invoked_subcommand is not None:
        return
    from adapters.settings import read_settings
    from mcp_server.stdio import serve_stdio

    asyncio.run(serve_stdio(read_settings()))


@mcp.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Port to listen on.")
def serve(port: int | None) -> None:
    """Serve MCP by HTTP until Ctrl-C; every request carries a token of one person."""
    from adapters.logs import log_to_stderr
    from adapters.settings import on_port, read_settings
    from desk.serving import serve_mcp

    settings = read_settings()
    if port is not None:
        settings = on_port(settings, port)
    log_to_stderr()
    asyncio.run(serve_mcp(settings))


@mcp.command()
@click.option("--for", "named", metavar="NAME", help="Person, by name or id; else yourself.")
@click.option("--days", type=click.IntRange(1, 365), default=90, show_default=True)
@click.option(
    "--may",
    type=click.Choice(sorted(_SCOPES)),
    multiple=True,
    default=sorted(_SCOPES),
    show_default=True,
    help="What it may be used for; repeat it.",
)
def token(named: str | None, days: int, may: tuple[str, ...]) -> None:
    """Make a token for one person's MCP client and print it once.

    It goes into PRIORAUTH_STAFF_TOKEN of her client. None of them can approve or send.
    """
    from adapters.settings import read_settings
    from desk.client_tokens import make

    scopes = frozenset(_SCOPES[each] for each in (*may, "see"))
    name, text, made = asyncio.run(make(read_settings(), named, days, scopes))
    click.echo(f"For {name}, until {made.expires_at:%Y-%m-%d}. It is shown once; keep it secret.")
    click.echo(f"End it early with: priorauth mcp revoke {made.id}")
    click.echo(text)


@mcp.command()
def tokens() -> None:
    """List the tokens of MCP clients; the tokens themselves are kept nowhere."""
    from adapters.settings import read_settings
    from desk.client_tokens import listed

    lines = asyncio.run(listed(read_settings()))
    click.echo("\n".join(lines) if lines else "Nobody has a token.")


@mcp.command()
@click.argument("token_id")
def revoke(token_id: str) -> None:
    """End a token at once."""
    from adapters.settings import read_settings
    from desk.client_tokens import end

    ended = asyncio.run(end(read_settings(), token_id))
    click.echo(f"Token {ended.id} is ended. Clients that use it are refused from now on.")


@mcp.command()
@click.argument("path", type=click.Path(path_type=Path), default=Path("priorauth.mcpb"))
def bundle(path: Path) -> None:
    """Write a bundle (.mcpb) that Claude Desktop installs with a double click.

    It asks for the clinic's server and a token, and holds no data of the clinic.
    """
    from desk.client_bundle import write_bundle

    write_bundle(path)
    click.echo(f"{path} is written. Open it with Claude Desktop; it asks for server and token.")
