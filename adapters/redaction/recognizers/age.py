"""Ages over 89, which alone can point at a person."""

from __future__ import annotations

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
