"""How usual a word is on an office's papers: of how many hands' papers it is nobody's word.

A word that no paper shows as anything but somebody's is likelier a name there than a list of the
language can say: `oasis` and `lumbar` are both words, but few offices write of an oasis. The file
is made by `python -m evals.fit_standing`: words and the hands whose papers show them, as bits.
"""

from __future__ import annotations

import lzma
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from adapters.redaction.lexicon import FOLDER

FILE = FOLDER / "usual.txt.xz"
_LEVELS = "01223333"
"""How usual a word is that so many hands show; more than these are `4`."""

HowUsual = Callable[[str], str]
"""Tells of a word in small letters how usual it is, from `0` to `4`."""


@lru_cache(maxsize=50_000)
def how_usual(small: str) -> str:
    """Return how usual a word is on the papers of every hand."""
    return level(shown().get(small, 0))


def level(hands: int) -> str:
    """Return how usual a word is that the papers of some hands show, told as bits."""
    count = hands.bit_count()
    return _LEVELS[count] if count < len(_LEVELS) else "4"


@cache
def shown() -> Mapping[str, int]:
    """Return for each word the hands whose papers show it, as bits."""
    lines = lzma.decompress(FILE.read_bytes()).decode("ascii").splitlines()
    return {word: int(hands, 16) for word, hands in (line.split(" ") for line in lines)}
