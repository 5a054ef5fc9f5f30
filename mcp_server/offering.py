"""Puts resources, prompts and completion on a server, all answered by the same desk."""

from __future__ import annotations

import inspect
import json
from typing import Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ResourceError, ToolError
from mcp.shared.exceptions import MCPError
from mcp_types import INTERNAL_ERROR, INVALID_PARAMS, Completion

from mcp_server.completing import COMPLETIONS
from mcp_server.desk import Desk
from mcp_server.prompts import all_prompts
from mcp_server.resources import Resource, all_resources

LONGEST_TYPED = 80


def offer(server: MCPServer, desk: Desk) -> None:
    """Offer everything but the tools."""
    for resource in all_resources():
        server.resource(
            resource.pattern,
            name=resource.name,
            title=resource.title,
            description=" ".join(resource.reading.description.split()),
            mime_type="application/json",
        )(_reader(resource, desk))
    for prompt in all_prompts():
        server.add_prompt(prompt)
    completing: Any = server.completion()  # type: ignore[no-untyped-call]
    completing(_completer(desk))


async def known_prompts_alone(
    ctx: ServerRequestContext[Any, Any], call_next: CallNext
) -> HandlerResult:
    """Refuse a ready-made request that is not offered; a middleware of the server.

    The library takes it for trouble of its own, and logs the name as it came.
    """
    if ctx.method == "prompts/get":
        wanted = (ctx.params or {}).get("name")
        if isinstance(wanted, str) and wanted not in {each.name for each in all_prompts()}:
            raise MCPError(INVALID_PARAMS, "The desk offers no prompt of that name.")
    return await call_next(ctx)


def _reader(resource: Resource, desk: Desk) -> Any:
    """Return a function whose parameters are what the address leaves open."""

    async def read(**given: str | None) -> str:
        try:
            return await desk.read(resource, {k: v for k, v in given.items() if v is not None})
        except ToolError as error:
            raise ResourceError(str(error)) from None

    fields = resource.reading.arguments.model_fields
    read.__name__ = resource.name
    read.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                annotation=str if field.is_required() else str | None,
                default=inspect.Parameter.empty if field.is_required() else None,
            )
            for name, field in fields.items()
        ]
    )
    read.__annotations__ = {
        name: str if field.is_required() else str | None for name, field in fields.items()
    }
    return read


def _completer(desk: Desk) -> Any:
    async def complete(_reference: Any, argument: Any, _context: Any) -> Completion | None:
        begun = str(argument.value)[:LONGEST_TYPED]
        if argument.name not in COMPLETIONS or not begun.isprintable():
            return None
        try:
            return Completion(values=list(await desk.complete(argument.name, begun)))
        except ToolError as error:
            raise MCPError(code=INTERNAL_ERROR, message=str(error)) from None

    return complete


def text_of_resource(contents: Any) -> str:
    """Return what a resource read elsewhere says."""
    return "\n".join(each.text for each in contents if hasattr(each, "text")) or json.dumps(None)
