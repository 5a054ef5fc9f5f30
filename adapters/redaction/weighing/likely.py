"""Replaces words that the rules left standing and that their traits say are somebody's.

The other way it is narrower: of words that the rules replaced only such stay as the lists hold, and
only where nearly everything speaks for it. What no list holds goes, whatever its traits say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from functools import lru_cache

from adapters.redaction.beside_names import NO_NAMES
from adapters.redaction.lexicon import word_set
from adapters.redaction.recognizers.organization import NO_FIRM
from adapters.redaction.weighing.standing import GONE, Standing
from adapters.redaction.weighing.traits import told
from adapters.redaction.weighing.weights import lines, weight
from adapters.redaction.words_left import Word

_NOBODYS = (NO_NAMES | NO_FIRM) - word_set("will max")
_OF_NAMES = frozenset({GONE, "T:PERSON"})
_SHORT = 3
"""Small letters of so few may be a piece of a damaged name."""


def somebodys(page: Standing) -> Iterator[Word]:
    """Yield the words that are replaced, by the rules or by what their traits weigh.

    What goes speaks for what is beside it: `COURT MOOR` goes where `COURT` alone was likely.
    """
    given = lines(misread=page.misread)
    for at, word in enumerate(page.words):
        if not word.is_replaced:
            continue
        if may_stay(page, at) and weighed(page, at) < given.stays_below:
            page.let_stay(at)
        else:
            yield word
    ask = deque(at for at, word in enumerate(page.words) if stands(word, misread=page.misread))
    while ask:
        at = ask.popleft()
        word = page.words[at]
        least = given.figures_from if word.form.figures else given.words_from
        is_asked = stands(word, misread=page.misread)
        if is_asked and (is_initial(page, at) or weighed(page, at) >= least):
            page.let_go(at)
            yield word
            ask.extend(number for _, number in page.places_beside(at) if number < at)


def is_initial(page: Standing, at: int) -> bool:
    """Whether one capital letter stands behind a word that goes, and nothing goes on: `SHIN B.`."""
    word = page.words[at]
    if len(word.text) > 1 or not word.form.is_upper:
        return False
    before, gap = page.before(at)
    return before >= 0 and gap == "_" and page.fates[before] == GONE and page.behind(at)[1] != "_"


def may_stay(page: Standing, at: int) -> bool:
    """Whether a word that the rules replaced is listed and stands beside nothing of a name."""
    form = page.words[at].form
    is_listed = form.is_word or form.is_short or form.is_clinical
    beside = {page.fates[number] for number in (page.before(at)[0], page.behind(at)[0])}
    return is_listed and beside.isdisjoint(_OF_NAMES)


def stands(word: Word, *, misread: bool) -> bool:
    """Whether a word is left that could be somebody's: no plain word in small letters.

    Figures of a printed text are no such: the rules know them, and weighing them costs measures.
    """
    form = word.form
    if form.is_plain and not (misread and len(word.text) <= _SHORT):
        return False
    if word.is_replaced or word.verdict in ("taken", "kept") or form.small in _NOBODYS:
        return False
    return misread or not form.figures


def weighed(page: Standing, at: int) -> int:
    """Return what the traits of a word weigh together, in sixteenths."""
    return sum([_weight(*asked) for asked in told(page, at)])


@lru_cache(maxsize=200_000)
def _weight(asked: Callable[..., tuple[str, ...]], *about: str | bool) -> int:
    return weight(asked(*about))
