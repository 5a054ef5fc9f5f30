"""What running text says around an order: how soon it is wanted, and what accident it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.operations import DATE
from adapters.reading.values import therapy
from adapters.reading.values.candidates import UNLABELLED, Candidate, stated
from adapters.reading.wordings.needs import wording

_SOON = wording(
    r"\b(?:schedul\w+|see|seen|start\w*|evaluat\w+|appointment|(?:first|initial) visit|get|begin|"
    r"begun|therapy)\b[^.]{0,40}?\b"
    r"(asap|urgent(?:ly)?|stat|as soon as possible)\b|"
    r"\b(?:ask|request|need|want|require|appreciate|like|arrange|grateful)\w*\b[^.]{0,20}?\b"
    r"(urgent|expedited) (?:appointment|visit|evaluation|start|scheduling)\b",
    re.IGNORECASE,
)
_ACCIDENT = wording(
    r"(?<!not )(?<!no )(?<!non-)\b(?:"
    r"(?P<told>(?:(?<=[.;] )|^)work[- ]?related(?=[,.;])|"
    r"(?:work(?:place)? injury|work[- ]?related|mva|mvc)(?=[,.;]\s+claim\b)|"
    r"(?:fell|slipped|tripped|strained|struck)\b[^.;]{0,30}? (?:at work|on the job)\b)|"
    r"(?P<work>on[- ]the[- ]job(?: (?:injury|accident))?|work[- ]?related (?:injury|accident)|"
    r"industrial (?:accident|injury)|(?:accident|injury|injured|hurt) (?:at|on) (?:work|the job)|"
    r"(?:injured|hurt) (?:his|her|their) [^.;]{3,40}? (?:at work|on the job)|"
    r"work(?:place)? (?:injury|accident)|"
    r"work(?:ers'? |man's )comp\w* (?:case|claim|injury)|work(?:ers'?)? comp(?=,? claim\b))|"
    r"(?:motor vehicle|car|auto|automobile|road traffic) (?:accident|collision|crash|wreck)|"
    r"rear[- ]ended|t-boned|side[- ]?swiped|(?:hit|struck) by an? (?:car|truck|vehicle))\b",
    re.I,
)
_HAPPENED = re.compile(
    r"\b(?:this (?:is|was)|it (?:is|was|happened|occurred)|(?:which|that) happened|happened|"
    r"doi|injury on|occurred|(?:a |the )?results?(?:ing)? (?:of|from)|caused by|due to|"
    r"(?:billed|filed|treated|handled) (?:as|under)|"
    r"involved in|injured|hurt|sustained|(?:was|were|been) in|causes? (?:was|is|of \w+ is))\b"
    r"[^.;:?]{0,40}$",
    re.I,
)
_DENIED = re.compile(r"(?i)\b(?:not|no|never|denies|denied|without)\b(?: [\w-]+){0,3} $")
_AT_WORK = re.compile(r"(?i)^work|at work$|on the job$")
_ON_A_DAY = re.compile(rf"\s(?:on|of)\s{DATE}|[,;.]\s(?:the )?claim\b", re.I)
"""What follows an accident that is told of: its day, or the number of its claim."""
_PRIORITY = wording(r"[,;]\s*(routine|stat|urgent|asap|emergent|expedited)\s*(?=[,;])", re.I)
_BEHIND_DASH = wording(
    r"(?:referral|order|eval\w*|treat\w*|therapy)\b[^.:;]{0,40}?[\s(][-\u2013*(]+\s*"
    r"(routine|standard|stat|urgent|asap|emergent|expedited)[\s*)-]*$|"
    r"\b(?:referral|order|eval\w*|treat|therapy)\s\((routine|normal|standard|stat|urgent|asap|"
    r"expedited)\)",
    re.I,
)
"""How urgent an order is where its details stand in one line between commas."""
_URGENT_SENTENCE = wording(
    r"\b(?:this is|is|considere?d?(?: (?:this|it))?|marked|"
    r"treat(?:ed)? (?:this |it )?as)\s+(?:an?\s+)?(urgent|stat|routine)\b"
    r"(?!\s*care)|(?:^|[.;]\s+)(urgent|stat|asap)(?: (?:please|referral|order|request|pt|physical|"
    r"therapy|eval\w*|start|visit|appointment|consult))*(?=\.(?:\s|$))|"
    r"(?<=[.;:]\s)(urgent|stat|asap)(?=\s[\u2013-]\s|$)|^(urgent|stat|asap)(?=\s[\u2013-]\s)",
    re.I,
)
"""How urgent a sentence calls the order, be it in a word: `Urgent PT start.`"""


def from_circumstances(page: View, flow: Run) -> Iterator[Candidate]:
    """Offer how urgent a paragraph calls its order, and the kind of accident that it tells of."""
    for match in _URGENT_SENTENCE.finditer(flow):
        place = match.lastindex or 1
        value = therapy.urgency(match[place])
        if value is not None:
            yield stated(page, flow, "urgent", value, match.span(place), UNLABELLED)
    for match in _ACCIDENT.finditer(flow):
        before = _HAPPENED.search(flow.text, max(0, match.start() - 60), match.start())
        told = before or match["told"] or _ON_A_DAY.match(flow.text, match.end())
        if not told or _DENIED.search(flow.text, 0, match.start()):
            continue
        kind = "work" if match["work"] or _AT_WORK.search(match[0]) else "auto"
        yield stated(page, flow, "accident", kind, match.span(), UNLABELLED)
    for match in (*_PRIORITY.finditer(flow), *_BEHIND_DASH.finditer(flow)):
        place = match.lastindex or 1
        value = therapy.urgency(match[place])
        if value is not None:
            yield stated(page, flow, "urgent", value, match.span(place), UNLABELLED)
    for match in _SOON.finditer(flow):
        place = match.lastindex or 1
        yield stated(page, flow, "urgent", True, match.span(place), UNLABELLED)
