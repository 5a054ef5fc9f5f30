"""What a question shows of what it is about, as short texts that weights can be learned for.

What counts are its words and pairs of them, how it begins, the concepts that are heard, and what
sort of thing it names; never a name, an id or a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import pairwise

from agent.hearing.heard import Heard
from agent.hearing.words import stem_of, tokens_of

_WORD, _PAIR, _APART, _HEARD, _BOTH, _LENGTH = 1.0, 0.7, 0.5, 1.2, 0.6, 0.5
_STEP, _LONGEST = 3, 4
"""Words in a step of length, and steps that are told apart."""
_SLOT = re.compile(r"\{(\w+)\}")
_NAMED: Mapping[str, str] = {
    "case": "case_ids",
    "document": "document_ids",
    "question": "question_ids",
    "payer": "payer",
    "code": "codes",
    "plan": "line_of_business",
    "state": "state",
    "visit": "visit",
    "day": "on",
    "days ahead": "ahead",
    "days gone by": "back",
    "days old": "older_than",
    "visits left": "visits_left",
    "which of those": "ordinal",
    "name": "strange",
    "order": "acts",
}
"""What a question may name, and where hearing keeps it."""


def named_in(heard: Heard) -> tuple[str, ...]:
    """Return what sorts of things a question names."""
    found = [name for name, where in _NAMED.items() if getattr(heard, where)]
    found += ["payers"] if len(heard.payers) > 1 else []
    return (*found, *(["unknown"] if heard.understood.unknown else []))


def unnamed(text: str, strange: Iterable[str]) -> str:
    """Return a wording with slots where also what may be a name is one."""
    for word in strange:
        text = re.sub(rf"\b{re.escape(word.lower())}\b", "{name}", text)
    return text


def traits_of(text: str, concepts: Iterable[str], named: Iterable[str]) -> dict[str, float]:
    """Return what stands for a wording with slots, as long as any other's."""
    words = [stem_of(word) for word in tokens_of(_SLOT.sub(r" #\1 ", text))]
    said = sorted(concepts)
    found = {"any": 1.0}
    found |= {f"word {word}": _WORD for word in words}
    found |= {f"pair {one} {two}": _PAIR for one, two in pairwise(words)}
    found |= {f"apart {one} {two}": _APART for one, two in zip(words, words[2:], strict=False)}
    if words:
        found |= {f"first {words[0]}": _WORD, f"first {' '.join(words[:2])}": _PAIR}
    found |= {f"hears {one}": _HEARD for one in said}
    found |= {f"both {one} {two}": _BOTH for at, one in enumerate(said) for two in said[at + 1 :]}
    found |= {f"names {one}": _WORD for one in named}
    found[f"length {min(len(words) // _STEP, _LONGEST)}"] = _LENGTH
    length = sum(size * size for size in found.values()) ** 0.5
    return {trait: size / length for trait, size in found.items()}
