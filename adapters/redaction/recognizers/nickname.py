"""Nicknames in quotes or brackets inside a name: `Robert "Skip" Hale`, `Rob (Skip) Hale`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import surely_clinical

_QUOTED = re.compile(
    r"(?P<it>[A-Z][A-Za-z'-]+ {0,2}[\"(]{1,2}'?[A-Z][A-Za-z' .-]{1,20}'?[\")]{1,2}(?: "
    r"[A-Z][A-Za-z'-]+)?)"
)
_LETTERS = re.compile(r"[A-Za-z]+")
_SINGLE = re.compile(r"(?P<it>[A-Z][A-Za-z-]+ '[A-Z][A-Za-z -]{1,20}' [A-Z][A-Za-z'-]+)")


_LIKED = Anchored(
    r"(?i)\b(?:likes?|name|called|goes by|nickname|known as|prefers|aka|user|handle)[:,]? {0,2}"
    r"[\"\u201c'](?P<it>(?-i:[A-Z])[^\"\u201d\n]{1,24})[\"\u201d']"
)
_IN_QUOTES = re.compile(r"(?<![\w\"])\"(?P<it>[A-Z][a-z'-]+(?: [A-Z][a-z]*){0,1})\"(?!\w)")


def nickname(text: str) -> Iterator[Found]:
    """Yield a whole name with its nickname."""
    from adapters.redaction.people import may_be_name

    for match in _LIKED.finditer(text):
        yield Found(*match.span("it"), "PERSON")
    for match in _IN_QUOTES.finditer(text) if '"' in text else ():
        if not any(word.lower() in surely_clinical() for word in match["it"].split(" ")):
            yield Found(*match.span("it"), "PERSON")
    for pattern in (_QUOTED, _SINGLE):
        for match in pattern.finditer(text):
            first, last = match["it"].split(" ")[0], match["it"].split(" ")[-1]
            inside = _LETTERS.findall(match["it"])[1:]
            if inside and all(word.lower() in surely_clinical() for word in inside):
                continue
            if may_be_name(first) or (last.isalpha() and may_be_name(last)):
                yield Found(match.start("it"), match.end("it"), "PERSON")
