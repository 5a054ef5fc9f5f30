"""Drugs before their dose, signs before the side on which they are, and diseases with a name.

`Zoryvenda 500 qid` and `Froment present R` need no list: nobody is taken in milligrams. Behind a
word that leads to people (`told`, `with`, `Dr.`) they are people nevertheless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import KEEP, KEPT, Found, groups, lines_with
from adapters.redaction.lexicon import listed
from adapters.redaction.somebody import FOLLOWS

_OF_ITS_FINDER = 0.96
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
_AND_SOMEBODY = re.compile(r"\+ [A-Z][\w'-]*(?! ?(?:[+-]|(?:pos|neg)\b|[RLB]\b))(?![\w'-])")
"""A plus joins two people, where no result stands behind the second: `Petra + Lina (twins)`."""
_TOLD = ((_DOSE, _DRUG_BEFORE), (_RESULT, _SIGN_BEFORE), (_PLUS, _SIGN_BEFORE))
_DISEASE = Anchored(
    r"(?i)(?<![\w'-])(?:parkinson|alzheimer|crohn|huntington|hodgkin|raynaud|sjogren|meniere|"
    r"hashimoto|dupuytren|barrett)'s(?![\w'-])"
)
_STITCHED = Anchored(
    r"(?i)(?<![\w/.-])\d-0 (?=(?:nylon|vicryl|monocryl|pds|ethibond|ethilon|prolene|silk|fiberwire|"
    r"chromic|stratafix|sutures?|absorbable|nonabsorbable|v-loc|quill|undyed|running|interrupted)\b)"
)
_SIDE = r"\d{1,3}(?:\.\d)? ?(?:lbs?|LBS?|kg|KG|cm|CM)? ?[LR]"
_BOTH_SIDES = Anchored(
    rf"(?<![\w/.-]){_SIDE}(?:, ?| ?/ ?| (?:vs\.?|VS\.?|and|AND) ){_SIDE}(?![\w'-])"
)
"""`12 L vs 25 R`: one letter is a side."""
_ROOM = Anchored(
    r"(?i)(?<![a-z])(?:(?:treatment|exam|examination|operating|procedure|therapy|private) room"
    r"|(?:taken|brought|moved) to (?:the )?(?:operating )?room|operating suite) ?#?\d{1,2}(?![\w-])"
)
"""A room of the clinic, in which nobody lives."""
_SHARE = Anchored(r"(?i)(?<!\d)\d{1,2}(?:st|nd|rd|th) ?(?:%ile|percentile|%)(?![a-z])|\bo'clock\b")
_BENT = re.compile(
    r"(?ai)\b(?:flex|flexion|[a-z]{2,3}x):? {1,3}-?\d{1,3}°?(?: ?- ?\d{1,3})?[,;/]? ?(?:and )?"
    r"ext(?:ension)?:? {1,3}-?\d{1,3}(?![\w-])"
)
_STRETCHED = re.compile(r"(?ai)ext(?:ension)?:? {1,3}-?\d")
_RAYS = Anchored(r"(?i)\bx[- ]?rays?(?![a-z])")
"""`flex 40, ext 35` is no extension of a telephone, and `X-RAY` is nobody called Ray."""
_FOUND = Anchored(
    r"(?<![\w'-])(?P<of>[A-Z][A-Za-z]{3,13}(?:-[A-Z][A-Za-z]+)?)(?:'[sS]|'(?= ))"
    r"(?= (?:[RLB](?![\w'-])|[+-](?!\d)|(?i:pos|neg|positive|negative|equivocal|at|test|sign)\b))"
)
"""What has a side or a result is a sign: `Kemp's R`."""
_LACKING = re.compile(r"(?<= )-(?=[,;.)\n]|$)")
"""A sign that is not there: `Hoffmann -, Homans -`."""
_RANKED = Anchored(r"(?<!\d)\d{1,2}(?:st|nd|rd|th) (?P<of>[A-Z][a-z]{3,13})(?= ?[,.;)]|$)")
_COUNT = Anchored(
    r"(?i)\b(?:visits|sessions|treatments|units)"
    r"(?: (?!on|since|by|until|from|to|before|after|dated)[a-z]{2,10}){0,3}"
    r": {1,12}\d{1,2}(?![\w/.-])"
)
_CERTIFIED = Anchored(
    r"(?i)\b(?:certified|certification|specializing|residency|fellowship|trained) in "
    r"(?:(?:family|internal|sports|emergency|occupational|physical|orthopa?edic|pain|general)"
    r"(?: (?:medicine|surgery|therapy|management|practice))?(?: and rehabilitation)?)(?![A-Za-z])"
)
"""What a reviewer has learned, and no practice of that name."""
_REVENUE = Anchored(r"(?i)\brev(?:enue)?\.?(?: codes?)?:? {1,2}0[0-9]{3}(?![\w-])")
_HAD_THEN = Anchored(
    r"(?i)\b(?:hx|h/o|history of|s/p) (?:[a-z-]+ ){1,3}(?:19[5-9]|20[0-4])\d(?![\w/-])"
)
_LETTERS_LAIN = Anchored(
    r"(?<![\w'-])[ITYW]'?[sS](?:,? ?(?:and|AND|&|/|,) ?[ITYW]'?[sS]){1,3}(?![\w'-])"
)
_FROM_ZERO = Anchored(r"(?<![\w./-])0-\d{1,2}-\d{2,3}(?![\w/-])")
_PLAIN = (
    _REVENUE,
    _HAD_THEN,
    _LETTERS_LAIN,
    _FROM_ZERO,
    _CERTIFIED,
    _COUNT,
    _DISEASE,
    _STITCHED,
    _BOTH_SIDES,
    _ROOM,
    _SHARE,
)
_BACK = 40


def drugs_and_signs(text: str) -> Iterator[Found]:
    """Yield what is taken or found, not who."""
    for plain in _PLAIN:
        yield from groups(plain, text, KEEP, KEPT)
    yield from groups(_RAYS, text, KEEP, _OF_ITS_FINDER)
    for begin, end in lines_with(_STRETCHED, text):
        for match in _BENT.finditer(text, begin, end):
            yield Found(match.start(), match.end(), KEEP, _OF_ITS_FINDER)
    for pattern, before in _TOLD:
        for match in pattern.finditer(text):
            named = before.search(text, max(0, match.start() - _BACK), match.start())
            if named and not (_is_told(text, named) or _is_joined(text, match.start(), named)):
                yield Found(*named.span("it"), KEEP, KEPT)
    yield from _called_by_finders(text)


def _called_by_finders(text: str) -> Iterator[Found]:
    for minus in _LACKING.finditer(text):
        named = _SIGN_BEFORE.search(text, max(0, minus.start() - _BACK), minus.start())
        if named and _is_finder(named["it"]):
            yield Found(named.start(), minus.end(), KEEP, KEPT)
    for pattern in (_FOUND, _RANKED):
        for match in pattern.finditer(text):
            if _is_finder(match["of"]) and not _leads(text, match.start()):
                yield Found(match.start(), match.end(), KEEP, _OF_ITS_FINDER)


def _is_told(text: str, named: re.Match[str]) -> bool:
    """Whether a word before it leads to people; `and` leads from one sign to the next too."""
    if not _leads(text, named.start()):
        return False
    return not (text[: named.start()].endswith(" and ") and _is_finder(named["it"]))


def _is_joined(text: str, plus: int, named: re.Match[str]) -> bool:
    """Whether a plus joins somebody to another, and says nothing of a sign."""
    return _AND_SOMEBODY.match(text, plus) is not None and not _is_finder(named["it"])


def _leads(text: str, start: int) -> bool:
    return FOLLOWS.search(text, max(0, start - _BACK), start) is not None


def _is_finder(word: str) -> bool:
    """Whether a test or sign is called by a word."""
    small = word.lower()
    return not listed("eponyms").isdisjoint((small, small.rstrip("s")))
