"""Drugs before their dose, signs before the side on which they are, and diseases with a name.

`Zoryvenda 500 qid` and `Froment present R` need no list: nobody is taken in milligrams. Behind a
word that leads to people (`told`, `with`, `Dr.`) they are people nevertheless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import KEEP, KEPT, Found
from adapters.redaction.somebody import FOLLOWS

_EVERY = r"[Qq]\d{1,2}(?:h|d|w|wk|mo|H|D|WK|MO)"
_OFTEN = r"(?i:bid|tid|qid|qhs|qam|qpm|prn)"
_DOSE = Anchored(
    r"(?:\d{1,4}(?:\.\d{1,2})?(?:[/-]\d{1,4}(?:\.\d{1,2})?)? ?"
    rf"(?:(?i:mg|mcg|meq|units?|qd|daily|nightly)|{_OFTEN}|{_EVERY})|{_OFTEN}|{_EVERY})(?![A-Za-z])"
)
_DRUG_BEFORE = re.compile(
    r"(?<![\w'-])(?P<it>[A-Z][A-Za-z]{2,14}(?:-[A-Z][a-z]+)?(?: [A-Z]{2,3})?) $"
)
_RESULT = Anchored(
    r"(?:(?:finger )?[RLB] ?[+-]|(?:pos|neg|positive|negative|present|absent) [RLB])(?=[ ;.,)\n]|$)"
)
_PLUS = re.compile(r"(?<= )(?:\+{1,2}(?: ?[RLB])?|- ?[RLB])(?=[ ;.,)\n]|$)")
_SIGN_BEFORE = re.compile(r"(?<![\w'-])(?P<it>[A-Z][a-z]{3,13}(?:-[A-Z][a-z]+)?) $")
_TOLD = ((_DOSE, _DRUG_BEFORE), (_RESULT, _SIGN_BEFORE), (_PLUS, _SIGN_BEFORE))
_DISEASE = Anchored(
    r"(?i)(?<![\w'-])(?:parkinson|alzheimer|crohn|huntington|hodgkin|raynaud|sjogren|meniere|"
    r"hashimoto|dupuytren|barrett)'s(?![\w'-])"
)
_BACK = 40


def drugs_and_signs(text: str) -> Iterator[Found]:
    """Yield what is taken or found, not who."""
    for match in _DISEASE.finditer(text):
        yield Found(match.start(), match.end(), KEEP, KEPT)
    for pattern, before in _TOLD:
        for match in pattern.finditer(text):
            named = before.search(text, max(0, match.start() - _BACK), match.start())
            if named and not FOLLOWS.search(text, max(0, named.start() - _BACK), named.start()):
                yield Found(*named.span("it"), KEEP, KEPT)
