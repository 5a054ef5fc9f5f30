"""Ages over 89 beside a damaged `years old`; a figure may be lost, so the lowest count too."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found

_NUMBER = Anchored(r"(?<![\d/.,])\d ?[\dgqOolISB]?\d?(?![/\d]|[.,]\d)")
_AGED = Anchored(
    r"(?i)\b(?:[ae]g[eco]|aqe|aged|to|at|of) {1,2}(?P<it>[9gq1][ ]?[\dgqOolISB](?: ?[\dgqOolISB])?)"
    r"(?=[.,;)]| {2}|\n|$)"
)
_NO_LETTER = re.compile(r"[^a-z]")
_YEARS_OLD = "yearsold"
_MOST_SLIPS, _FAR = 3, 14
_FIGURES = str.maketrans("gGqQOoLlIiSsBb", "99990011115588")
_LOWEST, _HIGHEST_CUT, _OLDEST = 90, 11, 119
_RANGE = re.compile(r"-? ?[\dlIOS]{1,3} to {1,2}\Z")
"""What is bent from one angle to another is no age: `elbow -12 to 130`."""


def damaged_age(text: str) -> Iterator[Found]:
    """Yield ages of ninety and more, and what may be left of one."""
    from rapidfuzz.distance import Levenshtein

    for match in _AGED.finditer(text):
        age = int(match["it"].replace(" ", "").translate(_FIGURES))
        if _LOWEST <= age <= _OLDEST and not _RANGE.search(text, 0, match.start("it")):
            yield Found(*match.span("it"), "AGE")
    for match in _NUMBER.finditer(text):
        if not text[match.end() : match.end() + _FAR].lstrip(" -")[:1].isalpha():
            continue
        behind = _NO_LETTER.sub("", text[match.end() : match.end() + _FAR].lower())
        slips = Levenshtein.distance(behind[: len(_YEARS_OLD)], _YEARS_OLD)
        if slips <= _MOST_SLIPS and _may_be_old(match[0]):
            yield Found(match.start(), match.end(), "AGE")


def _may_be_old(figures: str) -> bool:
    age = int(figures.replace(" ", "").translate(_FIGURES))
    return age >= _LOWEST or age <= _HIGHEST_CUT
