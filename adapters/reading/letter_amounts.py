"""How many visits or units a payer's letter approves, told from those asked for, denied or used.

A letter names several amounts. What a number is, the words say that stand in its own line or
sentence, between it and the number before; an amount whose words say nothing is for a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_VISITS, _UNITS = "visits|sessions|treatments", "units"
NAMES = {"visits": _VISITS, "units": _UNITS}
_APPROVED = (
    r"(?:approv(?:ed|al)|authoriz(?:ed|ation)|certified)(?: (?:of )?(?:your|the|this) request)?|"
    r"appr|allowed|quantity"
)
_OTHER = (
    r"request\w*|req|asked|den(?:y|ied|ial)|non|not|recommend\w*|unable|cannot|can't|"
    r"used|left|remain\w*|limit\w*|maximum|more than|beyond|additional|original\w*|completed|"
    r"cancel\w+|void\w*|per|each|every|calendar|so far|already"
)
_SAYS = re.compile(rf"(?i)\b(?:(?P<other>{_OTHER})|(?P<approved>{_APPROVED}))\b")
_BEHIND = re.compile(
    rf"(?i)\W{{0,2}}(?:per (?:\w+ )?of|of (?:the|your) \d|(?:(?:were|are|have been|was) )?"
    rf"(?:(?P<other>{_OTHER})|(?P<approved>approved|authorized|certified)))\b(?!\W{{0,2}}:)"
)
_DATED = re.compile(r"(?i)\W{1,3}(?:between|from)\W{1,3}(?:[a-z]{3,9}\.? )?\d")
_OUT_OF = re.compile(r"\d\s*of\s*$")
NEAR = 64
"""Letters before a number within which words say what it is; beyond stands another line."""
_ENDS = re.compile(r"[.;](?:\s|$)")


class Amount(NamedTuple):
    """A number of visits or units, where it stands in its text, and whether it is approved."""

    value: int
    span: tuple[int, int]
    approved: bool


def amounts(text: str, names: str) -> Iterator[Amount]:
    """Return the amounts of a line or a flow that are approved, or that nothing is said of."""
    before_names = rf"(?:(?!{_APPROVED}|{_OTHER})\w+ ){{0,2}}?"
    counted = re.compile(
        rf"(?i)(?<![\w/.,$-])(?P<n>\d{{1,4}})(?: ?\(\w+\)|\))? {before_names}(?:{names})\b|"
        rf"\b(?:{names})(?: (?P<said>\w+))?(?: for \w+)?(?:\W{{1,3}}|(?: is| are| of) )"
        r"(?P<m>\d{1,4})\b(?![/.,-]?\d)"
    )
    last = 0
    for match in counted.finditer(text):
        number = "n" if match["n"] else "m"
        before = text[last : match.start(number)]
        ends = [end.end() for end in _ENDS.finditer(before)]
        said = [one.lastgroup for one in _SAYS.finditer(before[ends[-1] if ends else 0 :][-NEAR:])]
        behind = _BEHIND.match(text, match.end())
        if behind is not None:
            said.append("approved" if behind["approved"] else "other")
        elif not said and _DATED.match(text, match.end()):
            said.append("approved")
        last = match.end()
        if (said and said[-1] == "other") or _OUT_OF.search(before):
            continue
        yield Amount(int(match[number]), match.span(number), bool(said))
