"""What both readers make of a coarse fax that can only be something else.

A seven that lost the end of its bar is read for a slash, `week` for `weck` or `veek`, and a letter
of a word for a digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product
from typing import Any

from adapters.reading.values.checked_numbers import npi_is_valid
from adapters.reading.values.spelling import is_spelled

_WITHOUT_SLASH = re.compile(
    r"\(\d{3}\)|\d{3}-\d{4}|(?:\(\d{3}\)|\d{3}[-.])\d{3}[-.]\d{4}"  # telephones
    r"|[A-TV-Z]\d[\dA-Z]\.[\dA-Z]{1,4}"  # diagnoses
    r"|[A-Z]{1,4}\d{7,11}"  # a member's number
)
_FIVE_DIGITS = re.compile(r"/\d{4}|\d/\d{3}|\d{3}/\d|\d{4}/")
"""A procedure or a ZIP; with two digits on each side it may be two numbers."""
DAY_SLASHES = 2
_LETTERS = {"0": "o", "1": "il", "5": "s", "8": "b"}
"""Which letters a digit within a word may have been."""
MOST_DIGITS, FEWEST_LETTERS = 2, 4
_MISREAD = {"c": "e", "e": "c", "L": "t", "l": "i", "i": "l"}
LONG, MOST_LETTERS = 6, 6
"""Letters of a word that is no other one misread, and how many of them may be."""
_STATE = re.compile(r"(?<![A-Za-z])l(?=(?:owa|daho|ndiana|llinois)(?![A-Za-z]))")
"""The first letter of a state, which many printers' letters make a small one of: `lowa`."""
_WEEK = re.compile(r"(?<![A-Za-z])(?:w(?!eak)|v)[aceo]{2}k(?=s?(?![A-Za-z]))", re.I)
_DAY = re.compile(r"(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/((?:19|20)\d{2}|\d{2})")


def put_right(words: Iterable[Any]) -> list[Any]:
    """Words of a scanned page as they must have been printed."""
    return [[*word[:4], _as_printed(word[4]), *word[5:]] for word in words]


def _as_printed(text: str) -> str:
    return states(weeks(letters_for_letters(letters_for_digits(seven_for_slash(text)))))


def letters_for_letters(text: str) -> str:
    """A long word with an `e` read as a `c`, an `i` as an `l`: `incrcascs`, `patlent`, `SLreet`.

    Only where the word as read is written nowhere, and one single word that is comes of it.
    """
    core = text.strip(",.;:()")
    places = [place for place, sign in enumerate(core) if place and sign in _MISREAD]
    if len(core) < LONG or not core.isalpha() or not 0 < len(places) <= MOST_LETTERS:
        return text
    if is_spelled(core) is not False:
        return text
    tried = product(
        *(sign + _MISREAD[sign] if place in places else sign for place, sign in enumerate(core))
    )
    words = {word for word in map("".join, tried) if is_spelled(word)}
    return text.replace(core, words.pop()) if len(words) == 1 else text


def letters_for_digits(text: str) -> str:
    """A word with its letters that were read as digits: `ILLINO1S`, `Med1care`, `0rtho`.

    Only where one single word that is written down comes of it.
    """
    core = text.strip(",.;:")
    digits = sum(map(str.isdigit, core))
    if not 0 < digits <= MOST_DIGITS or len(core) - digits < FEWEST_LETTERS or not core.isalnum():
        return text
    capitals = core.isupper()
    letters = [
        one.upper() if capitals or place == 0 else one
        for place, one in enumerate(_LETTERS.get(sign, sign) for sign in core)
    ]
    words = {word for word in map("".join, product(*letters)) if is_spelled(word)}
    return text.replace(core, words.pop()) if len(words) == 1 else text


def states(text: str) -> str:
    """A state with its capital: `lowa`, `ldaho`."""
    return _STATE.sub("I", text)


def weeks(text: str) -> str:
    """The word `week` as it is spelled: `2x/weck`, `veeks`; no other word looks like it."""
    return _WEEK.sub(_week, text)


def _week(found: re.Match[str]) -> str:
    if found[0].isupper():
        return "WEEK"
    return "Week" if found[0][0].isupper() else "week"


def seven_for_slash(text: str) -> str:
    """A number with its sevens: `9/110`, `(/13)`, `M/6.61`, `08/0//1968`; dates stay."""
    if "/" not in text:
        return text
    core = text.strip(",;:")
    read = core.replace("/", "7")
    if _DAY.fullmatch(core):
        return text
    if _FIVE_DIGITS.fullmatch(core) or _WITHOUT_SLASH.fullmatch(read) or npi_is_valid(read):
        return text.replace(core, read)
    if core.count("/") <= DAY_SLASHES:
        return text
    days = {core[:at] + "7" + core[at + 1 :] for at, sign in enumerate(core) if sign == "/"}
    days = {day for day in days if _DAY.fullmatch(day)}
    return text.replace(core, days.pop()) if len(days) == 1 else text
