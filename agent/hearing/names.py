"""Which words of a question could be somebody's name, and which are for certain."""

from __future__ import annotations

import re

from adapters.redaction.lexicon import everyday, names
from agent.hearing.places import plan_state
from agent.hearing.words import vocabulary
from agent.question import plain_word, safe_words

_WORD = re.compile(r"[A-Za-z][A-Za-z'-]{2,}")
_NAMED = re.compile(
    r"\bis (?:there )?(?:an? )?([A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
    r" (?:an? |our |one of our )?(?:patient|client)s?\b"
    r"|\b(?:named|called|surname|last name(?: is)?|mr\.?|mrs\.?|ms\.?)"
    r" (?!(?:twice|again|back|in|me|us|today|yesterday|about|this|the|and|for|asking|three|several"
    r"|to|wanting|every|last)\b)([A-Za-z][\w'-]+)"
    r"|\b(?:patient|pt|client) ([A-Z][a-z][\w'-]+)",
)
"""Where a name stands for certain, be it an everyday word or one of ours."""


_BEGINS = re.compile(
    r"[A-Z][a-z'-]+\W+(?:hows?|whats?|wheres?|when|why|is|did|does|has|was|status|visits?|auth|update|any)\b"
)
"""A sentence that begins with a name: `Smith how many visits left`."""
_TITLES = frozenset({"pt", "patient", "mr", "mrs", "ms"})
_PEOPLE_TOO = frozenset({"april", "may", "june", "august"})
_MOST = 8
_SHORTEST_SURNAME = 5
"""Letters of a surname that is known for one in small letters too."""


def maybe_names(text: str) -> tuple[str, ...]:
    """Return words that could be a name: unknown ones, and capitals within a sentence."""
    words = [re.sub(r"['\u2019]s?$", "", word) for word in _WORD.findall(text)]
    certain = _named(text)
    return tuple(
        word for place, word in enumerate(words) if word in certain or _is_strange(word, place)
    )[:_MOST]


def is_called(strange: tuple[str, ...], text: str) -> bool:
    """Whether a strange word is somebody's name for certain: a capital, or a title before."""
    return bool(_named(text)) or any(
        word.istitle()
        and (_is_surname(word) or not text.startswith(word) or _BEGINS.match(text) is not None)
        for word in strange
    )


def points_at(strange: tuple[str, ...], question: str) -> bool:
    """Whether a strange word stands where a name would, or is a surname and nothing else."""
    if _named(question) or _is_all(strange, question):
        return True
    return any(_is_surname(word) or _points_at(word, question) for word in strange)


def _is_surname(word: str) -> bool:
    """Whether it is a surname and no word of the language."""
    return len(word) >= _SHORTEST_SURNAME and word.lower() in names()


def _is_all(strange: tuple[str, ...], question: str) -> bool:
    """Whether nothing is said but what could be a name."""
    words = re.findall(r"[A-Za-z][A-Za-z'-]*", question)
    return bool(strange) and {each for each in words if each.lower() not in _TITLES} <= set(strange)


def _named(question: str) -> tuple[str, ...]:
    """Return words that are a name for certain, by what stands beside them."""
    found = (match[1] or match[2] or match[3] for match in _NAMED.finditer(question))
    return tuple(word for name in found for word in name.split() if len(word) > 2)


def _is_strange(word: str, place: int) -> bool:
    small = plain_word(word.lower())
    is_ours = vocabulary().knows(small.replace("'", "").replace("-", ""))
    is_everyday = all(part in safe_words() or part in everyday() for part in small.split("-"))
    if place and word.istitle() and small in _PEOPLE_TOO:
        return True
    if plan_state(word):
        return False
    return not is_ours and (not is_everyday or (place > 0 and word.istitle()))


def _points_at(word: str, question: str) -> bool:
    """Whether a name would stand there; a word in small letters after a verb is none."""
    before = r"for|of|about|from|with|at|on|see|up|named|called|find|patient|mr|mrs|ms|dr"
    if not word.islower():
        before += "|is|was|did|has|does|can|to"
    return re.search(rf"\b(?:{before}) {re.escape(word)}\b", question) is not None
