"""Takes off a text layer's words the underscores of the blank that they were typed into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

_TYPED = re.compile(r"(_*)([^_].*?)(_*)")
_MARK = re.compile(r"[xX\u2713\u2714\u2717\u2718*]|\W*")
"""What is a mark on the blank and no word in it: `_X_ Manual therapy`."""


_BLANK = re.compile(r"_{2,}")
LEVEL = 0.5
"""How far off the middle of a blank a word on it stands, in heights of the blank."""


def off_their_lines(words: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """The words of a page, `__Granite` and `Plan____` as what was typed, in boxes of their own.

    Where a word was laid over a blank, the blank is gone; an X on one is a mark as `_X_` is.
    """
    for word in _off_blanks_below(list(words)):
        x0, y0, x1, y1, text = word[:5]
        typed = _TYPED.fullmatch(text) if "_" in text else None
        if typed is None or not (typed[1] or typed[3]) or _MARK.fullmatch(typed[2]):
            yield word
            continue
        wide = (x1 - x0) / len(text)
        yield (x0 + wide * len(typed[1]), y0, x1 - wide * len(typed[3]), y1, typed[2])


def _off_blanks_below(words: list[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    """The words without blanks that others lie on, a mark as wide as the blank that it is on."""
    blanks = [word for word in words if _BLANK.fullmatch(word[4])]
    typed = [word for word in words if "_" not in word[4]] if blanks else []
    over = {id(blank): [word for word in typed if _lies_on(word, blank)] for blank in blanks}
    marks = {
        id(on[0]): blank
        for blank in blanks
        if len(on := over[id(blank)]) == 1 and _MARK.fullmatch(on[0][4])
    }
    for word in words:
        if id(word) in marks:
            yield (*marks[id(word)][:4], f"_{word[4]}_")
        elif not over.get(id(word)):
            yield word


def _lies_on(word: Sequence[Any], blank: Sequence[Any]) -> bool:
    """Whether the middle of a word is on a blank."""
    x0, y0, x1, y1 = blank[:4]
    level = abs((word[1] + word[3]) / 2 - (y0 + y1) / 2) < LEVEL * (y1 - y0)
    return level and bool(x0 <= (word[0] + word[2]) / 2 <= x1)
