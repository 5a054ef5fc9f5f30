"""Dates in figures and in words, with or without the year, and a month named by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from adapters.redaction.found import SHAPE, SURE, Found, groups
from adapters.redaction.lexicon import small_letters, word_set

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|N ?o ?v ?e ?m ?b ?e ?r|D ?e ?c ?e ?m ?b ?e ?r|O ?c ?t ?o ?b ?e ?r|S ?e ?p ?t ?e ?m "
    r"?b ?e ?r|A ?u ?g ?u ?s ?t|J ?a ?n ?u ?a ?r ?y|F ?e ?b ?r ?u ?a ?r ?y)"
)
_NUMERIC = re.compile(
    r"(?<![\d/.$])(?<!\d-)(?!\d-\d{1,2}/(?:10|5)\b)(?P<it>(?:1[0-2]|0?[1-9]) ?[/.-] "
    r"?(?:3[01]|[12]\d|0?[1-9]) ?[/.,-] ?(?:(?:19|20)\d\d|2 ?0 ?\d ?\d|\d{2,3}|\d "
    r"\d))(?![\d/]|[.-]\d|\.?\d)"
    r"|(?<![\d/])(?:(?:19|20)\d\d ?[-/.] ?(?:1[0-2]|0?[1-9]) ?[-/.] ?(?:3[01]|[12]\d|"
    r"0?[1-9]))(?!\d)"
    r"|(?<![\d/.])(?:(?:3[01]|[12]\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:19|20)\d\d)(?!\d)"
)
_LOOSE = re.compile(
    r"(?<![\d/.])(?!\d-\d{1,2}/(?:10|5)\b)\d{1,4} ?[/-] ?\d{1,2} ?[/-] ?\d{2,4}(?![\d/])"
)
_WORDS = re.compile(
    rf"(?i)(?<![A-Za-z])(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|"
    rf"Sun)(?:day)?,? )?(?P<it>{_MONTH}\.? {{0,2}}-?(?:the )?\d{{1,2}}(?:st|nd|rd|"
    rf"th)?(?![\d/:])(?:,? ?-? ?,?(?:(?:19|20)\d\d|'\d\d)\b)?"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]?{_MONTH}\.?(?:,?[ -]?(?:(?:19|20)?\d\d)\b)?|"
    rf"{_MONTH}\.?,?(?: of)? ?'?(?:19|20)\d\d\b)"
)
_MONTH_ALONE = re.compile(
    r"(?<![A-Za-z])(?:(?:in|since|until|till|by|of|from|through|last|next|this|early|late|"
    r"mid|during|IN|SINCE|UNTIL|BY|OF|FROM|THROUGH|LAST|NEXT|EARLY|LATE|MID|DURING)[ -])"
    r"(?P<it>(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|"
    r"OCTOBER|NOVEMBER|DECEMBER)"
    r"|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?![A-Za-z])"
)
_CLEAR_MONTH = re.compile(
    r"(?<![A-Za-z])(?:January|February|July|September|October|November|December|JANUARY|"
    r"FEBRUARY|JULY|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])"
)
_DAY_AND_MONTH = re.compile(
    r"(?<![\d/.-])(?P<month>1[0-2]|0?[1-9]) ?/ ?(?P<day>3[01]|[12]\d|0?[1-9])(?![\d/+-]|"
    r"\.\d)(?! ?(?:%|mile|inch|in\b|cup|tab|lb))"
)
_DASHED = re.compile(
    r"(?i)\b(?:on|since|until|dated?|dob|doi|dos|by|seen|visit|from|before|after|due)[: "
    r"]{1,2}(?P<it>(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\d|0?[1-9]))(?![\d-])(?! ?(?:x\b|times|"
    r"visits|weeks|wks|days|reps|min|lb|degrees))"
)
_COMPACT = re.compile(
    r"(?i)\b(?:dob|d\.o\.b\.?|birth ?date|date of birth|born|dos|doi|date)[:# "
    r"]{1,3}(?P<it>(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:19|20)\d\d|(?:19|20)\d{6}|"
    r"\d{6})\b"
)
_LABELLED = re.compile(
    r"(?i)\b(?:dob|d\.o\.b\.?|birth ?date|date of birth|born(?: on)?|dos|date of "
    r"(?:service|injury|onset|surgery|accident|loss)|doi|onset|admitted|discharged|"
    r"expires?|expiration|effective)[:#]{1,2} {0,2}"
    r"(?P<it>[0-9][0-9OoIlSsZB/., -]{3,11}[0-9])"
)
_CALLS_FOR_DATE = re.compile(
    r"(?i)(?:\b(?:on|since|until|till|thru|through|before|after|by|seen|dated?|dob|doi|"
    r"dos|from|visit|visits|due|of|and|for|last|next|as of|until|call(?:ed)?|week of|"
    r"injury|surgery|onset|sx|eval|f/u)|[-:(,&])\s{0,2}$"
)
_ON = re.compile(
    r"(?i)\b(?:on|since|until|till|seen|dated|dob|before|after|taken|thru|through) {1,2}$"
)
_SHAPED = re.compile(
    r"(?<![A-Z])(?P<word>[A-Z0-9a-z][a-z]{0,7} ?[a-z]{1,8})[.,]? {0,2}\d ?\d?(?:st|nd|rd|"
    r"th)?[,.]? {0,2}(?:[12] ?[09]? ?\d ?\d?|'?\d\d|\d{3})(?![\d/])"
    r"|(?<!\d)\d ?\d?(?:st|nd|rd|th)? {0,2}(?P<other>[A-Z0-9a-z][a-z]{0,7} "
    r"?[a-z]{1,8})[.,]? {0,2}(?:[12] ?[09]? ?\d ?\d?|\d\d|\d{3})(?!\d)"
    r"|(?<![A-Z])(?P<bare>[A-Z][a-z]{2,8})[.,]? {0,2}[0-3]?\d(?![\d/:.])"
)
_DAY_WORD_YEAR = re.compile(
    r"(?<!\d)(?P<it>\d{1,2} [A-Z4][A-Za-z]{1,8}\.? (?:19|20)\d\d)(?!\d)|"
    r"(?<![A-Za-z])(?P<other>[A-Z][a-z]{1,8} \d{1,2},? (?:19|20)\d\d)(?!\d)"
)
_LETTERS = str.maketrans("0145", "olas")
_MONTHS = tuple(
    sorted(
        word_set(
            "january february march april may june july august september october november "
            "december jan feb mar apr jun jul aug sep sept oct nov dec"
        )
    )
)
_SCORE_BEFORE = re.compile(
    r"(?i)(?:pain|score[ds]?|strength|mmt|rated?|rating|rates|scale|nprs|vas|lefs|level|"
    r"grade[ds]?|intensity|at rest|at worst|at best|worst|best|currently|average|flexors?|"
    r"extensors?|abductors?|quadriceps|hamstrings?|gluteals?|deltoid|biceps|triceps|"
    r"reflexes?|dtrs?|grip|berg|apgar|moca|mmse|gcs|rpe|knee|hip|ankle|shoulder|elbow|"
    r"wrist|iliopsoas|gastroc|dorsiflexion|flexion|extension|abduction|rotation|tibialis|"
    r"medius|maximus)[^.\n;]{0,28}$"
)


def date(text: str) -> Iterator[Found]:
    """Yield every date; a month and day are told from a score by what stands before them."""
    yield from groups(_NUMERIC, text, "DATE")
    yield from groups(_LOOSE, text, "DATE", SHAPE)
    for pattern in (_WORDS, _MONTH_ALONE, _CLEAR_MONTH, _DASHED, _COMPACT, _LABELLED):
        yield from groups(pattern, text, "DATE")
    for match in _DAY_WORD_YEAR.finditer(text):
        yield Found(match.start(), match.end(), "DATE")
    for match in _SHAPED.finditer(text):
        word = match["word"] or match["other"] or match["bare"]
        if _is_nearly_a_month(word.replace(" ", "").lower(), strict=match["bare"] is not None):
            yield Found(match.start(), match.end(), "DATE", SURE)
    for match in _DAY_AND_MONTH.finditer(text):
        if not _is_score(text, match):
            yield Found(match.start(), match.end(), "DATE", SURE)


@lru_cache(maxsize=20_000)
def _is_nearly_a_month(word: str, *, strict: bool) -> bool:
    """Whether OCR may have made this of the name of a month."""
    from rapidfuzz.distance import Levenshtein

    word = word.translate(_LETTERS)
    if word in small_letters() and word not in _MONTHS:
        return False
    return any(
        Levenshtein.distance(word, month) <= (0 if strict else 1 if len(month) < 6 else 2)
        for month in _MONTHS
    )


def _is_score(text: str, match: re.Match[str]) -> bool:
    """Whether `6/10` or `4/5` is a score: out of five or ten, or behind the name of a measure."""
    before = text[max(0, match.start() - 48) : match.start()]
    behind = text[match.end() : match.end() + 2]
    stands_alone = before[-2:].strip(" ") in ("", "\n") and behind.strip(" ")[:1] in ("", "\n")
    if _ON.search(before) or stands_alone:
        return False
    out_of = int(match["day"])
    if _SCORE_BEFORE.search(before):
        return out_of in (5, 10) or int(match["month"]) <= out_of
    calls = _CALLS_FOR_DATE.search(before)
    return (
        out_of in (5, 10)
        and int(match["month"]) <= out_of
        and (calls is None or calls[0].strip() in ":,(-&")
    )
