"""Puts the signs of words right that dust, rules and coarse lines spoil.

Dots and commas that dust put into a name (`Rose. Pain`, `Spine ; Center`), edges of cells at its
ends (`Medicine Group, LLC |`), and full stops of which only a comma came through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

SHORTEST = 4
"""A word of so many letters is no abbreviation that one reader of two saw a stop behind."""
_ALONE = re.compile(r"(?<=\S) [.,;:'`·]+(?= \S)")
_EDGES = re.compile(
    r"^(?:[|_~'`\u2018\u2019\u201c\u201d\"]+ )+|(?: [|_~.,'`\u2018\u2019\u201c\u201d\"]+)+$"
)
_OPENED = re.compile(r"^[\u2018\u201c\"](?=[^\W\d_][^\u2019\u201d\"]*$)")
_STOP = re.compile(r"\. (?=[A-Z])")
_PAUSE = re.compile(r"(?<=[^\W_]), (?=[A-Z][a-z])")
_STOPPED = re.compile(r"\b([A-Z][a-z]{3,})\. (?=[A-Z])")
_TITLES = frozenset({"Prof", "Capt", "Chas", "Benj", "Miss"})
_BEHIND = re.compile(rf"(?<=[^\W\d_]{{{SHORTEST}}})[.,;:](?= \S)")


def without_dust(value: str, others: Iterable[str]) -> str:
    """A name without signs that stand alone, or behind a word where another reading has none."""
    plain = _ALONE.sub("", value)
    bare = _BEHIND.sub("", plain)
    return bare if bare in {_ALONE.sub("", other) for other in others} else plain


def without_edges(value: str) -> str:
    """A wording without signs that stand alone at its ends, and a quotation that never closes."""
    return _OPENED.sub("", _EDGES.sub("", value)) or value


def with_full_stops(value: str, others: Iterable[str]) -> str:
    """Sentences that end in a full stop where any look saw one, and the next begins a capital."""
    seen = {_letters_before(other, stop) for other in others for stop in _STOP.finditer(other)}
    return _PAUSE.sub(
        lambda pause: ". " if _letters_before(value, pause) in seen else pause[0], value
    )


def has_stop(name: str) -> bool:
    """Whether a person's name has a full stop behind a word that is no title: `Melton. Bonnie W`.

    It may have been the comma behind a surname, or dust behind a first name.
    """
    return any(found[1] not in _TITLES for found in _STOPPED.finditer(name))


def has_pause(value: str) -> bool:
    """Whether a comma stands where a sentence may end: before a word with a capital."""
    return _PAUSE.search(value) is not None


def _letters_before(text: str, sign: re.Match[str]) -> int:
    return sum(map(str.isalnum, text[: sign.start()]))
