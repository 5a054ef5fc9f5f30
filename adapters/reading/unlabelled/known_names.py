"""Finds a patient's name where no label stands before it: at the head of a note, over a birth date.

Only names that other pages of the same fax say for certain are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from priorauth.casework.names import name_key

LONGEST = 20_000
"""Characters of a page that are looked through; no page holds more."""


def names_on(text: str, names: Iterable[str]) -> list[str]:
    """Return those of the names that stand on a page, first and family name side by side."""
    words = name_key(
        " ".join(re.findall(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*", text[:LONGEST]))
    ).split()
    beside = set(pairwise(words))
    over = list(zip(words, words[1:], words[2:], strict=False))
    return [name for name in names if _stands(name_key(name).split(), beside, over)]


def _stands(
    name: list[str], beside: set[tuple[str, str]], over: list[tuple[str, str, str]]
) -> bool:
    """Whether a name stands there in either order; a middle name may be there, but no other."""
    if len(name) < 2:
        return False
    first, *own, last = name
    between = {middle for one, middle, other in over if (one, other) == (first, last)}
    if own and between and not any(middle[0] == mine[0] for middle in between for mine in own):
        return False
    middle = all((one, other) in beside for one, other in pairwise(name))
    return middle or bool(between) or (first, last) in beside or (last, first) in beside
