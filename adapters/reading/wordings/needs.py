"""What a pattern cannot do without, so that a text that lacks it needs no search.

Dozens of patterns are asked of every sentence of a page, and nearly all find nothing there. Which
letters a pattern needs follows from the pattern itself, and one pass over a text tells which of
all patterns' letters it has. A search is left out only where it could find nothing.

What a pattern is made of is told by the parser of `re`, which is no part of its public face: there
is no other way but to write the letters down by hand beside each pattern, where they go stale. A
part of a pattern that is not known here needs nothing, and the tests find with and without.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from re import _parser as parser  # type: ignore[attr-defined]  # not in typeshed, see above
from typing import Any, NamedTuple, Protocol

import ahocorasick

MOST, SHORTEST, MOST_NEEDS = 240, 2, 3
"""How many ways to say a thing are told apart, how long each is, and of how many things."""
LINES_KEPT = 200
"""The same words are heard as a line, as a cell and as a part of a paragraph, one after another."""
_FIGURE = "0"
"""Any figure, in a pattern and in a text."""
_ODD = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}
"""Letters that a pattern takes for plain ones where it does not care for capitals."""
_PLAIN = {**{ord(figure): _FIGURE for figure in "123456789"}, **_ODD}

Letters = frozenset[str]
Heard = frozenset[int]
"""The patterns that may be in a text, by their numbers."""


class Text(Protocol):
    """Words of a page that remember which patterns may be in them."""

    @property
    def text(self) -> str:
        """The words with single blanks between them."""

    @property
    def heard(self) -> Heard:
        """Which patterns may be in it."""


class Wording:
    """A pattern with what it needs; it is looked for only in texts that have all of that."""

    def __init__(self, of: re.Pattern[str]) -> None:
        self.of = of
        self.number = len(_PATTERNS)
        self.late = True
        """Whether it came after the letters of all were put together: it is looked for always."""
        _PATTERNS.append(self)

    def may_be_in(self, text: Text) -> bool:
        """Whether a text has what the pattern needs."""
        return self.number in text.heard or self.late

    def match(self, text: Text) -> re.Match[str] | None:
        """What stands at the beginning of a text, as `re` finds it."""
        return self.of.match(text.text) if self.number in text.heard or self.late else None

    def search(self, text: Text) -> re.Match[str] | None:
        """The first place in a text, as `re` finds it."""
        return self.of.search(text.text) if self.number in text.heard or self.late else None

    def finditer(self, text: Text) -> Iterable[re.Match[str]]:
        """Every place in a text, as `re` finds them."""
        return self.of.finditer(text.text) if self.number in text.heard or self.late else ()


_PATTERNS: list[Wording] = []


def wording(pattern: str, flags: int = 0) -> Wording:
    """A pattern that is asked of many texts."""
    return Wording(re.compile(pattern, flags))


@lru_cache(maxsize=LINES_KEPT)
def heard_in(text: str) -> Heard:
    """Which patterns may be in a text: those that need none or only such letters as it has."""
    known = _known()
    met = frozenset().union(*[needs for _, needs in known.letters.iter(plain(text))])
    told = [number for need in met for number, rest in known.by_need[need] if rest <= met]
    return known.always.union(told)


def plain(text: str) -> str:
    """A text in small letters, every figure the same."""
    small = text.translate(_PLAIN).lower()
    return small if small.isascii() else "".join(map(_one_figure, small))


def _one_figure(letter: str) -> str:
    return _FIGURE if letter.isdecimal() else letter


class _Known(NamedTuple):
    """The letters of all patterns, with the needs that each meets; and who has which needs."""

    letters: Any
    by_need: Sequence[Sequence[tuple[int, Heard]]]
    """Patterns by the first of their needs, each with the others of them."""
    always: Heard


@cache
def _known() -> _Known:
    needs: dict[Letters, int] = {}
    by_need: list[list[tuple[int, Heard]]] = []
    always: list[int] = []
    for one in _PATTERNS:
        numbers = [needs.setdefault(need, len(needs)) for need in needed(one.of)]
        by_need += [[] for _ in range(len(needs) - len(by_need))]
        if numbers:
            by_need[numbers[0]].append((one.number, frozenset(numbers[1:])))
        else:
            always.append(one.number)
        one.late = False
    meets: dict[str, set[int]] = {"\0": set()}
    for need, number in needs.items():
        for letters in need:
            meets.setdefault(letters, set()).add(number)
    automaton = ahocorasick.Automaton()
    for letters, met in meets.items():
        automaton.add_word(letters, frozenset(met))
    automaton.make_automaton()
    return _Known(automaton, by_need, frozenset(always))


def needed(pattern: re.Pattern[str]) -> tuple[Letters, ...]:
    """Of each of these sets every text has one at least in which the pattern is found."""
    told = _of(parser.parse(pattern.pattern, pattern.flags))
    needs = [_shortest(need) for need in _all_needs(told)]
    told_apart = sorted({need for need in needs if _tells(need)}, key=_in_order, reverse=True)
    return tuple(told_apart[:MOST_NEEDS])


class _Part(NamedTuple):
    """All that a part of a pattern can be, if that is little, and what it needs besides."""

    ways: Letters | None
    needs: tuple[Letters, ...]


_ANY, _NOTHING = _Part(None, ()), _Part(frozenset({""}), ())


def _of(parts: Iterable[tuple[Any, Any]]) -> _Part:
    """Parts that follow each other."""
    needs: list[Letters] = []
    ways, whole = frozenset({""}), True
    for one in map(_read, parts):
        needs += one.needs
        both = None if one.ways is None else _behind(ways, one.ways)
        if both is not None:
            ways = both
            continue
        needs.append(ways)
        ways, whole = one.ways if one.ways is not None else frozenset({""}), False
    if whole:
        return _Part(ways, tuple(needs))
    return _Part(None, tuple(need for need in (*needs, ways) if "" not in need))


def _behind(first: Letters, second: Letters) -> Letters | None:
    """All that two parts can be together, unless it is too much."""
    if len(first) * len(second) > MOST:
        return None
    return frozenset(one + two for one in first for two in second)


def _read(part: tuple[Any, Any]) -> _Part:
    """One part of a pattern; of what is not known here nothing is said."""
    kind, told = part
    if kind is parser.LITERAL:
        return _letter(told)
    if kind is parser.IN:
        return _one_of(told)
    if kind in (parser.AT, parser.ASSERT_NOT):
        return _NOTHING
    if kind is parser.ASSERT:
        inside = _of(told[1])
        return _Part(frozenset({""}), _all_needs(inside))
    if kind is parser.SUBPATTERN:
        return _of(told[3])
    if kind is parser.BRANCH:
        return _either([_of(branch) for branch in told[1]])
    if kind in (parser.MAX_REPEAT, parser.MIN_REPEAT):
        return _repeated(*told)
    return _ANY


def _letter(number: int) -> _Part:
    letter = plain(chr(number))
    return _ANY if len(letter) != 1 or (not letter.isascii() and letter.isalpha()) else _Part(
        frozenset({letter}), ()
    )  # fmt: skip


def _one_of(choices: Sequence[tuple[Any, Any]]) -> _Part:
    """One letter of several."""
    found: set[str] = set()
    for kind, told in choices:
        if kind is parser.LITERAL:
            ways = _letter(told).ways
        elif kind is parser.CATEGORY and told is parser.CATEGORY_DIGIT:
            ways = frozenset({_FIGURE})
        elif kind is parser.RANGE and told[1] - told[0] < MOST:
            parts = [_letter(number).ways for number in range(told[0], told[1] + 1)]
            ways = None if None in parts else frozenset().union(*(one for one in parts if one))
        else:
            ways = None
        if ways is None:
            return _ANY
        found |= ways
    return _Part(frozenset(found), ())


def _either(branches: Sequence[_Part]) -> _Part:
    """One part of several."""
    ways = [one.ways for one in branches]
    known = [one for one in ways if one is not None]
    if len(known) == len(ways) and sum(map(len, known)) <= MOST:
        return _Part(frozenset().union(*known), ())
    best = [max(_all_needs(one), key=_worth, default=None) for one in branches]
    if any(one is None for one in best):
        return _ANY
    return _Part(None, (frozenset().union(*(one for one in best if one)),))


def _repeated(least: int, most: Any, inside: Iterable[tuple[Any, Any]]) -> _Part:
    told = _of(inside)
    if least == 0:
        once = told.ways if most == 1 else None
        return _ANY if once is None else _Part(once | {""}, ())
    if told.ways is not None and least == most:
        ways: Letters | None = frozenset({""})
        for _ in range(least):
            ways = None if ways is None else _behind(ways, told.ways)
        if ways is not None:
            return _Part(ways, told.needs)
    return _Part(None, _all_needs(told))


def _all_needs(part: _Part) -> tuple[Letters, ...]:
    own = () if part.ways is None or "" in part.ways else (part.ways,)
    return (*own, *part.needs)


def _shortest(need: Letters) -> Letters:
    """Without what is there only together with something shorter."""
    return frozenset(
        one for one in need if not any(other != one and other in one for other in need)
    )


def _worth(need: Letters) -> tuple[float, int]:
    """How much the lack of something tells: what is long is seldom there."""
    return min(map(len, need)) + (0.5 if need == {_FIGURE} else 0.0), -len(need)


def _in_order(need: Letters) -> tuple[float, int, list[str]]:
    return *_worth(need), sorted(need)


def _tells(need: Letters) -> bool:
    """Whether the lack of something tells enough to be looked for."""
    return need == {_FIGURE} or min(map(len, need)) >= SHORTEST
