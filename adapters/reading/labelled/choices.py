"""Printed choices beside a label of which no mark takes one: `Sex: Male   Female` says nothing.

A mark that nobody saw is no answer, and neither is the choice that stands first.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from adapters.reading.labels.label_text import Source
from adapters.reading.layout.layout import gap_groups
from adapters.reading.prose.precautions_prose import sounds_like_a_precaution
from adapters.reading.values.candidates import GUESSED, Candidate, Value
from priorauth.models.reading import NOTHING_CHOSEN

GAP = 0.9
"""How wide a blank between two choices is at least, in heights of a line."""
MOST_WORDS = 4
"""How many words a choice has at most: `Routine (within 7 days)`."""
FEWEST_TEXTS = 3
"""How many precautions or kinds of cover apart from each other are a form's list, and no answer."""
FEWEST_BEHIND, NEAR = 2, 3.0
"""A mark and the next choice, and how far the mark stands at most, in heights of a letter."""
_MARK = re.compile(r"[xX\u2713\u2714]")
_COVERS = re.compile(
    r"(?i)\b(?:ppo|hmo|epo|pos|medicare|medicaid|work(?:ers?|m[ae]n)\W?s? comp\w*|w/?c|auto|mva|"
    r"self[- ]?pay|commercial|private|tricare|other)\b"
)
_BEARING = re.compile(r"\b(?:WBAT|NWB|PWB|TTWB|TDWB|FWB)\b")
_NONE = re.compile(r"(?i)\W*none\W*")
_WORD = re.compile(r"[A-Za-z][\w/'-]*")


def unchosen(source: Source, name: str) -> Candidate:
    """Say that a form offers choices of which no mark takes one; any claim is as strong."""
    open_place = source.make(name, None, 0, None, flag=NOTHING_CHOSEN)
    return replace(open_place, strength=GUESSED)


def offers_several(source: Source, meaning: Callable[[str], Value | None], fewest: int = 2) -> bool:
    """Whether what stands beside a label begins with choices that say different things."""
    said: set[Value] = set()
    for group in gap_groups(source.run, GAP * source.page.line_height):
        value = meaning(group.text)
        if value is None or len(_WORD.findall(group.text)) > MOST_WORDS:
            break
        said.add(value)
    return len(said) >= fewest


def may_be_the_next(source: Source, offered: Callable[[str], object]) -> bool:
    """Whether an X is typed between what stands beside a label and another choice.

    `Male X Female`: lines to put it on are drawn before each or behind each, and which is not told.
    """
    first = source.run.words[0]
    row = next((row for row in source.page.rows if first in row.words), source.run)
    behind = [word for word in row.words if word.x0 > first.x1]
    if len(behind) < FEWEST_BEHIND or not _MARK.fullmatch(behind[0].text):
        return False
    near = behind[0].x0 - first.x1 < NEAR * first.height
    return near and bool(offered(behind[1].text.strip(" .,:;")))


def begins_with_several(text: str, meanings: dict[str, str]) -> bool:
    """Whether a text begins with words of different meanings in a row: `M / F`, `Male Female`."""
    said: set[str] = set()
    for word in _WORD.findall(text.replace("/", " ")):
        if word.lower() not in meanings:
            break
        said.add(meanings[word.lower()])
    return len(said) > 1


def offers_precautions(source: Source) -> bool:
    """Whether a form lists precautions or ways of bearing weight: `WBAT  NWB  PWB  TTWB`."""
    if len(set(_BEARING.findall(source.run.text))) >= FEWEST_TEXTS:
        return True
    denied = any(_NONE.fullmatch(word.text) for word in source.run.words)
    return offers_several(source, _precaution, 2 if denied else FEWEST_TEXTS)


def _precaution(text: str) -> str | None:
    """A precaution as a form lists it, and `None` among them."""
    listed = sounds_like_a_precaution(text) or _NONE.fullmatch(text)
    return text.lower() if listed else None


def offers_covers(text: str) -> bool:
    """Whether a form lists kinds of cover: `PPO  HMO  Medicare  Workers Comp`."""
    return len({one.lower() for one in _COVERS.findall(text)}) >= FEWEST_TEXTS
