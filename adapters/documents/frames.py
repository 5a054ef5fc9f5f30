"""How the service and its children talk: one JSON head and one block of bytes, lengths first."""

from __future__ import annotations

import asyncio
import json
import struct
from typing import Any, BinaryIO

from pydantic_core import PydanticSerializationError, from_json, to_json

HEAD = struct.Struct(">IQ")
MAX_HEAD = 64 * 1024 * 1024
MAX_BLOB = 256 * 1024 * 1024
_HALF_LETTER = b"\\ud"


def pack(head: dict[str, Any], blob: bytes = b"") -> bytes:
    """Return the beginning of a frame: lengths and head; the blob follows as it is."""
    text = _written(head)
    return HEAD.pack(len(text), len(blob)) + text


def _written(head: dict[str, Any]) -> bytes:
    """A head as JSON; the quicker writer refuses a text with half a letter in it."""
    try:
        return to_json(head)
    except PydanticSerializationError:
        return json.dumps(head).encode()


def _read(text: bytes) -> Any:
    """A head from JSON, of which nothing but the names is kept for the next one.

    Raises:
        ValueError: It is no JSON.
    """
    if _HALF_LETTER in text:
        return json.loads(text)
    return from_json(text, cache_strings="keys")


def read_frame(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """Read one frame in a child; None when the service has closed the pipe."""
    start = stream.read(HEAD.size)
    if len(start) < HEAD.size:
        return None
    head_size, blob_size = HEAD.unpack(start)
    head: dict[str, Any] = _read(stream.read(head_size))
    return head, stream.read(blob_size)


async def read_frame_async(stream: asyncio.StreamReader) -> tuple[dict[str, Any], bytes]:
    """Read one frame from a child; what it says is only ever data.

    Raises:
        asyncio.IncompleteReadError: The child ended in the middle.
        ValueError: The child sent something that is no frame.
    """
    head_size, blob_size = HEAD.unpack(await stream.readexactly(HEAD.size))
    if head_size > MAX_HEAD or blob_size > MAX_BLOB:
        raise ValueError("a child sent an impossible length")
    head = _read(await stream.readexactly(head_size))
    if not isinstance(head, dict):
        raise ValueError("a child sent no head")
    return head, await stream.readexactly(blob_size)
