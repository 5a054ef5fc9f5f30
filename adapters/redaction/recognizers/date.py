"""Dates in figures and in words, with or without the year, and a month named by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found, groups

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?"
    r"|N ?o ?v ?e ?m ?b ?e ?r|D ?e ?c ?e ?m ?b ?e ?r|O ?c ?t ?o ?b ?e ?r|S ?e ?p ?t ?e ?m "
    r"?b ?e ?r|A ?u ?g ?u ?s ?t|J ?a ?n ?u ?a ?r ?y|F ?e ?b ?r ?u ?a ?r ?y)"
)
_NO_MONTH = (
    r"dec(?:omp|lin|reas)|sep(?:arat|tic|sis)|mar(?:ch(?:es|ing)|ked)|octo(?:gen|pus)|nov(?:el|ic)"
)
"""Words that begin like a month: `an L4-5 decompression`."""
_DAY_IN_WORDS = (
    r"(?:(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|"
    r"thirtieth)"
)
_NUMBER_IN_WORDS = (
    rf"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    rf"{_DAY_IN_WORDS}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred|thousand|oh|zero|and|of|the)"
)
_NUMERIC = Anchored(
    r"(?<![\d/.$])(?<!\d-)(?!\d-\d{1,2}/(?:10|5)\b|\d{1,2} / \d{1,2}[/-]\d)"
    r"(?P<it>(?:1[0-2]|0?[1-9]) ?[/.-] "
    r"?(?:3[01]|[12]\d|0?[1-9]) ?[/.,-] ?(?:(?:19|20)\d\d|2 ?0 ?\d ?\d|\d{2,3}|\d "
    r"\d))(?![\d/]|[.-]\d|\.?\d| ?(?:cm|mm|in(?! [A-Za-z])|inch|lb|kg|reps)\b)"
    r"|(?<![\d/])(?:(?:19|20)\d\d ?[-/.] ?(?:1[0-2]|0?[1-9]) ?[-/.] ?(?:3[01]|[12]\d|"
    r"0?[1-9]))(?!\d)"
    r"|(?<![\d/.])(?:(?:3[01]|[12]\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])[/.-](?:19|20)\d\d)(?!\d)"
)
_LOOSE = Anchored(
    r"(?<![\d/.])(?!\d-\d{1,2}/(?:10|5)\b|\d{1,2} / \d{1,2}[/-]\d)"
    r"(?!0-)\d{1,4} ?[/-] ?\d{1,2} ?[/-] ?\d{2,4}(?![\d/])"
)
_WORDS = Anchored(
    rf"(?i)(?<![A-Za-z])(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|"
    rf"Sun)(?:day)?,? )?(?P<it>{_MONTH}\.? {{0,2}}-?(?:the )?\d{{1,2}}(?:st|nd|rd|"
    rf"th)?(?![\d/]|:\d| ?x ?\d| reps\b)(?:,? ?-? ?,?(?:(?:19|20)\d\d|'\d\d)\b|-\d\d\b"
    rf"| {{1,2}}2\d(?= {{2}}|[.,;:)\n]|$))?"
    rf"|(?<!\d)(?<!wk )(?<!week )(?<!visit )(?<!phase )"
    rf"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?: of)?[ -]{{0,2}}"
    rf"(?!{_NO_MONTH}){_MONTH}\.?"
    rf"(?:,?(?: of)?[ -]{{0,2}}(?:(?:19|20)?\d\d)\b(?!-{_MONTH})| {{1,2}}\d(?![\w/:.%]))?|"
    rf"{_MONTH}\.?,? {{0,2}}(?:of )? ?(?:'?(?:19|20)\d\d|['`\u2018\u2019] ?\d\d?)\b"
    rf"|(?<!\d)\d{{1,2}}[./]{_MONTH}[./](?:(?:19|20)?\d\d)\b"
    rf"|(?<!\d)\d{{1,2}}\. {_MONTH}\.? (?:19|20)\d\d\b"
    rf"|{_DAY_IN_WORDS} (?:day )?of {_MONTH}|{_MONTH} (?:the )?{_DAY_IN_WORDS}"
    rf"(?![A-Za-z]))"
)
_DAY_ALONE = Anchored(
    r"(?i)\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? (?:the )?"
    r"(?P<it>(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th))\b"
    r"|(?:on|until|till|since|by|due|before|after) the "
    r"(?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b"
    r"(?= ?(?:[.,;)\n]|$)| (?:comma|period|colon)\b))"
)
"""The day of a month behind a weekday, or where a date is expected and nothing is counted."""
_MONTH_ALONE = Anchored(
    r"(?<![A-Za-z])(?:(?:in|since|until|till|by|of|from|through|last|next|this|early|late|"
    r"mid|during|IN|SINCE|UNTIL|BY|OF|FROM|THROUGH|LAST|NEXT|EARLY|LATE|MID|DURING)[ -]{1,2})"
    r"(?P<it>(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|"
    r"OCTOBER|NOVEMBER|DECEMBER)"
    r"|(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)(?![A-Za-z])"
)
_MONTH_IN_A_SENTENCE = Anchored(
    r"(?<![A-Za-z])(?:(?:around|about|before|after|late|none|mid|end of|start of|onset|since),? )"
    r"(?P<it>March|April|May|June|August|MARCH|APRIL|JUNE|AUGUST)(?![A-Za-z])"
)
_CLEAR_MONTH = Anchored(
    r"(?<![A-Za-z])(?:January|February|July|September|October|November|December|JANUARY|"
    r"FEBRUARY|JULY|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![A-Za-z])"
)
_MONTH_AND_YEAR = Anchored(
    r"(?<![\d/.-])(?P<it>(?:1[0-2]|0?[1-9]) ?[/-] ?(?:19[3-9]\d|20[0-4]\d))(?![\d/]|[.-]\d)"
)
_DASHED = Anchored(
    r"(?i)\b(?:on|since|until|dated?|dob|doi|dos|by|seen|visit|from|before|after|due|scheduled|"
    r"booked|appt|"
    r"appointment|surgery|injury|injured|onset|fell|started|began|effective|eff|exp|expires|"
    r"through|thru|till|for|next|last)[: "
    r"]{1,2}(?P<it>(?:1[0-2]|0?[1-9])-(?:3[01]|[12]\d|0?[1-9]))(?![\d-])(?! ?(?:x\b|times|"
    r"visits|sets|w\w*ks?|days?|months?|mos?\b|years?|yrs?|hours?|hrs?|reps?|min|sec|lb|kg|cm|mm|"
    r"feet|ft|steps|sessions|more|deg|%|/))"
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
_DAY_LETTERS_YEAR = Anchored(
    r"(?<![\d/-])(?!\d{1,2} / \d{1,2}[/-]\d)"
    r"\d{1,2} ?[-/] ?[A-Za-z0-9]{2,4} ?[A-Za-z]?[-/] ?(?:(?:19|20)\d\d|\d\d)(?![\w/-])"
)
_SPACED = Anchored(
    r"(?<![\d/.,-])(?:1[0-2]|0?[1-9]) {1,2}(?:3[01]|[12]\d|0?[1-9]) {1,2}(?:19[2-9]|20[0-4])\d"
    r"(?![\d/-]|\.\d)"
)
_HOLIDAY = Anchored(
    r"(?i)\b(?:the )?(?:christmas|xmas|thanksgiving|new year'?s|easter|halloween|hanukkah|chanukah|"
    r"kwanzaa|"
    r"ramadan|diwali|passover|memorial day|labor day|independence day|columbus day|veterans day|"
    r"presidents'? day|mother'?s day|father'?s day|valentine'?s|st\.? patrick'?s day|good friday|"
    r"ash wednesday|martin luther king day|mlk day|juneteenth|cinco de mayo|super bowl|"
    r"4th of july|fourth of july)(?: (?:eve|day|weekend|week|sunday|monday))?\b"
)
_DAY_WORD_YEAR = Anchored(r"(?<!\d)\d{1,2} [A-Z4][A-Za-z]{1,8}\.? (?:19|20)\d\d(?!\d)")
_DAY_YEAR = Anchored(r"(?<!\d)\d{1,2},? (?:19|20)\d\d(?!\d)")
_WORD_BEFORE = re.compile(r"(?<![A-Za-z])[A-Z][a-z]{1,8} $")


_SPOKEN = Anchored(
    rf"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? the {_DAY_IN_WORDS}(?![A-Za-z])"
    rf"|\b(?:date of birth|birth ?date|birthday|dob|born)(?: is| on)?[,:]? "
    rf"(?P<it>{_NUMBER_IN_WORDS}(?:[ -]{{1,2}}{_NUMBER_IN_WORDS}){{1,7}})(?![A-Za-z])"
)
_SEASON = Anchored(
    r"(?i)\b(?:spring|summer|fall|autumn|winter)(?: of)? (?:(?:19|20)\d\d|['\u2019]\d\d)\b"
)
_SPANISH = Anchored(
    r"(?i)(?<![\d/])\d{1,2} (?:de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|"
    r"sep?tiembre|octubre|noviembre|diciembre)(?:,? (?:del? )?(?:19|20)?\d\d)?\b"
)


def date(text: str) -> Iterator[Found]:
    """Yield every date that shows by itself; a bare month and day is `month_and_day`'s."""
    yield from groups(_NUMERIC, text, "DATE")
    yield from groups(_LOOSE, text, "DATE", SHAPE)
    for pattern in (
        _WORDS,
        _MONTH_ALONE,
        _CLEAR_MONTH,
        _MONTH_IN_A_SENTENCE,
        _MONTH_AND_YEAR,
        _DAY_LETTERS_YEAR,
        _SPACED,
        _HOLIDAY,
        _SPOKEN,
        _SEASON,
        _SPANISH,
        _DASHED,
        _COMPACT,
        _LABELLED,
    ):
        yield from groups(pattern, text, "DATE")
    yield from groups(_DAY_WORD_YEAR, text, "DATE")
    for match in _DAY_ALONE.finditer(text):
        yield Found(*match.span("it" if match["it"] else "day"), "DATE")
    for match in _DAY_YEAR.finditer(text):
        word = _WORD_BEFORE.search(text, max(0, match.start() - 11), match.start())
        if word is not None:
            yield Found(word.start(), match.end(), "DATE")
