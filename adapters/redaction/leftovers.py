"""The last pass, which fails closed: what is not known to be harmless is replaced.

Every word that no recognizer took must be an everyday or clinical word, and must not be written
like a name; every figure must be small, a measure or a year. The rest goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from adapters.redaction.bare_figures import join_letters, replace_unexplained
from adapters.redaction.beside_names import replace_beside_names, replace_lands
from adapters.redaction.by_place import replace_by_place
from adapters.redaction.firms import replace_firms
from adapters.redaction.found import LEFT_OVER, Found
from adapters.redaction.judging import Judge
from adapters.redaction.known import KnownIdentities
from adapters.redaction.lexicon import (
    common,
    word_set,
)
from adapters.redaction.numbers_left import replace_bare, replace_ordinals, replace_whole
from adapters.redaction.only_people import replace_only_people
from adapters.redaction.weighing.likely import somebodys
from adapters.redaction.weighing.standing import Standing
from adapters.redaction.words_left import GONE, Cutter, Word

_FIGURES = re.compile(r"[\d./()+-]+")
_NUMBER_GAP = re.compile(r"[ ().-]{0,3}")
_SMALL_FIGURE = re.compile(r"[\d/.-]{1,6}|\d?[A-Za-z]\d?")
_SHORT = word_set(
    "a an as at be by do go he if in is it me my no of on or so to up us we am pt md do id x"
)
_NUMBERS = frozenset({"figure", "replace", "taken"})
_MOST_FIGURES, _NUMBER = 9, 3
"""Figures in a row, over several words, that could be somebody's number."""


class Leftovers:
    """Looks through what is left of one text."""

    def __init__(self, text: str, known: KnownIdentities, *, misread: bool) -> None:
        self._text = text
        self._known = known
        self._misread = misread
        self._judge = Judge(text, known, misread=misread)

    def find(self, taken: Iterable[Found]) -> Iterator[Found]:
        """Yield what is not known to be harmless beside the spans already taken or kept."""
        taken = list(taken)
        lines = self.looked_through(taken)
        standing = Standing(self._text, lines, taken, misread=self._misread)
        for word in somebodys(standing):
            yield Found(word.start, word.end, "TEXT", LEFT_OVER)

    def looked_through(self, taken: Iterable[Found]) -> list[list[Word]]:
        """Return the words of every line, each with what the rules make of it."""
        cutter = Cutter(self._text, taken, self._known, misread=self._misread)
        lines: list[list[Word]] = []
        at = 0
        for line in self._text.split("\n"):
            words = cutter.words(line, at)
            if words:
                self._decide(words, cutter, has_capitals=line != line.lower())
                self._with_neighbours(words, cutter)
            lines.append(words)
            at += len(line) + 1
        return lines

    def _decide(self, words: list[Word], cutter: Cutter, *, has_capitals: bool) -> None:
        """Decide about the words of a line, first each by itself, then by what is beside it."""
        self._weigh(words, cutter)
        if has_capitals:
            replace_by_place(words, self._text)
            replace_only_people(words, self._text)
            replace_firms(words, self._text)
            replace_lands(words, self._text)
        if _goes_any(words):
            replace_beside_names(words, self._text, cutter)
        self._figures(words)

    def _figures(self, words: list[Word]) -> None:
        """Replace the figures of a line that nothing explains, and what hangs on them."""
        for word in words:
            if not word.form.is_alpha and word.verdict in _NUMBERS:
                break
        else:
            return
        replace_ordinals(words, self._text)
        if self._misread:
            replace_unexplained(words, self._text)
        else:
            self._long_numbers(words)
        replace_bare(words)
        replace_whole(words, self._text)
        join_letters(words, self._text)

    def _weigh(self, words: list[Word], cutter: Cutter) -> None:
        for at, word in enumerate(words):
            if word.verdict == "ask":
                previous, following = _neighbours(words, at, cutter)
                word.verdict = self._judge.verdict(word, previous, following)

    def _long_numbers(self, words: list[Word]) -> None:
        """Replace figures in a row that together could be somebody's number."""
        run: list[Word] = []
        for word in words:
            if word.verdict in ("figure", "replace") and _FIGURES.fullmatch(word.text):
                if run and not _NUMBER_GAP.fullmatch(self._text, run[-1].end, word.start):
                    self._close(run)
                    run = []
                run.append(word)
            elif run:
                self._close(run)
                run = []
        self._close(run)

    def _close(self, run: list[Word]) -> None:
        figures = sum(each.form.figures for each in run)
        if len(run) > 1 and figures >= _MOST_FIGURES:
            for each in run:
                each.verdict = "replace"

    def _with_neighbours(self, words: list[Word], cutter: Cutter) -> None:
        """Mark what is replaced, with damaged pieces beside it that may belong to it."""
        if not _goes_any(words):
            return
        for at, word in enumerate(words):
            if word.verdict in ("name", "replace", "common"):
                word.is_replaced = True
            elif (
                self._misread
                and word.verdict not in ("taken", "kept")
                and _is_beside_gone(words, at)
            ):
                previous, following = _neighbours(words, at, cutter)
                if (
                    _lost_capital(word, previous)
                    or _is_cut_off(word, following)
                    or _belongs_to(word, previous, following)
                ):
                    word.verdict = "fragment"
                    word.is_replaced = True


def _goes_any(words: list[Word]) -> bool:
    return not GONE.isdisjoint([word.verdict for word in words])


def _is_beside_gone(words: list[Word], at: int) -> bool:
    if at and words[at - 1].verdict in GONE:
        return True
    return at + 1 < len(words) and words[at + 1].verdict in GONE


def _lost_capital(word: Word, previous: Word | None) -> bool:
    """Whether an unusual word in small letters behind a name is a surname that lost its capital."""
    return (
        previous is not None
        and previous.verdict in ("name", "taken")
        and previous.form.is_titled
        and word.form.is_lower
        and len(word.text) > 1
        and word.text not in common()
    )


def _is_cut_off(word: Word, following: Word | None) -> bool:
    """Whether a space cut it off the rest of a name that goes: `A liaksandr`."""
    if following is None or len(word.text) > 1 or not word.form.is_upper:
        return False
    return following.verdict == "replace" and following.form.is_lower and len(following.text) > 1


def _neighbours(words: list[Word], at: int, cutter: Cutter) -> tuple[Word | None, Word | None]:
    word = words[at]
    previous = words[at - 1] if at and cutter.are_beside(words[at - 1], word) else None
    following = words[at + 1] if at + 1 < len(words) else None
    if following is not None and not cutter.are_beside(word, following):
        following = None
    return previous, following


def _belongs_to(word: Word, previous: Word | None, following: Word | None) -> bool:
    """Whether a damaged piece stands beside what is replaced, so that it may be a part of it."""
    left = previous if previous is not None and previous.verdict in GONE else None
    right = following if following is not None and following.verdict in GONE else None
    beside = [each for each in (left, right) if each is not None]
    if word.verdict == "near":
        return any(each.form.is_capital for each in beside)
    if word.verdict == "figure":
        touches = (left is not None and _is_number(left, -1)) or (
            right is not None and _is_number(right, 0)
        )
        return touches and _SMALL_FIGURE.fullmatch(word.text) is not None
    is_piece = word.verdict == "fragment" or (len(word.text) <= 2 and word.form.small not in _SHORT)
    return is_piece and bool(beside)


def _is_number(word: Word, at: int) -> bool:
    """Whether a word ends or begins with a figure, or holds so many that it is a number."""
    return word.text[at].isdigit() or word.form.figures >= _NUMBER
