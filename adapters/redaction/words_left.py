"""The words of a line that no recognizer took, each with what is to become of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from adapters.redaction.figures import is_damaged, is_harmless
from adapters.redaction.found import KEEP, Found
from adapters.redaction.known import KnownIdentities
from adapters.redaction.lexicon import small_letters
from adapters.redaction.written import Verdict, Written, written

GONE = frozenset({"name", "common", "replace", "taken", "fragment"})

_CHUNK = re.compile(r"[^\s:;|]*[A-Za-z]:(?=\S)|[^\s;|]+")
_ANSWERED_AT_ONCE = re.compile(r"[A-Za-z]:(?=\S)")
_PARTING = str.maketrans(";|", "  ")
_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]+|_+")
_JOINED_BEFORE = re.compile(r"^[a-z]{2,}(?=\d)")
_JOINED_BEHIND = re.compile(r"(?<=[/\d]\d)[a-z]{2,}$")
_BETWEEN = frozenset({"", " ", "  ", "-", "'", "' "})
LONGEST_WORD = 40
_KEPT, _TAKEN = 1, 2
_NO_CAPITALS = bytes(each for each in range(256) if not 65 <= each <= 90)
_NO_SMALL = bytes(each for each in range(256) if not 97 <= each <= 122)


@dataclass(slots=True)
class Word:
    """One word or figure with its place."""

    start: int
    end: int
    text: str
    form: Written
    in_capitals: bool = False
    """Whether the whole line is in capitals."""
    verdict: Verdict = "keep"
    is_replaced: bool = False
    """Whether the rules replace it: a damaged piece goes only beside what goes."""


class Cutter:
    """Cuts lines into words; spans already taken or kept are known."""

    def __init__(
        self, text: str, taken: Iterable[Found], known: KnownIdentities, *, misread: bool
    ) -> None:
        self._text = text
        self._covers = _painted(text, taken)
        self._known = known
        self._misread = misread

    def words(self, line: str, at: int) -> list[Word]:
        """Return the words of a line that begins at a place of the text."""
        in_capitals = _is_in_capitals(line)
        covers = self._covers
        is_free = covers.count(0, at, at + len(line)) == len(line)
        words: list[Word] = []
        last = 0
        for raw in _chunks(line):
            last = line.index(raw, last)
            start, last = at + last, last + len(raw)
            before, core, length = _alone(raw)
            if core is not None:
                begin = start + before
                end = begin + length
                is_clear = is_free or covers.count(0, begin, end) == length
                verdict = core.verdict if is_clear else self._covered(begin, end)
                if verdict is not None:
                    words.append(Word(begin, end, core.text, core, in_capitals, verdict))
                    continue
            for word in self._chunk(raw, start, words, is_free=is_free):
                word.in_capitals = in_capitals
                words.append(word)
        return words

    def _covered(self, start: int, end: int) -> Verdict | None:
        """Return the verdict of letters in a span; None where it covers them in part alone."""
        if self._covers.count(self._covers[start], start, end) != end - start:
            return None
        return "taken" if self._covers[start] == _TAKEN else "kept"

    def are_beside(self, left: Word, right: Word) -> bool:
        """Whether nothing but a space, a hyphen or the stop of an initial is between."""
        between = self._text[left.end : right.start]
        return between in _BETWEEN or (between in (". ", ".") and left.end - left.start <= 2)

    def _chunk(self, chunk: str, start: int, before: list[Word], *, is_free: bool) -> list[Word]:
        end = start + len(chunk)
        if len(chunk) > LONGEST_WORD:
            return [Word(start, end, chunk, written(chunk), verdict="replace")]
        is_free = is_free or self._covers.count(0, start, end) == end - start
        if is_free and any(map(str.isdigit, chunk)):
            core = chunk.strip(".,;:()[]\"'?!*")
            begin = start + chunk.find(core)
            verdict = self._figure(core, before) if core else None
            if verdict is not None:
                return [Word(begin, begin + len(core), core, written(core), verdict=verdict)]
        found: list[Word] = []
        for at, piece in _pieces(chunk):
            if is_free and piece.is_plain_mark:
                continue
            word = Word(start + at, start + at + len(piece.text), piece.text, piece)
            is_taken = not is_free and self._is_taken(word)
            word.verdict = self._first_verdict(word, found or before, is_taken=is_taken)
            if word.verdict != "keep" or not piece.is_mark:
                found.append(word)
        return found

    def _is_taken(self, word: Word) -> bool:
        return self._covers.count(0, word.start, word.end) != word.end - word.start

    def _figure(self, core: str, before: list[Word]) -> Verdict | None:
        """Return the verdict of a figure as a whole; None where its pieces are to be looked at."""
        if self._is_harmless(core, before):
            return "figure"
        is_replaced = self._misread and is_damaged(_without_joined_word(core))
        return "replace" if is_replaced else None

    def _first_verdict(self, word: Word, before: list[Word], *, is_taken: bool) -> Verdict:
        form = word.form
        if is_taken:
            return "taken" if self._covers.find(_TAKEN, word.start, word.end) >= 0 else "kept"
        if form.is_alpha:
            return form.verdict
        if form.is_mark:
            return "keep" if form.is_plain_mark else "replace"
        if form.figures:
            return "figure" if self._is_harmless(word.text, before) else "replace"
        return "ask"

    def _is_harmless(self, core: str, before: list[Word]) -> bool:
        previous = before[-1].form.small if before else ""
        return is_harmless(core, previous, self._known, misread=self._misread)


def _chunks(line: str) -> list[str]:
    """Return what blanks and marks part; a label goes off its answer: `Name:Ann`."""
    if ":" in line and _ANSWERED_AT_ONCE.search(line):
        return _CHUNK.findall(line)
    return line.translate(_PARTING).split()


@lru_cache(maxsize=50_000)
def _alone(raw: str) -> tuple[int, Written | None, int]:
    """Return letters that stand alone between marks, where they begin, and how many they are."""
    core = raw.strip(".,;:()")
    if not core.isalpha() or len(core) > LONGEST_WORD:
        return 0, None, 0
    return raw.find(core), written(core), len(core)


@lru_cache(maxsize=50_000)
def _pieces(chunk: str) -> tuple[tuple[int, Written], ...]:
    """Return the words and marks of which a stretch without spaces is made, and where."""
    return tuple((piece.start(), written(piece[0])) for piece in _PIECE.finditer(chunk))


def _without_joined_word(core: str) -> str:
    """Leave out words of the language that stand beside a figure without a space."""
    for joined in (_JOINED_BEFORE, _JOINED_BEHIND):
        match = joined.search(core)
        if match and match[0] in small_letters():
            core = core[: match.start()] + core[match.end() :]
    return core


def _painted(text: str, taken: Iterable[Found]) -> bytearray:
    """Return for each place of the text whether something is taken or kept there."""
    covers = bytearray(len(text))
    for each in sorted(taken, key=lambda found: found.kind != KEEP):
        paint = _KEPT if each.kind == KEEP else _TAKEN
        covers[each.start : each.end] = bytes([paint]) * (each.end - each.start)
    return covers


def _is_in_capitals(line: str) -> bool:
    """Whether nearly all letters of a line are capitals."""
    raw = line.encode("ascii", "ignore")
    capitals = len(raw.translate(None, _NO_CAPITALS))
    letters = capitals + len(raw.translate(None, _NO_SMALL))
    return letters > 3 and capitals * 10 >= letters * 8
