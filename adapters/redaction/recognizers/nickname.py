"""Nicknames in quotes or brackets inside a name: `Robert "Skip" Hale`, `Rob (Skip) Hale`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups, groups_beside
from adapters.redaction.lexicon import (
    acronyms,
    clinical,
    given,
    roles,
    surely_clinical,
    word_set,
)
from adapters.redaction.weighing.usual import how_usual

_QUOTED = re.compile(
    r"(?P<it>[A-Z][A-Za-z'-]+ {0,2}[\"(]{1,2}'?[A-Z][A-Za-z' .-]{1,20}'?[\")]{1,2}(?: "
    r"[A-Z][A-Za-z'-]+)?)"
)
_OPENING, _SINGLE_OPENING = re.compile(r"[\"(]"), re.compile(" '")
_DAYS = word_set("monday tuesday wednesday thursday friday saturday sunday today yesterday")
_LETTERS = re.compile(r"[A-Za-z]+")
_SINGLE = re.compile(r"(?P<it>[A-Z][A-Za-z-]+ '[A-Z][A-Za-z -]{1,20}' [A-Z][A-Za-z'-]+)")


_LIKED = Anchored(
    r"(?i)\b(?:likes?|name|called|goes by|nickname|known as|prefers|aka|user|handle)[:,]? {0,2}"
    r"[\"\u201c'](?P<it>(?-i:[A-Z])[^\"\u201d\n]{1,24})[\"\u201d']"
)
_TO_BE_CALLED = Anchored(
    r"(?i)\bto be called (?P<it>(?-i:[A-Z])[a-z.'-]*(?: (?-i:[A-Z])[a-z.'-]*)??)"
    r"(?= (?:now|not|instead|and|by|at)\b|[.,;!)\n]|$)"
)
_CALLED = re.compile(
    r"(?<![A-Za-z'-])(?P<who>[A-Z][A-Za-z'-]+), (?:called|CALLED) "
    r"(?P<it>[A-Z][A-Za-z'-]+)(?=[,;)\n])"
)
_GRANDPARENT = Anchored(r"(?i)(?<![\w-])g-(?:ma|pa)(?![\w-])")
_IN_QUOTES = re.compile(r"(?<![\w\"])\"(?P<it>[A-Z][a-z'-]+(?: [A-Z][a-z]*){0,1})\"(?!\w)")


def nickname(text: str) -> Iterator[Found]:
    """Yield a whole name with its nickname."""
    from adapters.redaction.people import may_be_name

    yield from _called(text)
    yield from groups(_GRANDPARENT, text, "PERSON")
    yield from groups(_TO_BE_CALLED, text, "TEXT")
    for match in _LIKED.finditer(text):
        yield Found(*match.span("it"), "PERSON")
    for match in _IN_QUOTES.finditer(text) if '"' in text else ():
        if not any(word.lower() in surely_clinical() for word in match["it"].split(" ")):
            yield Found(*match.span("it"), "PERSON")
    for opening, pattern in ((_OPENING, _QUOTED), (_SINGLE_OPENING, _SINGLE)):
        for found in groups_beside(opening, pattern, text, "PERSON"):
            whole = text[found.start : found.end]
            first, last = whole.split(" ")[0], whole.split(" ")[-1]
            is_name = may_be_name(first) or (last.isalpha() and may_be_name(last))
            if is_name and not _is_of_the_trade(whole, first.lower()):
                yield found


def _is_of_the_trade(whole: str, first: str) -> bool:
    """Whether medicine stands in the brackets, or before them in capitals: `CARE (RECERT)`."""
    inside = _LETTERS.findall(whole)[1:]
    if inside and all(word.lower() in surely_clinical() for word in inside):
        return True
    if not whole.isupper():
        return False
    is_heading = first in clinical() and how_usual(first) == "4"
    return is_heading or all(_is_said(word.lower()) for word in inside)


def _is_said(small: str) -> bool:
    """Whether most papers say a word and nobody is called so: `RAIL (NOT MET)`."""
    return how_usual(small) in "34" and small not in given()


def _called(text: str) -> Iterator[Found]:
    """Yield what somebody is called between commas; whom the office called is another matter.

    A word of medicine too, so the kind is not a person's: such words are no person elsewhere.
    """
    for match in _CALLED.finditer(text) if ", called " in text or ", CALLED " in text else ():
        who, small = match["who"].lower(), match["it"].lower()
        if not (who in roles() or who in acronyms() or small in acronyms() or small in _DAYS):
            yield Found(*match.span("it"), "TEXT")
