"""Relatives and others close to the patient: `his wife …`, `daughter …`, `…, mother`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.people import may_be_name, name_end

_KIN = (
    r"(?:caller|wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend|son|daughter|"
    r"stepson|stepdaughter|mother|father|mom|dad|mum|stepmother"
    r"|stepfather|sister|brother|sibling|twin|parents?|child|children|aunt|uncle|niece|"
    r"nephew|cousin|grandson|granddaughter|grandmother"
    r"|grandfather|grandma|grandpa|in-law|friend|neighbor|neighbour|roommate|caregiver|"
    r"aide|coworker|boss|supervisor|coach|employer|guardian"
    r"|interpreter|adjuster|attorney|lawyer|manager|pastor|teacher|emergency contact)"
)
_BEHIND = Anchored(rf"(?i)\b{_KIN}(?:\(?s\)?)?(?:'s)?(?: is| named)?[,:]?[ ]{{1,2}}(?=[A-Z])")
_BEFORE = re.compile(
    rf"(?P<it>[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z'.-]+){{0,2}})(?:, ?| \(|, (?:his|her|HIS|"
    rf"HER|the|THE) )(?:{_KIN}|{_KIN.upper()})\b"
)


def relative(text: str) -> Iterator[Found]:
    """Yield names beside a word for kin or company."""
    for match in _BEHIND.finditer(text):
        end = name_end(text, match.end())
        word = text[match.end() : end].split(" ")[0].rstrip(".,")
        if end > match.end() and may_be_name(word):
            yield Found(match.end(), end, "PERSON")
    for match in _BEFORE.finditer(text):
        words = match["it"].split(" ")
        start = match.start("it")
        while words and not may_be_name(words[0].rstrip(".")):
            start += len(words.pop(0)) + 1
        if words:
            yield Found(start, match.end("it"), "PERSON")
