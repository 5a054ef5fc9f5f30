"""The last pass, which fails closed: what is not known to be harmless is replaced.

Every word that no recognizer took must be an everyday or clinical word, and must not be written
like a name; every figure must be small, a measure or a year. The rest goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from adapters.redaction.bare_figures import join_letters, replace_unexplained
from adapters.redaction.found import LEFT_OVER, Found
from adapters.redaction.judging import Judge
from adapters.redaction.known import KnownIdentities
from adapters.redaction.lexicon import (
    clinical,
    common,
    doubtful,
    of_a_form,
    plain_word,
    small_letters,
    surnames,
    word_set,
)
from adapters.redaction.numbers_left import replace_bare, replace_ordinals, replace_whole
from adapters.redaction.people import OF_A_TEST
from adapters.redaction.words_left import GONE, Cutter, Word

_FIGURES = re.compile(r"[\d./()+-]+")
_NUMBER_GAP = re.compile(r"[ ().-]{0,3}")
_OPENING, _CLOSING = ('"', "'", "(", '("'), frozenset("\"')")
_SMALL_FIGURE = re.compile(r"[\d/.-]{1,6}|\d?[A-Za-z]\d?")
_SHORT = word_set(
    "a an as at be by do go he if in is it me my no of on or so to up us we am pt md do id x"
)
_SMALL_PARTICLES = word_set(
    "de del della von van der ter ten los las la le den da dos di du el bin ibn ben al"
)
_PARTICLES = word_set(
    "le ter ten dos de del della la las los van von der den da di du el al bin ibn ben st mac"
)
_HEADS = word_set(
    "city county town township village high school hs ms elementary middle academy college "
    "university state center centre clinic hospital church home house mill mills park hills "
    "heights falls springs beach bend creek lake island valley grove inn hotel bar club gym "
    "union local district junction street road avenue lane drive court library"
)
_LAND = word_set(
    "city junction county town township village lake falls springs heights beach creek grove "
    "valley hills park island"
)
_FORES = word_set(
    "new north south east west old fort port mount big little grand great eastern western northern "
    "southern central san santa el la las los"
)
_BODIES = word_set(
    "sisters brothers sons daughters knights assembly church temple order house university college "
    "school city town village county bank diocese department"
)
_NUMBERS = frozenset({"figure", "replace", "taken"})
_JOINING = word_set("of or the af cf 0f oi ot")
_MOST_FIGURES, _NUMBER, _NEAR_BY = 9, 3, 9
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
        cutter = Cutter(self._text, taken, self._known, misread=self._misread)
        at = 0
        for line in self._text.split("\n"):
            words = cutter.words(line, at)
            self._weigh(words, cutter)
            if any(word.verdict in GONE for word in words):
                self._beside_names(words, cutter)
            self._figures(words)
            for word in self._with_neighbours(words, cutter):
                yield Found(word.start, word.end, "TEXT", LEFT_OVER)
            at += len(line) + 1

    def _beside_names(self, words: list[Word], cutter: Cutter) -> None:
        """Replace what belongs to a name that goes."""
        self._particles(words)
        self._nicknames(words)
        self._capital_runs(words, cutter)
        _surnames_of_two_words(words, cutter)
        self._initial_before(words)
        self._surname_before(words)
        self._between(words)

    def _figures(self, words: list[Word]) -> None:
        """Replace the figures of a line that nothing explains, and what hangs on them."""
        if not any(word.verdict in _NUMBERS and not word.text.isalpha() for word in words):
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

    def _particles(self, words: list[Word]) -> None:
        """Replace `de la` and the like in front of a name."""
        for following, word in pairwise(reversed(words)):
            if (
                following.verdict in ("name", "taken")
                and (following.text[0].isupper() or following.text in _SMALL_PARTICLES)
                and word.verdict not in ("kept", "taken")
                and word.text.lower() in _PARTICLES
                and self._text[word.end : following.start] in (" ", ". ", "-")
                and (word.text[0].isupper() or word.text in _SMALL_PARTICLES)
            ):
                word.verdict = "name"

    def _between(self, words: list[Word]) -> None:
        """Replace the `of` inside a name: `Our Lady of Sorrows`."""
        for left, word, right in zip(words, words[1:], words[2:], strict=False):
            if (
                word.text.lower() in _JOINING
                and (left.verdict in GONE or left.text.lower() in _BODIES)
                and right.verdict in GONE
                and (left.text[0].isupper() or left.text[0].isdigit())
                and right.text[0].isupper()
                and right.text.isalpha()
                and right.start - left.end < _NEAR_BY
            ):
                word.verdict = "name"
                left.verdict = "name" if left.verdict in ("keep", "ask") else left.verdict

    def _initial_before(self, words: list[Word]) -> None:
        """Replace the initial before a name and what hangs on a name by a hyphen: `Sung-min`."""
        for left, right in pairwise(words):
            gap = self._text[left.end : right.start]
            if right.verdict in ("name", "taken") and len(left.text) == 1 and left.text.isupper():
                if (
                    gap.strip() in (".", ",", "")
                    and len(gap) < 4
                    and right.text[0].isalpha()
                    and left.verdict != "kept"
                ):
                    is_name = right.text[0].isupper() or right.text in _SMALL_PARTICLES
                    left.verdict = "name" if is_name and gap.strip() else left.verdict
            elif (
                left.verdict in ("name", "taken")
                and left.text[-1:].isalpha()
                and len(right.text) == 1
                and right.text.isupper()
                and (
                    gap == "^"
                    or (gap in (" ", ", ") and self._text[right.end : right.end + 1] in ",.;)|\n")
                )
                and right.verdict != "kept"
            ) or (left.verdict == "name" and gap == "-" and right.verdict in ("keep", "ask")):
                right.verdict = "name"

    def _surname_before(self, words: list[Word]) -> None:
        """Replace a surname that is a word too before a given name: `Hedges, Marva`."""
        for left, right in pairwise(words):
            if (
                left.verdict in ("keep", "ask")
                and right.verdict in ("name", "taken")
                and left.text[0].isupper()
                and right.text[0].isupper()
                and self._text[left.end : right.start] == ", "
                and plain_word(left.text) in surnames()
                and plain_word(left.text) not in clinical()
            ):
                left.verdict = "name"

    def _capital_runs(self, words: list[Word], cutter: Cutter) -> None:
        """Replace words beside a name of a place or firm that may belong to it: `Cedar City`."""
        for gone, word in pairwise(words):
            if word.verdict in ("keep", "ask") and _goes_on_a_place(gone, word):
                word.verdict = "common" if cutter.are_beside(gone, word) else word.verdict
        for gone, word in pairwise(reversed(words)):
            if word.verdict in ("keep", "ask") and _begins_a_name(word, gone):
                word.verdict = "common" if cutter.are_beside(word, gone) else word.verdict

    def _nicknames(self, words: list[Word]) -> None:
        """Replace a word in quotes or brackets right behind a name."""
        for name, word in pairwise(words):
            if word.verdict not in ("taken", "kept") and name.verdict in ("taken", "name"):
                before, behind = (
                    self._text[name.end : word.start],
                    self._text[word.end : word.end + 1],
                )
                if word.text[0].isupper() and before.strip(" ") in _OPENING and behind in _CLOSING:
                    word.verdict = "name"

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
        figures = sum(map(str.isdigit, "".join(each.text for each in run)))
        if len(run) > 1 and figures >= _MOST_FIGURES:
            for each in run:
                each.verdict = "replace"

    def _with_neighbours(self, words: list[Word], cutter: Cutter) -> Iterator[Word]:
        """Yield what is replaced, with damaged pieces beside it that may belong to it."""
        for at, word in enumerate(words):
            if word.verdict in ("name", "replace", "common"):
                yield word
            elif self._misread and word.verdict not in ("taken", "kept"):
                previous, following = _neighbours(words, at, cutter)
                if _lost_capital(word, previous) or _belongs_to(word, previous, following):
                    word.verdict = "fragment"
                    yield word


def _surnames_of_two_words(words: list[Word], cutter: Cutter) -> None:
    """Replace two words behind a name of which the last is a surname: `Ann Standing Elk`."""
    for at, name in enumerate(words[:-2]):
        if name.verdict not in ("name", "taken"):
            continue
        first, last = words[at + 1 : at + 3]
        if (
            all(each.text[0].isupper() and len(each.text) > 2 for each in (name, first, last))
            and first.verdict in ("keep", "ask", "name", "common")
            and (last.verdict in GONE or plain_word(last.text) in surnames() | doubtful())
            and plain_word(last.text) not in clinical()
            and last.verdict != "kept"
            and cutter.are_beside(name, first)
            and cutter.are_beside(first, last)
        ):
            first.verdict = last.verdict = "name"


def _lost_capital(word: Word, previous: Word | None) -> bool:
    """Whether an unusual word in small letters behind a name is a surname that lost its capital."""
    return (
        previous is not None
        and previous.verdict in ("name", "taken")
        and previous.text[0].isupper()
        and previous.text[1:].islower()
        and word.text.islower()
        and len(word.text) > 1
        and word.text not in common()
    )


def _goes_on_a_place(gone: Word, word: Word) -> bool:
    """Whether a capital word beside one that goes may be a part of the same name."""
    if gone.verdict not in ("name", "common", "taken"):
        return False
    if word.in_capitals:
        return word.text.lower() in _FORES | _LAND and gone.text.lower() not in small_letters()
    if not (gone.text[:1].isupper() and word.text[:1].isupper() and len(gone.text) > 2):
        return False
    small = word.text.lower()
    if gone.end + 1 == word.start and gone.verdict != "taken" and _may_end_a_firm(word):
        return True
    return small in _HEADS | _FORES or (small in surnames() and word.text[1:].islower())


def _begins_a_name(word: Word, gone: Word) -> bool:
    """Whether a capital word before a name is rare, or begins places: `Great Northern`."""
    small = word.text.lower()
    is_written_so = word.text[0].isupper() and word.text[1:].islower() and len(small) > 2
    if not (is_written_so and gone.verdict in ("name", "common") and gone.text[0].isupper()):
        return False
    is_rare = gone.verdict == "name" and small not in common()
    return small in _FORES or (is_rare and gone.start == word.end + 1)


def _may_end_a_firm(word: Word) -> bool:
    """Whether a word with a capital behind a name is no word of a test or of a form."""
    small = word.text.lower()
    is_written_so = word.text[1:].islower() and len(small) > 2
    return is_written_so and not (small in of_a_form() or OF_A_TEST.search(small))


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
        return any(each.text[:1].isupper() for each in beside)
    if word.verdict == "figure":
        touches = (left is not None and _is_number(left, -1)) or (
            right is not None and _is_number(right, 0)
        )
        return touches and _SMALL_FIGURE.fullmatch(word.text) is not None
    is_piece = word.verdict == "fragment" or (
        len(word.text) <= 2 and word.text.lower() not in _SHORT
    )
    return is_piece and bool(beside)


def _is_number(word: Word, at: int) -> bool:
    """Whether a word ends or begins with a figure, or holds so many that it is a number."""
    return word.text[at].isdigit() or sum(map(str.isdigit, word.text)) >= _NUMBER
