"""Takes the dots and commas out of a name that dust put there: `Rose. Pain`, `Spine ; Center`."""

from __future__ import annotations

import re
from collections.abc import Iterable

SHORTEST = 4
"""A word of so many letters is no abbreviation that one reader of two saw a stop behind."""
_ALONE = re.compile(r"(?<=\S) [.,;:'`·]+(?= \S)")
_BEHIND = re.compile(rf"(?<=[^\W\d_]{{{SHORTEST}}})[.,;:](?= \S)")


def without_dust(value: str, others: Iterable[str]) -> str:
    """A name without signs that stand alone, or behind a word where another reading has none."""
    plain = _ALONE.sub("", value)
    bare = _BEHIND.sub("", plain)
    return bare if bare in {_ALONE.sub("", other) for other in others} else plain
