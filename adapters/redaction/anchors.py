"""Patterns that are tried only where they can begin: at the words and figures they start with.

`re` tries a pattern of fifty labels at every letter of a page. Here the beginnings of all words
and figures of a text are noted once, and each pattern is tried at its own beginnings alone; these
are taken from the pattern itself. What begins with a figure is told further by its shape: `10/18`
is `00/`, `5 kg` is `0 a`. A pattern whose beginnings cannot be told is searched as usual.

No public function of `re` tells how a pattern begins, so its own parser is asked; it has no types.
`tests/adapters/redaction/test_anchors.py` holds every pattern to what a plain search finds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

LONGEST, SHAPE = 4, 5
"""Letters of a beginning, and characters of a figure's shape."""
FIGURE = "0"
_BEGINNING = re.compile(rf"(?<![A-Za-z])[A-Za-z]{{1,{LONGEST}}}|(?<![0-9])[0-9]")
_ASSERTIONS = (of.AT, of.ASSERT, of.ASSERT_NOT)
_SMALL_LETTERS = (of.RANGE, (ord("a"), ord("z")))
_WORD_END = (of.AT, of.AT_BOUNDARY)
_MOST = 3000
_SHAPES = {
    **dict.fromkeys(range(ord("0"), ord("9") + 1), "0"),
    **dict.fromkeys(range(ord("a"), ord("z") + 1), "a"),
    **dict.fromkeys(range(ord("A"), ord("Z") + 1), "a"),
    **dict.fromkeys(map(ord, "\n\t\r"), " "),
}


class Looked(str):
    """A text that knows where its words and figures begin."""

    @cached_property
    def beginnings(self) -> dict[str, list[int]]:
        """Return the places of each beginning of a word, and of each shape of a figure."""
        found: dict[str, list[int]] = {}
        shape = self.translate(_SHAPES)
        for match in _BEGINNING.finditer(self):
            at = match.start()
            is_figure = shape[at] == FIGURE
            begun = shape[at : at + SHAPE] if is_figure else match[0].lower()
            found.setdefault(begun, []).append(at)
        return found

    def starts(self, pattern: Anchored) -> Sequence[int]:
        """Return the places where a pattern may begin: all patterns are told in one pass."""
        if self._told is None or self._told[0] != len(_MADE):
            self._told = len(_MADE), self._starts()
        return self._told[1].get(pattern, ())

    _told: tuple[int, dict[Anchored, list[int]]] | None = None

    def _starts(self) -> dict[Anchored, list[int]]:
        found: defaultdict[Anchored, list[int]] = defaultdict(list)
        for begun, places in self.beginnings.items():
            for pattern in _that_begin(begun, len(_MADE)):
                found[pattern] += places
        return found


class Anchored:
    """A compiled pattern, searched at its beginnings."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        self.groupindex = self.pattern.groupindex
        self.beginnings = _beginnings(_parser.parse(pattern))
        self._figures = tuple(each for each in self.beginnings or () if each[0] == FIGURE)
        _MADE.append(self)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return what `re.finditer` would."""
        if self.beginnings is None:
            return self.pattern.finditer(text)
        looked = text if isinstance(text, Looked) else Looked(text)
        places = looked.starts(self)
        return self._tried(text, sorted(places)) if places else iter(())

    def _tried(self, text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
        end = 0
        try_at = self.pattern.match
        for at in places:
            match = try_at(text, at) if at >= end else None
            if match is not None:
                end = match.end()
                yield match

    def may_begin(self, begun: str) -> bool:
        """Whether a match may begin with a word's letters, or with a figure of a shape."""
        if begun[0] == FIGURE:
            return begun.startswith(self._figures)
        return self.beginnings is not None and begun in self.beginnings


_MADE: list[Anchored] = []
"""Every pattern of the process."""


@lru_cache(maxsize=20_000)
def _that_begin(begun: str, _: int) -> tuple[Anchored, ...]:
    """Return the patterns that may begin so; four letters or a shape are nobody's word."""
    return tuple(each for each in _MADE if each.may_begin(begun))


def _beginnings(parsed: Iterable[Any]) -> frozenset[str] | None:
    """Return how the matches of a pattern begin, or None where that cannot be told."""
    try:
        found = _walk(list(parsed))
    except _Untold:
        return None
    if any(not letters or _goes_on(letters, is_open) for letters, is_open in found):
        return None
    return frozenset(letters for letters, _ in found)


def _goes_on(letters: str, is_open: bool) -> bool:
    """Whether a word could begin with more letters than are told; a shape may be short."""
    return is_open and letters[0] != FIGURE and len(letters) < LONGEST


class _Untold(Exception):
    """Too many beginnings, or any character."""


_Begun = tuple[str, bool]
"""Letters or the shape of a figure so far, and whether more may follow."""


def _walk(items: Sequence[Any]) -> set[_Begun]:
    made: set[_Begun] = {("", True)}
    for item in items:
        if not any(is_open for _, is_open in made):
            break
        if _ends_word(item):
            made = {(letters, is_open and not letters) for letters, is_open in made}
            continue
        made = _gone_on(made, item)
        if len(made) > _MOST:
            raise _Untold
    return made


def _gone_on(made: set[_Begun], item: Any) -> set[_Begun]:
    """Return the beginnings with one item more; a figure before any character is told enough."""
    try:
        steps = _step(item)
    except _Untold:
        if any(is_open and not letters.startswith(FIGURE) for letters, is_open in made):
            raise
        return {(letters, False) for letters, _ in made}
    return {each for begun in made for each in _put(begun, steps)}


def _ends_word(item: Any) -> bool:
    """Whether no letter can follow: a word boundary, or letters that must not come."""
    what, value = item
    if item == _WORD_END:
        return True
    if what is not of.ASSERT_NOT or value[0] < 0:
        return False
    first, *_ = value[1]
    return first[0] is of.IN and _SMALL_LETTERS in first[1]


def _put(begun: _Begun, steps: set[_Begun]) -> Iterator[_Begun]:
    letters, is_open = begun
    if not is_open:
        yield begun
        return
    for more, goes_on in steps:
        longest = SHAPE if letters.startswith(FIGURE) else LONGEST
        if longest == SHAPE:
            whole = letters + more.translate(_SHAPES)
        elif not more or more[0].isalpha() or (more[0] == FIGURE and not letters):
            whole = letters + more
        else:
            yield letters, False
            continue
        longest = SHAPE if whole.startswith(FIGURE) else LONGEST
        yield whole[:longest], goes_on and len(whole) < longest


def _step(item: Any) -> set[_Begun]:
    """Return how one item of a pattern goes on; False marks that the word ends before it."""
    what, value = item
    if what in _ASSERTIONS:
        return {("", True)}
    if what is of.LITERAL:
        return {_character(value)}
    if what is of.IN:
        return set().union(*map(_choice, value))
    if what is of.BRANCH:
        return set().union(*(_walk(list(each)) for each in value[1]))
    if what is of.SUBPATTERN:
        return _walk(list(value[3]))
    if what in (of.MAX_REPEAT, of.MIN_REPEAT):
        least, most, inner = value
        times = range(max(least, 1), min(most, SHAPE) + 1) or (SHAPE,)
        found = set().union(*(_walk([*inner] * count) for count in times))
        return found | ({("", True)} if least == 0 else set())
    raise _Untold


def _character(code: int) -> _Begun:
    letter = chr(code).lower()
    return (FIGURE if letter.isdigit() else letter), True


def _choice(choice: Any) -> set[_Begun]:
    what, value = choice
    if what is of.LITERAL:
        return {_character(value)}
    if what is of.RANGE:
        return {_character(code) for code in range(value[0], value[1] + 1)}
    if what is of.CATEGORY and value is of.CATEGORY_DIGIT:
        return {(FIGURE, True)}
    if what is of.CATEGORY and value is of.CATEGORY_SPACE:
        return {(" ", True)}
    raise _Untold
