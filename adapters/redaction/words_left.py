"""The words of a line that no recognizer took, each with what is to become of it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from adapters.redaction.figures import is_damaged, is_harmless
from adapters.redaction.found import Found
from adapters.redaction.known import KnownIdentities

Verdict = Literal[
    "ask",  # not decided yet
    "keep",
    "kept",  # inside a span that must survive
    "figure",  # a harmless figure
    "near",  # nearly a word of the language: OCR
    "taken",  # inside a span that a recognizer took
    "name",
    "common",  # an everyday word written like a name
    "replace",
    "fragment",  # a damaged piece
]
GONE = frozenset({"name", "common", "replace", "taken", "fragment"})

_CHUNK = re.compile(r"\S+")
_PIECE = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]+|_+")
_STARTS = frozenset('.!?;:*-()[]"|>/&+=#\n')
_HARMLESS_MARKS = frozenset("°±≥≤µ™®©§¶…")
_BETWEEN = frozenset({"", " ", "  ", "-", "'", "' "})
LONGEST_WORD = 40


@dataclass(slots=True)
class Word:
    """One word or figure with its place."""

    start: int
    end: int
    text: str
    opens: bool = False
    """Whether a sentence, line or label begins here."""
    in_capitals: bool = False
    """Whether the whole line is in capitals."""
    verdict: Verdict = "keep"


class Cutter:
    """Cuts lines into words; spans already taken or kept are known."""

    def __init__(
        self, text: str, taken: Iterable[Found], known: KnownIdentities, *, misread: bool
    ) -> None:
        self._text = text
        self._taken = sorted(taken)
        self._starts = [each.start for each in self._taken]
        self._known = known
        self._misread = misread

    def words(self, line: str, at: int) -> list[Word]:
        """Return the words of a line that begins at a place of the text."""
        letters = [each for each in line if each.isalpha()]
        capitals = sum(map(str.isupper, letters))
        in_capitals = len(letters) > 3 and capitals * 10 >= len(letters) * 8
        words: list[Word] = []
        for chunk in _CHUNK.finditer(line):
            for word in self._chunk(chunk[0], at + chunk.start(), words):
                word.in_capitals = in_capitals
                words.append(word)
        return words

    def are_beside(self, left: Word, right: Word) -> bool:
        """Whether nothing but a space, a hyphen or the stop of an initial is between."""
        between = self._text[left.end : right.start]
        return between in _BETWEEN or (between in (". ", ".") and left.end - left.start <= 2)

    def _chunk(self, chunk: str, start: int, before: list[Word]) -> list[Word]:
        end = start + len(chunk)
        if len(chunk) > LONGEST_WORD:
            return [Word(start, end, chunk, verdict="replace")]
        if any(map(str.isdigit, chunk)) and not self._cover(start, end):
            core = chunk.strip(".,;:()[]\"'?!*")
            begin = start + chunk.find(core)
            if core and self._is_harmless(core, before):
                return [Word(begin, begin + len(core), core, verdict="figure")]
            if core and self._misread and is_damaged(core):
                return [Word(begin, begin + len(core), core, verdict="replace")]
        found: list[Word] = []
        for piece in _PIECE.finditer(chunk):
            word = Word(start + piece.start(), start + piece.end(), piece[0])
            word.verdict = self._first_verdict(word, [*before[-1:], *found])
            word.opens = self._opens(word.start)
            if any(map(str.isalnum, word.text)) or word.verdict in ("replace", "taken", "kept"):
                found.append(word)
        return found

    def _first_verdict(self, word: Word, before: list[Word]) -> Verdict:
        cover = self._cover(word.start, word.end)
        if cover is not None:
            return "kept" if cover.kind == "KEEP" else "taken"
        if not any(map(str.isalnum, word.text)):
            is_plain = all(each.isascii() or each in _HARMLESS_MARKS for each in word.text)
            return "keep" if is_plain else "replace"
        if any(map(str.isdigit, word.text)):
            return "figure" if self._is_harmless(word.text, before) else "replace"
        return "ask"

    def _is_harmless(self, core: str, before: list[Word]) -> bool:
        previous = before[-1].text.lower() if before else ""
        return is_harmless(core, previous, self._known, misread=self._misread)

    def _cover(self, start: int, end: int) -> Found | None:
        at = bisect_right(self._starts, end - 1)
        for each in reversed(self._taken[max(0, at - 6) : at]):
            if each.end > start:
                return each
        return None

    def _opens(self, start: int) -> bool:
        before = self._text[max(0, start - 4) : start].rstrip(" \t")
        return not before or before[-1] in _STARTS
