"""Ages over 89, which alone can point at a person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found, groups
from adapters.redaction.lexicon import acronyms, surely_clinical

_OLD = Anchored(
    r"(?i)\b(?P<it>(?:9\d|1[01]\d)(?:\s?-?\s?(?:years?|yrs?|yo|y/o|y\.o\.)(?:[ -]?old)?|"
    r"(?=\s?(?:year|yr|y/o|y\.o|yo\b))))"
    r"|\b(?:(?:aged?|is|turned|turns|turning|reached|(?:father|mother|parent|grandfather|"
    r"grandmother|husband|wife|widow|widower|man|woman|male|female|lady|gentleman|patient|age) of|"
    r"(?:died|dead|deceased|passed(?: away)?|lived|living|alive) (?:at|to)|"
    r"age is|now|nearly|i am|i'?m|(?:s?he|who|mom|dad|mother|father|patient|pt)'s)\s{1,2}|"
    r"age\s?[:=]\s{0,2})"
    r"(?P<other>9\d|1[01]\d)\b(?!\s?(?:deg|per ?cent|%|°|/|mg|lb|x|min|"
    r"sec|feet|ft|kg|cm|mm|bpm|point|step|meter|visit|rep\b|reps|days?\b|weeks?\b))(?!\.\d)"
)
_BEHIND_A_NAME = Anchored(
    r"(?<![A-Za-z])(?P<name>[A-Z][A-Za-z'-]+), (?P<it>9\d|1[01]\d)"
    r"(?=,(?! \d)|;|\)|\.(?!\d)|\n|$| (?i:and|who|is|has|lives|with|but)\b)"
)
_NINETIES = r"ninety(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
_IN_WORDS = Anchored(
    rf"(?i)\b{_NINETIES}(?=[ -]years?[ -]old)"
    rf"|\b(?:is|aged?|turned|turns|turning|nearly) (?P<it>{_NINETIES})\b"
    r"(?! (?:degrees|per ?cent|seconds|minutes|days|feet|pounds))"
    r"|\b(?:centenarian|nonagenarian)\b"
)

_GOES_ON = (
    r"(?i:with|w/|who|s/p|c/o|presents?|presented|here|seen|referred|admitted|status|lives|reports?|"
    r"pt|patient|after|is|was|has)(?!\w)"
)
_BESIDE_SEX = Anchored(
    r"(?<![\w.,/])(?P<it>9\d|10\d)"
    r"(?=\s?/\s?[MF]\b|, ?(?i:male|female|man|woman)\b|, [MF](?=[ ,.;)])"
    rf"|\s?[MF](?:[,;)]|\.?$|\s{{1,2}}{_GOES_ON}))"
    r"|(?<![\w/])[MF]\s?/\s?(?P<other>9\d|10\d)(?![\w/.]\w|%)"
    r"|\b(?i:elderly|patient|pt|he|she|mother|father|mom|dad|wife|husband) \((?P<alone>9\d|10\d)\)"
)
_NO_HEAT = re.compile(r"(?i)(?:temp|heat|pool|water|oral|fever|°|\bT\b)[^\n]{0,16}$")
"""What stands before degrees Fahrenheit: `oral temp 99 F with chills`."""
_IN_THEM = Anchored(
    r"(?i)\bin (?:her|his|their) (?P<it>(?:early |mid|late )?-?(?:nineties\b|90'?s\b))"
    r"|(?<![\w.])(?P<birthday>9\d|10\d)(?:st|nd|rd|th) birthday"
)


def age(text: str) -> Iterator[Found]:
    """Yield ages of ninety and more."""
    for match in _OLD.finditer(text):
        name = "it" if match["it"] else "other"
        yield Found(match.start(name), match.end(name), "AGE")
    for match in _BEHIND_A_NAME.finditer(text):
        small = match["name"].lower()
        if small not in surely_clinical() and small not in acronyms():
            yield Found(*match.span("it"), "AGE")
    yield from groups(_IN_WORDS, text, "AGE")
    for match in _BESIDE_SEX.finditer(text):
        if _NO_HEAT.search(text, max(0, match.start() - 24), match.start()) is None:
            yield Found(*match.span(match.lastgroup or 0), "AGE")
    for match in _IN_THEM.finditer(text):
        yield Found(*match.span(match.lastgroup or 0), "AGE")
