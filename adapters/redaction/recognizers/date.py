"""Dates in figures and in words, with or without the year, and a month named by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, SURE, Found, groups
from adapters.redaction.lexicon import word_set

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|N ?o ?v ?e ?m ?b ?e ?r|D ?e ?c ?e ?m ?b ?e ?r|O ?c ?t ?o ?b ?e ?r|S ?e ?p ?t ?e ?m "
    r"?b ?e ?r|A ?u ?g ?u ?s ?t|J ?a ?n ?u ?a ?r ?y|F ?e ?b ?r ?u ?a ?r ?y)"
)
_NUMERIC = Anchored(
    r"(?<![\d/.$])(?<!\d-)(?!\d-\d{1,2}/(?:10|5)\b)(?P<it>(?:1[0-2]|0?[1-9]) ?[/.-] "
    r"?(?:3[01]|[12]\d|0?[1-9]) ?[/.,-] ?(?:(?:19|20)\d\d|2 ?0 ?\d ?\d|\d{2,3}|\d "
    r"\d))(?![\d/]|[.-]\d|\.?\d)"
    r"|(?<![\d/])(?:(?:19|20)\d\d ?[-/.] ?(?:1[0-2]|0?[1-9]) ?[-/.] ?(?:3[01]|[12]\d|"
    r"0?[1-9]))(?!\d)"
    r"|(?<![\d/.])(?:(?:3[01]|[12]\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:19|20)\d\d)(?!\d)"
)
_LOOSE = Anchored(
    r"(?<![\d/.])(?!\d-\d{1,2}/(?:10|5)\b)\d{1,4} ?[/-] ?\d{1,2} ?[/-] ?\d{2,4}(?![\d/])"
)
_WORDS = Anchored(
    rf"(?i)(?<![A-Za-z])(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|"
    rf"Sun)(?:day)?,? )?(?P<it>{_MONTH}\.? {{0,2}}-?(?:the )?\d{{1,2}}(?:st|nd|rd|"
    rf"th)?(?![\d/:])(?:,? ?-? ?,?(?:(?:19|20)\d\d|'\d\d)\b)?"
    rf"|(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]?{_MONTH}\.?(?:,?[ -]?(?:(?:19|20)?\d\d)\b)?|"
    rf"{_MONTH}\.?,?(?: of)? ?'?(?:19|20)\d\d\b)"
)
_MONTH_ALONE = Anchored(
    r"(?<![A-Za-z])(?:(?:in|since|until|till|by|of|from|through|last|next|this|early|late|"
    r"mid|during|IN|SINCE|UNTIL|BY|OF|FROM|THROUGH|LAST|NEXT|EARLY|LATE|MID|DURING)[ -])"
    r"(?P<it>(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|"
    r"OCTOBER|NOVEMBER|DECEMBER)"
    r"|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?![A-Za-z])"
)
_CLEAR_MONTH = Anchored(
    r"(?<![A-Za-z])(?:January|February|July|September|October|November|December|JANUARY|"
    r"FEBRUARY|JULY|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])"
)
_DAY_AND_MONTH = Anchored(
    r"(?<![\d/.-])(?P<month>1[0-2]|0?[1-9]) ?/ ?(?P<day>3[01]|[12]\d|0?[1-9])(?![\d/+-]|"
    r"\.\d)(?! ?(?:%|mile|inch|in\b|cup|tab|lb))"
)
_DASHED = Anchored(
    r"(?i)\b(?:on|since|until|dated?|dob|doi|dos|by|seen|visit|from|before|after|due)[: "
    r"]{1,2}(?P<it>(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\d|0?[1-9]))(?![\d-])(?! ?(?:x\b|times|"
    r"visits|weeks|wks|days|reps|min|lb|degrees))"
)
_COMPACT = Anchored(
    r"(?i)\b(?:dob|d\.o\.b\.?|birth ?date|date of birth|born|dos|doi|date)[:# "
    r"]{1,3}(?P<it>(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:19|20)\d\d|(?:19|20)\d{6}|"
    r"\d{6})\b"
)
_LABELLED = Anchored(
    r"(?i)\b(?:dob|d\.o\.b\.?|birth ?date|date of birth|born(?: on)?|dos|date of "
    r"(?:service|injury|onset|surgery|accident|loss)|doi|onset|admitted|discharged|"
    r"expires?|expiration|effective)[:#]{1,2} {0,2}"
    r"(?P<it>[0-9][0-9OoIlSsZB/., -]{3,11}[0-9])"
)
_CALLS_FOR_DATE = word_set(
    "on since until till thru through before after by seen date dated dob doi dos from visit "
    "visits due of and for last next call called injury surgery onset sx eval u"
)
_ON = word_set("on since until till seen dated dob before after taken thru through")
_DAY_WORD_YEAR = Anchored(r"(?<!\d)\d{1,2} [A-Z4][A-Za-z]{1,8}\.? (?:19|20)\d\d(?!\d)")
_DAY_YEAR = Anchored(r"(?<!\d)\d{1,2},? (?:19|20)\d\d(?!\d)")
_WORD_BEFORE = re.compile(r"(?<![A-Za-z])[A-Z][a-z]{1,8} $")
_WORDS_BEFORE = re.compile(r"[a-z]+")
_MEASURES = word_set(
    "pain score scored scores strength mmt rate rated rates rating scale nprs vas lefs level "
    "levels grade graded grades intensity rest worst best currently average flexor flexors "
    "extensor extensors abductor abductors quadriceps hamstring hamstrings gluteal gluteals "
    "deltoid biceps triceps reflex reflexes dtr dtrs grip berg apgar moca mmse gcs rpe knee knees "
    "hip hips ankle ankles shoulder shoulders elbow elbows wrist wrists iliopsoas gastroc "
    "dorsiflexion flexion extension abduction rotation tibialis medius maximus"
)
_NEAR_MEASURE, _FAR = 28, 48
"""Characters that may stand between a measure's name and the score; how far to look back."""


def date(text: str) -> Iterator[Found]:
    """Yield every date; a month and day are told from a score by what stands before them."""
    yield from groups(_NUMERIC, text, "DATE")
    yield from groups(_LOOSE, text, "DATE", SHAPE)
    for pattern in (_WORDS, _MONTH_ALONE, _CLEAR_MONTH, _DASHED, _COMPACT, _LABELLED):
        yield from groups(pattern, text, "DATE")
    yield from groups(_DAY_WORD_YEAR, text, "DATE")
    for match in _DAY_YEAR.finditer(text):
        word = _WORD_BEFORE.search(text, max(0, match.start() - 11), match.start())
        if word is not None:
            yield Found(word.start(), match.end(), "DATE")
    for match in _DAY_AND_MONTH.finditer(text):
        if not _is_score(text, match):
            yield Found(match.start(), match.end(), "DATE", SURE)


def _is_score(text: str, match: re.Match[str]) -> bool:
    """Whether `6/10` or `4/5` is a score: out of five or ten, or behind the name of a measure."""
    before = text[max(0, match.start() - _FAR) : match.start()].lower()
    behind = text[match.end() : match.end() + 2]
    close = before.rstrip(" ") if before[-3:].strip(" ") else ""
    words = _WORDS_BEFORE.findall(before)
    last = words[-1] if words and close.endswith(words[-1]) else ""
    stands_alone = before[-2:].strip(" ") in ("", "\n") and behind.strip(" ")[:1] in ("", "\n")
    if last in _ON or stands_alone:
        return False
    out_of = int(match["day"])
    is_possible = int(match["month"]) <= out_of
    if _is_measured(before):
        return out_of in (5, 10) or is_possible
    return out_of in (5, 10) and is_possible and last not in _CALLS_FOR_DATE


def _is_measured(before: str) -> bool:
    """Whether the name of a measure stands in the same sentence, a few words before."""
    begins = max(before.rfind(mark) for mark in ".;\n") + 1
    return any(
        match[0] in _MEASURES and len(before) - match.end() <= _NEAR_MEASURE
        for match in _WORDS_BEFORE.finditer(before, begins)
    )
