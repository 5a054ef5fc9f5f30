"""Which of two readings of one place is the misread one: letters misread seldom make a name."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz.distance import Levenshtein

from adapters.reading.values.spelling import is_spelled

FARTHEST, LONG = 2, 4
"""How many letters of a word of so many may be misread."""
_DIGITS = str.maketrans("oqdilzsb", "00011258")


def is_misspelling(read: Sequence[str], words: Sequence[str]) -> bool:
    """Whether words, in small letters, were read for others that are written nowhere.

    `lernandez` for `hernandez`, `iland` for `hand`; not `wall` for `will`, which is a name too.
    """
    return read != words and all(word in read or _misread(word, read) for word in words)


def as_digits(token: str) -> str:
    """A number with letters for some of its digits: `9711Q`."""
    return token.translate(_DIGITS)


def _misread(word: str, read: Sequence[str]) -> bool:
    near = [
        other
        for other in read
        if len(word) >= LONG and Levenshtein.distance(word, other) <= FARTHEST
    ]
    return bool(near) and all(is_spelled(other) is False for other in near)
