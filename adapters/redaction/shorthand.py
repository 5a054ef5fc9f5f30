"""Shorthand that no list holds: told by how it is written, and by the figure behind it."""

from __future__ import annotations

import re

from adapters.redaction.lexicon import acronyms, doubtful, names
from adapters.redaction.words_left import Word

_MEASURED_BEHIND = re.compile(
    r"(?:-[A-Z])? {1,2}(?:score |total |is |was )?(?:<|>|=|\+)? ?"
    r"\d{1,3}(?:[./]\d{1,3})?%?(?![\d-]|[/.]\d)"
)
_A_FIRM_FOLLOWS = re.compile(
    r"(?ai)(?:\b(?:at|for|from|with|by|to|in|near|of|attn|dr|mr|mrs|ms|employer|school|company|union|"
    r"team|joined|left|attends|the|and|name|pt|patient|member|re|cc|via|plate|tag|id|code|no|"
    r"initials?)[:.]?|[(#:|])\s{0,2}$|^\s*$|\n\s*$"
)
_NUMBERED = re.compile(
    r"(?ai)\b(?:plate|tag|id|code|no|initials?|pt|patient|member|acct|account|chart|mrn|for|re|truck|"
    r"car|van|room|rm|unit|lot|bus|route)[:.#]? {0,2}$"
)
_NO_VOWEL = re.compile(r"[^aeiouy]{2,5}")
_AROUND, _LONGEST, _LONGEST_MEASURED = 26, 6, 5


def is_shorthand(text: str, word: Word, small: str) -> bool:
    """Whether capital letters are some measure's or diagnosis's, and no firm, school or person."""
    if not 2 <= len(small) <= _LONGEST or small in names() or small in doubtful():
        return False
    before = text[max(0, word.start - _AROUND) : word.start]
    if len(small) <= _LONGEST_MEASURED and _MEASURED_BEHIND.match(text, word.end):
        return _NUMBERED.search(before) is None
    return not word.in_capitals and len(small) > 2 and _A_FIRM_FOLLOWS.search(before) is None


def is_of_office(word: Word, small: str) -> bool:
    """Whether it is written shortly as notes are, whoever else is called so: `ASA`, `Hgb`."""
    if small not in acronyms() or word.in_capitals:
        return False
    return word.text.isupper() or _NO_VOWEL.fullmatch(small) is not None
