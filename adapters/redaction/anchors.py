"""Patterns that are tried only where they can begin: at the words and figures they start with.

`re` tries a pattern of fifty labels at every letter of a page. Here the beginnings of all words
and figures of a text are noted once, and each pattern is tried at its own beginnings alone; these
are taken from the pattern itself. What begins with a figure is told further by its shape: `10/18`
is `00/`, `5 kg` is `0 a`. A pattern that begins with any capital letter is tried at those of words.
A pattern whose beginnings cannot be told is searched as usual.

No public function of `re` tells how a pattern begins, so its own parser is asked; it has no types.
`tests/adapters/redaction/test_anchors.py` holds every pattern to what a plain search finds.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat
from operator import methodcaller
from re import _constants as of  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

LONGEST, SHAPE = 4, 5
"""Letters of a beginning, and characters of a figure's shape."""
FIGURE, CAPITAL = "0", "A"
_BEGINNING = re.compile(rf"(?<![a-z])[a-z]{{1,{LONGEST}}}|(?<!{FIGURE}){FIGURE}")
_ASSERTIONS = (of.AT, of.ASSERT, of.ASSERT_NOT)
_SMALL_LETTERS = (of.RANGE, (ord("a"), ord("z")))
_CAPITALS, _FIGURES = (of.RANGE, (ord("A"), ord("Z"))), (of.RANGE, (ord("0"), ord("9")))
_DIGITS = (of.CATEGORY, of.CATEGORY_DIGIT)
_WORD_END = (of.AT, of.AT_BOUNDARY)
_MOST = 3000
_SMALL = {
    **dict.fromkeys(range(ord("0"), ord("9") + 1), FIGURE),
    **{capital: chr(capital).lower() for capital in range(ord("A"), ord("Z") + 1)},
}
_SHAPES = {
    **dict.fromkeys(range(ord("0"), ord("9") + 1), "0"),
    **dict.fromkeys(range(ord("a"), ord("z") + 1), "a"),
    **dict.fromkeys(range(ord("A"), ord("Z") + 1), "a"),
    **dict.fromkeys(map(ord, "\n\t\r"), " "),
}


class Looked(str):
    """A text that knows where its words and figures begin."""

    patterns = 0
    """For how many patterns it was looked through."""
    told: dict[Anchored, list[list[int]]]
    """Where each of these may begin; all are told in one pass."""

    def look(self) -> None:
        """Look through the text for every pattern there is by now."""
        self.patterns, self.told = len(_MADE), self._starts()

    def _starts(self) -> dict[Anchored, list[list[int]]]:
        """Look at each beginning of a word, and at the shape of each figure, once for all alike."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        shape, small = self.translate(_SHAPES), self.translate(_SMALL)
        capitals: list[int] = []
        for match in _BEGINNING.finditer(small):
            at, begun = match.start(), match[0]
            if begun == FIGURE:
                begun = shape[at : at + SHAPE]
            elif self[at] != begun[0]:
                capitals.append(at)
            places[begun].append(at)
        found: defaultdict[Anchored, list[list[int]]] = defaultdict(list)
        for begun, there in places.items():
            for pattern in _THAT_BEGIN[begun]:
                found[pattern].append(there)
        if capitals:
            for pattern in _THAT_BEGIN[CAPITAL]:
                found[pattern].append(capitals)
        return found


class Anchored:
    """A compiled pattern, searched at its beginnings."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern, re.ASCII)
        """Plain text has no other figures or spaces, and ASCII is compared in less time."""
        self._match = self.pattern.match
        self.groupindex = self.pattern.groupindex
        self.beginnings = _beginnings(_parser.parse(pattern))
        _MADE.append(self)
        for each in self.beginnings or ():
            _BY_BEGINNING[each].append(self)
        _THAT_BEGIN.clear()

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return what `re.finditer` would."""
        if self.beginnings is None:
            return self.pattern.finditer(text)
        looked = text if type(text) is Looked else Looked(text)
        if looked.patterns != len(_MADE):
            looked.look()
        several = looked.told.get(self)
        if several is None:
            return NOTHING
        places = several[0] if len(several) == 1 else chain.from_iterable(several)
        found = [*filter(None, map(self._match, repeat(text), places))]
        if len(found) < _SEVERAL:
            return iter(found) if found else NOTHING
        if len(several) > 1:
            found.sort(key=_START)
        return iter(_apart(found))


def _apart(found: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """Leave out what begins within the match before it."""
    apart: list[re.Match[str]] = []
    end = 0
    for match in found:
        begin, last = match.span()
        if begin >= end:
            end = last
            apart.append(match)
    return apart


class _ThatBegin(dict[str, tuple[Anchored, ...]]):
    """The patterns that may begin with a word's letters, or with a figure of a shape."""

    def __missing__(self, begun: str) -> tuple[Anchored, ...]:
        if len(self) > _MOST_KNOWN:
            self.clear()
        ends = range(1, len(begun) + 1) if begun[0] == FIGURE else (len(begun),)
        found = dict.fromkeys(each for end in ends for each in _BY_BEGINNING.get(begun[:end], ()))
        self[begun] = told = tuple(found)
        return told


NOTHING: Iterator[Any] = iter(())
_START, _SEVERAL = methodcaller("start"), 2
_MADE: list[Anchored] = []
"""Every pattern of the process."""
_BY_BEGINNING: defaultdict[str, list[Anchored]] = defaultdict(list)
_THAT_BEGIN, _MOST_KNOWN = _ThatBegin(), 20_000


def _beginnings(parsed: Any) -> frozenset[str] | None:
    """Return how the matches of a pattern begin, or None where that cannot be told."""
    items = list(parsed)
    try:
        found = _walk(items)
    except _Untold:
        found = set()
    if found and all(letters and not _goes_on(letters, is_open) for letters, is_open in found):
        return frozenset(letters for letters, _ in found)
    return None if parsed.state.flags & re.IGNORECASE else _kinds_of_words(items)


def _kinds_of_words(items: list[Any]) -> frozenset[str] | None:
    """Return whether any capital or figure that begins a word may begin a match."""
    try:
        kinds = _first(items)
    except _Untold:
        return None
    is_told = kinds <= {CAPITAL, FIGURE} and kinds <= _begun_kinds(items[0])
    return frozenset(kinds) if is_told else None


def _begun_kinds(before: Any) -> set[str]:
    """Return what can only begin a word where an assertion holds."""
    what, value = before
    if before == _WORD_END:
        return {CAPITAL, FIGURE}
    if what is not of.ASSERT_NOT or value[0] > 0:
        return set()
    first, *_ = value[1]
    choices = first[1] if first[0] is of.IN else []
    if (of.CATEGORY, of.CATEGORY_WORD) in choices:
        return {CAPITAL, FIGURE}
    kinds = {CAPITAL} if {_CAPITALS, _SMALL_LETTERS} <= set(choices) else set()
    return kinds | ({FIGURE} if _FIGURES in choices or _DIGITS in choices else set())


def _first(items: Sequence[Any]) -> set[str]:
    """Return the kinds of a first character; nothing at all is the empty kind."""
    found = {""}
    for item in items:
        if "" not in found:
            break
        found = found - {""} | _kinds(item)
    return found


def _kinds(item: Any) -> set[str]:
    what, value = item
    if what in _ASSERTIONS:
        return {""}
    if what is of.LITERAL:
        return {_kind_of(value, value)}
    if what is of.IN:
        return {_kind(choice) for choice in value}
    if what is of.BRANCH:
        return set().union(*(_first(list(each)) for each in value[1]))
    if what is of.SUBPATTERN and not value[1]:
        return _first(list(value[3]))
    if what in (of.MAX_REPEAT, of.MIN_REPEAT):
        return _first(list(value[2])) | ({""} if value[0] == 0 else set())
    raise _Untold


def _kind(choice: Any) -> str:
    what, value = choice
    if choice == _DIGITS:
        return FIGURE
    if what is of.LITERAL:
        return _kind_of(value, value)
    if what is of.RANGE:
        return _kind_of(*value)
    raise _Untold


def _kind_of(first: int, last: int) -> str:
    if chr(first).isascii() and chr(first).isupper() and chr(last).isupper():
        return CAPITAL
    if chr(first).isascii() and chr(first).isdigit() and chr(last).isdigit():
        return FIGURE
    raise _Untold


def _goes_on(letters: str, is_open: bool) -> bool:
    """Whether a word could begin with more letters than are told; a shape may be short."""
    return is_open and letters[0] != FIGURE and len(letters) < LONGEST


class _Untold(Exception):
    """Too many beginnings, or any character."""


_Begun = tuple[str, bool]
"""Letters or the shape of a figure so far, and whether more may follow."""


def _walk(items: Sequence[Any], *, in_figure: bool = False) -> set[_Begun]:
    """Return how items begin, `in_figure` where a figure stands before them."""
    made: set[_Begun] = {("", True)}
    for item in items:
        if not any(is_open for _, is_open in made):
            break
        if _ends_word(item) and not in_figure:
            made = {(letters, is_open and not letters) for letters, is_open in made}
            continue
        made = _gone_on(made, item, in_figure=in_figure)
        if len(made) > _MOST:
            raise _Untold
    return made


def _gone_on(made: set[_Begun], item: Any, *, in_figure: bool) -> set[_Begun]:
    """Return the beginnings with one item more; a figure before any character is told enough."""
    figures = {each for each in made if in_figure or each[0].startswith(FIGURE)}
    found = {each for each in made - figures if not each[1]}
    words = made - figures - found
    if words:
        steps = _step(item, in_figure=False)
        found |= {each for letters, _ in words for each in _put(letters, steps)}
    try:
        steps = _step(item, in_figure=True) if figures else set()
    except _Untold:
        return found | {(letters, False) for letters, _ in figures}
    return found | {each for begun in figures for each in _put_behind(begun, steps)}


def _ends_word(item: Any) -> bool:
    """Whether no letter can follow: a word boundary, or letters that must not come."""
    what, value = item
    if item == _WORD_END:
        return True
    if what is not of.ASSERT_NOT or value[0] < 0:
        return False
    first, *_ = value[1]
    return first[0] is of.IN and _SMALL_LETTERS in first[1]


def _put(letters: str, steps: set[_Begun]) -> Iterator[_Begun]:
    """Put more behind the letters of a word."""
    for more, goes_on in steps:
        if not more or more[0].isalpha() or (more[0] == FIGURE and not letters):
            whole = letters + more
            longest = SHAPE if whole.startswith(FIGURE) else LONGEST
            yield whole[:longest], goes_on and len(whole) < longest
        else:
            yield letters, False


def _put_behind(begun: _Begun, steps: set[_Begun]) -> Iterator[_Begun]:
    """Put more behind the shape of a figure."""
    shape, is_open = begun
    if not is_open:
        yield begun
        return
    for more, goes_on in steps:
        whole = shape + more.translate(_SHAPES)
        yield whole[:SHAPE], goes_on and len(whole) < SHAPE


def _step(item: Any, *, in_figure: bool) -> set[_Begun]:
    """Return how one item of a pattern goes on; False marks that the word ends before it."""
    what, value = item
    if what in _ASSERTIONS:
        return {("", True)}
    if what is of.LITERAL:
        return {_character(value)}
    if what is of.IN:
        return set().union(*map(_choice, value))
    if what is of.BRANCH:
        return set().union(*(_walk(list(each), in_figure=in_figure) for each in value[1]))
    if what is of.SUBPATTERN:
        return _walk(list(value[3]), in_figure=in_figure)
    if what in (of.MAX_REPEAT, of.MIN_REPEAT):
        least, most, inner = value
        times = range(max(least, 1), min(most, SHAPE) + 1) or (SHAPE,)
        found = set().union(*(_walk([*inner] * count, in_figure=in_figure) for count in times))
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
