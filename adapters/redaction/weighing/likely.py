"""Replaces words that the rules left standing and that their traits say are somebody's.

The other way it is narrower: of words that the rules replaced only such stay as the lists hold, or
as OCR made of one that they hold, and only where nearly everything speaks for it. What no list
holds goes, whatever its traits say.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from adapters.redaction.beside_names import NO_NAMES
from adapters.redaction.lexicon import word_set
from adapters.redaction.recognizers.organization import NO_FIRM
from adapters.redaction.repaired import repaired
from adapters.redaction.somebody import is_act
from adapters.redaction.weighing.standing import GONE, Standing
from adapters.redaction.weighing.traits import Told, of_word, of_word_at, told
from adapters.redaction.weighing.weights import Lines, lines, weight, weight_behind
from adapters.redaction.words_left import Word

_DONE = word_set("wants helps assists stairs children siblings")
"""What kin does or is in lines of capitals, and nobody is called."""
_NOBODYS = (NO_NAMES | NO_FIRM | _DONE) - word_set("will max")
_PERSON = "T:PERSON"
_OF_NAMES = frozenset({GONE, _PERSON})
_ANSWERS = frozenset("YN")
_ALLOWS, _GOES_ON = word_set("may can will mark skip"), word_set("off to here out in at on")
_BEGINS = frozenset({"B", "N", "NN", "._", ".", ":_", ";_"})
_SIDES = frozenset("RLB")
_NO_INITIALS = frozenset("RLBAIOSPT")
"""Sides, an article, a speaker, and parts of a note."""
_GO_ON = (",", ".", ";", ")", "(")
NO_WORD, LISTED, MEANT = range(3)
_LETTERS, _SHORT = 2, 3
"""Small letters of so few may be a piece of a damaged name."""


def somebodys(page: Standing) -> Iterator[Word]:
    """Yield the words that are replaced, by the rules or by what their traits weigh.

    What goes speaks for what is beside it: `COURT MOOR` goes where `COURT` alone was likely.
    """
    given = lines(misread=page.misread)
    yield from _what_goes(page, given)
    shortest = _SHORT if page.misread else -1
    ask = deque(
        [
            at
            for at, word in enumerate(page.words)
            if (not word.form.is_plain or len(word.text) <= shortest)
            and stands(word, misread=page.misread)
        ]
    )
    while ask:
        at = ask.popleft()
        word = page.words[at]
        least = given.figures_from if word.form.figures else given.words_from
        is_nobodys = _is_nobodys_letter(page, at) or _is_allowing(page, at)
        is_asked = stands(word, misread=page.misread) and not is_nobodys
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
    return (
        before >= 0
        and gap in ("_", ",_")
        and page.fates[before] in _OF_NAMES
        and (page.behind(at)[1] not in ("_", "/", "-") or _goes_on_lower(page, at, gap))
        and (gap == "_" or not page.behind(at)[1].startswith(_GO_ON))
    )


def _goes_on_lower(page: Standing, at: int, gap: str) -> bool:
    """Whether a sentence goes on behind a surname, a comma and a letter: `Young, D falls risk`."""
    behind, between = page.behind(at)
    is_letter = gap == ",_" and page.words[at].text not in _NO_INITIALS
    return is_letter and between == "_" and page.words[behind].form.is_lower


def _is_allowing(page: Standing, at: int) -> bool:
    """Whether a line begins with a word that allows or asks for something: `May return to work`."""
    word = page.words[at]
    if word.form.small not in _ALLOWS or page.before(at)[1] not in _BEGINS:
        return False
    behind, gap = page.behind(at)
    following = page.words[behind].form if gap == "_" else None
    return (
        following is not None
        and following.is_lower
        and following.small not in _GOES_ON
        and not is_act(following.text)
    )


def _is_nobodys_letter(page: Standing, at: int) -> bool:
    """Whether one letter is a side, an answer or says `I`: `R TSA`, `I can't find`."""
    if len(page.words[at].text) > 1:
        return False
    behind, gap = page.behind(at)
    if page.words[at].text in _SIDES and gap == "_" and _is_of_body(page.words[behind]):
        return True
    is_speaker = page.words[at].text == "I" and gap == "_" and page.fates[behind] not in _OF_NAMES
    return (is_speaker and page.before(at)[1] != "_") or is_answer(page, at)


def _is_of_body(word: Word) -> bool:
    form = word.form
    return (form.is_short or form.is_surely_clinical) and not form.is_maybe_name


def is_answer(page: Standing, at: int) -> bool:
    """Whether a yes or a no alone stands behind the mark of a question: `to employee: Y`."""
    is_letter = page.words[at].text in _ANSWERS
    return is_letter and page.before(at)[1].startswith(":") and page.behind(at)[1] != "_"


def _what_goes(page: Standing, given: Lines) -> list[Word]:
    """Return the words that the rules replaced and that are not let stay.

    What stays in a misread text speaks for what is beside it, so that is looked at again.
    """
    if not page.misread:
        _let_rows_stay(page, given)
    ask = deque(at for at, word in enumerate(page.words) if word.is_replaced)
    while ask:
        at = ask.popleft()
        if not page.words[at].is_replaced or not _is_below(page, at, given):
            continue
        page.let_stay(at)
        if page.misread:
            ask.extend(number for _, number in page.places_beside(at) if number < at)
    return [word for word in page.words if word.is_replaced]


def _let_rows_stay(page: Standing, given: Lines) -> None:
    """Let the words of a row stay of which each would, were it alone: `Dix-Hallpike R, upbeat`.

    Where all are the name of a firm or a place to the rules, the row is one name.
    """
    for row in _rows(page):
        if all(page.words[at].verdict == "common" for at in row):
            continue
        ends = {page.fates[page.before(row[0])[0]], page.fates[page.behind(row[-1])[0]]}
        if _PERSON not in ends and all(
            _is_listed(page.words[at]) and weighed(page, at) < given.stays_below for at in row
        ):
            for at in row:
                page.let_stay(at)


def _rows(page: Standing) -> list[list[int]]:
    """Return the numbers of several replaced words that stand side by side."""
    rows: list[list[int]] = [[]]
    for at, word in enumerate(page.words):
        if word.is_replaced:
            rows[-1].append(at)
        elif rows[-1]:
            rows.append([])
    return [row for row in rows if len(row) > 1]


def _is_listed(word: Word) -> bool:
    form = word.form
    return form.is_word or form.is_short or form.is_clinical


def _is_below(page: Standing, at: int, given: Lines) -> bool:
    kind = may_stay(page, at)
    if kind == NO_WORD:
        return False
    return weighed(page, at) < (given.stays_below if kind == LISTED else given.meant_below)


def may_stay(page: Standing, at: int) -> int:
    """Return whether a word that the rules replaced is `LISTED`, or `MEANT` for one that is.

    It is `NO_WORD` too beside somebody, and in printed text beside anything else that goes, as are
    one or two letters in a misread one.
    """
    beside = {page.fates[number] for number in (page.before(at)[0], page.behind(at)[0])}
    form = page.words[at].form
    is_piece = len(form.text) <= _LETTERS
    if not beside.isdisjoint({_PERSON} if page.misread and not is_piece else _OF_NAMES):
        return NO_WORD
    if _is_listed(page.words[at]):
        return LISTED
    if not page.misread or _hangs_on_what_goes(page, at) or repaired(form.text) is None:
        return NO_WORD
    return MEANT


def _hangs_on_what_goes(page: Standing, at: int) -> bool:
    """Whether a hyphen joins it to a word that goes: `Osei-Bonsu`."""
    before, gap = page.before(at)
    if gap != "-" or page.fates[before] != GONE:
        return False
    word = page.words[before]
    return word.form.is_capital and len(word.text) > _SHORT


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
    return sum(map(_WEIGHED.__getitem__, told(page, at)))


class _Weighed(dict[Told, int]):
    """What each answer weighs, so that the same question is weighed once."""

    def __missing__(self, asked: Told) -> int:
        if len(self) >= _MOST_WEIGHED:
            self.clear()
        tell, *about = asked
        if tell is of_word_at:
            place, text = map(str, about)
            found = weight_behind(place, of_word(text))
        else:
            found = weight(tell(*about))
        self[asked] = found
        return found


_WEIGHED, _MOST_WEIGHED = _Weighed(), 200_000
