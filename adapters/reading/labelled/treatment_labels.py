"""Treatments beside or under their label: in a line, in several, or one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from adapters.reading.labels.label_text import LEFT_EDGE, Source, pieces
from adapters.reading.layout.layout import Run, Word
from adapters.reading.prose.list_sentences import tells_in_sentences
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.therapy import is_course, per_week
from adapters.reading.values.treatment_words import (
    DISCIPLINE,
    EVALUATE,
    is_treatment,
    sounds_like_treatment,
)
from adapters.reading.values.vocabulary import put_right
from adapters.reading.wordings.label_composing import tags_of

_ITEM = re.compile(r"\s*(?:\(?\d{1,2}[.)]|[a-z][.)]|[-\u2022\u00b7*\u2013>\u25cf\u25aa]+)\s+")
_NO_TREATMENT = re.compile(
    r"\d{3}|\.\s+[A-Z]|\d\s?(?:x|min)|[A-Z]\d\d\.|:|_{2}|\d[.)]\s"
    r"|\b(?:will|is|are|was|has|have|she|he|we|please|call|see|refer)\b"
)
_PAPERS = re.compile(
    r"(?i)\b(?:cop(?:y|ies)|cards?|reports?|records?|demographics|(?:office|chart|visit|progress) "
    r"notes?|imaging)\b"
)
"""What an office is asked to send along: `Please include: office note and insurance card`."""
_DAY = re.compile(
    r"\W*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:\W+\d{1,2}(?::\d\d){1,2})?(?: [A-Z]{1,4}){0,2}\W*"
)
"""When an order was entered, as records begin its details: `09/15/26 14:08:00 CDT`."""
_SENTENCE_END = re.compile(r"(?<=[\w)])\.(?=\s+[A-Z])")
_LIST_END = re.compile(
    r"(?<=[\w)])\.(?=\s+(?:[A-Z\d]|(?:once|twice|one|two|three|four|five|six|for)\b))"
)
"""Where a list ends before another sentence, perhaps of how often: `taping. 2x/week`."""
_PROGRAM = re.compile(r"(?i)vestibular|pelvic|hand|aquatic")
"""Kinds of therapy that are a treatment too where they stand in a list of several."""
_COUNTED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]")
"""The number of the next thing, whose own label stands behind it."""
_NUMBERED = re.compile(r"\d\W*$")
"""A label with a number is about one element: `Procedure 1: Ankle PROM and AROM`."""
_ASKING = (
    r"(?:(?:pt|physical therapy|therapy|treatments?|program|sessions?|rehab\w*|plan of care|this)\s"
    r"(?:(?:should|may|can|will|is|are|shall|must|to)\s){0,2}(?:includ(?:e|es|ing)|"
    r"consist(?:s|ing)? of|comprises?|focus(?:es)? on|emphasi[sz]es?)|"
    r"(?:i |we )?(?:would )?(?:like|suggest|recommend|request)(?: to (?:include|see|add))?|"
    r"(?:please |kindly )?(?:work(?:ing)? on|focus(?:ing)? on|concentrate on|add|provide|perform|"
    r"begin with|start with|emphasi[sz]e|address|use|incorporate))\s+(?:emphasis on\s+)?"
)
"""How a sentence asks for the first treatment of its list: `Treatment to include taping, ...`."""
_LEAD = re.compile(
    rf"(?:to |which |please )?includ(?:e|es|ing)\s+|consisting of\s+|{_ASKING}|"
    r"(?:also|others?|plus|add|write[- ]in|specify)\s?:\s*|"
    r"(?:requested|ordered|prescribed|recommended)\s+(?-i:(?=[A-Z]))|"
    r"(?:program|interventions?|treatments?|modalities|(?:with )?emphasis(?: on)?)\s?:?\s+"
    r"(?-i:(?=[a-z]))",
    re.IGNORECASE,
)
_BEHIND_COURSE = re.compile(
    r"[^,;]*\b(?:weeks?|wks?|weekly|visits|sessions)\b\W*"
    r"(?:(?:with|for|includ(?:e|ing)|working on|focus(?:ing)? on|emphasi[sz]ing|consisting of|"
    r"to (?:work on|include|address|emphasi[sz]e|focus on|consist of))\s+)+(?:emphasis on\s+)?",
    re.IGNORECASE,
)
"""How often and long before the first treatment: `PT twice a week for 8 weeks to work on ...`."""
_GOES_ON = re.compile(
    rf"\.\s+(?=(?:please )?includ(?:e|es|ing)\b|{_ASKING})|"
    r"(?:(?<=wk)|(?<=wks)|(?<=week)|(?<=weeks)|(?<=visits)|(?<=sessions))\.\s+",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"\s?[-\u2013\u2014:.,]\s+(?=[A-Za-z])")
"""What may stand between an order to evaluate and the first treatment of its list."""
_PARTED = re.compile(r"[,;|\u2022]|\.\s")
_COURSE_END = re.compile(r"(?<=[a-z])\.\s+(?=[A-Za-z])")
"""Where a sentence ends that says how often: `2x/wk x 6 weeks. gait training / ice / taping`."""
_ROOM = frozenset({"remark", "second", "order", "reason"})
"""What labels are about that leave room for whatever else a prescriber orders."""
FEWEST_LINES, COMMAS = 3, 2
INDENTED, NEAR, SHORT, SHORT_LINE = 60.0, 0.6, 0.72, 5


def treatments(source: Source) -> Iterator[Candidate]:
    """The treatments that a label announces, those of each line or paragraph apart."""
    lines = [line for line in _lines(source) if not _COUNTED.fullmatch(line.text)]
    runs = [*_paragraphs(lines or [source.run])]
    runs = [run for run in runs if not tells_in_sentences(run.text)]
    one_each = len(runs) >= FEWEST_LINES or _NUMBERED.search(source.spot.words.text) is not None
    one_each = one_each and not any(_PARTED.search(run.text) for run in runs)
    for run in runs:
        whole = Source(source.page, source.spot, run, source.strength)
        spans = [(0, len(run.text))] if one_each else [*_elements(run.text)]
        listed = len(spans) > 1 or len(runs) > 1
        for start, end in spans:
            lead = _LEAD.match(run.text, start, end) or _behind_course(run.text, start, end)
            start = lead.end() if lead else start
            end = _in_its_sentence(run.text, start, _before_course(run.text, start, end))
            text = run.text[start:end]
            if (
                _DAY.fullmatch(text)
                or (DISCIPLINE.fullmatch(text) and not (listed and _PROGRAM.match(text)))
                or is_course(text)
                or _PAPERS.search(text)
            ):
                continue
            doubtful = _NO_TREATMENT.search(text) or _is_two(run, start, end)
            flag = "low_confidence" if doubtful else None
            yield whole.make("treatments", text, start, end, flag=flag)


def remarks(source: Source) -> Iterator[Candidate]:
    """Treatments where a form leaves room for more: `Comments: Scapular stabilization`."""
    tags = tags_of(source.spot.words.text) or frozenset({""})
    if source.run is not source.spot.beside and source.spot.beside is not None:
        return
    if not tags <= _ROOM:
        return
    if _names_treatments(source):
        yield from treatments(source)
        return
    for run in _beginnings(source.run):
        begun = replace(source, run=run, spot=replace(source.spot, below=[]))
        if _names_treatments(begun):
            yield from treatments(begun)
            return


def _beginnings(run: Run) -> Iterator[Run]:
    """The first sentence, what stands behind one that says how often and long, the first line.

    The first line only where the next begins with a figure.
    """
    first = _LIST_END.search(run.text)
    if first is not None:
        yield run.part(0, first.start())
    course = _COURSE_END.search(run.text)
    if course is not None and is_course(run.text[: course.start()]):
        rest = run.part(course.end(), len(run.text))
        end = _LIST_END.search(rest.text)
        yield rest
        if end is not None:
            yield rest.part(0, end.start())
    lines = list(_levels(run))
    if len(lines) > 1 and lines[1].text[0].isdigit():
        end = _LIST_END.search(lines[0].text)
        yield lines[0].part(0, end.start()) if end is not None else lines[0]


def services(source: Source) -> Iterator[Candidate]:
    """Treatments where a form asks which services, by code or in words."""
    if _names_treatments(source):
        yield from treatments(source)


def _names_treatments(source: Source) -> bool:
    """Whether every element of a text is a treatment: known, or named like one."""
    named = [line.text[start:end] for line in _lines(source) for start, end in _elements(line.text)]
    known = [put_right(one)[1] for one in named]
    return bool(named) and (all(known) or all(map(sounds_like_treatment, named)))


def _elements(text: str) -> Iterator[tuple[int, int]]:
    """The elements of a list, also of one that goes on in a sentence: `2x/wk. Include taping`."""
    at = 0
    bounds = [*_GOES_ON.finditer(text), *_before_listed_sentences(text)]
    for match in [*sorted(bounds, key=lambda one: one.start()), None]:
        end = match.start() if match else len(text)
        for start, stop in pieces(text[at:end]):
            yield from _behind_evaluation(text, at + start, at + stop)
        at = match.end() if match else end


def _behind_evaluation(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """An element, or two where it begins like an order: `Evaluate and treat: gait training`."""
    order = EVALUATE.match(text, start, end)
    parted = _BEHIND.match(text, order.end(), end) if order is not None else None
    if order is None or parted is None or not is_treatment(text[parted.end() : end]):
        yield start, end
        return
    yield order.span()
    yield parted.end(), end


def _before_listed_sentences(text: str) -> Iterator[re.Match[str]]:
    """Full stops between elements: `Flexion exercises. Core strengthening. Aquatic therapy`."""
    stops = list(_SENTENCE_END.finditer(text))
    ends = [*(stop.start() for stop in stops[1:]), len(text.rstrip(" ."))]
    for stop, end in zip(stops, ends, strict=False):
        named = [text[stop.end() + start : stop.end() + last]
                 for start, last in pieces(text[stop.end() : end])]  # fmt: skip
        if not named or not all(map(is_treatment, named)):
            return
        yield stop


def _behind_course(text: str, start: int, end: int) -> re.Match[str] | None:
    """What stands before the first treatment of a sentence, if it says how often and long."""
    found = _BEHIND_COURSE.match(text, start, end)
    named = found is not None and sounds_like_treatment(text[found.end() : end])
    return found if named and per_week(text[start:end]) is not None else None


def _before_course(text: str, start: int, end: int) -> int:
    """Where an element ends that says last how often: `PT eval & treat 2x per wk`."""
    often = per_week(text[start:end])
    if often is None or often.end < end - start or not text[start : start + often.start].strip():
        return end
    return start + len(text[start : start + often.start].rstrip(" ,.-"))


def _in_its_sentence(text: str, start: int, end: int) -> int:
    """Where an element ends behind which another sentence begins: `gait training. Please see`."""
    stop = _LIST_END.search(text, start, end)
    whole = stop is not None and sounds_like_treatment(text[start : stop.start()])
    return stop.start() if stop is not None and whole else end


def _lines(source: Source) -> Iterator[Run]:
    """The lines of a value: at one left edge, or each with a mark or number before it."""
    yield from _levels(source.run)
    left, last = source.run.words[0].x0, source.run
    for group in source.spot.below:
        first = group.words[0]
        if first in source.run.words:
            continue
        bottom = last.bottom
        aside = first.x0 - left
        marked = _ITEM.match(group.text) is not None
        reach = INDENTED if marked else LEFT_EDGE
        if first.y0 - bottom >= NEAR * first.height or not -LEFT_EDGE <= aside <= reach:
            return
        yield group
        last = group


def _levels(run: Run) -> Iterator[Run]:
    """The printed lines that a text runs over."""
    line: list[Word] = []
    for word in run.words:
        if line and word.y0 - line[-1].y0 > line[-1].height / 2:
            yield Run.of(line)
            line = []
        line.append(word)
    yield Run.of(line)


def _paragraphs(lines: Sequence[Run]) -> Iterator[Run]:
    """Lines put together that go on below; a marked line, or one after a short one, is another."""
    right = max(line.words[-1].x1 for line in lines)
    opened: list[Run] = []
    for line in lines:
        marked = _ITEM.match(line.text)
        plain = line.part(marked.end()) if marked else line
        if not plain.words:
            continue
        if opened and (marked or _is_next(opened[-1], plain, right)):
            yield Run.of(word for run in opened for word in run.words)
            opened = []
        opened.append(plain)
    if opened:
        yield Run.of(word for run in opened for word in run.words)


def _is_next(last: Run, line: Run, right: float) -> bool:
    """Whether a line is a list's next element: a whole one after a whole one that left room."""
    if last.text.rstrip().endswith((",", ";", "and", "&")):
        return False
    ends = _last_piece(last.text)
    begins = next((line.text[start:end] for start, end in pieces(line.text)), "")
    if line.text[0].isupper() and last.text[0].isupper() and len(last.words) <= SHORT_LINE:
        return True
    room = last.words[-1].x1 < SHORT * right or len(ends.split()) == len(last.text.split())
    return room and sounds_like_treatment(ends) and sounds_like_treatment(begins)


def _last_piece(text: str) -> str:
    spans = list(pieces(text))
    return text[slice(*spans[-1])] if spans else text


def _is_two(run: Run, start: int, end: int) -> bool:
    """Whether an element runs over a line's end and each of its parts could be one by itself."""
    words = [
        (word, at) for word, at in zip(run.words, run.starts, strict=True) if start <= at < end
    ]
    for (before, _), (after, at) in pairwise(words):
        if after.y0 - before.y0 > before.height / 2:
            first, second = run.text[start:at].strip(), run.text[at:end]
            if second[:1].islower() and run.text.count(",") >= COMMAS:
                return False
            return sounds_like_treatment(first) and sounds_like_treatment(second)
    return False
