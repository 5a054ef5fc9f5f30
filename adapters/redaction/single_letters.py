"""One letter alone: an initial, a side, or the article that a sentence begins with."""

from __future__ import annotations

import re

from adapters.redaction.lexicon import acronyms, surely_clinical
from adapters.redaction.words_left import Word
from adapters.redaction.written import Verdict

_SIDES = frozenset("RLB")
_GOES_ON = re.compile(r" [a-z]{2,}")


def single_letter(
    text: str, word: Word, following: Word | None, *, is_beside_a_name: bool
) -> Verdict:
    """Return what is to become of one letter; a sign of another script goes."""
    if following is not None and (_is_side(text, word, following) or _opens(text, word, following)):
        return "keep"
    if not word.text.isascii():
        return "replace"
    return "name" if is_beside_a_name and not word.text.islower() else "keep"


def _is_side(text: str, word: Word, following: Word) -> bool:
    """Whether it says right or left of what stands behind it: `R THA`."""
    if word.text not in _SIDES or text[word.end] != " ":
        return False
    small = following.text.lower()
    return small in acronyms() or small in surely_clinical()


def _opens(text: str, word: Word, following: Word) -> bool:
    """Whether a sentence begins with `A` and goes on in small letters: `A Kocher was`."""
    before = text[max(0, word.start - 2) : word.start]
    is_first = before in ("", ". ") or before.endswith("\n")
    return word.text == "A" and is_first and _GOES_ON.match(text, following.end) is not None
