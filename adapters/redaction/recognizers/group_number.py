"""Group numbers, and the BIN and PCN of a card."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups

_LABELLED = Anchored(
    r"(?i)\b(?:group|grp|gp|gr(?=\.)|rx ?(?:group|grp|bin|pcn)|bin|pcn|employer group|account "
    r"group)(?: ?(?:id|no|number|num|#))*\.?[:#= "
    r"]{1,4}(?P<it>(?=[A-Za-z-]{0,6}\d)[A-Za-z0-9][A-Za-z0-9-]{3,14})(?![A-Za-z0-9])"
)


def group_number(text: str) -> Iterator[Found]:
    """Yield group numbers."""
    yield from groups(_LABELLED, text, "GROUP")
