"""Figures that no code, score, dose or measure explains: the day of a month, an age, a room.

A number goes as a whole: where a piece of it is replaced, what hangs on it is replaced too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from adapters.redaction.bare_figures import is_measured
from adapters.redaction.lexicon import clinical, small_letters, surely_clinical, word_set
from adapters.redaction.words_left import GONE, Word

_ORDINAL = re.compile(r"(?i)\d{1,2}(?:st|nd|rd|th)")
_OLD = re.compile(r"9\d|1[01]\d")
_THREE = re.compile(r"[A-Za-z]?\d{3}[A-Za-z]?")
_FEW = re.compile(r"#?[A-Za-z]?-?\d{1,4}[A-Za-z]?")
_HANGING = re.compile(r"[-./_]{0,2}")
_SPACES = re.compile(r"[ ]{1,2}")
_NUMBER = re.compile(r"[\d-]+")
_PLACES = word_set(
    "room rm apt apartment suite ste locker lot badge pin stall bldg building floor route hwy "
    "highway exit bus gate dorm cubicle cell-block trailer rr pobox extension ext extn"
)
_NO_NOUN = word_set(
    "and or at in on to from of for with w by is was are were has had he she it they we i but so "
    "if when while because that this then than until till before after since between thru through "
    "per via as if pls please dr mr mrs ms mom dad mother father wife husband still not no ok both "
    "he's she's i'm will can could would may might appt appointment only also too now am pm around "
    "about w/ cancelled canceled moved rescheduled confirmed call called"
)
_BEFORE_A_DAY = word_set(
    "the tho thc fhe tbe monday tuesday wednesday thursday friday saturday sunday mon tue tues wed "
    "thu thur thurs fri sat sun"
)
_AGED = word_set(
    "mother father mom dad grandmother grandfather grandma grandpa aunt uncle parent age aged man "
    "woman lady gentleman husband wife widow widower sister brother turned turning turns nearly "
    "almost he she patient pt who is neighbor friend"
)
_FEWEST, _MOST_LETTERS, _A_NUMBER, _BACK = 4, 4, 6, 4


def replace_ordinals(words: list[Word], text: str) -> None:
    """Replace the day of a month; the tenth visit and the fifth toe stay."""
    for at, word in enumerate(words):
        if word.verdict not in ("figure", "replace") or not _ORDINAL.fullmatch(word.text):
            continue
        following = words[at + 1] if at + 1 < len(words) else None
        if following is None or not _is_counted(word, following, text):
            word.verdict = "replace"
            for before in reversed(words[max(0, at - 2) : at]):
                if before.text.lower() in _BEFORE_A_DAY and before.verdict != "kept":
                    before.verdict = "replace"


def _is_counted(word: Word, following: Word, text: str) -> bool:
    gap = text[word.end : following.start]
    if _ORDINAL.fullmatch(following.text) or following.verdict == "kept":
        return gap.strip() in ("-", "/", "&", ",", "")
    small = following.text.lower()
    if gap not in (" ", "  ", "-") or not small.isalpha() or following.verdict in GONE:
        return False
    return small in small_letters() and small not in _NO_NOUN


def replace_bare(words: list[Word]) -> None:
    """Replace ages over 89, numbers of rooms, and three figures that nothing explains."""
    for at, word in enumerate(words):
        if word.verdict != "figure":
            continue
        before = words[at - 1].text.lower() if at else ""
        is_place = _FEW.fullmatch(word.text) is not None and before in _PLACES
        is_age = _OLD.fullmatch(word.text) is not None and _may_be_age(words, at)
        is_bare = _THREE.fullmatch(word.text) is not None and not is_measured(words, at)
        if is_place or is_age or is_bare:
            word.verdict = "replace"


def _may_be_age(words: list[Word], at: int) -> bool:
    """Whether nothing near it is measured, or somebody's age is spoken of."""
    if at + 1 < len(words) and (words[at + 1].verdict == "kept" or is_unit(words[at + 1])):
        return False
    back = [each for each in words[max(0, at - _BACK) : at]]
    if any(each.text.lower() in _AGED for each in back[-2:]):
        return True
    return not any(each.verdict == "kept" or _names_measure(each) for each in back)


def is_unit(word: Word) -> bool:
    """Whether a word behind a figure says what was counted."""
    small = word.text.lower()
    return small in clinical() and small not in _NO_NOUN


def _names_measure(word: Word) -> bool:
    return word.text.lower() in surely_clinical() or (word.text.isupper() and len(word.text) > 1)


def replace_whole(words: list[Word], text: str) -> None:
    """Replace what hangs on a number that goes: `141-UX-7424`, `5534 8386 18`."""
    for run in _runs(words, text):
        figures = sum(map(str.isdigit, "".join(each.text for each in run)))
        gone = [each for each in run if each.verdict in GONE and _has_figure(each)]
        if len(run) > 1 and gone and figures >= _FEWEST:
            for each in run:
                if each.verdict not in ("kept", "taken") and _may_hang(each):
                    each.verdict = "replace"
    for left, right in pairwise(words):
        if _SPACES.fullmatch(text, left.end, right.start):
            _join(left, right)
            _join(right, left)


def _join(gone: Word, word: Word) -> None:
    """Replace figures one space away from a number that goes."""
    if (
        gone.verdict in GONE
        and word.verdict == "figure"
        and len(word.text) > 1
        and _NUMBER.fullmatch(word.text)
        and _NUMBER.fullmatch(gone.text)
        and len(gone.text) + len(word.text) >= _A_NUMBER
    ):
        word.verdict = "replace"


def _runs(words: list[Word], text: str) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in words:
        if run and not (
            run[-1].end <= word.start and _HANGING.fullmatch(text, run[-1].end, word.start)
        ):
            yield run
            run = []
        run.append(word)
    yield run


def _has_figure(word: Word) -> bool:
    return any(map(str.isdigit, word.text))


def _may_hang(word: Word) -> bool:
    """Whether a piece may belong to a number: figures, or a few letters of no word."""
    if _has_figure(word):
        return True
    return len(word.text) <= _MOST_LETTERS and (word.text.isupper() or len(word.text) == 1)
