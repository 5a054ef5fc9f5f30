"""The words of a page as they stand when the rules are through, with what became of each."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise

from adapters.redaction.found import KEEP, Found
from adapters.redaction.repaired import meant
from adapters.redaction.weighing.usual import HowUsual, how_usual
from adapters.redaction.words_left import Word

_SPANNED = ("taken", "kept")
_STAYS, GONE, _A_PERSON = ("", "kept"), "gone", "T:PERSON"
_NOTHING = -1
"""Stands for a word before the first or behind the last."""


class Standing:
    """Asked about one word at a time, by its number on the page."""

    def __init__(
        self,
        text: str,
        lines: Sequence[list[Word]],
        taken: Sequence[Found],
        *,
        misread: bool,
        how_usual: HowUsual = how_usual,
    ) -> None:
        self.misread = misread
        self.words = [word for line in lines for word in line]
        self._gaps = ["B", *_gaps(text, self.words), "E"]
        """What is between each word and the one before it, in short; one more behind the last."""
        self._line_of = [number for number, line in enumerate(lines) for _ in line]
        self._line_of.append(_NOTHING)
        self._taken = sorted(each for each in taken if each.kind != KEEP)
        self._begins = [each.start for each in self._taken]
        self._last: Found | None = None
        """The span in which the word before stood."""
        self.fates = [
            self._fate(word) if word.is_replaced or word.verdict in _SPANNED else ""
            for word in self.words
        ]
        """What became of each word: `T:PERSON`, `kept`, `gone`, or nothing; one more, nothing."""
        self.fates.append("")
        self._how_usual = how_usual

    def places_beside(self, at: int) -> Iterator[tuple[str, int]]:
        """Yield the places and numbers of the words that are looked at beside a word.

        In its line two before (`p1`, `p2`) and two behind (`q1`, `q2`); over an end of the line
        one (`N1`, `M1`).
        """
        lines, line = self._line_of, self._line_of[at]
        if at:
            yield ("p1" if lines[at - 1] == line else "N1"), at - 1
            if at > 1 and lines[at - 2] == line:
                yield "p2", at - 2
        if at + 1 < len(self.words):
            yield ("q1" if lines[at + 1] == line else "M1"), at + 1
            if lines[at + 2] == line:
                yield "q2", at + 2

    def before(self, at: int) -> tuple[int, str]:
        """Return the number of the word before, -1 where none is, and what is between in short."""
        return at - 1, self._gaps[at]

    def behind(self, at: int) -> tuple[int, str]:
        """Return the number of the word behind, -1 where none is, and what is between in short."""
        following = at + 1
        return (following if following < len(self.words) else _NOTHING), self._gaps[following]

    def usual(self, at: int) -> str:
        """Return how usual a word is on papers, from `0` to `4`."""
        return self._how_usual(self.words[at].form.plain)

    def usual_word(self, small: str) -> str:
        """Return how usual another word is."""
        return self._how_usual(small)

    def text_of(self, at: int) -> str:
        """Return a word, or what a damaged one was meant for; nothing for none."""
        if at == _NOTHING:
            return ""
        text = self.words[at].text
        return meant(text) if self.misread else text

    def let_go(self, at: int) -> None:
        """Note that a word goes."""
        self.words[at].is_replaced = True
        self.fates[at] = GONE

    def let_stay(self, at: int) -> None:
        """Note that a word stays which the rules replaced."""
        self.words[at].is_replaced = False
        self.fates[at] = ""

    def elsewhere(self, at: int) -> str:
        """Return in short what became of the same word at other places of the page.

        `els` where it is replaced, `per` where a rule that knows people took it, `low` where it
        stands in small letters though it has a capital here.
        """
        form, fate = self.words[at].form, self.fates[at]
        found = "els " if self._gone.get(form.small, 0) > (fate not in _STAYS) else ""
        if found and self._people.get(form.small, 0) > (fate == _A_PERSON):
            found = "els per "
        return found + "low" if form.is_capital and form.small in self._low else found

    @cached_property
    def _gone(self) -> Counter[str]:
        pairs = zip(self.words, self.fates, strict=False)
        return Counter([word.form.small for word, fate in pairs if fate not in _STAYS])

    @cached_property
    def _people(self) -> Counter[str]:
        pairs = zip(self.words, self.fates, strict=False)
        return Counter([word.form.small for word, fate in pairs if fate == _A_PERSON])

    @cached_property
    def _low(self) -> frozenset[str]:
        return frozenset([word.text for word in self.words if word.form.is_lower])

    def _fate(self, word: Word) -> str:
        if word.verdict == "taken":
            return f"T:{self._kind(word)}"
        if word.verdict == "kept":
            return "kept"
        return GONE

    def _kind(self, word: Word) -> str:
        last = self._last
        if last is not None and last.start <= word.start < last.end:
            return last.kind
        at = bisect_right(self._begins, word.start) - 1
        for each in self._taken[max(0, at) : at + 2]:
            if each.start < word.end and each.end > word.start:
                self._last = each
                return each.kind
        return "TEXT"


def _gaps(text: str, words: Sequence[Word]) -> list[str]:
    return [gap(text[left.end : right.start]) for left, right in pairwise(words)]


@lru_cache(maxsize=5_000)
def gap(between: str) -> str:
    """Return what is between two words in short: `_` a space, `N` the end of a line."""
    if not between:
        return "0"
    if between == " ":
        return "_"
    if "\n" in between:
        return "NN" if between.count("\n") > 1 else "N"
    marks = between.strip(" ")
    if not marks:
        return "__"
    ends = marks[0] + marks[-1] if len(marks) > 1 else marks
    return ends + ("_" if between.endswith(" ") else "")
