"""Dates with a damaged month, day or year: `pr 30 2026`, `Novem6er 2 S, 2026`, `21 MayI959`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from string import ascii_letters, digits

from adapters.redaction import measured
from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, SURE, Found, groups
from adapters.redaction.known_misread import is_slip
from adapters.redaction.lexicon import clinical, small_letters, word_set

_LIKE = r"[\dOQoIlZzSsBbgq]"
_YEAR = rf"(?:'?\d\d|{_LIKE}(?: ?{_LIKE}){{2,3}})(?![\d/])"
_DAY_YEAR = Anchored(
    rf"(?<!\d)\d(?: ?{_LIKE})?(?i:st|nd|rd|th|[ht](?=,))? ?[,.]? {{0,3}}(?P<year>{_YEAR})"
)
_PARTS = Anchored(
    rf"(?<![\d/.-])\d(?: ?{_LIKE}){{0,3}} ?[-/.] ?{_LIKE}(?: ?{_LIKE})? ?[-/.] ?{_LIKE}"
    rf"(?: ?{_LIKE}){{0,3}}(?![\d/-])"
)
_COMMA = Anchored(r"(?<![\w/.,:$-])(?:0?[1-9]|1[0-2]),(?:0?[1-9]|[12]\d|3[01])(?![\w%-]|[.,]\d)")
_CLOSE_TO_A_TIME = Anchored(r"(?<!\d)\d{1,2}[/-]\d{1,2}[/-]20\d\d(?=\d{1,2}[:.]\d\d)")
_YEAR_ALONE = Anchored(r"(?<!\d)(?P<year>\d{3,4})(?![\d/])")
_DAY_MONTH_YEAR = Anchored(
    rf"(?<!\d)\d ?\d?(?!\d)(?:st|nd|rd|th)? {{0,2}}"
    rf"(?P<word>[A-Z0-9a-z][a-z0-9]{{0,8}}(?: [a-z]{{1,8}})?)[.,]? {{0,2}}(?P<year>{_YEAR})"
)
_THE_DAY = re.compile(
    r"(?<![A-Za-z])[TtfFIi1]?[hbnH][eocEO] {0,2}(?:\d ?[\dlISZOB]?|[lISZOB] ?\d|[lISZOB](?= ?"
    r"[sn5trf][tfdhbn](?![A-Za-z]))) ?[a-zS5]{1,3} {0,2}"
    r"(?:[o0ac] ?[ft])? {0,2}[A-Z][a-z]{1,2}(?: ?[a-z]){0,8}"
)
_CUT_MONTH = Anchored(
    r"(?<![A-Za-z])(?:(?:eb|pr|ug|ep|ct|ov|ec|ar|ul|ay|un)[.,]? {1,2}\d{1,2} ?(?:st|nd|rd|th|"
    r"(?=[.,;)\n]))|(?:eb|ug|ct|ov|uly|une|pril|arch|ugust|[0Q]ct|JuI|Ju l|anuary|ebruary|eptember|"
    r"ctober|ovember|ecember)[.,]? {1,2}\d{1,2}(?![\d%]|[/.:]\d))"
)
_MONTH_LOST = Anchored(r"(?<![\w/.,-])0/0[1-9](?![\w/]|[.,]\d)")
_CLEAR_MONTH = Anchored(r"(?<![A-Za-z'])(?:March|April|June|August)(?![A-Za-z'])")
"""Where OCR may have damaged the word before, a month needs none."""
_JOINED = re.compile(
    r"(?<=[A-Za-z])(?:January|February|March|April|June|July|August|September|October|November|"
    r"December|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\.? ?\d))\.?"
    rf"(?: {{0,2}}\d ?\d?(?:st|nd|rd|th)?(?!\d))?,?(?: {{0,2}}{_YEAR})?"
)
_CAPITALS_APART = Anchored(
    r"(?<![A-Za-z])(?:J ?A ?N|F ?E ?B|M ?A ?[RY]|A ?P ?R|J ?U ?[NL]|A ?U ?G|S ?E ?P|O ?C ?T|N ?O ?V"
    r"|D ?E ?C) {1,2}\d{1,2}, {0,2}(?:19|20)\d\d(?!\d)"
    r"|(?<![\d/-])\d{1,2}[- ](?:J ?A ?N|F ?E ?B|M ?A ?[RY]|A ?P ?R|J ?U ?[NL]|A ?U ?G|S ?E ?P"
    r"|O ?C ?T|N ?O ?V|D ?E ?C)[- ](?:19|20)\d\d(?!\d)"
)
"""`A PR 29, 2026`, `31-M AR-2026`."""
_TWO_LETTERS = Anchored(
    r"(?<![A-Za-z])(?:Sp|Fe|Ap|Ar|Ja|Oc|Ag|Jl|Jn) {1,2}(?:3[01]|[12]\d|0?[1-9])(?=[.,;)\n])"
)
_JOINED_DAY = Anchored(
    r"(?<=[a-z])(?:3[01]|[12]\d|0?[1-9])[ -]?"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?![A-Za-z])"
)
_ORDINAL_OF = Anchored(
    r"(?<![\w.])\d{1,2}(?:st|nd|rd|th|d|h|t) ?(?:[a-z0]{1,2} ?)?"
    r"(?P<word>[A-Z0-9][a-z0-9]{2,9})(?![A-Za-z])"
)
_DAY_OF = Anchored(
    r"(?<![\w.])\d{1,2}(?:st|nd|rd|th|d|h|t) {1,2}[o0][ft] {1,2}"
    r"(?P<word>[A-Za-z0-9]{2,9})(?![A-Za-z])"
)
_IN_A_MONTH = Anchored(
    r"(?<![A-Za-z])(?:in|since|until|till|mid|last|next|late|early|by|through|of)[ -]{1,2}"
    r"(?P<word>[A-Z][a-z]{5,9})(?![A-Za-z])"
)
_TIMED = r" {0,2}\d{0,2}[:.;]\d\d(?!\d)(?: ?[AaPp]\.? ?(?:[MmNn]|rn)\b)?"
_STAMP = Anchored(
    r"(?<![\w.])(?:\d{1,4} ?[/-] ?\d{0,2} ?[/-] ?[\d ]{0,5}|\d{4}/\d{2,4}|"
    rf"\d{{3}}/(?:\d{{4}}|\d\d(?=\d:))){_TIMED}"
)
_CUT_STAMP = re.compile(rf"/(?<![\w.]/)\d{{1,2}} ?[/-] ?[\d ]{{0,5}}{_TIMED}")
"""A date that lost figures, with the time behind it."""
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_STROKE_AS_ONE = Anchored(
    rf"(?<![\d/.-])(?:1[0-2]|0?[1-9])(?:/{_DAY}1|1{_DAY}/)(?:2?0?[12]\d|19?\d\d)(?![\d/])"
    r"|(?<![\d/.-])\d{6,8}(?= {1,2}\d{1,2}:\d\d ?[AP])"
)
"""`06l04/2026`, where the plain text has a 1 for the l."""
_YEAR_CUT = Anchored(
    r"(?<![\d/.-])(?:1[0-2]|0?[1-9])(?:/\d{1,2}/\d|\.(?:3[01]|[12]\d)\.\d)(?![\w/-]|[.,]\d)"
)
_DAY_OF_EIGHTIES = Anchored(r"(?<![\d/.-])(?:(?:1[0-2]|0?[1-9])/81|0[1-9]/8[01])(?![\d/%]|[.,]\d)")
"""The 31st of a month: no score ends at 81."""
_SPACED_DAY = Anchored(
    r"(?<![\d/.-])(?:1[0-2]|0?[1-9]) ?/[0-3] \d/\d ?\d(?![\d/])"
    r"|(?<![\d/.-])1 [0-2]/(?:3[01]|[12]\d|0?[1-9])(?:/\d\d)?(?![\d/])"
)
_BEHIND_ITS_LABEL = Anchored(
    r"(?i)(?<![a-z])(?:date ?of ?)?(?:birth|dob|born|008)(?P<it>[\dglOI]{1,2} ?/ ?[\dIlO] ?"
    r"[\dIlOSZBg]?[ /]{1,2}\d[\dIlOSZBg ]{1,3}[\dg])(?![\d/])"
)
"""What is joined to a label, as the plain text has it: `birth9/I4/139`, `DOB8/2 8/146`."""
_COMPACT = Anchored(r"(?<![\w.-])(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])20[0-4]\d(?![\w-])")
_WORD_BEFORE = re.compile(
    r"(?<![A-Za-z])(?P<word>[A-Za-z0-9](?:[a-z0-9]{0,8}(?: [a-z0-9]{1,8})?|[A-Z0-9]{1,8}))"
    r" ?[.,]?(?: of)? {0,3}$"
)
_LETTER_DAY_BEFORE = re.compile(
    r"(?<![A-Za-z])(?P<word>[A-Za-z0-9][a-z0-9]{1,8}) ?[.,]? {0,3}[A-Za-z][,.] {0,2}$"
)
_REAL_YEAR = re.compile(r"(?:19|20)\d\d")
_FAR, _NEAR = 24, 8
_ENDS_DAY = (",", ".")
_ENDS_WORD = (*ascii_letters, *digits, *_ENDS_DAY)
"""With what ends what stands before a year, but for spaces."""
_WORD_DAY = Anchored(
    r"(?<![A-Za-z'])(?=[A-Z][A-Za-z .,']{0,26}+\d)"
    r"(?P<word>[A-Z](?: ?[a-z0-9I]){2,10}?) ?[.,]? {0,2}"
    r"(?P<day>(?:\d ?\d?|[lI]\d) ?(?:[sn][tt]|[rn]d|t ?h|[ftl][bhn]|[hn])\b|'\d{1,2}\b|"
    r"\d{1,2}(?!\w|[/.%°+:-]\d))"
)
_DAY_AND_SHORT_MONTH = Anchored(
    r"(?<![\w/.,-])(?:3[01]|[12]\d|0?[1-9])(?: {1,2}|-)(?P<word>[A-Za-z4][a-z]{1,2})(?![A-Za-z\d])"
)
_NOT_A_MONTH = word_set("grade level stage phase type visit week day zone class part step page")
_SHORT_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_WITHOUT_FIRST = word_set("eb pr ul ug ep ct ov ec")
_LETTERS = str.maketrans("014568", "olasbb")
_MONTHS = tuple(
    sorted(
        word_set(
            "january february march april may june july august september october november "
            "december jan feb mar apr jun jul aug sep sept oct nov dec"
        )
    )
)
_CUT = frozenset(month[1:] for month in _MONTHS) | {"my", "jn", "ag", "nv", "dc", "ja", "ma", "ju"}
_AS_CAPITALS = word_set("avg jvn jvl 0ct n0v dfc 5ep sfp fpb feb8 jam")
"""Months in capitals with a letter that looks alike, though one is a word: `AVG 11 2026`."""
_COMMA_FIRST = Anchored(
    r"(?<![\w.,/-])(?:1[0-2]|0?[1-9]),(?:3[01]|[12]\d|0?[1-9])[./-](?:(?:19|20)\d\d|\d\d)"
    r"(?![\w/-]|[.,]\d)"
)
_BEHIND_ITS_WEEKDAY = Anchored(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?P<it>\d{3,4}/\d{2,4})(?![\d/])"
)
"""A stroke became a comma or went: `5,9.26`, `Monday 103/26`."""
_LONG, _SHORT = 6, 4
_FEWEST, _MOST = 5, 8


_SHAPES = (
    _STAMP,
    _CUT_STAMP,
    _MONTH_LOST,
    _JOINED,
    _JOINED_DAY,
    _COMPACT,
    _CLOSE_TO_A_TIME,
    _STROKE_AS_ONE,
    _YEAR_CUT,
    _CLEAR_MONTH,
    _CAPITALS_APART,
    _TWO_LETTERS,
    _DAY_OF_EIGHTIES,
    _SPACED_DAY,
    _BEHIND_ITS_LABEL,
    _COMMA_FIRST,
    _BEHIND_ITS_WEEKDAY,
)


def damaged_date(text: str) -> Iterator[Found]:
    """Yield what OCR may have made of a date."""
    yield from _in_figures(text)
    yield from _with_a_comma(text)
    for pattern in _SHAPES:
        yield from groups(pattern, text, "DATE")
    yield from _without_year(text)
    yield from _short_month_behind_day(text)
    for match in _DAY_MONTH_YEAR.finditer(text):
        if _may_be_month(match["word"], match["year"]):
            yield Found(match.start(), match.end(), "DATE")
    for pattern, before, ends in (
        (_DAY_YEAR, _WORD_BEFORE, _ENDS_WORD),
        (_YEAR_ALONE, _LETTER_DAY_BEFORE, _ENDS_DAY),
    ):
        for match in pattern.finditer(text):
            ahead = text[max(0, match.start() - _NEAR) : match.start()].rstrip(" \n")
            if not ahead.endswith(ends):
                continue
            word = before.search(text, max(0, match.start() - _FAR), match.start())
            if word is not None and _may_be_month(word["word"], match["year"]):
                yield Found(word.start(), match.end(), "DATE")


def _without_year(text: str) -> Iterator[Found]:
    for match in _THE_DAY.finditer(text):
        word = match[0].split()[-1].lower()
        if word in _MONTHS or word not in small_letters():
            yield Found(match.start(), match.end(), "DATE", SHAPE)
    yield from groups(_CUT_MONTH, text, "DATE", SHAPE)
    yield from _of_a_month(text)
    for match in _WORD_DAY.finditer(text):
        if _may_be_month_and_day(match["word"], match["day"]):
            if _is_weighed(match):
                continue
            is_long = len(match["word"]) >= _LONG or not match["day"].isdigit()
            yield Found(match.start(), match.end(), "DATE", SURE if is_long else SHAPE)


def _is_weighed(match: re.Match[str]) -> bool:
    """Whether pounds stand behind a word, and no day: `Wt 184 lb`."""
    letters = sum(map(str.isalpha, match["word"]))
    return match["day"].endswith(" lb") and letters < len(_SHORT_MONTHS[0])


def _of_a_month(text: str) -> Iterator[Found]:
    """Yield `4th of Nay` and `mid-Octobor`."""
    for match in _ORDINAL_OF.finditer(text):
        if _may_be_month(match["word"], ""):
            yield Found(match.start(), match.end(), "DATE")
    for match in _DAY_OF.finditer(text):
        if _is_month_of_day(match["word"].lower().translate(_LETTERS)):
            yield Found(match.start(), match.end(), "DATE")
    for match in _IN_A_MONTH.finditer(text):
        if _may_be_month(match["word"], ""):
            yield Found(*match.span("word"), "DATE", SHAPE)


def _is_month_of_day(small: str) -> bool:
    """Whether a word behind `4th of` is a month, though a letter of it is lost or another."""
    return (
        small in _CUT or is_slip(small, _SHORT_MONTHS) or _is_nearly_a_month(small, has_year=False)
    )


def _short_month_behind_day(text: str) -> Iterator[Found]:
    """Yield `3 Jen` and `16 ul`."""
    for match in _DAY_AND_SHORT_MONTH.finditer(text):
        if _is_cut_or_slipped(match["word"].lower().translate(_LETTERS)):
            yield Found(match.start(), match.end(), "DATE", SHAPE)


def _is_cut_or_slipped(small: str) -> bool:
    """Whether no word but a short month with one slip, or without one letter, is written so."""
    from rapidfuzz.distance import Levenshtein

    if small in _WITHOUT_FIRST:
        return True
    if small in small_letters() or small in clinical():
        return False
    return any(Levenshtein.distance(small, month) == 1 for month in _SHORT_MONTHS)


def _in_figures(text: str) -> Iterator[Found]:
    for match in _PARTS.finditer(text):
        letters = sum(map(str.isalnum, match[0]))
        if _FEWEST <= letters <= _MOST and " " in match[0]:
            score = SURE if letters == _MOST else SHAPE
            yield Found(match.start(), match.end(), "DATE", score)


def _with_a_comma(text: str) -> Iterator[Found]:
    """Yield a month and a day whose stop was read as a comma, where nothing was measured."""
    for match in _COMMA.finditer(text):
        words = measured.words_before(text, match.start())
        if not (measured.COUNTED.match(text, match.end()) or measured.has_value(words)):
            yield Found(match.start(), match.end(), "DATE")


def _may_be_month(word: str, year: str) -> bool:
    small = word.replace(" ", "").lower().translate(_LETTERS)
    return _is_nearly_a_month(small, has_year=_REAL_YEAR.fullmatch(year) is not None)


def _may_be_month_and_day(word: str, day: str) -> bool:
    """Whether a word with a capital is nearly a month; before an ordinal, any unknown word is."""
    small = word.replace(" ", "").lower().translate(_LETTERS)
    if small in _NOT_A_MONTH:
        return False
    if len(small) == len(_SHORT_MONTHS[0]) and is_slip(small, _SHORT_MONTHS):
        return True
    is_day = not day.replace(" ", "").isdigit()
    if is_day and len(small) <= _SHORT and small not in clinical():
        return True
    return (small not in small_letters() or small in _MONTHS) and _is_nearly_a_month(
        small, has_year=False
    )


@lru_cache(maxsize=20_000)
def _is_nearly_a_month(small: str, *, has_year: bool) -> bool:
    """Whether OCR may have made this of the name of a month."""
    from rapidfuzz.distance import Levenshtein

    if small in _MONTHS or (has_year and (small in _CUT or small in _AS_CAPITALS)):
        return True
    if not small.isalpha() or small in small_letters():
        return False
    return has_year or any(
        Levenshtein.distance(each, month) <= (1 if len(month) < _LONG else 2)
        for each in {small, small.replace("rn", "m")}
        for month in _MONTHS
    )
