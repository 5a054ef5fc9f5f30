"""How the service and its children talk: one JSON head and one block of bytes, lengths first."""

from __future__ import annotations

import asyncio
import json
import struct
from typing import Any, BinaryIO

HEAD = struct.Struct(">IQ")
MAX_HEAD = 64 * 1024 * 1024
MAX_BLOB = 256 * 1024 * 1024


def pack(head: dict[str, Any], blob: bytes = b"") -> bytes:
    """Return the beginning of a frame: lengths and head; the blob follows as it is."""
    text = json.dumps(head).encode()
    return HEAD.pack(len(text), len(blob)) + text


def read_frame(stream: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """Read one frame in a child; None when the service has closed the pipe."""
    start = stream.read(HEAD.size)
    if len(start) < HEAD.size:
        return None
    head_size, blob_size = HEAD.unpack(start)
    head: dict[str, Any] = json.loads(stream.read(head_size))
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
    head = json.loads(await stream.readexactly(head_size))
    if not isinstance(head, dict):
        raise ValueError("a child sent no head")
    return head, await stream.readexactly(blob_size)
