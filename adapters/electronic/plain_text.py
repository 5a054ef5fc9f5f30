"""Makes text from outside safe to keep: one line or some, without characters nobody sees."""

from __future__ import annotations

import re
import unicodedata

LONGEST_VALUE = 300
"""Characters of one value; a longer one is no name, number or code of anybody."""
LONGEST_EXCERPT = 160
LONGEST_NOTE = 20_000

_BLANKS = re.compile(r"[ \t\u00a0\u2007\u202f]+")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean(text: str) -> str:
    """Return text on one line, composed, without control, direction and zero-width characters."""
    return " ".join(lines_of(text))


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that say something, each cleaned."""
    composed = unicodedata.normalize("NFC", text[:LONGEST_NOTE])
    shown = (_shown(line) for line in re.split(r"[\r\n\v\f\x85\u2028\u2029]", composed))
    return [line for line in shown if line]


def excerpt(text: str) -> str:
    """Return the beginning of what was sent, as much as a person needs to recognise it."""
    seen = clean(text)
    return seen if len(seen) <= LONGEST_EXCERPT else f"{seen[: LONGEST_EXCERPT - 1]}…"


def is_ascii_text(text: str) -> bool:
    """Whether no letter depends on the character set that the sender used."""
    return text.isascii()


def _shown(line: str) -> str:
    kept = "".join(
        letter if letter == "\t" or unicodedata.category(letter) not in _UNSEEN else ""
        for letter in line
    )
    return _BLANKS.sub(" ", kept).strip()
