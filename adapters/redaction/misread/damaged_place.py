"""Streets and schools whose words OCR joined or took apart: `76301 LodgepoleDr`, `Fern hollow`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups, lines_with
from adapters.redaction.lexicon import clinical, word_set

_WAY = r"(?:St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Ln|Lane|Blvd|Ct|Court|Cir|Pl|Pkwy|Hwy|Trl|Way)"
_JOINED = Anchored(
    rf"(?<![\w/.-])(?P<it>\d{{1,6}}[A-Z]? (?:[A-Z][\w'-]* ){{0,3}}[A-Z][a-z]{{2,}}{_WAY})"
    r"(?![A-Za-z])"
)
_HOUSE = Anchored(r"(?<![\w/.-])\d{1,6}[A-Z]? [A-Z]")
_WITH_SUITE = re.compile(
    rf"(?P<it>\d{{1,6}}[A-Z]? (?:[A-Z][\w'.-]*|[a-z]{{1,9}})(?: [\w'.-]+){{0,4}}? {_WAY}\.?"
    r",? {1,2}(?:[S5s] ?[uvn] ?[il1I] ?[tfr] ?[ec]|[S5] ?[tf]|[S5] ?[tfr] ?[ec]|A ?[pn] ?[tf])"
    r"\.? {1,2}#?[A-Z]?\d{1,5}[A-Z]?)(?![\w/-])"
)
_SCHOOL = Anchored(
    r"(?<![A-Za-z])(?:at|attends|from|by|AT|ATTENDS|FROM|BY) {1,2}(?P<it>[A-Z][A-Za-z]{2,} "
    r"(?P<piece>[A-Za-z0-9]{2,9}) (?:High|Middle|Elementary|HIGH|MIDDLE|ELEMENTARY)"
    r"(?: School| SCHOOL)?)(?![A-Za-z])"
)
_NO_PIECE = word_set(
    "in on at of for to the a an and or is was has had as with from by per now still also who when "
    "attends starts plays plans goes went this next last local her his my our their"
)


def damaged_place(text: str) -> Iterator[Found]:
    """Yield addresses and schools that stand in pieces, or whose pieces are one word."""
    yield from groups(_JOINED, text, "ADDRESS")
    for begin, end in lines_with(_HOUSE, text):
        for match in _WITH_SUITE.finditer(text, begin, end):
            yield Found(*match.span("it"), "ADDRESS")
    for match in _SCHOOL.finditer(text):
        piece = match["piece"].lower()
        if piece not in _NO_PIECE and piece not in clinical():
            yield Found(*match.span("it"), "ORGANIZATION")
