"""Whether the words of a value are written down somewhere: a misread letter seldom makes a word."""

from __future__ import annotations

import re
from functools import cache

from adapters.redaction import lexicon

SHORTEST = 3
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def is_spelled(text: str) -> bool | None:
    """Whether every word is one of the language or a name; None where no word is long enough."""
    words = [word for word in _WORD.findall(text) if len(word) >= SHORTEST]
    return all(map(_is_known, words)) if words else None


def _is_known(word: str) -> bool:
    small = word.lower().replace("\u2019", "'")
    return not {lexicon.plain_word(small), small.replace("'", "")}.isdisjoint(_known())


@cache
def _known() -> frozenset[str]:
    payers = {word for name in lexicon.payers() for word in name.split()}
    names = lexicon.names() | lexicon.doubtful() | lexicon.surnames() | lexicon.listed("towns")
    return names | lexicon.small_letters() | lexicon.acronyms() | payers
