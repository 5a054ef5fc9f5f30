"""Tells a file that was cut off on its way: what is left of it opens, and reads like all of it."""

from __future__ import annotations

import re

from adapters.documents.sniffing import FileKind

_PADDING = b"\x00 \t\r\n\x1a"
_END_OF_PDF, _WHERE_IT_STANDS = b"%%EOF", 2048
"""ISO 32000-1, annex H.3: readers look for it in the last 1,024 bytes; ours is patient."""
_MARKER = re.compile(rb"\xff+([\xc0-\xfe])")
_SCAN, _END_OF_JPEG, _ALONE = 0xDA, b"\xff\xd9", range(0xD0, 0xD9)
_MOST_SEGMENTS = 10_000


def is_cut_off(kind: FileKind, content: bytes, *, repaired: bool) -> bool:
    """Whether the end of a file is missing; `repaired` if it had to be put together to open it."""
    if kind == "pdf":
        return repaired and _END_OF_PDF not in content.rstrip(_PADDING)[-_WHERE_IT_STANDS:]
    return kind == "jpeg" and not _jpeg_ends(content)


def _jpeg_ends(content: bytes) -> bool:
    """Whether the picture itself ends; the small one in its notes (ITU T.81 B.1.1) says nothing."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        found = _MARKER.match(content, at)
        if found is None:
            return False
        code, at = found[1][0], found.end()
        if code == _SCAN:
            return content.find(_END_OF_JPEG, at) >= 0
        if code not in _ALONE:
            at += int.from_bytes(content[at : at + 2], "big")
    return False
