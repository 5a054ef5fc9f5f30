"""What running text orders of a course: how often, how long, how many visits.

A letter tells as readily how often somebody came before, walks or takes something. Every mention of
a paragraph is heard, each with the words of its own sentence; what is told of the past counts only
where nothing else is said, and two that differ contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.histories import is_under_history, stands_under, under_history
from adapters.reading.values import therapy
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.checked_numbers import NUMBER_WORDS, small_number
from adapters.reading.wordings.needs import wording

_VISITS_ASKED = wording(
    rf"\b(?:(?:ask|request|order)(?:ed|ing)?(?= for\b)|"
    rf"request(?:ing)?|order(?:ing)?|prescribing|recommend(?:ing)?|total of|course of|"
    rf"please (?:authorize|approve|schedule|provide)|series of|up to|"
    rf"maximum of|not to exceed|authoriz\w+|approv\w+|"
    rf"(?:that|this|it|which) (?:comes to|makes|amounts to|adds up to)|consist(?:s|ing) of|"
    rf"(?P<come>for|complete|attend|come for|(?:pt|p\.t\.|therapy)(?: x|[:,])?))\s+(?:for )?"
    rf"(?:a (?:total|course|series) of\s+)?((?:\d{{1,2}}|{NUMBER_WORDS}))[\s-]+"
    r"(?:(?:therapy|pt|physical therapy|treatment|outpatient)\s)?(?:visits|sessions|treatments)\b"
    r"(?!\s(?:(?:per|a|each|every) (?:\w+ )?year|allowed|used|remaining|left|available)\b)",
    re.I,
)
_OVER = re.compile(r"\s(?:over|in|within)(?: the next)?(?= )")
"""What joins so many visits and so many weeks: `8 visits over 4 weeks`."""
_RIGHT_BEFORE = re.compile(
    rf"(?<![\w./-])(?P<many>\d{{1,2}}|{NUMBER_WORDS})\s(?:(?:pt|therapy|physical therapy)\s)?"
    r"(?:visits|sessions|treatments)\s?[,:;(\u2013-]{0,2}\s?(?:at |of )?$",
    re.I,
)
ASKED_WITHIN, LENGTH_WITHIN, VISITS_WITHIN, COUNTED_WITHIN = 160, 60, 500, 60
_ASKED = re.compile(
    r"\b(?:ask(?:ed|ing)?|enough|therapy|pt|p\.t\.|treat\w*|eval\w*|rehab\w*|refer\w*|order\w*|request\w*|frequency|"
    r"please|kindly)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:was|were|had|has been|have been|previous\w*|prior|already|attended|completed|gym|"
    r"walks?|runs?|swims?|works? out|exercis(?:es|ed|ing) (?:at|on|for)|used to|"
    r"for the (?:past|last)|pain\w* occurs?|to date|so far|tried|failed|trial of|conservative\w*|"
    r"finished|received|responded|home health|discharged|did(?! not\b)|"
    r"(?:continue|resume|return to) (?:walking|running|jogging|golf\w*|swimming|gym|yoga|pilates|"
    r"tennis|biking|cycling|exercis\w*)|walking \d+ min\w*|"
    r"last (?:year|month|week|spring|summer|fall|winter|time)|(?:years?|months?) ago)\b",
    re.I,
)
_LOST = re.compile(r"(?i)\s?(?:x|\u00d7|for|over),?\s(weeks|wks)\b")
"""A length of which a fax lost the number: `2x/week for weeks`."""
_ELSE = re.compile(
    r"\.\s+(?!(?:and|for|over|total|duration|length|continue|this|course|treat\w*|it)\b)",
    re.IGNORECASE,
)
"""Another sentence: what counts weeks there is no course."""
_COURSE = re.compile(
    r"(?:week|wk|weekly)\s?(?:x|\u00d7|for|,|over)\s?\w+\s?-?\s?(?:weeks?|wks?)\b", re.I
)
"""How often and how long in one breath is what orders say."""
_MEDICINE = re.compile(r"(?i)\b(?:takes?|taking|mg|mcg|tablets?|capsules?|pills?)\b[^.,;]{0,40}$")
"""Right before how often something is taken."""
_AT_HOME = re.compile(
    r"(?i)\b(?:hep|home (?:exercises?|program)|(?:exercises?|stretch\w*) at home)\b[^.;:]{0,25}$"
)
"""Right before how often somebody exercises at home."""
_SENTENCE = re.compile(r"\.\s|;\s|\s(?=[A-Z][A-Za-z/&]*(?: [A-Za-z/&]+){0,3}:\s)")
"""Where a sentence ends, also before the label of what follows: `no traction Request: ...`."""
_DONE = re.compile(
    r"(?i)\b(?:complet\w+|attended|finished|had|has had|used|received|underwent|prior|previous\w*|"
    r"after|already)\b[^.;:]{0,40}$"
)
"""Before visits that were made."""
_ALREADY = re.compile(r"(?i)\s(?:to date|so far|already|before (?:surgery|the operation))\b")


@dataclass(frozen=True)
class _Mention:
    """One time that a paragraph says how often, and the part of it that may say how long."""

    often: therapy.Counted
    since: int
    until: int
    doubt: Doubt


def from_courses(page: View, flow: Run) -> Iterator[Candidate]:
    """Offer how often, how long and how many visits a paragraph asks for."""
    told = _mentions(flow.text)
    if told and stands_under(flow.box(), under_history(page)):
        told = [replace(one, doubt="subject") for one in told]
    asked = [one for one in told if one.doubt != "subject"] or told
    if asked and therapy.tapers(flow.text[asked[0].often.start :]):
        span = (asked[0].often.start, len(flow.text))
        for name in ("frequency_per_week", "duration_weeks"):
            yield replace(stated(page, flow, name, None, span, UNLABELLED), flag="range")
        yield from _visits_asked(page, flow, often=True)
        return
    for one in asked:
        yield _counted(page, flow, "frequency_per_week", one.often, 0, one.doubt)
        yield from _length(page, flow, one)
    behind = list(_visits_behind(page, flow, asked[0])) if asked else []
    behind += list(_visits_before(page, flow, asked[0])) if asked and not behind else []
    sure = [one for one in behind if one.doubt != "subject"]
    yield from sure[:1] or list(_visits_asked(page, flow, often=bool(told))) or behind[:1]


def _mentions(text: str) -> list[_Mention]:
    found = list(therapy.every_per_week(text))
    ends = [0, *(one.end for one in found)]
    starts = [*(one.start for one in found[1:]), len(text)]
    return [
        _Mention(one, since, until, _doubt_of_course(text, one.start))
        for one, since, until in zip(found, ends, starts, strict=False)
    ]


def _visits_behind(page: View, flow: Run, asked: _Mention) -> Iterator[Candidate]:
    """The numbers of visits behind how often."""
    at = asked.often.end
    for counted in therapy.every_visits(flow.text[at : at + VISITS_WITHIN]):
        doubt = asked.doubt or _doubt_of_course(flow.text, at + counted.start)
        yield _counted(page, flow, "visits_requested", counted, at, doubt)
    in_all = therapy.visits_in_all(flow.text, at, at + COUNTED_WITHIN)
    if in_all is not None:
        yield _counted(page, flow, "visits_requested", in_all, 0, asked.doubt)


def _visits_before(page: View, flow: Run, asked: _Mention) -> Iterator[Candidate]:
    """The number of visits right before how often: `10 visits, 1x/wk`, `12 treatments (2/wk`."""
    at = asked.often.start
    found = _RIGHT_BEFORE.search(flow.text, max(0, at - 40), at)
    number = small_number(found["many"]) if found is not None else None
    if found is not None and number and not _DONE.search(flow.text[: found.start()][-60:]):
        span = found.span("many")
        yield stated(page, flow, "visits_requested", number, span, UNLABELLED, asked.doubt)


def _visits_asked(page: View, flow: Run, *, often: bool) -> Iterator[Candidate]:
    """Visits that a sentence asks for; those that were made count only alone, and in doubt."""
    found = [(match, _is_done(flow.text, match)) for match in _VISITS_ASKED.finditer(flow)]
    asked = [one for one in found if not one[1]] or found
    for match, done in asked[:1]:
        number = small_number(match[2])
        doubt = _doubt_of_course(flow.text, match.start()) if match["come"] else ""
        doubt = "subject" if done else doubt
        yield stated(page, flow, "visits_requested", number, match.span(2), UNLABELLED, doubt)
        over = _OVER.match(flow.text, match.end()) if not often else None
        long = therapy.weeks(flow.text[over.end() : over.end() + 12]) if over is not None else None
        if over is not None and long is not None:
            yield _counted(page, flow, "duration_weeks", long, over.end(), doubt)


def _is_done(text: str, match: re.Match[str]) -> bool:
    """Whether visits were made already: `had a course of 8 visits`, `up to 6 visits to date`."""
    lead = text[max(0, match.start() - 60) : match.start()]
    return _DONE.search(lead) is not None or _ALREADY.match(text, match.end()) is not None


def _length(page: View, flow: Run, one: _Mention) -> Iterator[Candidate]:
    """How long a course lasts: said behind how often, or else just before it."""
    often, text = one.often, flow.text
    long = therapy.weeks(text[often.end : min(often.end + LENGTH_WITHIN, one.until)])
    lost = _LOST.match(text, often.end)
    if lost is not None:
        told = stated(page, flow, "duration_weeks", None, lost.span(1), UNLABELLED)
        yield replace(told, flag="unreadable")
        return
    if long is not None and _ELSE.search(text, often.end, often.end + long.start):
        return
    if long is not None:
        yield _counted(page, flow, "duration_weeks", long, often.end, one.doubt)
        return
    sentence = text.rfind(". ", 0, often.start)
    start = max(one.since, often.start - LENGTH_WITHIN, sentence + 1)
    long = therapy.weeks(text[start : often.start])
    if long is not None and ":" not in text[start + long.end : often.start]:
        yield _counted(page, flow, "duration_weeks", long, start, one.doubt)


def _counted(
    page: View, flow: Run, name: str, found: therapy.Counted, shift: int, doubt: Doubt
) -> Candidate:
    span = (shift + found.start, shift + found.end)
    told = stated(page, flow, name, found.most, span, UNLABELLED, doubt)
    return replace(told, checks=found.checks)


def _doubt_of_course(text: str, at: int) -> Doubt:
    """How often somebody comes counts where the paragraph asks for it and tells of no past."""
    start = max((match.end() for match in _SENTENCE.finditer(text, 0, at)), default=0)
    after = _SENTENCE.search(text, at)
    sentence = text[start : after.start() if after is not None else len(text)]
    if (
        is_under_history(text, at)
        or _PAST.search(sentence)
        or _MEDICINE.search(text, 0, at)
        or _AT_HOME.search(text, start, at)
    ):
        return "subject"
    if _COURSE.search(text, max(0, at - 40), at + 60):
        return ""
    return "" if _ASKED.search(text[max(0, at - ASKED_WITHIN) : at + ASKED_WITHIN]) else "prose"
