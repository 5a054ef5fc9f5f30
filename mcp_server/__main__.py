"""Run as `python -m mcp_server`: the same as `priorauth mcp`."""

from __future__ import annotations

import asyncio

from adapters.settings import read_settings
from mcp_server.stdio import serve_stdio

if __name__ == "__main__":
    asyncio.run(serve_stdio(read_settings()))
