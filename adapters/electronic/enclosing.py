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


def most_of(found: list[Enclosed], whence: str, warnings: list[str]) -> list[Enclosed]:
    """Return as many documents as are taken out of one referral, and say when there are more."""
    if len(found) > MOST_ENCLOSED:
        warnings.append(
            f"{whence} encloses {len(found)} documents; only the first {MOST_ENCLOSED} were taken"
            " out. Ask for the others by themselves."
        )
    return found[:MOST_ENCLOSED]


def decoded(text: str) -> bytes | None:
    """Return what base64 stands for, line breaks allowed; None when it is not whole."""
    plain = re.sub(r"\s|\\\.br\\", "", text)
    plain += "=" * (-len(plain) % 4)
    try:
        return base64.b64decode(plain.replace("-", "+").replace("_", "/"), validate=True)
    except (binascii.Error, ValueError):
        return None
