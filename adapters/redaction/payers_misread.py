"""Names of payers of several words of which OCR damaged some: `Presbyteian Heelth Plan`.

Every word with a capital that is one slip away from a word of a payer's name is read as that word;
only where a payer of several words stands then, and not all of them were damaged, is it kept.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from adapters.redaction.found import KEEP, Found
from adapters.redaction.lexicon import listed, payers_as_written
from adapters.redaction.payer_names import payer_names
from adapters.redaction.plain_text import PlainText

_CAPITAL_WORD = re.compile(r"(?<![A-Za-z0-9])[A-Z][A-Za-z]{3,15}(?![A-Za-z0-9])")
_SHORTEST, _SHORTEST_OTHER = 4, 5
_SURE = 0.97


def misread_payers(text: str) -> Iterator[Found]:
    """Yield names of payers that stand where damaged words are read as they were meant."""
    mended, damaged = _mended(text)
    for found in payer_names(mended.text) if damaged else ():
        name = mended.text[found.start : found.end]
        begin, end = mended.span(found.start, found.end)
        of_these = sum(begin <= at < end for at in damaged)
        if 0 < of_these < len(name.split()):
            yield Found(begin, end, KEEP, _SURE)


def _mended(text: str) -> tuple[PlainText, list[int]]:
    """Return the text with damaged words of payers as they were meant, and where these stand."""
    letters: list[str] = []
    places: list[int] = []
    damaged: list[int] = []
    end = 0
    for match in _CAPITAL_WORD.finditer(text):
        meant = _meant(match[0].lower())
        if not meant:
            continue
        letters += [text[end : match.start()], meant]
        places += range(end, match.start())
        places += [min(match.start() + at, match.end() - 1) for at in range(len(meant) - 1)]
        places.append(match.end() - 1)
        damaged.append(match.start())
        end = match.end()
    letters.append(text[end:])
    places += range(end, len(text))
    return PlainText("".join(letters), text, tuple(places)), damaged


@lru_cache(maxsize=20_000)
def _meant(small: str) -> str:
    """Return the word of a payer's name that is one slip away, with a capital; else nothing."""
    from rapidfuzz.distance import Levenshtein

    if small in _words():
        return ""
    near = {each for cut in _cuts(small) for each in _by_cut().get(cut, ())}
    found = sorted(
        each
        for each in near
        if Levenshtein.distance(small, each) == 1
        and (len(each) >= _SHORTEST_OTHER or len(each) == len(small))
    )
    return found[0].capitalize() if found else ""


def _cuts(small: str) -> set[str]:
    """Return a word and what is left of it without one of its letters."""
    return {small, *(small[:at] + small[at + 1 :] for at in range(len(small)))}


@cache
def _words() -> frozenset[str]:
    return frozenset(word for name in payers_as_written() for word in name.split()) | listed(
        "plans"
    )


@cache
def _by_cut() -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in _words():
        if len(word) >= _SHORTEST and word.isalpha():
            for cut in _cuts(word):
                found[cut].append(word)
    return dict(found)
