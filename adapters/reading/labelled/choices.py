"""Printed choices beside a label of which no mark takes one: `Sex: Male   Female` says nothing.

A mark that nobody saw is no answer, and neither is the choice that stands first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from adapters.reading.labels.label_text import Source
from adapters.reading.layout.layout import gap_groups
from adapters.reading.values.candidates import GUESSED, Candidate, Value
from priorauth.models.reading import NOTHING_CHOSEN

GAP = 0.9
"""How wide a blank between two choices is at least, in heights of a line."""
MOST_WORDS = 4
"""How many words a choice has at most: `Routine (within 7 days)`."""
_WORD = re.compile(r"[A-Za-z][\w/'-]*")


def unchosen(source: Source, name: str) -> Candidate:
    """Say that a form offers choices of which no mark takes one; any claim is as strong."""
    open_place = source.make(name, None, 0, None, flag=NOTHING_CHOSEN)
    return replace(open_place, strength=GUESSED)


def offers_several(source: Source, meaning: Callable[[str], Value | None]) -> bool:
    """Whether what stands beside a label begins with choices that say different things."""
    said: set[Value] = set()
    for group in gap_groups(source.run, GAP * source.page.line_height):
        value = meaning(group.text)
        if value is None or len(_WORD.findall(group.text)) > MOST_WORDS:
            break
        said.add(value)
    return len(said) > 1


def begins_with_several(text: str, meanings: dict[str, str]) -> bool:
    """Whether a text begins with words of different meanings in a row: `M / F`, `Male Female`."""
    said: set[str] = set()
    for word in _WORD.findall(text.replace("/", " ")):
        if word.lower() not in meanings:
            break
        said.add(meanings[word.lower()])
    return len(said) > 1
