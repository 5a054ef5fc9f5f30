"""What is asked of a word as it is written: told once for every word that is written so."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from adapters.redaction.lexicon import (
    acronyms,
    clinical,
    doubtful,
    everyday,
    given,
    listed,
    maybe_names,
    names,
    of_a_form,
    plain_word,
    small_letters,
    surely_clinical,
    surnames,
)

Verdict = Literal[
    "ask",  # not decided yet
    "keep",
    "kept",  # inside a span that must survive
    "figure",  # a harmless figure
    "near",  # nearly a word of the language: OCR
    "taken",  # inside a span that a recognizer took
    "name",
    "common",  # an everyday word written like a name
    "replace",
    "fragment",  # a damaged piece
]

_HARMLESS_MARKS = frozenset("°±≥≤µ™®©§¶…")


class Written:
    """Letters or figures without a space, how they are written, and which lists hold them.

    `small` is the word in small letters, `plain` the same without what English hangs on to it;
    the lists are asked for `plain`.
    """

    __slots__ = (
        "figures", "is_alpha", "is_capital", "is_clinical", "is_doubtful", "is_eponym",
        "is_everyday", "is_given", "is_lower", "is_mark", "is_maybe_name", "is_mixed", "is_name",
        "is_of_form", "is_plain", "is_plain_mark", "is_short", "is_surely_clinical", "is_surname",
        "is_titled", "is_upper", "is_word", "plain", "small", "text", "verdict",
    )  # fmt: skip

    def __init__(self, text: str) -> None:
        self.text = text
        self.small = text.lower()
        self.is_alpha = text.isalpha()
        self.is_upper = text.isupper()
        self.is_lower = text.islower()
        self.is_capital = text[:1].isupper()
        """Whether it begins with a capital letter."""
        self.is_titled = self.is_capital and text[1:].islower()
        """Whether all but its first letter are small."""
        self.is_mixed = text[1:] != text[1:].upper()
        """Whether a letter behind its first is small."""
        self.figures = 0
        self.is_mark = self.is_plain_mark = False
        if not self.is_alpha:
            self._look_at_marks(text)
        self.verdict: Verdict = "keep" if text in small_letters() else "ask"
        """What is to become of it by itself: what is nobody's name in small letters stays."""
        self.plain = plain = plain_word(text)
        self.is_maybe_name = plain in maybe_names()
        self.is_word = plain in small_letters()
        self.is_plain = self.is_lower and self.is_word
        """Whether it is a word that is no name while it is written in small letters, and is."""
        self._look_up(plain if self.is_maybe_name or self.is_word else "")

    def _look_at_marks(self, text: str) -> None:
        self.figures = sum(map(str.isdigit, text))
        self.is_mark = not any(map(str.isalnum, text))
        self.is_plain_mark = self.is_mark and all(
            each.isascii() or each in _HARMLESS_MARKS for each in text
        )

    def _look_up(self, plain: str) -> None:
        """Ask the other lists: what is neither a word nor a name is in none of them."""
        self.is_name = plain in names()
        self.is_doubtful = plain in doubtful()
        self.is_given = plain in given()
        self.is_surname = plain in surnames()
        self.is_clinical = plain in clinical()
        self.is_surely_clinical = plain in surely_clinical()
        self.is_eponym = plain in listed("eponyms")
        self.is_of_form = plain in of_a_form()
        self.is_short = plain in acronyms()
        self.is_everyday = plain in everyday()


@lru_cache(maxsize=50_000)
def written(text: str) -> Written:
    """Return what is known of a word that is written so."""
    return Written(text)
