"""Finds what its shape makes a value: telephones, dates, ZIPs, counts, and words for a few facts.

Which field such a value is of, if of any, its shape does not say: `proposing` tells it by what
stands around.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Literal

from adapters.reading.layout.layout import Run
from adapters.reading.values.checked_numbers import find_phones, small_number
from adapters.reading.values.dates import find_dates
from adapters.reading.values.places import find_zip
from adapters.reading.wordings.needs import wording

Kind = Literal["phone", "date", "count", "home", "sex", "side", "hurry", "accident", "house"]
FIELDS: dict[Kind, tuple[str, ...]] = {
    "phone": ("patient_phone", "referring_phone", "referring_fax"),
    "date": ("date_of_birth", "order_date", "onset_date", "injury_date", "surgery_date"),
    "count": ("frequency_per_week", "duration_weeks", "visits_requested"),
    "home": ("patient_zip",),
    "sex": ("sex",),
    "side": ("laterality",),
    "hurry": ("urgent",),
    "accident": ("accident",),
    "house": ("referring_organization",),
}
"""Whose value each kind may be."""
LARGEST_COUNT = 60
FEWEST, LONGEST = 2, 7
"""Words of a line that may be what a house is called."""

_SPELLED = (
    "once|twice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|eighteen|twenty"
)
_COUNT = wording(
    rf"(?i)(?<![\w./-])(?:(?P<low>\d{{1,2}})\s?(?:-|\u2013|to)\s?)?(?P<many>\d{{1,2}}|{_SPELLED})"
    r"(?![\d/]|\.\d|-\d)"
)
_OTHER_UNIT = re.compile(
    r"(?i)[\s-]?(?:\([^)]{1,12}\)\s?)?(?:months?|mos?\b|years?|yrs?\b|y/?o\b|hours?|hrs?\b|"
    r"minutes?|mins?\b|seconds?|lbs?\b|pounds?|kg\b|mg\b|mcg\b|ml\b|mm\b|cm\b|inch\w*|feet\b|ft\b|"
    r"degrees?|deg\b|percent|%|\u00b0|steps?\b|blocks?\b|miles?\b|reps?\b|sets?\b)"
)
"""What is counted behind a number that is no week, visit or time."""
_SEX = wording(
    r"(?:\b(?i:(?P<M>man|male|boy|gentleman)|(?P<F>woman|female|girl|lady))\b)|"
    r"(?<![A-Za-z.])(?<![MFX]/)(?<![MF] / )(?P<letter>[MF])(?![A-Za-z.']|\s?/\s?[MFXU]\b)"
)
_SIDE = wording(r"(?i)\b(?:(?P<left>left)|(?P<right>right)|(?P<bilateral>bilateral|both))\b")
_HURRY = wording(
    r"(?i)\b(?:(?P<yes>urgent(?:ly)?|stat|asap|soon as possible|emergent|expedited?|rush)|"
    r"elective|non-?urgent|"
    r"(?P<plain>routine|standard|normal)"
    r"(?! (?:ppo|hmo|epo|pos|plan|option|silver|gold|bronze|coverage|of care)\b))\b"
)
_HURRIED = (
    r"(?:priority|urgency|acuity|turnaround|review|order|request|referral|timing|class|scheduling|"
    r"appointment|visit|eval(?:uation)?|(?:physical )?therapy|pt|type|time ?frame|how soon|stat|"
    r"urgent|asap|expedited?|rush|emergent|elective|routine|standard|normal)"
)
_ASKED_BEFORE = re.compile(rf"(?i)(?:^|\b{_HURRIED}|\b(?:is|as|a|an|or|x))[\W_]*$")
_ASKED_BEHIND = re.compile(rf"(?i)\s*(?:$|[,;.|/()\[\]\u2013-]|(?:{_HURRIED}|or|urgent)\b|\d)")
_PARTS = frozenset(",;:|/(-\u2013")
"""What stands around `normal` where it says how soon, and not how a finding or a bone is."""
_ACCIDENT = wording(
    r"(?i)\b(?:(?P<work>work(?:er)?(?:'?s)?|industrial|occupational|wc|on the job|employer)|"
    r"auto(?:mobile)?|mva|mvc|motor vehicle|car|vehicle)\b"
)
_SENTENCE = re.compile(r"[.;]\s")
_IN_CASE = re.compile(r"(?i)\b(?:if|unless|should (?:he|she|they|symptoms?|pain))\b")
_DENIED = re.compile(
    r"(?i)\b(?:no|not|never|denies|denied|without|if|neither|nor)\b(?: [\w-]+){0,4} $"
)
_SMALL = frozenset({"&", "and", "of", "for", "the", "at", "in", "-", "|"})
_ENDS = " .,;-|"


@dataclass(frozen=True)
class Shaped:
    """A value and where in a text it stands."""

    kind: Kind
    value: str | int | bool
    start: int
    end: int
    low: int | None = None
    """The lower end of a range of counts."""


def shaped(cell: Run, pivot: int, kinds: Collection[Kind] = tuple(FIELDS)) -> Iterator[Shaped]:
    """What a text holds of some kinds; two-digit years lie at or before the pivot year."""
    if cell.has_figure:
        yield from _in_figures(cell.text, pivot)
    if "count" in kinds:
        yield from _counts(cell)
    yield from (one for one in _words(cell) if one.kind in kinds)
    if "house" in kinds and not cell.has_figure and _is_a_title(cell.text):
        yield Shaped("house", cell.text.strip(_ENDS), 0, len(cell.text))


def _in_figures(text: str, pivot: int) -> Iterator[Shaped]:
    for digits, start, end in find_phones(text):
        yield Shaped("phone", digits, start, end)
    for found in find_dates(text, pivot):
        yield Shaped("date", found.value.isoformat(), found.start, found.end)
    code = find_zip(text)
    if code is not None:
        yield Shaped("home", code.value, code.start, code.end)


def _is_a_title(text: str) -> bool:
    """Whether a line is written as names of houses are: few words with capitals and no figures."""
    words = text.split()
    plain = not any(map(str.isdigit, text)) and ":" not in text
    return (
        FEWEST <= len(words) <= LONGEST
        and plain
        and all(word[:1].isupper() or word.lower() in _SMALL for word in words)
    )


def _counts(cell: Run) -> Iterator[Shaped]:
    for match in _COUNT.finditer(cell):
        number, low = small_number(match["many"]), match["low"]
        if _OTHER_UNIT.match(cell.text, match.end()):
            continue
        if number is not None and 0 < number <= LARGEST_COUNT:
            yield Shaped("count", number, *match.span(), int(low) if low else None)


def _words(cell: Run) -> Iterator[Shaped]:
    for match in _SEX.finditer(cell):
        yield Shaped("sex", match["letter"] or ("M" if match["M"] else "F"), *match.span())
    for match in _SIDE.finditer(cell):
        yield Shaped("side", str(match.lastgroup), *match.span())
    for match in _HURRY.finditer(cell):
        asked = match["yes"] or match["plain"] is None or _is_asked(cell.text, *match.span())
        if asked and not (match["yes"] and _is_in_case(cell.text, match)):
            yield Shaped("hurry", match["yes"] is not None, *match.span())
    for match in _ACCIDENT.finditer(cell):
        if not _is_in_case(cell.text, match):
            yield Shaped("accident", "work" if match["work"] else "auto", *match.span())


def _is_asked(text: str, start: int, end: int) -> bool:
    """Whether a plain word answers how soon: not in `X-rays normal` or `with routine healing`.

    In small letters at the edge, before a full stop, it ends the sentence of the line above.
    """
    if start == 0 and text[:1].islower() and text[end : end + 1] == ".":
        return False
    before, behind = _ASKED_BEFORE.search(text[:start]), _ASKED_BEHIND.match(text, end)
    parted = text[start:end].lower() == "routine" and text[:start].rstrip()[-1:] in _PARTS
    return (before is not None or parted) and behind is not None


def _is_in_case(text: str, match: re.Match[str]) -> bool:
    """Whether a sentence says a word for a case that may come, or denies it.

    `Urgent ortho referral if locking.`, `There was no car accident.`
    """
    start = max((end.end() for end in _SENTENCE.finditer(text, 0, match.start())), default=0)
    after = _SENTENCE.search(text, match.end())
    end = after.start() if after is not None else len(text)
    behind, before = text[match.end() : end], text[start : match.start()]
    return _IN_CASE.search(behind) is not None or _DENIED.search(before) is not None
