"""Answers lines on stdin that are no message, which the library passes over in silence."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream
from mcp.shared._stream_protocols import ReadStream, WriteStream
from mcp.shared.message import SessionMessage
from mcp_types import INVALID_REQUEST, PARSE_ERROR, ErrorData, JSONRPCError
from pydantic import ValidationError

_NO_JSON = ErrorData(
    code=PARSE_ERROR, message="That line is not JSON. Send one JSON-RPC message a line."
)
_NO_MESSAGE = ErrorData(
    code=INVALID_REQUEST, message="That line is JSON, but no JSON-RPC 2.0 message."
)


@asynccontextmanager
async def refusing_garbled(
    read: ReadStream[SessionMessage | Exception], write: WriteStream[SessionMessage]
) -> AsyncIterator[MemoryObjectReceiveStream[SessionMessage | Exception]]:
    """Yield the messages that came; all else is answered with what is wrong, never with itself."""
    give, take = anyio.create_memory_object_stream[SessionMessage | Exception](0)

    async def sort() -> None:
        with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
            async with give:
                async for each in read:
                    if isinstance(each, Exception):
                        await write.send(SessionMessage(_refusal(each)))
                    else:
                        await give.send(each)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(sort)
        yield take


def _refusal(error: Exception) -> JSONRPCError:
    kinds = {each["type"] for each in error.errors()} if isinstance(error, ValidationError) else ()
    is_json = "json_invalid" not in kinds
    return JSONRPCError(jsonrpc="2.0", id=None, error=_NO_MESSAGE if is_json else _NO_JSON)
