"""Two questions in one message, answered one after the other: `what got denied? any new faxes`.

A message is parted where grammar parts it: behind a question mark, at `also`, and at `and` before
another question. Its parts count as questions of their own only where each is one that the desk
can answer by itself, and neither orders anything: an order stays with all that was said with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.hearing.heard import Heard
from agent.hearing.words import ORDERS
from agent.planner.every_kind import intent_of

_ALSO = re.compile(
    r"\s*[?;]+\s*(?:(?:and|also|n|&|plus|then)\W+)*(?=\w)"
    r"|\s*[,.]?\s*\b(?:(?:and|plus|oh|&) )?also\b[,:]?\s+",
    re.IGNORECASE,
)
_AND = re.compile(
    r"\s*[,.]?\s+(?:and|&|n|plus|\+)\s+"
    r"(?=(?:what|which|who|how|when|where|why|is|are|do|does|did|any|anything|whats|hows|whos)\b)",
    re.IGNORECASE,
)
_CASE = re.compile(r"\b(C-(?:[0-9A-Z]{10}(?=s\b)|[0-9A-Z]{4,16}))s?\b", re.IGNORECASE)
_MOST, _SHORTEST = 3, 2
"""Questions in a message; words in one that names no case."""


def parts_of(question: str, hear: Callable[[str], Heard]) -> tuple[str, ...]:
    """Return the questions that a message holds; one that is whole by itself is its only part."""
    if _are_a_few(found := _ALSO.split(question)) and (parts := _answerable(found, question, hear)):
        return parts
    if intent_of(hear(question)) is None and not _CASE.search(question):
        found = _AND.split(question)
        return (_are_a_few(found) and _answerable(found, question, hear)) or (question,)
    return (question,)


def _are_a_few(parts: list[str]) -> bool:
    """Whether there are as many parts as somebody asks at once."""
    return 1 < len([each for each in parts if each.strip()]) <= _MOST


def _answerable(
    parts: list[str], question: str, hear: Callable[[str], Heard]
) -> tuple[str, ...] | None:
    """Return the parts, each with the case it is about, where all are different questions."""
    ids = {found.upper() for found in _CASE.findall(question)}
    made, asked = [], set()
    for part in (each.strip() for each in parts if each.strip()):
        choices = [part, f"{part} {next(iter(ids))}"] if len(ids) == 1 else [part]
        found = next(
            ((text, intent) for text in choices if (intent := _asks(text, hear)) is not None), None
        )
        if found is None:
            return None
        made.append(found[0])
        asked.add((id(found[1]), hear(found[0]).understood.concepts))
    return tuple(made) if len(asked) == len(made) else None


def _asks(text: str, hear: Callable[[str], Heard]) -> object | None:
    """Return the intent that answers a part; none where it says too little, or orders."""
    heard = hear(text)
    said = [span for span in heard.understood.spans if not span.is_small]
    if not said or heard.acts or heard.understood.concepts & ORDERS or heard.understood.unknown:
        return None
    if len(text.split()) < _SHORTEST or heard.strange:
        return None
    return intent_of(heard)
