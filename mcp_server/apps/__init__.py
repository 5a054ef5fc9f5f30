"""Pages that a client may show beside a result (MCP Apps); each works without any network."""

from __future__ import annotations

from pathlib import Path

from mcp.server.apps import Apps, ResourceCsp

QUEUE_BOARD = "ui://priorauth/queue_board.html"
"""Shows what `list_cases` found as a board, one column for each way a case can stand."""


def queue_board() -> Apps:
    """Return the extension with the board; it may load nothing and call nobody but its host."""
    apps = Apps()
    page = Path(__file__).parent / "queue_board.html"
    apps.add_html_resource(
        QUEUE_BOARD,
        page.read_text(encoding="utf-8"),
        name="queue_board",
        title="Queue board",
        description="The listed cases as a board.",
        csp=ResourceCsp(connect_domains=[], resource_domains=[]),
        prefers_border=True,
    )
    return apps
