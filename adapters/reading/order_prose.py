"""What running text says of the order: dates, course, side, surgery, urgency, treatments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from adapters.reading import dates, therapy
from adapters.reading.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    open_end,
    stated,
)
from adapters.reading.checked_numbers import small_number
from adapters.reading.finding import like_a_label
from adapters.reading.layout import Run, View
from adapters.reading.vocabulary import put_right

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
_VISITS_ASKED = re.compile(
    r"\b(?:request(?:ing)?|please authorize|total of)\s+(?:a total of\s+)?(\d{1,2})\s+"
    r"(?:therapy |pt )?visits\b",
    re.I,
)
ASKED_WITHIN = 160
_LOOSE = re.compile(r"(?:began|since|started|dated|surgery|accident|performed|operat)", re.I)
_COMPLAINT = re.compile(r"\b(?:symptoms?|onset)\b(?!.*\b(?:therapy|treatment|exercis))", re.I)
_ASKED = re.compile(
    r"\b(?:therapy|pt|p\.t\.|treat\w*|eval\w*|rehab\w*|refer\w*|order\w*|request\w*|frequency|"
    r"please|kindly)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:was|were|had|has been|have been|previous\w*|prior|already|attended|completed|gym|"
    r"walks?|runs?|swims?|works? out|exercis(?:es|ed|ing) (?:at|on|for)|used to|pain\w* occurs?)\b",
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
            span = match.span(1)
            yield stated(page, flow, "surgery", match[1].strip(), span, UNLABELLED, "prose")


def _sides(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SIDED.finditer(flow.text):
        for side in therapy.sides(match[1]):
            yield stated(page, flow, "laterality", side, match.span(1), GUESSED, "prose")


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
                day, span = found[0].value.isoformat(), match.span(1)
                doubt = _doubt_of_date(flow.text, match)
                yield stated(page, flow, name, day, span, UNLABELLED, doubt)


def _doubt_of_date(text: str, match: re.Match[str]) -> Doubt:
    """A date behind `since` or `dated` is the field's only where its sentence says of what."""
    if not _LOOSE.match(match[0]):
        return ""
    sentence = text[: match.start()].rpartition(".")[2]
    return "" if _COMPLAINT.search(sentence) else "prose"


def _course(page: View, flow: Run) -> Iterator[Candidate]:
    often = therapy.per_week(flow.text)
    if often is not None and therapy.tapers(flow.text):
        span = (often.start, len(flow.text))
        for name in ("frequency_per_week", "duration_weeks"):
            yield replace(stated(page, flow, name, None, span, UNLABELLED), flag="range")
    elif often is not None:
        doubt = _doubt_of_course(flow.text, often.start)
        yield _counted(page, flow, "frequency_per_week", often, 0, doubt)
        long = therapy.weeks(flow.text[often.end : often.end + 60])
        if long is not None:
            yield _counted(page, flow, "duration_weeks", long, often.end, doubt)
        counted = therapy.visits(flow.text[often.end : often.end + 500])
        if counted is not None:
            far = doubt or _doubt_of_course(flow.text, often.end + counted.start)
            yield _counted(page, flow, "visits_requested", counted, often.end, far)
    elif (match := _VISITS_ASKED.search(flow.text)) is not None:
        number = small_number(match[1])
        yield stated(page, flow, "visits_requested", number, match.span(1), UNLABELLED)
    for match in _INCLUDE.finditer(flow.text):
        yield from _listed(page, flow, match.start(1), match[1])


def _counted(
    page: View, flow: Run, name: str, found: therapy.Counted, shift: int, doubt: Doubt
) -> Candidate:
    value, flag = (None, "range") if found.upper else (found.value, None)
    span = (shift + found.start, shift + found.end)
    return replace(stated(page, flow, name, value, span, UNLABELLED, doubt), flag=flag)


def _doubt_of_course(text: str, at: int) -> Doubt:
    """How often somebody comes counts where the paragraph asks for it and tells of no past."""
    before, _, _ = text[at:].partition(". ")
    sentence = text[:at].rpartition(". ")[2] + before
    if _PAST.search(sentence):
        return "subject"
    return "" if _ASKED.search(text[max(0, at - ASKED_WITHIN) : at + ASKED_WITHIN]) else "prose"


def _listed(page: View, flow: Run, start: int, text: str) -> Iterator[Candidate]:
    at = 0
    for piece in re.split(r"(,\s*(?:and\s+)?|\s+and\s+|;\s*|\.\s+)", text):
        name = piece.strip(" ,.;")
        if name and not like_a_label(name) and not re.fullmatch(r"\W*(?:and)?\W*", piece):
            begin = start + at + piece.find(name)
            known: Doubt = "" if put_right(name)[1] else "prose"
            span = (begin, begin + len(name))
            yield stated(page, flow, "treatments", name, span, UNLABELLED, known)
        at += len(piece)
    yield open_end("treatments", page, flow.box(start, start + len(text)))
