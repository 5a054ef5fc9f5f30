"""Names with a space inside: `F rank`, `Vio let`, `Barba ra`."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import doubtful, names, small_letters

_BROKEN = Anchored(r"(?<![A-Za-z'-])(?P<it>([A-Z][a-z]{0,8}) {1,2}([a-z]{1,9}))(?![A-Za-z'-])")


def broken_name(text: str) -> Iterator[Found]:
    """Yield two pieces that make a name, where at least one is no word by itself."""
    for match in _BROKEN.finditer(text):
        first, second = match[2].lower(), match[3]
        if first + second in names() or first + second in doubtful():
            is_piece = len(first) == 1 and first not in ("a", "i")
            if is_piece or not (first in small_letters() and second in small_letters()):
                yield Found(match.start("it"), match.end("it"), "PERSON")
