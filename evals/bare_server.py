"""The least that an MCP server can be: one trivial tool of the bare SDK, to measure beside ours.

`python -m evals.bare_server` speaks over stdio, with a port over HTTP.
"""

from __future__ import annotations

import sys

import uvicorn
from mcp.server.mcpserver import MCPServer


def bare_server() -> MCPServer:
    """Return a server whose one tool gives back what it was given."""
    server = MCPServer("bare", log_level="WARNING")

    @server.tool()
    async def trivial(case_id: str) -> dict[str, str]:
        """Return what was given."""
        return {"case_id": case_id}

    return server


def main() -> None:
    """Serve until the client goes away."""
    if len(sys.argv) == 1:
        bare_server().run()
        return
    app = bare_server().streamable_http_app(stateless_http=True, json_response=True)
    uvicorn.run(app, port=int(sys.argv[1]), log_level="error")


if __name__ == "__main__":
    main()
