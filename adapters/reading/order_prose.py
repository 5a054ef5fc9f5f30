"""What running text says of the order: dates, course, side, surgery, urgency, treatments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.reading import dates, therapy
from adapters.reading.candidates import GUESSED, UNLABELLED, Candidate, Setting, stated
from adapters.reading.finding import like_a_label
from adapters.reading.layout import Run, View

_DATE = r"([A-Za-z]{3,9}\.?\s?\d{1,2},?\s?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
_BORN = re.compile(
    rf"\b(?:DOB|D\.O\.B\.?|date of birth|birth date|born(?: on)?)\s*(?:is|:|,)?\s*{_DATE}", re.I
)
_SURGERY_DATE = re.compile(
    rf"\b(?:date of surgery(?: was| is)?|surgery (?:was )?(?:on|performed on|date)|"
    rf"underwent[^.]{{0,80}}? on|"
    rf"(?:was )?performed on|operated (?:on|upon) on|operation (?:was )?on|surgery)\s*:?\s*{_DATE}",
    re.I,
)
_INJURY_DATE = re.compile(
    rf"\b(?:date of injury(?: was| is)?|doi|injur(?:y|ed)(?: (?:was|occurred|occurring))? "
    rf"on|accident (?:on|of)|injury date)\s*:?\s*{_DATE}",
    re.I,
)
_ONSET_DATE = re.compile(
    rf"\b(?:onset(?: date)?(?: was| of symptoms| of pain)?(?: on)?|date "
    rf"of onset(?: was| is)?|began(?: on)?|since|started(?: on)?)\s*:?\s*{_DATE}",
    re.I,
)
_OPERATED = re.compile(
    r"\b(?:status post|s/p|underwent(?: an?)?|the operation \(|surgery \()\s*(?=[A-Za-z])", re.I
)
_UP_TO_DATE = re.compile(
    r"([^.;()]{5,90}?)(?=\s*,?\s*(?:\)|on\s+(?:\w+\s?\d|\d)|performed\b|was\b|\())", re.I
)
_UP_TO_STOP = re.compile(r"([^.,;()]{5,70}?)(?=\s*[.,;()])")
_ORDER_DATE = re.compile(
    rf"\b(?:order(?:ed)? (?:date|on)|referral date|date of (?:order|"
    rf"referral)|dated)\s*:?\s*{_DATE}",
    re.I,
)
_SIDED = re.compile(
    r"(?<![\w/])(right|left|bilateral|rt|lt|[RL](?=\.?\s))\.?\s+"
    r"(?:(?!and\b|or\b)[a-z]+\s+){0,2}?(?:knees?|shoulders?|hips?|ankles?|elbows?|wrists?|hands?|"
    r"fingers?|thumbs?|foot|feet|heels?|legs?|arms?|thighs?|calf|toes?|ears?|sided?|sciatica|"
    r"(?:lower|upper) extremit\w+|[LU]E|forearms?|scapula|hemiparesis|hemiplegia|acl|"
    r"vestibular|rotator cuff|achilles)\b",
    re.IGNORECASE,
)
_SOON = re.compile(
    r"\b(?:schedul\w+|see|seen|start\w*|evaluat\w+|appointment)\b[^.]{0,40}?\b"
    r"(asap|urgent(?:ly)?|stat|as soon as possible)\b",
    re.IGNORECASE,
)
_URGENT_SENTENCE = re.compile(
    r"\b(?:this is|is|considered|marked)\s+(?:an?\s+)?(urgent|stat|routine)\b(?!\s*care)", re.I
)
_INCLUDE = re.compile(
    r"\b(?:to include|including|consisting of|treatment should include|"
    r"please include|with emphasis on)\s+((?:[^.;:]|\.\s(?=(?-i:[a-z]))){6,200})",
    re.I,
)


def from_order_prose(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    """Offer what a paragraph states of the order."""
    yield from _sides(page, flow)
    yield from _dates(page, flow, setting)
    yield from _course(page, flow)
    yield from _urgency(page, flow)
    yield from _surgery(page, flow)


def _urgency(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _URGENT_SENTENCE.finditer(flow.text):
        value = therapy.urgency(match[1])
        if value is not None:
            yield stated(page, flow, "urgent", value, match.span(1), UNLABELLED)
    for match in _SOON.finditer(flow.text):
        yield stated(page, flow, "urgent", True, match.span(1), UNLABELLED)


def _surgery(page: View, flow: Run) -> Iterator[Candidate]:
    """What was done; a text that a comma ends may go on, unless its date follows."""
    for begin in _OPERATED.finditer(flow.text):
        whole = _UP_TO_DATE.match(flow.text, begin.end())
        match = whole or _UP_TO_STOP.match(flow.text, begin.end())
        if match is not None:
            cut = whole is None and flow.text[match.end() : match.end() + 1] == ","
            flag = "low_confidence" if cut else None
            yield stated(page, flow, "surgery", match[1].strip(), match.span(1), UNLABELLED, flag)


def _sides(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SIDED.finditer(flow.text):
        for side in therapy.sides(match[1]):
            yield stated(page, flow, "laterality", side, match.span(1), GUESSED)


def _dates(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    for name, pattern in (
        ("date_of_birth", _BORN),
        ("surgery_date", _SURGERY_DATE),
        ("injury_date", _INJURY_DATE),
        ("onset_date", _ONSET_DATE),
        ("order_date", _ORDER_DATE),
    ):
        pivot = setting.today.year + (0 if name == "date_of_birth" else 1)
        for match in pattern.finditer(flow.text):
            found = dates.find_dates(match[1], pivot)
            if found:
                yield stated(
                    page, flow, name, found[0].value.isoformat(), match.span(1), UNLABELLED
                )


def _course(page: View, flow: Run) -> Iterator[Candidate]:
    often = therapy.per_week(flow.text)
    if often is not None and therapy.tapers(flow.text):
        span = (often.start, len(flow.text))
        for name in ("frequency_per_week", "duration_weeks"):
            yield stated(page, flow, name, None, span, UNLABELLED, "range")
    elif often is not None:
        value, flag = (None, "range") if often.upper else (often.value, None)
        yield stated(
            page, flow, "frequency_per_week", value, (often.start, often.end), UNLABELLED, flag
        )
        near = flow.text[often.end : often.end + 60]
        long = therapy.weeks(near)
        if long is not None:
            span = (often.end + long.start, often.end + long.end)
            value, flag = (None, "range") if long.upper else (long.value, None)
            yield stated(page, flow, "duration_weeks", value, span, UNLABELLED, flag)
        counted = therapy.visits(flow.text[often.end : often.end + 500])
        if counted is not None:
            span = (often.end + counted.start, often.end + counted.end)
            yield stated(page, flow, "visits_requested", counted.value, span, UNLABELLED)
    for match in _INCLUDE.finditer(flow.text):
        yield from _listed(page, flow, match.start(1), match[1])


def _listed(page: View, flow: Run, start: int, text: str) -> Iterator[Candidate]:
    at = 0
    for piece in re.split(r"(,\s*(?:and\s+)?|\s+and\s+|;\s*|\.\s+)", text):
        name = piece.strip(" ,.;")
        if name and not like_a_label(name) and not re.fullmatch(r"\W*(?:and)?\W*", piece):
            begin = start + at + piece.find(name)
            yield stated(page, flow, "treatments", name, (begin, begin + len(name)), UNLABELLED)
        at += len(piece)
