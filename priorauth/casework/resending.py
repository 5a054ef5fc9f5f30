"""Knows a message that is sent again: systems resend what nobody acknowledged in time."""

from __future__ import annotations

import hashlib
import re

_LINE_ENDS = re.compile(rb"\r\n|\n|\r")
_SENT_AT = 6
"""Where MSH-7, the time of sending, stands among the fields of the header."""


def resend_key(content: bytes) -> str | None:
    """Return what an HL7 message and its resending share, or None for anything else.

    All but the time of sending and the line ends must be the same, the control id (MSH-10)
    included: a sender that uses a number twice for different messages loses neither.
    """
    if content[:3] != b"MSH" or len(content) < 8:
        return None
    lines = [line.rstrip() for line in _LINE_ENDS.split(content)]
    header = lines[0].split(lines[0][3:4])
    if len(header) > _SENT_AT:
        header[_SENT_AT] = b""
    whole = b"\r".join([b"|".join(header), *(line for line in lines[1:] if line)])
    return hashlib.sha256(whole).hexdigest()
