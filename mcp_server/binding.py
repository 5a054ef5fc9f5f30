"""How one of our tools becomes one of MCP: schemas, hints, and how errors are said."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool as McpTool
from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase, FuncMetadata
from mcp_types import CallToolResult, TextContent, ToolAnnotations
from pydantic import BaseModel, Field, TypeAdapter

from priorauth.errors import PriorAuthError
from priorauth.ports import Ids
from tools.base import CallerFactory, Tool
from tools.call import call

log = logging.getLogger(__name__)

Run = Callable[[str, dict[str, Any]], Awaitable[CallToolResult]]
"""Runs a tool by name with the arguments as they came."""


class BoundTool(McpTool):
    """A tool of MCP whose arguments reach our own check and record as they came."""

    run_call: Run = Field(exclude=True)

    async def run(
        self, arguments: dict[str, Any], context: Any, convert_result: bool = False
    ) -> CallToolResult:
        """Run the tool; what went wrong is said in words for staff."""
        return await self.run_call(self.name, arguments)


def bind(tool: Tool, run: Run) -> BoundTool:
    """Return the MCP face of a tool; its context does not show."""
    return BoundTool(
        fn=tool.function,
        name=tool.name,
        title=tool.name.replace("_", " ").capitalize(),
        description=_without_raises(tool.description),
        parameters=_bare(tool.arguments.model_json_schema()),
        fn_metadata=FuncMetadata(arg_model=ArgModelBase, output_schema=output_schema(tool.result)),
        is_async=True,
        annotations=ToolAnnotations(
            read_only_hint=tool.effect == "read",
            destructive_hint=False,
            idempotent_hint=tool.name != "answer_question",
            open_world_hint=tool.asks_payer,
        ),
        run_call=run,
    )


def local_run(tools: dict[str, Tool], caller: CallerFactory, ids: Ids) -> Run:
    """Return what runs tools in this process, for whoever `caller` says."""

    async def run(name: str, arguments: dict[str, Any]) -> CallToolResult:
        try:
            result = await call(tools[name], await caller(), arguments)
        except PriorAuthError as error:
            raise ToolError(str(error)) from None
        except Exception as error:
            number = ids.new("X")
            _log_without_values(number, name, error)
            raise ToolError(
                f"Something went wrong in the desk itself (number {number}). Nothing was sent."
            ) from None
        return as_result(result)

    return run


def as_result(result: BaseModel) -> CallToolResult:
    """Return a result twice: whole for programs, and without empty values for a model."""
    whole = result.model_dump(mode="json")
    brief = json.dumps(_filled(whole), separators=(",", ":"), ensure_ascii=False)
    return CallToolResult(content=[TextContent(type="text", text=brief)], structured_content=whole)


def output_schema(annotation: Any) -> dict[str, Any]:
    """Return the JSON schema of what a tool returns; several shapes stand side by side."""
    schema = _bare(TypeAdapter(annotation).json_schema(mode="serialization"))
    kinds = schema.pop("$defs", {})
    shapes = [kinds[each["$ref"].rpartition("/")[2]] for each in schema.pop("anyOf", [])]
    inner = {name: _brief(kind) for name, kind in kinds.items()}
    return {
        "type": "object",
        **schema,
        **({"anyOf": shapes} if shapes else {}),
        **({"$defs": inner} if inner else {}),
    }


def _brief(kind: dict[str, Any]) -> dict[str, Any]:
    """Return an inner shape with the names of its fields alone.

    Clients check every result against the schema: the whole of it would take longer than
    the call itself.
    """
    if kind.get("type") != "object":
        return kind
    return {"type": "object", "required": list(kind.get("properties", ()))}


def _filled(value: Any) -> Any:
    """Leave out what is empty; an unknown answer is a null that says something, and stays."""
    if isinstance(value, dict):
        return {
            name: _filled(each)
            for name, each in value.items()
            if each not in (None, [], {}) or name in _TELLING
        }
    return [_filled(each) for each in value] if isinstance(value, list) else value


_TELLING = frozenset({"authorization_required", "deadline", "meaning", "lines", "cases", "gaps"})


def _bare(schema: Any) -> Any:
    """Return a schema without the titles that say nothing."""
    if isinstance(schema, dict):
        return {
            key: _bare(value)
            for key, value in schema.items()
            if not (key == "title" and isinstance(value, str))
        }
    return [_bare(each) for each in schema] if isinstance(schema, list) else schema


def _without_raises(description: str) -> str:
    return description.split("\nRaises:", 1)[0].strip()


def _log_without_values(number: str, name: str, error: Exception) -> None:
    """Log where it broke; the text of an error may quote values, so it stays out."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames[-6:]))
    log.error("tool failed number=%s tool=%s error=%s at=%s", number, name, type(error), where)
