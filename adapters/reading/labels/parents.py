"""Whose a home and a telephone are that a form asks for behind a parent's name."""

from __future__ import annotations

import re

from adapters.reading.labels.spot import Spot
from adapters.reading.wordings.labels import Owner

_PARENT = re.compile(r"(?i)\b(?:parents?|mother|father|mom|dad|(?:legal )?guardian)\b")
_OF_A_HOME = frozenset({"street", "city", "state", "zip", "phone"})


def home_of(spot: Spot, before: Spot) -> Owner:
    """Whose what a label asks for is, by one before it: a child lives with the parent."""
    parents = before.owner == "third" and _PARENT.search(before.words.text) is not None
    return "patient" if parents and spot.label.role in _OF_A_HOME else before.owner
