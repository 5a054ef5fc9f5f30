"""Takes the documents out that a message or bundle carries as base64."""

from __future__ import annotations

import base64
import binascii
import re
from typing import NamedTuple

MOST_ENCLOSED = 20


class Enclosed(NamedTuple):
    """A document that came inside another, and the part that it came with."""

    part: int
    place: str
    content: bytes


def decoded(text: str) -> bytes | None:
    """Return what base64 stands for, line breaks allowed; None when it is not whole."""
    plain = re.sub(r"\s|\\\.br\\", "", text)
    plain += "=" * (-len(plain) % 4)
    try:
        return base64.b64decode(plain.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        return None
