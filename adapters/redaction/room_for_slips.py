"""Where in a word that no list holds one slip can be, if one slip made it of a known word.

All before the slip begins some known word as it is, and all behind it ends one: how far either
reaches is looked up in sorted lists, so that letters are tried only between the two.
"""

from __future__ import annotations

from bisect import bisect
from functools import cache, lru_cache

from adapters.redaction.lexicon import clinical, common, everyday, payers_as_written
from adapters.redaction.weighing.usual import shown


@lru_cache(maxsize=50_000)
def room_for_a_slip(small: str) -> range:
    """Return the places where a letter may be lost, added or taken for another.

    At every other place what stands before begins no known word, or what stands behind ends none.
    """
    begins, ends = _sorted_both_ways()
    backwards = small[::-1]
    first = len(small) - 1 - _reach(backwards, ends)
    return range(max(0, first), _reach(small, begins) + 1)


def _reach(small: str, known: tuple[str, ...]) -> int:
    """Return how many letters some word of a sorted list begins with too."""
    at = bisect(known, small)
    return max(_shared(small, each) for each in known[max(0, at - 1) : at + 1])


def _shared(left: str, right: str) -> int:
    """Return with how many of the same letters two words begin."""
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


@cache
def _sorted_both_ways() -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = common() | everyday() | clinical() | shown().keys()
    words |= {word for name in payers_as_written() for word in name.split()}
    return tuple(sorted(words)), tuple(sorted(word[::-1] for word in words))
