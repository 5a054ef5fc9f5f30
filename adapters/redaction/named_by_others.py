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
_OF_A_BODY = Anchored(rf"(?<=['][sS] )(?i:{_BODY})(?![A-Za-z'-])")
_OF_SURGERY = Anchored(rf"(?<=[A-Za-z] )(?i:{_SURGERY})(?![A-Za-z'-])(?! ?[#:]? ?\d)")
_OF_A_MAKER = Anchored(
    r"(?<=[A-Za-z] )(?i:plates?|screws?|anchors?|stem|liner|nail|implants?)(?![A-Za-z'-])"
    r"(?! ?[#:]? ?[A-Z]*\d)"
)
_THINGS = (
    (_OF_A_BODY, re.compile(rf"(?<![\w'-])(?P<it>{_NAME}'[sS]) $")),
    (_OF_SURGERY, re.compile(rf"(?<![\w'-])(?P<it>(?:{_NAME}[- ])?{_NAME}) $")),
    (_OF_A_MAKER, re.compile(r"(?<![\w'-])(?P<it>[A-Z][A-Za-z]{4,}) $")),
)
"""What stands behind a name, and the name before it."""
_ARTICLE = re.compile(r"(?ai)(?:^|[.;:,\n(]|\b(?:a|an|the|with|of|and|used|at|over|for|by))[ ]?$")
_JOINED = re.compile(r"(?ai)\band $")
_ONE = re.compile(r"(?ai)\b(?:a|an|the|implants?:) $")
_BACK, _LONGEST = 28, 60


def named_by_others(text: str) -> Iterator[Found]:
    """Yield things that have a name of their own, with it."""
    for things, name in _THINGS:
        for thing in things.finditer(text):
            named = name.search(text, max(0, thing.start() - _LONGEST), thing.start())
            if (
                named is not None
                and _is_a_thing(text, named, thing)
                and not _is_somebodys(text, named.start())
            ):
                yield Found(named.start(), thing.end(), KEEP, _SURELY)


def _is_a_thing(text: str, named: re.Match[str], thing: re.Match[str]) -> bool:
    """Whether the thing is in small letters, or in capitals as its name is, behind an article."""
    if text[thing.end() - 1].islower():
        return text[thing.start()].islower()
    if not named["it"].isupper():
        return False
    before = text[max(0, named.start() - _BACK) : named.start()]
    return "'" in named["it"] or "-" in named["it"] or _ONE.search(before) is not None


def _is_somebodys(text: str, start: int) -> bool:
    """Whether what stands before leads to people, or nothing that a thing has before it."""
    before = text[max(0, start - _BACK) : start]
    if _ARTICLE.search(before) is None:
        return True
    return FOLLOWS.search(before) is not None and _JOINED.search(before) is None
