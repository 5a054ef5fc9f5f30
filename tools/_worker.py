"""How a tool has the worker do what needs identified data, and how long it waits for it."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel, JsonValue, ValidationError

from priorauth.errors import Conflict, UnexpectedResponse
from priorauth.models.answers import Running
from priorauth.models.requests import ToolRequest
from tools.base import Context

_Result = TypeVar("_Result", bound=BaseModel)
_SLOWEST_POLL = 1.0


async def by_worker(
    ctx: Context,
    tool: str,
    shape: type[_Result],
    *,
    case_id: str | None = None,
    document_id: str | None = None,
    arguments: dict[str, JsonValue] | None = None,
) -> _Result | Running:
    """Ask the worker and wait a little; ids go in, the minimum view comes out.

    The same request that still waits is joined, not asked twice.

    Raises:
        NotFound: The id is unknown here.
        Conflict: The worker could not do it; the text says why.
    """
    request = ToolRequest(
        id=ctx.services.ids.new("R"),
        tool=tool,
        case_id=case_id,
        document_id=document_id,
        arguments=arguments or {},
        staff_id=ctx.actor.staff_id or "",
        asked_at=ctx.services.clock.now(),
    )
    request_id = await _ask(ctx, request)
    finished = await _wait(ctx, request_id)
    if finished is None:
        return Running(request=request_id)
    if finished.problem is not None:
        raise Conflict(finished.problem)
    try:
        return shape.model_validate(finished.result)
    except ValidationError as error:
        raise UnexpectedResponse("The worker", "its answer could not be read") from error


async def _ask(ctx: Context, request: ToolRequest) -> str:
    async with ctx.begin() as tx:
        if request.case_id is not None:
            await tx.get_case(request.case_id)
        if request.document_id is not None:
            await tx.get_document(request.document_id)
        queued = await tx.find_queued(request)
        if queued is not None:
            return queued
        await tx.ask(request)
    return request.id


async def _wait(ctx: Context, request_id: str) -> ToolRequest | None:
    """Return the finished request, or None when the worker takes longer."""
    waited, pause = 0.0, ctx.services.poll_seconds
    while waited < ctx.services.patience_seconds:
        await ctx.services.sleep(pause)
        waited += pause
        pause = min(pause * 1.5, _SLOWEST_POLL)
        if ctx.progress is not None:
            most = ctx.services.patience_seconds
            await ctx.progress(min(waited, most), most, "The desk is working on it.")
        async with ctx.begin() as tx:
            request = await tx.get_request(request_id)
        if request.state != "queued":
            return request
    return None
