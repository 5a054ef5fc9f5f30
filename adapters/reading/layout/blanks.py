"""Takes off a text layer's words the underscores of the blank that they were typed into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

_TYPED = re.compile(r"(_*)([^_].*?)(_*)")
_MARK = re.compile(r"[xX\u2713\u2714\u2717\u2718*]|\W*")
"""What is a mark on the blank and no word in it: `_X_ Manual therapy`."""


def off_their_lines(words: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """The words of a page, `__Granite` and `Plan____` as what was typed, in boxes of their own."""
    for word in words:
        x0, y0, x1, y1, text = word[:5]
        typed = _TYPED.fullmatch(text) if "_" in text else None
        if typed is None or not (typed[1] or typed[3]) or _MARK.fullmatch(typed[2]):
            yield word
            continue
        wide = (x1 - x0) / len(text)
        yield (x0 + wide * len(typed[1]), y0, x1 - wide * len(typed[3]), y1, typed[2])
