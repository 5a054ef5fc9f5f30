"""A message with marks in place of what it names, so that only the way of asking counts."""

from __future__ import annotations

import re
from collections.abc import Iterable

CASE, PAYER, CODE, TIME, NUMBER = "#case", "#payer", "#code", "#time", "#n"
_IDS = (
    (CASE, re.compile(r"\bC-[0-9A-Z]{4,16}(?:'?s)?\b", re.IGNORECASE)),
    ("#document", re.compile(r"\bD-[0-9A-Z]{4,16}\b", re.IGNORECASE)),
    ("#question", re.compile(r"\bQ-[0-9A-Z]{4,16}\b", re.IGNORECASE)),
    (CODE, re.compile(r"\b(?:\d{5}|[GQSTW]\d{4})\b")),
    ("#reason", re.compile(r"\b0[A-Z]\b", re.IGNORECASE)),
)
_UNIT = r"(?:business |working )?(?:day|week|wk|month|mo|quarter|qtr|year|yr)s?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?:\.? \d{1,2}(?:st|nd|rd|th)?)?"
)
_DAY = (
    r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?|today|tonight|tomorrow"
    r"|tmrw|tmw|yesterday|overnight|weekend|christmas|thanksgiving|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    rf"|\d{{4}}-\d{{2}}-\d{{2}}|{_MONTH}|may \d{{1,2}}(?:st|nd|rd|th)?"
    r"|(?<=the )\d{1,2}(?:st|nd|rd|th)"
    r"|(?:this )?(?:morning|afternoon|evening)|noon|\d{1,2}(?::\d\d)? ?(?:am|pm|a|p)"
)
_COUNT = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|thirty)"
_WHEN = re.compile(
    r"\b(?:(?:since|by|before|until|till?|within|in|over|for|on|from|after|during) )?(?:the )?"
    r"(?:(?:next|nxt|last|past|this|coming|end of(?: the)?|rest of(?: the)?) )?"
    rf"(?:{_COUNT}\+?[ -]?{_UNIT}|(?:{_DAY})|(?:(?<=next )|(?<=nxt )|(?<=last )|(?<=this )"
    rf"|(?<=past )|(?<=the )){_UNIT})\b",
    re.IGNORECASE,
)
_FIGURES = re.compile(
    r"(?<![\w#])(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:x|th|st|nd|rd)?\b"
)


def marked(text: str, payers: Iterable[str] = (), names: Iterable[str] = ()) -> str:
    """Return a message in small letters with marks for ids, payers, names, codes, days, numbers.

    `payers` and `names` are given as they were typed; a patient's name stands for a case.
    """
    for mark, pattern in _IDS:
        text = pattern.sub(f" {mark} ", text)
    named = [(each, PAYER) for each in payers] + [(each, CASE) for each in names]
    for word, mark in sorted(named, key=lambda each: -len(each[0])):
        text = re.sub(rf"\b{re.escape(word)}(?:'s)?\b", f" {mark} ", text, flags=re.IGNORECASE)
    text = _WHEN.sub(f" {TIME} ", text.lower())
    return " ".join(_FIGURES.sub(f" {NUMBER} ", text).split())


def when_in(text: str) -> str:
    """Return the first day or span of days that a text in small letters names, or nothing."""
    found = _WHEN.search(text)
    return found[0].strip() if found else ""


def figure_in(text: str) -> str:
    """Return the first number that a text in small letters names and that is no day, or nothing."""
    for _, pattern in _IDS:
        text = pattern.sub(" ", text)
    found = _FIGURES.search(_WHEN.sub(" ", text))
    return found[0] if found else ""
