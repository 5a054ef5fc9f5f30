"""Carries a result of ours past the library's own writing out, which reads it twice more.

The library checks and writes out every result value by value, for tools that may return anything.
Ours are made from checked models already: the library gets the envelope, and the result goes in
when that is written.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
from mcp_types import CallToolResult, TextContent

_CARRIED: ContextVar[dict[str, Any] | None] = ContextVar("carried", default=None)


async def carry(ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
    """Put into an answer what was laid aside for it; a middleware of the server."""
    if ctx.method != "tools/call":
        return await call_next(ctx)
    laid: dict[str, Any] = {}
    token = _CARRIED.set(laid)
    try:
        answer = await call_next(ctx)
    finally:
        _CARRIED.reset(token)
    return {**answer, **laid} if isinstance(answer, dict) else answer


def laid_aside(result: CallToolResult) -> CallToolResult:
    """Return the envelope of a result; what it holds is laid aside until that is written.

    What is refused, and whatever holds more than text, takes the library's own way.
    """
    laid = _CARRIED.get()
    if laid is None or result.is_error or result.structured_content is None:
        return result
    if any(type(each) is not TextContent for each in result.content):
        return result
    laid["content"] = [each.model_dump(by_alias=True, exclude_none=True) for each in result.content]
    laid["structuredContent"] = result.structured_content
    return result.model_copy(update={"content": [], "structured_content": None})
