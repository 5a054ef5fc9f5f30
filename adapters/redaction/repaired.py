"""What a word that no list holds was before OCR misread it: the likeliest word one slip away.

A letter taken for one that looks alike is likelier than a letter lost, that than a letter added,
and any other letter is least likely. Of words as likely the one that stands on most hands' papers
wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from adapters.redaction.lexicon import clinical, common, doubtful, everyday, names
from adapters.redaction.room_for_slips import room_for_a_slip
from adapters.redaction.weighing.usual import how_usual, shown
from adapters.redaction.written import Written, written

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_GROUPS = ("aceo", "hbnkmr", "ijltfr", "uvyn", "gqy", "xzk", "efpr", "cgq", "odq", "dbl", "sb")
"""Letters, small or capital, that OCR takes for each other."""
_PAIRS = (("vv", "w"), ("rn", "m"), ("cl", "d"), ("ii", "u"), ("li", "h"), ("nn", "m"))
_HANDS, _LIKELY = 3, frozenset({"alike", "pair", "lost"})
_LETTERS = re.compile(r"[A-Za-z]+")
_SHORTEST, _SHORTEST_ADDED, _SHORTEST_OTHER, _SHORTEST_HALF = 3, 5, 5, 3


class Repaired(NamedTuple):
    """The word meant, in small letters, and which slip made the other of it."""

    word: str
    slip: str


@lru_cache(maxsize=50_000)
def repaired(text: str) -> Repaired | None:
    """Return what letters that no list holds were meant for; None where no word is so near."""
    form = written(text)
    small = form.small
    is_listed = form.is_word or form.is_short or form.is_clinical or form.is_everyday
    if not form.is_alpha or len(small) < _SHORTEST or is_listed or form.is_maybe_name:
        return None
    words = _words()
    for slip, candidates in _slips(small):
        known = words.intersection(candidates)
        if known:
            return Repaired(max(known, key=lambda each: (how_usual(each), each)), slip)
    halves = _halves(small)
    return Repaired(halves, "joined") if halves else None


@lru_cache(maxsize=50_000)
def meant(text: str) -> str:
    """Return the word that a damaged one was, or the word itself."""
    found = repaired(text)
    if found is None or found.slip == "joined":
        return text
    if text.isupper():
        return found.word.upper()
    return found.word.capitalize() if text[0].isupper() else found.word


@lru_cache(maxsize=20_000)
def are_misread_words(text: str) -> bool:
    """Whether words are usual ones of which one at least was misread, and none is a name."""
    forms = [written(each) for each in _LETTERS.findall(text)]
    was = {form.text: repaired(form.text) for form in forms if not form.is_word}
    return bool(was) and not any(
        _may_be_name(form) or (form.text in was and not _is_usual(was[form.text])) for form in forms
    )


def _may_be_name(form: Written) -> bool:
    return form.is_name or (form.is_maybe_name and how_usual(form.plain) not in "34")


def _is_usual(found: Repaired | None) -> bool:
    return found is not None and found.slip in _LIKELY and how_usual(found.word) in "234"


def _slips(small: str) -> Iterator[tuple[str, Iterable[str]]]:
    yield "alike", _with_another(small, _alike())
    yield "pair", (small.replace(two, one, 1) for two, one in _PAIRS if two in small)
    yield "lost", _with_one_more(small)
    if len(small) >= _SHORTEST_ADDED:
        places = (at for at in room_for_a_slip(small) if at < len(small))
        yield "added", (small[:at] + small[at + 1 :] for at in places)
    if len(small) >= _SHORTEST_OTHER:
        yield "other", _with_another(small, dict.fromkeys(_ALPHABET, _ALPHABET))


def _with_another(small: str, others: dict[str, str]) -> list[str]:
    return [
        small[:at] + other + small[at + 1 :]
        for at in room_for_a_slip(small)
        for other in others.get(small[at : at + 1], "")
        if other != small[at]
    ]


def _with_one_more(small: str) -> list[str]:
    halves = [(small[:at], small[at:]) for at in room_for_a_slip(small)]
    return [head + letter + tail for head, tail in halves for letter in _ALPHABET]


def _halves(small: str) -> str:
    """Return the longer of two words that are written as one, of which one may have a slip."""
    for at in range(2, len(small) - 1):
        head, tail = small[:at], small[at:]
        left, right = head in _words(), tail in _words()
        if left and right:
            return max(head, tail, key=len)
        if left and len(head) >= _SHORTEST_HALF and len(tail) > _SHORTEST_HALF and _is_near(tail):
            return head
        if right and len(tail) >= _SHORTEST_HALF and len(head) > _SHORTEST_HALF and _is_near(head):
            return tail
    return ""


@lru_cache(maxsize=50_000)
def _is_near(small: str) -> bool:
    """Whether letters look like those of a usual word, or lost one of them."""
    nearest = [*_with_another(small, _alike()), *_with_one_more(small)]
    return any(each in _words() and how_usual(each) != "0" for each in nearest)


@cache
def _alike() -> dict[str, str]:
    return {
        letter: "".join({other for group in _GROUPS if letter in group for other in group})
        for letter in _ALPHABET
    }


@cache
def _words() -> frozenset[str]:
    """Return words that are nobody's name, or more often none on papers."""
    usual = {word for word, hands in shown().items() if hands.bit_count() >= _HANDS}
    no_names = common() | everyday() | clinical()
    return (no_names - (doubtful() - clinical()) | usual) - names()
