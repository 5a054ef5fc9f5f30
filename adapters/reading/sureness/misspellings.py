"""Which of two readings of one place is the misread one: letters misread seldom make a name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from adapters.reading.values.spelling import is_spelled

FARTHEST, LONG = 2, 4
"""How many letters of a word of so many may be misread."""
_ALIKE = ("il", "lt", "ec", "hb", "ao", "nu", "vy", "fl")
"""Small letters that a coarse fax makes of each other."""
_DIGITS = str.maketrans("oqdilzsb", "00011258")


def is_misspelling(read: Sequence[str], words: Sequence[str]) -> bool:
    """Whether words, in small letters, were read for others that are written nowhere.

    `lernandez` for `hernandez`, `iland` for `hand`; not `wall` for `will`, which is a name too,
    nor a name whose words are all there with an initial between them.
    """
    misread = [word for word in words if word not in read]
    return bool(misread) and all(_misread(word, read) for word in misread)


def looks_like_a_name(text: str) -> bool:
    """Whether a word that is written nowhere is one with a letter for one that looks alike: `Luls`.

    Both readers may take a thin `i` for an `l`; then neither says so.
    """
    unknown = (word for word in re.findall(r"[^\W\d_]+", text) if is_spelled(word) is False)
    return any(is_spelled(other) for word in unknown for other in _with_one_alike(word.lower()))


def _with_one_alike(word: str) -> Iterator[str]:
    for place, letter in enumerate(word):
        for pair in _ALIKE:
            if letter in pair:
                yield word[:place] + pair.replace(letter, "") + word[place + 1 :]


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
