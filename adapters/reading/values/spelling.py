"""Whether the words of a value are written down somewhere: a misread letter seldom makes a word."""

from __future__ import annotations

import lzma
import re
import unicodedata
from functools import cache
from pathlib import Path

from adapters.reading.values.places import SUFFIXES
from adapters.redaction import lexicon

NAMES = Path(__file__).with_name("names.txt.xz")
"""People's names, towns and states; made by `python -m evals.build_spelling_words`."""
SHORTEST = 3
_TOKEN = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?")
_COUNTED = re.compile(r"\d+(st|nd|rd|th|[a-z])?|[a-z]\d+[a-z]?")
"""`47th`, `12B`, `C7`: numbers that letters belong to."""
_OF_A_HOUSE = frozenset({"apt", "bldg", "ste"})


def is_spelled(text: str) -> bool | None:
    """Whether every word is one of the language or a name; None where no word is long enough.

    A digit within a word is a misread letter: `AP1 14`.
    """
    words = _words(text)
    return all(_is_in(_written(), word) for word in words) if words else None


def is_language(text: str) -> bool | None:
    """Whether every word is one of the language or an everyday name, not any name or town."""
    words = _words(text)
    return all(_is_in(_language(), word) for word in words) if words else None


def _words(text: str) -> list[str]:
    words = [token.lower() for token in _TOKEN.findall(text)]
    return [word for word in words if len(word) >= SHORTEST and not _COUNTED.fullmatch(word)]


def _is_in(known: frozenset[str], word: str) -> bool:
    small = word.lstrip("0123456789").replace("\u2019", "'")
    plain = unicodedata.normalize("NFKD", small).encode("ascii", "ignore").decode("ascii")
    return not {lexicon.plain_word(small), plain.replace("'", "")}.isdisjoint(known)


@cache
def _written() -> frozenset[str]:
    listed = lzma.decompress(NAMES.read_bytes()).decode("ascii").split()
    return _language() | SUFFIXES | _OF_A_HOUSE | set(listed)


@cache
def _language() -> frozenset[str]:
    payers = {word for name in lexicon.payers() for word in name.split()}
    names = lexicon.names() | lexicon.doubtful() | lexicon.surnames() | lexicon.listed("towns")
    return names | lexicon.small_letters() | lexicon.acronyms() | payers
