"""Whether a payer is one that is written down: a misread letter makes none of them of another."""

from __future__ import annotations

import re
from functools import cache

from adapters.reading.values.states import STATE_NAMES
from adapters.redaction import lexicon

SHORTEST = 5
_SIGNS = re.compile(r"[\W_]")
_BLUE = re.compile(
    r"(?:anthem)?(?:bcbs|bluecross(?:and)?(?:blueshield)?|blueshield)(?:of)?(?P<state>[a-z]+)"
)


def is_listed(name: str) -> bool:
    """Whether a whole name is a payer's of the list, or the Blue plan's of a state."""
    letters = _letters(name)
    if len(letters) < SHORTEST:
        return False
    blue = _BLUE.fullmatch(letters)
    return letters in _listed() or (blue is not None and blue["state"] in _states())


def _letters(name: str) -> str:
    return _SIGNS.sub("", name.lower())


@cache
def _listed() -> frozenset[str]:
    return frozenset(map(_letters, lexicon.payers()))


@cache
def _states() -> frozenset[str]:
    return frozenset(map(_letters, STATE_NAMES))
