"""Figures that no code, score, dose or measure explains: the day of a month, an age, a room.

A number goes as a whole: where a piece of it is replaced, what hangs on it is replaced too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from adapters.redaction.bare_figures import is_measured, is_of_measure
from adapters.redaction.lexicon import clinical, small_letters, surely_clinical, word_set
from adapters.redaction.words_left import GONE, Word

_ORDINAL = re.compile(r"(?ai)\d{1,2}(?:st|nd|rd|th)")
_MISREAD_ORDINAL = re.compile(r"[\dlISZOB]{1,2}(?:[tfl1][hbnr]|[sS5][tfl]|[nr](?:d|cl)|h|t)")
_ARTICLE = re.compile(r"(?ai)[tfi1l]?[hbn][eoc]|tne|ths")
_WEEKDAYS = (
    *("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    *("mon", "tues", "tue", "wed", "thurs", "thu", "fri", "sat", "sun"),
)
_OF_A_DAY = word_set(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec late early mid"
)
_OLD = re.compile(r"9\d|1[01]\d")
_THREE = re.compile(r"[A-Za-z]?\d{3}[A-Za-z]?|\d{3,4}-[\dA-Z]{2,4}")
_FEW = re.compile(r"#?[A-Za-z]?-?\d{1,4}(?:[A-Za-z]|-\w)?")
_MARKS = ("", *"-./_,")
_HANGING = frozenset(first + second for first in _MARKS for second in _MARKS)
_SPACES = (" ", "  ")
_LETTERED = re.compile(r"[A-Z]{2,4}-\d{1,3}")
_NUMBER = re.compile(r"[\d-]+")
_PLACES = word_set(
    "room rm apt apartment suite ste locker lot badge pin stall bldg building floor route hwy "
    "highway exit bus gate dorm cubicle cell-block trailer bed store pobox extension ext extn"
)
_JOINTS = word_set(
    "knee knees hip hips elbow elbows wrist wrists neck trunk lumbar cervical thoracic shoulder "
    "shoulders finger thumb toe ankle active passive terminal full"
)
_NO_NOUN = word_set(
    "and or at in on to from of for with w by is was are were has had he she it they we i but so "
    "if when while because that this then than until till before after since between thru through "
    "per via as if pls please dr mr mrs ms mom dad mother father wife husband still not no ok both "
    "he's she's i'm will can could would may might appt appointment only also too now am pm around "
    "about w/ cancelled canceled moved rescheduled confirmed call called check"
)
_NUMBERED = word_set("no number nr num badge code id tag")
_LETTER_FIRST = re.compile(r"[A-Z]\d{2,4}")
_JOINING = word_set("or and by on from with at")
_AGED = word_set(
    "mother father mom dad grandmother grandfather grandma grandpa aunt uncle parent age aged man "
    "woman lady gentleman husband wife widow widower sister brother turned turning turns nearly "
    "almost he she patient pt who is neighbor friend"
)
_GRADES, _AND = word_set("grade"), word_set("and or through thru to")
_IN_A_ROW = " in a row"
_FEWEST, _PLATE, _MOST_LETTERS, _A_NUMBER, _BACK = 4, 3, 4, 6, 4


def replace_ordinals(words: list[Word], text: str) -> None:
    """Replace the day of a month; the tenth visit and the fifth toe stay."""
    for at, word in enumerate(words):
        if word.verdict not in ("figure", "replace") or not _is_ordinal(word.text):
            continue
        if _behind_a_day(words, at) or not _counts(words, at, text):
            word.verdict = "replace"
    _take_days(words)


def _counts(words: list[Word], at: int, text: str) -> bool:
    """Whether something is counted: `the 4th visit`, `4th and 5th fingers`, `Grade: 10th`."""
    if at and words[at - 1].form.small in _GRADES:
        return True
    if at + 1 == len(words):
        return False
    is_first = at + 2 < len(words) and words[at + 1].form.small in _AND
    if is_first and _ORDINAL.fullmatch(words[at + 2].text):
        return at + 3 < len(words) and _is_counted(words[at + 2], words[at + 3], text)
    return _is_counted(words[at], words[at + 1], text)


def _behind_a_day(words: list[Word], at: int) -> bool:
    """Whether it stands behind `Friday the` or `May the`, so that nothing is counted."""
    back = at - 1
    if back >= 0 and _is_article(words[back].text):
        back -= 1
    return back >= 0 and (_is_day(words[back].text) or words[back].text.lower() in _OF_A_DAY)


def _take_days(words: list[Word]) -> None:
    """Replace the article and the weekday in front of a day of the month that goes."""
    for at in [at for at, word in enumerate(words) if word.form.figures]:
        if not at or words[at].verdict not in GONE:
            continue
        is_day = _is_of_month(words[at].text)
        back = at - 1
        if is_day and _is_article(words[back].text) and words[back].verdict != "kept":
            words[back].verdict = "replace"
            back -= 1
        if back >= 0 and _is_day(words[back].text) and words[back].verdict != "kept":
            words[back].verdict = "replace"


@lru_cache(maxsize=20_000)
def _is_ordinal(text: str) -> bool:
    return _ORDINAL.fullmatch(text) is not None


@lru_cache(maxsize=20_000)
def _is_of_month(text: str) -> bool:
    return _is_ordinal(text) or _MISREAD_ORDINAL.fullmatch(text) is not None


@lru_cache(maxsize=20_000)
def _is_article(text: str) -> bool:
    return _ARTICLE.fullmatch(text) is not None


@lru_cache(maxsize=20_000)
def _is_day(text: str) -> bool:
    """Whether a word is a weekday, or was one before OCR."""
    from rapidfuzz.distance import Levenshtein

    small = text.lower()
    if small in _WEEKDAYS:
        return True
    long = [day for day in _WEEKDAYS if len(day) > _MOST_LETTERS + 1]
    is_like = len(small) > _MOST_LETTERS and small not in small_letters()
    return is_like and any(Levenshtein.distance(small, day) <= 2 for day in long)


def _is_counted(word: Word, following: Word, text: str) -> bool:
    gap = text[word.end : following.start]
    if text[word.end : word.end + len(_IN_A_ROW)].lower() == _IN_A_ROW:
        return True
    if _ORDINAL.fullmatch(following.text):
        return gap.strip() in ("-", "/", "&", ",")
    if following.verdict == "kept" and not following.text.isalpha():
        return False
    small = following.text.lower()
    if gap not in (" ", "  ", "-") or not small.isalpha() or following.verdict in GONE:
        return False
    return following.verdict == "near" or (small in small_letters() and small not in _NO_NOUN)


def replace_bare(words: list[Word]) -> None:
    """Replace ages over 89, numbers of rooms, and three figures that nothing explains."""
    for at, word in enumerate(words):
        if word.verdict != "figure":
            continue
        before = words[at - 1].form.small if at else ""
        is_place = _FEW.fullmatch(word.text) is not None and before in _PLACES
        is_place &= not (at > 1 and words[at - 2].text.lower() in _JOINTS)
        is_place |= before in _NUMBERED and _LETTER_FIRST.fullmatch(word.text) is not None
        is_place |= word.text[0] == "#" and at > 0 and _is_right_behind(words[at - 1], word)
        is_age = _OLD.fullmatch(word.text) is not None and _may_be_age(words, at)
        if is_place or is_age or _is_bare(words, at, before):
            word.verdict = "replace"


def _is_right_behind(before: Word, word: Word) -> bool:
    """Whether a street or a name that goes stands before, and no other column."""
    return before.verdict in GONE and word.start - before.end <= 1


def _is_bare(words: list[Word], at: int, before: str) -> bool:
    """Whether three figures stand where nothing measures."""
    if not _THREE.fullmatch(words[at].text) or is_of_measure(words, at):
        return False
    return before in _JOINING or not is_measured(words, at)


def _may_be_age(words: list[Word], at: int) -> bool:
    """Whether nothing near it is measured, or somebody's age is spoken of."""
    if is_of_measure(words, at):
        return False
    is_apart = at + 1 == len(words) or words[at + 1].start - words[at].end > 1
    if is_apart and at and words[at - 1].verdict in GONE and words[at - 1].text.isalpha():
        return True
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
    if GONE.isdisjoint([word.verdict for word in words]):
        return
    for run in _runs(words, text):
        _replace_run(run)
    for left, right in pairwise(words):
        if (left.verdict == "figure" or right.verdict == "figure") and text[
            left.end : right.start
        ] in _SPACES:
            _join(left, right)
            _join(right, left)


def _runs(words: list[Word], text: str) -> Iterator[list[Word]]:
    """Yield the stretches of words that hang on each other."""
    first = 0
    for at, (left, right) in enumerate(pairwise(words), 1):
        if text[left.end : right.start] not in _HANGING or not _hangs(left, right, text):
            if at - first > 1:
                yield words[first:at]
            first = at
    if len(words) - first > 1:
        yield words[first:]


def _replace_run(run: list[Word]) -> None:
    """Replace figures or letters of one number where a piece of it goes."""
    gone = [each for each in run if each.verdict in GONE]
    if not any(_may_hang(each) for each in gone):
        return
    is_number = any(each.form.figures for each in gone)
    if sum(each.form.figures for each in run) >= (_FEWEST if is_number else _PLATE):
        for each in run:
            if each.verdict not in ("kept", "taken") and _may_hang(each):
                each.verdict = "replace"


def _hangs(left: Word, right: Word, text: str) -> bool:
    """Whether nothing but the marks of a number is between two pieces."""
    is_comma = text[left.end : right.start] == ","
    return not is_comma or (right.text.isdigit() and len(right.text) > _PLATE - 1)


def _join(gone: Word, word: Word) -> None:
    """Replace figures one space away from a number that goes."""
    if (
        gone.verdict in GONE
        and word.verdict == "figure"
        and len(word.text) > 1
        and (_NUMBER.fullmatch(word.text) or _LETTERED.fullmatch(word.text))
        and _NUMBER.fullmatch(gone.text)
        and len(gone.text) + len(word.text) >= _A_NUMBER
    ):
        word.verdict = "replace"


def _may_hang(word: Word) -> bool:
    """Whether a piece may belong to a number: figures, or a few letters of no word."""
    if word.form.figures:
        return True
    return len(word.text) <= _MOST_LETTERS and (word.form.is_upper or len(word.text) == 1)
