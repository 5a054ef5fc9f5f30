"""What a shortened word of a label stands for: `Natl`, `Subscr`, `Phys`, `Indiv`.

An office leaves off the end of a word, or its vowels. One is understood where every known word that
it may stand for says the same, and it is no word of the language itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from adapters.redaction import lexicon

SHORTEST, SHORTER_BY = 3, 2
_VOWELS = frozenset("aeiou")


def stands_for(word: str, known: Mapping[str, str]) -> str | None:
    """The tag of all known words that a shortened one may stand for, None where they differ."""
    if len(word) < SHORTEST or not word.isalpha() or word in lexicon.small_letters():
        return None
    tags = {tag for one, tag in known.items() if _is_short_for(word, one)}
    return tags.pop() if len(tags) == 1 else None


def _is_short_for(word: str, known: str) -> bool:
    """Whether a word begins another, or has its first, some of its consonants and its last."""
    if len(known) < len(word) + SHORTER_BY or known[0] != word[0]:
        return False
    if known.startswith(word):
        return True
    letters = iter(known)
    bare = not _VOWELS.intersection(word[1:-1]) or known.startswith(word[:-1])
    return bare and word[-1] == known[-1] and all(letter in letters for letter in word)
