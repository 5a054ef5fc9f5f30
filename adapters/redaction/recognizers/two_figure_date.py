"""A month and a day with a hyphen or a dot: `02-15`, `10.18`, but `10-12 reps`, `11.24 sec`.

A leading zero or figures that do not rise make a date of it; what could be a range or a measure
is a date unless a measure stands beside it, and anything is behind a word that dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.redaction.anchors import Anchored
from adapters.redaction.found import Found
from adapters.redaction.lexicon import acronyms, surely_clinical, word_set
from adapters.redaction.recognizers.month_and_day import EVENTS

_PAIR = Anchored(
    r"(?<![\w/.:%$-])(?P<month>1[0-2]|0?[1-9])(?P<mark>[-.])(?P<day>3[01]|[12]\d|0?[1-9])"
    r"(?![\w/%\u00b0-]|[.,]\d)"
)
_COUNTED = re.compile(
    r"(?i) ?(?:x|times|reps?|sets?|visits?|sessions?|weeks?|wks?|days?|months?|mos?|years?|yrs?|"
    r"hours?|hrs?|h|min(?:ute)?s?|sec(?:ond)?s?|s|lbs?|pounds?|#|kg|g|mg|ml|oz|cm|mm|in|inch(?:es)?|"
    r"ft|feet|meters?|m|miles?|mph|steps?|stairs?|deg(?:rees?)?|points?|pts?|units?|mmhg|bpm|percent|"
    r"more|of|out|per (?:day|week|month|hour|min|session|visit)|fingers?|trials?|"
    r"pages?|mets?|newtons?)(?![A-Za-z])"
)
_CLOCK = re.compile(r"(?i) {1,3}(?:at )?\d{1,2}(?::\d{2}| ?[ap]\.?m)")
_WORD = re.compile(r"([A-Za-z]+)[^A-Za-z0-9.\n]{1,3}$")
_AMOUNT_BEFORE = re.compile(r"\d\.\d\d {1,12}$")
_DATED = EVENTS | word_set(
    "on or do was not back about dated since until till before after and monday tuesday "
    "wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun pt patient "
    "mom dad told seen read signed due from to absent present addendum"
)
_BACK, _MONTHS = 20, 12


def two_figure_date(text: str) -> Iterator[Found]:
    """Yield every month and day with a hyphen or a dot that nothing counts or measures."""
    for match in _PAIR.finditer(text):
        is_pair = match["mark"] == "-" or len(match["day"]) > 1
        if is_pair and not _COUNTED.match(text, match.end()) and _is_day(match):
            yield Found(match.start(), match.end(), "DATE")


def _is_day(match: re.Match[str]) -> bool:
    return _is_padded(match) or _is_no_range(match) or _is_dated(match)


def _is_padded(match: re.Match[str]) -> bool:
    """Whether a zero leads, as in no measure."""
    return match["month"].startswith("0") or (match["mark"] == "-" and match["day"].startswith("0"))


def _is_no_range(match: re.Match[str]) -> bool:
    """Whether it cannot go from one figure up to another."""
    is_long = len(match["month"]) > 1
    return match["mark"] == "-" and is_long and int(match["month"]) >= int(match["day"])


def _is_dated(match: re.Match[str]) -> bool:
    """Whether what stands beside figures asks for a date, or at least for no measure."""
    if _CLOCK.match(match.string, match.end()):
        return True
    before = match.string[max(0, match.start() - _BACK) : match.start()]
    found = _WORD.search(before)
    word = found[1].lower() if found else ""
    if word in _DATED or (match["mark"] == "." and word.endswith("ed")):
        return True
    if match["mark"] == "." and (len(match["month"]) == 1 or _AMOUNT_BEFORE.search(before)):
        return False
    if not word:
        return True
    is_day = len(match["month"]) > 1 or int(match["day"]) > _MONTHS
    return is_day and word not in surely_clinical() and word not in acronyms()
