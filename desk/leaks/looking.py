"""Looks for people in a text: every form of every person in one pass over each shape of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import ahocorasick

from desk.leaks.forms import Needle, Person, Text, endings, needles, shapes
from desk.leaks.unwrapping import wrapped
from priorauth.errors import InvalidRequest

SHORTEST = 3
"""Less than this would be found in everything."""


class Seen(NamedTuple):
    """Somebody who was found: who, what of her, and how it was written. Never the text itself."""

    key: str
    what: str
    form: str


class Lookout:
    """Knows everybody to look for."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._by_shape: dict[Text, Any] = {}
        self._endings = [each for person in people for each in endings(person)]
        found: dict[Text, dict[str, list[Needle]]] = {}
        for person in people:
            for needle in needles(person):
                if len(needle.text.strip()) < SHORTEST:
                    raise InvalidRequest(f"Person {person.key} cannot be looked for: {needle.what}")
                found.setdefault(needle.into, {}).setdefault(needle.text, []).append(needle)
        for shape, texts in found.items():
            automaton = ahocorasick.Automaton()
            for text, same in texts.items():
                automaton.add_word(text, same)
            automaton.make_automaton()
            self._by_shape[shape] = automaton

    def look(self, text: str) -> set[Seen]:
        """Return who can be found in a text, however it is wrapped."""
        found: set[Seen] = set()
        for wrapping, inner in wrapped(text):
            found |= {Seen(s.key, s.what, f"{wrapping}{s.form}") for s in self._plain(inner)}
        return found

    def _plain(self, text: str) -> Iterator[Seen]:
        shown = shapes(text)
        for shape, automaton in self._by_shape.items():
            for _, same in automaton.iter(shown[shape]):
                for needle in same:
                    yield Seen(needle.key, needle.what, needle.form)
        for pattern, needle in self._endings:
            if needle.text in shown["raw"] and pattern.search(shown["raw"]):
                yield Seen(needle.key, needle.what, needle.form)
