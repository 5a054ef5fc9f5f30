"""Paragraphs that somebody wrote in small letters throughout: `can you get jasmine brooks in`.

Their writing tells names from words no better than capitals do, so they are looked at as if they
were written in capitals, letter for letter in the same places (decision 0331).
"""

from __future__ import annotations

import re

_PARTED = re.compile(r"\n[ \t]*\n")
_NAMED = re.compile(r"(?:(?<=[a-z0-9,;:'\")] )|(?<=[A-Z] ))[A-Z][a-z]")
"""A word with a capital where no sentence begins: whoever writes so writes names so."""
_SMALL = re.compile(r"[a-z]{2,}")
FEWEST = 8
"""Fewer small words, such as `evaluate and treat`, do not show how somebody writes."""


def as_capitals(text: str) -> str:
    """Return a text with its paragraphs of small letters in capitals; it stays as long as it is."""
    made: list[str] = []
    end = 0
    for parted in _PARTED.finditer(text):
        made += [_paragraph(text[end : parted.start()]), parted[0]]
        end = parted.end()
    return "".join([*made, _paragraph(text[end:])])


def _paragraph(text: str) -> str:
    if _NAMED.search(text) is not None or len(_SMALL.findall(text)) < FEWEST:
        return text
    capitals = text.upper()
    if len(capitals) == len(text):
        return capitals
    return "".join(each.upper() if len(each.upper()) == 1 else each for each in text)
