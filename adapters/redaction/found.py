"""What a recognizer reports: a span, what kind of identifier it is, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from adapters.redaction.anchors import NOTHING

if TYPE_CHECKING:
    import re

    from adapters.redaction.anchors import Anchored

SURE, SHAPE, LEFT_OVER = 0.95, 0.6, 0.4
"""A label or title names it; its shape alone says so; nothing says that it is harmless."""
KEPT = 0.8
"""Codes, scores, doses and payer names are stronger than a shape, weaker than a label."""

KEEP = "KEEP"
"""The kind of what must survive."""


class Found(NamedTuple):
    """One identifier in the plain text."""

    start: int
    end: int
    kind: str
    score: float = SURE


def groups(
    pattern: re.Pattern[str] | Anchored, text: str, kind: str, score: float = SURE
) -> Iterator[Found]:
    """Return the group called `it` of every match of a pattern, or else the match itself."""
    matches = pattern.finditer(text)
    return NOTHING if matches is NOTHING else _groups(pattern, matches, kind, score)


def _groups(
    pattern: re.Pattern[str] | Anchored, matches: Iterator[re.Match[str]], kind: str, score: float
) -> Iterator[Found]:
    named = "it" if "it" in pattern.groupindex else 0
    for match in matches:
        start, end = match.span(named)
        if start < 0:
            start, end = match.span()
        if end > start:
            yield Found(start, end, kind, score)


def groups_beside(
    words: re.Pattern[str] | Anchored, pattern: re.Pattern[str], text: str, kind: str
) -> Iterator[Found]:
    """Yield what `groups` does where every match has one of the words in its one line."""
    for begin, end in lines_with(words, text):
        for match in pattern.finditer(text, begin, end):
            yield Found(*match.span("it"), kind)


def lines_with(words: re.Pattern[str] | Anchored, text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines in which something stands, from where to where."""
    end = -1
    for match in words.finditer(text):
        if match.start() > end:
            begin = text.rfind("\n", 0, match.start()) + 1
            end = text.find("\n", match.start()) % (len(text) + 1)
            yield begin, end
