"""Words that OCR may have made of others: a letter lost, added or taken for one that looks alike.

Letters are told by their shape alone (`a`, `c`, `e` and `o` are one), so that a long word with
several slips is looked up like one without.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from adapters.redaction.lexicon import (
    clinical,
    common,
    doubtful,
    everyday,
    listed,
    names,
    payers_as_written,
    word_set,
)
from adapters.redaction.room_for_slips import room_for_a_slip

SHORTEST_NEAR, LONG_WORD = 4, 8
_SHORTEST_SHAPE, _SHORTEST_CUT = 6, 7
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_PAIRS = (("vv", "w"), ("rn", "m"), ("cl", "d"), ("ii", "u"), ("li", "h"))
"""Letters that OCR took apart, and what they were."""
_ALIKE = str.maketrans("acebkijtflruvqz", "ooohhlllllnnygx")
_SHAPES = "odghlmnpswxy"
_SMALL_WORDS = word_set(
    "a an and are as at be but by can did for from had has have he her his in is it no "
    "not of off on or out she so that the this to up was were who will with"
)


@lru_cache(maxsize=20_000)
def near_word(small: str) -> bool:
    """Whether OCR may have made this of a word, or of two words without the space between."""
    if len(small) < SHORTEST_NEAR:
        return len(small) == SHORTEST_NEAR - 1 and _one_slip_away(small, _by_hand())
    if _one_slip_away(small, common()) or _with_pairs(small):
        return True
    return is_alike(small, _shapes()) or _joined(small)


@lru_cache(maxsize=20_000)
def near_clinical(small: str) -> bool:
    """Whether OCR may have made this of a word of therapy or of a form."""
    if len(small) < SHORTEST_NEAR or small in names() or small in doubtful():
        return False
    if _one_slip_away(small, _clinical_only()):
        return True
    return len(small) >= LONG_WORD and is_alike(small, _clinical_shapes())


def is_alike(small: str, shapes: frozenset[str]) -> bool:
    """Whether a word has the shape of a known one, but for one letter lost or added."""
    if len(small) < _SHORTEST_SHAPE:
        return False
    shape = _shape(small)
    if shape in shapes:
        return True
    return len(shape) >= _SHORTEST_CUT and any(each in shapes for each in _nearly(shape))


def _shape(small: str) -> str:
    for pair, letter in _PAIRS:
        small = small.replace(pair, letter)
    return small.translate(_ALIKE)


def _nearly(shape: str) -> Iterator[str]:
    for at in range(len(shape) + 1):
        head, tail = shape[:at], shape[at:]
        yield head + tail[1:]
        for letter in _SHAPES:
            yield head + letter + tail


@cache
def _shapes() -> frozenset[str]:
    return _shapes_of(everyday() | common())


@cache
def _clinical_shapes() -> frozenset[str]:
    return _shapes_of(_clinical_only())


def _shapes_of(words: Iterable[str]) -> frozenset[str]:
    return frozenset(_shape(word) for word in words if len(word) >= _SHORTEST_SHAPE)


@cache
def _by_hand() -> frozenset[str]:
    return listed("everyday") | listed("clinical") - names()


def _with_pairs(small: str) -> bool:
    """Whether letters that OCR took apart make a word again: `vv` for `w`, `rn` for `m`."""
    known = common()
    return any(pair in small and small.replace(pair, letter) in known for pair, letter in _PAIRS)


@cache
def _clinical_only() -> frozenset[str]:
    words = (clinical() | {word for name in payers_as_written() for word in name.split()}) - names()
    return frozenset(word for word in words if len(word) >= SHORTEST_NEAR)


def _one_slip_away(small: str, known: frozenset[str]) -> bool:
    for at in room_for_a_slip(small):
        head, tail = small[:at], small[at:]
        if tail and (head + tail[1:]) in known and len(small) > SHORTEST_NEAR:
            return True
        for letter in _ALPHABET:
            if head + letter + tail in known or (tail and head + letter + tail[1:] in known):
                return True
    return False


@cache
def _no_names() -> frozenset[str]:
    return common() - names() - (doubtful() - clinical())


def _joined(small: str) -> bool:
    """Whether it is two words; the longer may have a slip of its own."""
    known = _no_names()
    for at in range(2, len(small) - 1):
        head, tail = small[:at], small[at:]
        if head in known and tail in known:
            return True
        if len(small) >= LONG_WORD and (head in _SMALL_WORDS or tail in _SMALL_WORDS):
            other = tail if head in _SMALL_WORDS else head
            if len(other) > SHORTEST_NEAR and _one_slip_away(other, known):
                return True
    return False
