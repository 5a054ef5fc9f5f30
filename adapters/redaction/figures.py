"""Which figures may stay: small ones, measures, scores, times of day, some years."""

from __future__ import annotations

import re
from functools import lru_cache

from adapters.redaction.known import KnownIdentities
from adapters.redaction.lexicon import (
    everyday,
    shorthand,
    small_letters,
    surely_clinical,
    word_set,
)
from adapters.redaction.slips import near_clinical

_SMALL = re.compile(
    r"[+\-~<>=±#(]{0,2}(?:\d{1,3}(?:\.\d{1,2})?%?|\d,\d{3}|\.\d{1,2})(?:st|nd|rd|th|"
    r"ST|ND|RD|TH|x|X|s|'s|\+)?[+\-%°\"']?"
)
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?(?:[ap]\.?m\.?)?", re.IGNORECASE)
_MIXED = re.compile(
    r"\d{1,3}(?:[-x/]\d{1,3}){0,2}[-x/]?(?:mg|mcg|ml|g|kg|lbs?|cm|mm|m|in|ft|min|mins|sec|s|hrs?|h|d|v|L|G|V|"
    r"w|wk|wks|mo|yrs?|yo|y|u|x|X|reps?|deg|rd|st|nd|th|%|ww|WW|mmHg|MG|LB|LBS|CM|MIN|SEC)"
    r"|\d{1,2}[wW]\d[dD]|[A-Z]?[xX@]\d{1,3}|(?:cm|mm|m|in|ft)[23]|\d{1,2}RM|[1-7](?:\.5)?T|[CTLScstl](?:1[0-2]|\d)|[Qq]\d{1,2}[Hh]?|\d{1,2}[a-dA-D]|[Aa]1[Cc]|"
    r"[A-Za-z]{2,5}-\d{1,2}"
)
_JOINED = re.compile(r"\d{1,3}(?P<word>[A-Za-z]{2,})")
_JOINED_BEFORE = re.compile(r"(?P<word>[A-Za-z]{2,})\d{1,3}")
_MARKED = re.compile(r"(?=.*[/.,-])(?!.*[A-Za-z]{2})[A-Za-z\d/.,-]+")
_FRACTION = re.compile(r"(\d{1,3})[+-]?/(\d{1,3})[+-]?")
_OLD = re.compile(r"(?:9\d|1[01]\d)(?!\d)")
_LETTERS = str.maketrans("0158", "olsb")
_YEAR = re.compile(r"(?:19[3-9]|20[0-4])\d")
_YEAR_BEFORE = word_set("in since of by year until around circa from late early mid")
_DATE_FOLLOWS = word_set("on since until till before after dated by")
_HIGHEST_SCORE = 200


def is_harmless(core: str, before: str, known: KnownIdentities, *, misread: bool) -> bool:
    """Whether a word with figures in it, behind the word `before`, identifies nobody."""
    if misread and before in _DATE_FOLLOWS:
        return False
    if _is_small(core):
        return True
    if misread and _is_misread_word(core, known):
        return True
    if _YEAR.fullmatch(core):
        return before in _YEAR_BEFORE
    if misread and "/" in core and not _is_fraction(core):
        return False
    return _are_harmless_parts(core)


@lru_cache(maxsize=20_000)
def _is_small(core: str) -> bool:
    """Whether it is a small figure, a time of day, a measure or shorthand."""
    if _SMALL.fullmatch(core) or _CLOCK.fullmatch(core) or _MIXED.fullmatch(core):
        return True
    return core.lower() in shorthand()


@lru_cache(maxsize=20_000)
def is_damaged(core: str) -> bool:
    """Whether it is made of figures with marks between, and at most single letters among them."""
    has_figures = sum(each.isdigit() for each in core) >= 2 or "/" in core
    return has_figures and _MARKED.fullmatch(core) is not None


@lru_cache(maxsize=20_000)
def _are_harmless_parts(core: str) -> bool:
    parts = [part for part in re.split(r"[-/,:;&+()=]", core) if part]
    return (
        len(parts) > 1
        and sum(part.isdigit() for part in parts) <= 2
        and sum(map(str.isdigit, core)) < 7
        and all(
            _SMALL.fullmatch(part)
            or _MIXED.fullmatch(part)
            or (part.lower() in small_letters() and not part.istitle())
            for part in parts
        )
    )


def _is_misread_word(core: str, known: KnownIdentities) -> bool:
    """Whether a word with figures in it is a word of the language, or a number beside one."""
    joined = _JOINED.fullmatch(core) or _JOINED_BEFORE.fullmatch(core)
    if joined and joined["word"].islower() and joined["word"] in small_letters():
        return _OLD.match(core) is None
    letters = core.translate(_LETTERS).lower()
    figures = sum(each.isdigit() for each in core)
    if not letters.isalpha() or figures * 3 > len(core) or len(core) < 4:
        return False
    if known.is_near(letters):
        return False
    if not core[0].islower() and not core.isupper():
        return letters in surely_clinical()
    return letters in everyday() or near_clinical(letters)


def _is_fraction(core: str) -> bool:
    """Whether a figure with a stroke is a score or a frequency and no damaged date."""
    match = _FRACTION.fullmatch(core)
    if match is not None:
        return int(match[1]) <= int(match[2]) <= _HIGHEST_SCORE
    rest = core.split("/")[1:]
    return not any(part.isdigit() for part in rest) and all(
        len(part) > 1 or part in "wdxW" for part in rest
    )
