"""Calls the people and towns of a note otherwise: by words that are seldom anybody's name.

Each circle has a few hundred names of its own, so weights that are fitted to its papers learn these
names as much as where names stand. Where every note calls its people by other words, only the
place is left to learn from.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache

from adapters.redaction.lexicon import common, given, roles, surnames, towns, word_set
from adapters.redaction.people import CREDENTIALS

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_CREDENTIAL = re.compile(CREDENTIALS)
PEOPLE = frozenset({"NAME", "RELATIVE", "OTHER", "PROVIDER"})
_KNOWN_PEOPLE = ("patient", "provider", "therapist", "spouse", "relative")
_NO_NAMES = word_set(
    "mr mrs ms miss mx dr drs prof rev fr coach pastor sgt officer judge aunt uncle tita granny "
    "grandma grandpa nana mom dad sr jr ii iii iv van von de del della la le al el bin da di du "
    "st and or the of"
)
_SHORTEST, _SHORTEST_WORD = 3, 4
_ANY_WORD, _A_GIVEN_NAME, _ALONE_A_SURNAME, _A_TOWN = 0.05, 0.65, 0.6, 0.6
"""How often a name is any word, a first one a given name, one alone a surname; a town another."""

Piece = tuple[int, int, str]
"""From where to where in the text, and the kind of what is there."""
Known = dict[str, str | tuple[str, ...]]
"""What a case knows of its people, by field."""


class Renaming:
    """Other names for the people of one note, each the same wherever the note calls it."""

    def __init__(self, rng: random.Random) -> None:
        self._rng = rng
        self._called: dict[str, str] = {}

    def renamed(self, text: str, pieces: Sequence[Piece]) -> tuple[str, list[Piece]]:
        """Return a text and its pieces, in order, with other names."""
        made: list[str] = []
        moved: list[Piece] = []
        at = length = 0
        for start, end, kind in pieces:
            put = self._piece(text[start:end], kind)
            made += [text[at:start], put]
            length += start - at
            moved.append((length, length + len(put), kind))
            length += len(put)
            at = end
        return "".join([*made, text[at:]]), moved

    def known(self, values: Known) -> Known:
        """Return what the case knows with the names that the note uses now."""
        return {
            key: self._value(value) if key.split("_")[0] in _KNOWN_PEOPLE else value
            for key, value in values.items()
        }

    def _piece(self, piece: str, kind: str) -> str:
        if kind in PEOPLE:
            return self._person(piece)
        if kind == "CITY" and self._rng.random() < _A_TOWN:
            return _written_like(piece, self._rng.choice(_towns()))
        return piece

    def _person(self, piece: str) -> str:
        words = list(_WORD.finditer(piece))
        last = 0 if "," in piece else len(words) - 1
        made, at = "", 0
        for number, word in enumerate(words):
            is_last = number == last if len(words) > 1 else self._rng.random() < _ALONE_A_SURNAME
            made += piece[at : word.start()] + self._word(word[0], is_last=is_last)
            at = word.end()
        return made + piece[at:]

    def _word(self, word: str, *, is_last: bool) -> str:
        small = word.lower()
        if len(word) < _SHORTEST or not word[0].isupper() or small in _NO_NAMES | roles():
            return word
        if word.isupper() and _CREDENTIAL.fullmatch(word):
            return word
        return _written_like(word, self._called.setdefault(small, self._name(is_last=is_last)))

    def _name(self, *, is_last: bool) -> str:
        drawn = self._rng.random()
        if drawn < _ANY_WORD:
            return self._rng.choice(_words())
        is_given = not is_last and drawn < _A_GIVEN_NAME
        return self._rng.choice(_given() if is_given else _surnames())

    def _value(self, value: str | tuple[str, ...]) -> str | tuple[str, ...]:
        if not isinstance(value, str):
            return tuple(str(self._value(each)) for each in value)
        return _WORD.sub(lambda word: self._known_word(word[0]), value)

    def _known_word(self, word: str) -> str:
        called = self._called.get(word.lower())
        return word if called is None else _written_like(word, called)


def _written_like(word: str, other: str) -> str:
    """Return another word in the letters of a word: capitals, small, or a capital first."""
    if word.isupper():
        return other.upper()
    return other if word.islower() else other.title()


@cache
def _given() -> Sequence[str]:
    return sorted(given())


@cache
def _surnames() -> Sequence[str]:
    return sorted(surnames())


@cache
def _towns() -> Sequence[str]:
    return sorted(towns())


@cache
def _words() -> Sequence[str]:
    return sorted(each for each in common() if len(each) >= _SHORTEST_WORD and each.isalpha())
