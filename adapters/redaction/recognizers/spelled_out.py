"""Words spelled letter by letter, as names are on the telephone: `S-H-A-R-P`, `q u i l l`."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups

_SPELLED = Anchored(
    r"(?<![A-Za-z0-9])(?P<it>[A-Z](?:-[A-Z]){2,}|[A-Z](?:\. ?[A-Z]){3,}|[A-Z](?: [A-Z]){3,}"
    r"|[A-Z](?:, ?[A-Z]){3,}|[a-z](?: [a-z]){3,}|[a-z](?:-[a-z]){3,})(?![A-Za-z0-9])"
)


def spelled_out(text: str) -> Iterator[Found]:
    """Yield what was spelled out."""
    yield from groups(_SPELLED, text, "PERSON")
