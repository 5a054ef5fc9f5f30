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
    words = name_key(" ".join(re.findall(r"[^\W\d_]+", text[:LONGEST]))).split()
    beside = set(pairwise(words))
    over = set(zip(words, words[2:], strict=False))
    return [name for name in names if _stands(name_key(name).split(), beside, over)]


def _stands(name: list[str], beside: set[tuple[str, str]], over: set[tuple[str, str]]) -> bool:
    """Whether a name stands there in either order; a middle name may be there or not."""
    if len(name) < 2:
        return False
    first, last = name[0], name[-1]
    middle = all((one, other) in beside for one, other in pairwise(name))
    return middle or (first, last) in beside | over or (last, first) in beside
