"""Tables for the terminal: plain text whose columns share the width that there is."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence

GAP = "  "
NARROWEST = 8
CUT = "…"


def terminal_width() -> int | None:
    """Return how many characters fit in a line; None where nobody looks, as in a pipe."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def table(
    headers: Sequence[str], rows: Sequence[Sequence[str]], width: int | None = None
) -> list[str]:
    """Return the lines of a table; columns that are empty in every row are left out."""
    kept = [i for i in range(len(headers)) if any(row[i] for row in rows)]
    cells = [[headers[i] for i in kept], *([_plain(row[i]) for i in kept] for row in rows)]
    widths = [max(len(row[i]) for row in cells) for i in range(len(kept))]
    if width is not None:
        widths = _shrunk(widths, width)
    return [
        GAP.join(_fit(text, size) for text, size in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]


def _shrunk(widths: list[int], width: int) -> list[int]:
    """Take from the widest column until the line fits, or nothing can give any more."""
    shrunk = list(widths)
    room = width - len(GAP) * (len(widths) - 1)
    while sum(shrunk) > room and max(shrunk) > NARROWEST:
        shrunk[shrunk.index(max(shrunk))] -= 1
    return shrunk


def _fit(text: str, size: int) -> str:
    return text.ljust(size) if len(text) <= size else text[: size - 1] + CUT


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
