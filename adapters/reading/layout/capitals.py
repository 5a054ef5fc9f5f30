"""Capitals at the beginnings of words, in which one of the two readers is better."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


def with_capitals(words: Sequence[Any], first: Sequence[Any]) -> list[Any]:
    """Words that begin as the first reader saw them where it saw the same letters there.

    The other one takes `I` for `i` and `S` for `s`, and a name that begins small is none.
    """
    seen: dict[str, list[Any]] = {}
    for word in first:
        seen.setdefault(word[4].lower(), []).append(word)
    return [_beginning(word, seen.get(word[4].lower(), ())) for word in words]


def _beginning(word: Any, alike: Sequence[Any]) -> Any:
    left, top, right, bottom, text, *rest = word
    for other in alike:
        across, level = (other[0] + other[2]) / 2, (other[1] + other[3]) / 2
        if left <= across <= right and top <= level <= bottom:
            return [left, top, right, bottom, other[4][:1] + text[1:], *rest]
    return word
