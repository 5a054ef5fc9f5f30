"""What is called by somebody long dead or by its maker: stitches, tubercles, plates, dressings.

`A Krackow stitch`, `Osborne's band`, `an Acumed plate`: no list holds them all, but what stands
behind is a thing of a body or of surgery. Behind a title, kin or whatever leads to people it is
somebody's nevertheless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import KEEP, Found
from adapters.redaction.somebody import FOLLOWS

_SURELY = 0.96
_BODY = (
    r"(?:tubercles?|band|line|ligament|canal|triangle|fascia|pouch|fat pad|foramen|nodes?|lesion)"
)
_SURGERY = (
    r"(?:stitch(?:es)?|block|dressing|complex|tubercle|broach(?:es)?|retractors?|clamps?|forceps|"
    r"protocol|suture|mesh|tibial tray|femoral stem|taper stem|locking plate)"
)
_NAME = r"[A-Z][A-Za-z]{2,}"
_THINGS = (
    Anchored(rf"(?<![\w'-])(?P<it>{_NAME}'[sS]) (?i:{_BODY})(?![A-Za-z'-])"),
    Anchored(
        rf"(?<![\w'-])(?P<it>(?:{_NAME}[- ])?{_NAME}) (?i:{_SURGERY})(?![A-Za-z'-])(?! ?[#:]? ?\d)"
    ),
    Anchored(
        r"(?<![\w'-])(?P<it>[A-Z][A-Za-z]{4,}) "
        r"(?i:plates?|screws?|anchors?|stem|liner|nail|implants?)(?![A-Za-z'-])"
        r"(?! ?[#:]? ?[A-Z]*\d)"
    ),
)
_ARTICLE = re.compile(r"(?ai)(?:^|[.;:,\n(]|\b(?:a|an|the|with|of|and|used|at|over|for|by))[ ]?$")
_JOINED = re.compile(r"(?ai)\band $")
_ONE = re.compile(r"(?ai)\b(?:a|an|the|implants?:) $")
_BACK = 28


def named_by_others(text: str) -> Iterator[Found]:
    """Yield things that have a name of their own, with it."""
    for pattern in _THINGS:
        for match in pattern.finditer(text):
            if _is_a_thing(text, match) and not _is_somebodys(text, match.start()):
                yield Found(match.start(), match.end(), KEEP, _SURELY)


def _is_a_thing(text: str, match: re.Match[str]) -> bool:
    """Whether the thing is in small letters, or in capitals as its name is, behind an article."""
    if text[match.end() - 1].islower():
        return text[match.end("it") + 1].islower()
    if not match["it"].isupper():
        return False
    before = text[max(0, match.start() - _BACK) : match.start()]
    return "'" in match["it"] or "-" in match["it"] or _ONE.search(before) is not None


def _is_somebodys(text: str, start: int) -> bool:
    """Whether what stands before leads to people, or nothing that a thing has before it."""
    before = text[max(0, start - _BACK) : start]
    if _ARTICLE.search(before) is None:
        return True
    return FOLLOWS.search(before) is not None and _JOINED.search(before) is None
