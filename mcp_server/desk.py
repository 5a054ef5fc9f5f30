"""The desk as MCP reaches it: tools, resources and completions, run here or on a server."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast

from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult
from pydantic import BaseModel

from mcp_server.answers import as_json, as_result, whole_result
from mcp_server.completing import COMPLETIONS, Completed
from mcp_server.resources import Resource
from priorauth.errors import PriorAuthError
from priorauth.ports import Ids
from tools.base import CallerFactory, Progress, Tool
from tools.call import Shown, shown

log = logging.getLogger(__name__)


class Desk(Protocol):
    """Answers for one person; every method may raise ToolError with a text for staff."""

    async def call(
        self, name: str, arguments: dict[str, Any], report: Progress | None
    ) -> CallToolResult:
        """Return what a tool says."""
        ...

    async def read(self, resource: Resource, given: dict[str, str]) -> str:
        """Return a resource as JSON."""
        ...

    async def complete(self, name: str, begun: str) -> tuple[str, ...]:
        """Return what an argument of that name may be, from what is typed of it."""
        ...


class LocalDesk:
    """Runs everything in this process, for whoever `caller` says."""

    def __init__(
        self, tools: Mapping[str, Tool], caller: CallerFactory, ids: Ids, *, in_house: bool = False
    ) -> None:
        self._tools = tools
        self._caller = caller
        self._ids = ids
        self._show = whole_result if in_house else as_result

    async def call(
        self, name: str, arguments: dict[str, Any], report: Progress | None
    ) -> CallToolResult:
        """See `Desk.call`."""
        return await self._run(self._tools[name], arguments, self._show, report)

    async def read(self, resource: Resource, given: dict[str, str]) -> str:
        """See `Desk.read`."""
        return await self._run(resource.reading, given, as_json)

    async def complete(self, name: str, begun: str) -> tuple[str, ...]:
        """See `Desk.complete`."""
        return await self._run(COMPLETIONS[name], {"begun": begun}, _values)

    async def _run(
        self,
        tool: Tool,
        arguments: Mapping[str, Any],
        show: Callable[[BaseModel], Shown],
        progress: Progress | None = None,
    ) -> Shown:
        try:
            return await shown(tool, await self._caller(), arguments, show, progress=progress)
        except PriorAuthError as error:
            raise ToolError(str(error)) from None
        except Exception as error:
            number = self._ids.new("X")
            _log_without_values(number, tool.name, error)
            raise ToolError(
                f"Something went wrong in the desk itself (number {number}). Nothing was sent."
            ) from None


def _values(found: BaseModel) -> tuple[str, ...]:
    return cast(Completed, found).values


def _log_without_values(number: str, name: str, error: Exception) -> None:
    """Log where it broke; the text of an error may quote values, so it stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    log.error("tool failed number=%s tool=%s error=%s at=%s", number, name, type(error), where)
