"""The traits of a marked message: its words, pairs and pieces of them, how it begins and ends.

A word counts by its stem and by its pieces of four letters, so that a typing error or another
ending leaves most of it standing.
"""

from __future__ import annotations

import re
from itertools import pairwise

from agent.hearing.words import stem_of

_TOKEN = re.compile(r"#[a-z]+|[a-z]+(?:['\u2019][a-z]+)?|\?")
_WORD, _PAIR, _APART, _PIECE, _EDGE, _LENGTH, _ALWAYS = 1.0, 0.8, 0.5, 0.35, 0.6, 0.4, 0.5
_AFTER, _GOING_ON, _SHORT = 0.8, 0.7, 6
"""What went before, a word beside that, and up to how many words a message leans on it."""
_LETTERS = 4
_STEP, _LONGEST = 3, 5
"""Words in a step of length, and steps that are told apart."""


def is_word(trait: str) -> bool:
    """Whether a trait is a word, and no mark."""
    return trait.startswith("w ") and trait[2].isalpha()


def traits_of(marked: str, after: str = "") -> dict[str, float]:
    """Return the traits of a marked message and how much each counts; their squares make one.

    `after` is what the message goes on from (`going_on.py`); a short one says little without it.
    """
    words = [each.replace("'", "").replace("\u2019", "") for each in _TOKEN.findall(marked)]
    said = [each if each[0] in "#?" else stem_of(each) for each in words]
    found = {f"w {one}": _WORD for one in said}
    found |= {f"p {one} {two}": _PAIR for one, two in pairwise(said)}
    found |= {f"s {one} {two}": _APART for one, two in zip(said, said[2:], strict=False)}
    for word in words:
        edged = f"^{word}$" if word[0] not in "#?" and len(word) >= _LETTERS else ""
        for at in range(len(edged) - _LETTERS + 1):
            found[f"c {edged[at : at + _LETTERS]}"] = _PIECE
    if said:
        found |= {f"b {said[0]}": _EDGE, f"b {' '.join(said[:2])}": _EDGE, f"e {said[-1]}": _EDGE}
    found[f"n {min(len(said) // _STEP, _LONGEST)}"] = _LENGTH
    if after:
        found[f"a {after}"] = _AFTER
        if len(said) <= _SHORT:
            found |= {f"x {after} {one}": _GOING_ON for one in said}
            found[f"x {after} {' '.join(said)}."] = _GOING_ON
    found["always"] = _ALWAYS
    length = sum(size * size for size in found.values()) ** 0.5
    return {trait: size / length for trait, size in found.items()}
