"""Towns whose names are words: `from Great Bend`, `in Normal`, `Oil City, PA`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import ahocorasick

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import SHAPE, Found
from adapters.redaction.lexicon import FOLDER, clinical, common, towns
from adapters.redaction.recognizers.address import STATE_NAMES, STATES

_BEFORE = re.compile(
    r"(?ai)(?:\b(?:in|from|to|near|at|of|for|outside|around|via|through|toward|visiting|leaving|"
    r"reach|"
    r"live[sd]?|moved|town|city|back|home)|[,:|(]|\n)[ \t]{0,3}$"
)
_PREPOSITION = re.compile(r"(?ai)\b(?:from|to|near|in|outside|leaving|visiting) $")
_STATE = re.compile(
    rf", {{0,3}}(?:{STATES})\b(?!\.? ?[a-z])| {{1,3}}(?:{STATES}),? {{1,2}}\d{{5}}"
    rf"|, {{1,2}}(?i:{STATE_NAMES})\b"
)
_AFTER_FIRM = Anchored(
    r"(?im)\b(?:employer|employed (?:by|at)|works? (?:at|for)|school|facility|clinic|church|"
    r"hospital|"
    r"company)\b[^\n,;|]{2,60}(?P<firm>, (?:PLLC|LLC|LLP|PC|INC|P\.C)\.?)?"
    r", (?P<it>(?-i:[A-Z][A-Za-z.']+(?: [A-Z][A-Za-z.']+){0,2}))"
    r"(?= ?(?:$|[.,;|)]|\d{5}))"
)
_BEHIND = re.compile(
    r" {0,2}(?:$|[.,;:?!)|/\n]|\d{5}|(?i:on|with|w/|and|by|for|last|this|next|since|to|where|but|"
    r"until|"
    r"when|in|a|the|til|till|thru|back|again|visits|for)\b)"
)
_BACK = 14


def town(text: str) -> Iterator[Found]:
    """Yield towns with a place's word before or a state behind."""
    small = text.lower()
    for last, name in _towns().iter_long(small):
        start, end = last - len(name) + 1, last + 1
        if not text[start].isupper() or small[start - 1 : start].isalnum():
            continue
        if not small[end : end + 1].isalnum() and _is_place(text, start, end, name):
            yield Found(start, end, "CITY", 0.9)
    for match in _AFTER_FIRM.finditer(text):
        words = match["it"].lower().rstrip(".").split(" ")
        if match["firm"] or not all(word in common() for word in words):
            yield Found(*match.span("it"), "CITY", SHAPE)


def _is_place(text: str, start: int, end: int, name: str) -> bool:
    if _STATE.match(text, end):
        return True
    words = text[start:end].split(" ")
    is_title = any(letter.islower() for letter in text[start:end])
    if len(words) > 1 and is_title and words[-1][0].isupper():
        return True
    if len(words) == 1 and not is_title and (name in clinical() or name == "normal"):
        return False
    before = text[max(0, start - _BACK) : start]
    pattern = _BEFORE if len(words) > 1 else _PREPOSITION
    return pattern.search(before) is not None and _BEHIND.match(text, end) is not None


@cache
def _towns() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    ours = (FOLDER / "towns.txt").read_text(encoding="utf-8").splitlines()
    for name in {line for line in ours if line and not line.startswith("#")} | towns():
        automaton.add_word(name, name)
    automaton.make_automaton()
    return automaton
