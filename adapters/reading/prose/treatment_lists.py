"""Finds treatments that sentences list: `to include gait training and, if tolerated, traction`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.prose.evaluation_orders import from_evaluations
from adapters.reading.prose.list_sentences import is_refused, labelled, sentences, tells_steps
from adapters.reading.values.candidates import UNLABELLED, Candidate, Doubt, open_end, stated
from adapters.reading.values.parting import parting, slashes
from adapters.reading.values.therapy import is_course
from adapters.reading.values.treatment_words import (
    EVALUATE,
    ends_like_treatment,
    is_treatment,
    says_no_name,
    sounds_like_treatment,
)
from adapters.reading.wordings.needs import wording

_BETWEEN = re.compile(
    r"\s*[,;:()\u2022|]\s*(?:(?:and|or|plus|then|with|also)\s+)?|\s+[-\u2013\u2014]\s+|"
    r"(?:(?<=\btreat)|(?<=\btreatment))\s+with\s+|"
    r"\s+(?:and|or|plus|as well as|along with|in addition to|followed by|&|\+)\s+",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\b(?:(?:start|begin|get|put|have|place)(?:ing)? (?:him|her|them|the patient) (?:on|with)|"
    r"(?:(?:is|are) )?(?:asked|instructed) to \w+|includ(?:e|es|ing)|of|with|for|"
    r"us(?:e|es|ing)|by|to|on|in mind|perform(?:ing)?|try|"
    r"provid(?:e|ing)|do|start(?:ing)?|begin(?:ning)?|add(?:ing)?|receive|emphasi[sz](?:e|ing)|"
    r"stress(?:ing)?|recommend(?:ed|ing)?|request(?:ed|ing)?|want|like|consider|such as|both|see|"
    r"through|involving|comprising|requires?|needs?|offer|continue|initiate|attempt|employ|apply|"
    r"address(?:ing)?|work (?:with (?:her|him|the patient) )?on|combining|utiliz(?:e|ing)|from|is|"
    r"are|the|an?|some|also|possibly|"
    r"plus|then|please|order(?:ing)?|instruct in|teach|other(?: treatments?)?|"
    r"suggest(?:ed|ing)?|advis(?:e|ed|ing)|"
    r"propos(?:e|ed|ing)|prefer|appreciate|prescrib(?:e|ed|ing)|undergo|pursue|implement(?:ing)?|"
    r"incorporat(?:e|ing)|introduc(?:e|ing)|concentrat(?:e|ing)|focus(?:ing)?|asking)\s+",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?i)(?:i|we|she|he|they|this|my|our|"
    r"(?:the|her|his) (?:program|plan|course|therap\w+|treatment))\s(?!and\b|or\b)"
)
"""Who asks for a treatment, or what consists of it: no treatment begins so."""
_STRESSED = re.compile(
    r"(?:please )?(?:(?:(?:with |special )*(?:emphasis|stress|attention)|concentrat(?:e|ion|ing)|"
    r"focus(?:ing)?|work(?:ing)?) (?:on|to)|"
    r"(?:request|recommend|order|prescrib|emphasi[sz]|perform|stress)(?:e|ing)|"
    r"requests?|recommends?|perform|do)\s+",
    re.IGNORECASE,
)
"""What a sentence asks with, before the first treatment that it names."""
_TRAIL = re.compile(
    r"\s+(?:if|as|when|where|while|until|once|twice|three|four|two|\d|for|to|with|at|in|on|over|"
    r"of|may|would|should|will|is|are|prn|daily|weekly|per|x)\b",
    re.IGNORECASE,
)
_AS_A_PART = re.compile(
    r"(?i)\s+(?:as (?:a )?part of (?:the|her|his|their|your|this|a) (?:\w+ )?"
    r"(?:program|plan|care|treatment|therapy|rehab\w*))$"
)
_ASKS = re.compile(
    r"\b(?:includ\w*|treat\w*|therap\w*|program\w*|provid\w*|recommend\w*|request\w*|focus\w*|"
    r"emphasi\w*|please|kindly|use|eval\w*|pt|plan|like|rehab\w*|mind|order\w*|consist\w*|want|"
    r"benefit|work on|such as|refer\w*|needs?|start|begin|appreciate|sessions?|visits?|weekly)\b",
    re.IGNORECASE,
)
_INCLUDES = wording(
    r"\b(?:includ\w+|consisting of|such as|emphasis on|focus\w* on|comprising|in the form of)\b",
    re.IGNORECASE,
)
_INCLUDING = re.compile(rf"(?:to |which )?{_INCLUDES.of.pattern}\s+", re.IGNORECASE)
_PAST = wording(
    r"\b(?:was|were|had|has|have been|previous\w*|prior|already|attended|completed|finished|tried|"
    r"failed|despite|relief|helped|underwent|gym|used to|in the past|so far|to date|undergone|"
    r"responded|managed|years? ago|months ago|did not|didn't|injections?|occurs?)\b",
    re.IGNORECASE,
)
_AIM = re.compile(
    r"\W*(?:(?:\w+ ){0,2}(?:goals?|aims?|objectives?)\b|(?:increase|improve|decrease|reduce|"
    r"restore|regain|maximi[sz]e|normali[sz]e|independent)\b)",
    re.IGNORECASE,
)
"""What is to be reached, and not how: `Increase strength; independent with home program`."""
_CONDITION = re.compile(
    r"\s*(?:,\s*)?(?:if|when|where|as (?:tolerated|able|needed|indicated)|prn)\b", re.IGNORECASE
)
_JOINING = re.compile(r"\s+(?:and|or|&)\s+", re.IGNORECASE)
_PLAIN = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*(?: [A-Za-z][A-Za-z'\u2019-]*){0,2}")
_COMMA = re.compile(r"\s*[,;]\s*(?:(?:and|plus|&)\s+)?", re.IGNORECASE)
_ITEM = re.compile(r"\s*(?:\(?\d{1,2}[.)]|o(?= [A-Z])|[-\u2022\u00b7*\u2013>\u25cf\u25aa]+)\s+")
_LIMITS = re.compile(
    r"\b(?:only|tolera\w+|limits?|weight|wbat|nwb|ttwb|pwb|brace|sling|boot|crutch\w*|falls?|risk|"
    r"caution|urgent\w*|visits?)\b",
    re.IGNORECASE,
)
"""Words of what to mind, which a list of treatments may end with."""
_OPENED = re.compile(r"[,;:]\s*(?:(?:and|plus|&)\s+)?$|^$", re.IGNORECASE)
_SHUT = re.compile(r"\s*(?:[,;]|\.?\s*$|(?:and|plus|&)\s)", re.IGNORECASE)
_AMONG = re.compile(r"[A-Za-z][\w/'\u2019-]*(?: [A-Za-z][\w/'\u2019-]*){0,3}")
"""What may stand between two treatments and be one that nobody listed."""
FEWEST, FEW_WORDS, FULL_LINE = 2, 3, 0.85


@dataclass(frozen=True)
class _Item:
    """One part of a sentence between commas; `name` where it is, or holds, a treatment."""

    start: int
    end: int
    name: bool
    doubt: Doubt = ""


def from_treatment_lists(
    page: View, spots: Sequence[Spot], flows: Sequence[Run]
) -> Iterator[Candidate]:
    """Offer the treatments that sentences ask for, and say that the list may go on."""
    taken = labelled(spots)
    listed = [*_one_a_line(page, flows, taken), *_in_sentences(page, flows, taken)]
    yield from listed
    yield from from_evaluations(page, spots, flows, listed)


def _in_sentences(page: View, flows: Sequence[Run], taken: set[int]) -> Iterator[Candidate]:
    """Treatments that the sentences of no label list."""
    for flow in flows:
        told = [at for word, at in zip(flow.words, flow.starts, strict=True) if id(word) in taken]
        for start, end in sentences(flow):
            if not any(start <= at < end for at in told):
                yield from _of_sentence(page, flow, start, end)


def _one_a_line(page: View, flows: Sequence[Run], taken: set[int]) -> Iterator[Candidate]:
    """Treatments below each other, each in a line of its own behind a mark or a number."""
    items = [_ITEM.match(flow.text) for flow in flows]
    named = [
        item is not None
        and is_treatment(flow.text[item.end() :].rstrip(" .,;"))
        and not any(id(word) in taken for word in flow.words)
        for flow, item in zip(flows, items, strict=True)
    ]
    for at, (flow, item) in enumerate(zip(flows, items, strict=True)):
        beside = named[max(0, at - 1) : at] + named[at + 1 : at + 2]
        if item is not None and named[at] and any(beside):
            text = flow.text[item.end() :].rstrip(" .,;")
            span = (item.end(), item.end() + len(text))
            yield stated(page, flow, "treatments", text, span, UNLABELLED)
            yield open_end("treatments", page, flow.box(*span))


def _of_sentence(page: View, flow: Run, start: int, end: int) -> Iterator[Candidate]:
    text = flow.text[start:end]
    enough = 1 if _INCLUDES.may_be_in(flow) and _INCLUDES.of.search(text) else FEWEST
    if enough > 1 and _BETWEEN.search(text) is None and not slashes(text):
        return
    if (_PAST.may_be_in(flow) and _PAST.of.search(text)) or _AIM.match(text):
        return
    items = _treatments(text)
    names = [item for item in items if item.name]
    alone = all(item.name for item in items)
    if len(names) < enough or (len(names) <= FEWEST and tells_steps(text)):
        return
    cut = end == len(flow.text) and _may_go_on(page, flow)
    begun = start == 0 and text[:1].islower() and any(text[one.start].isupper() for one in names)
    asked = alone or _ASKS.search(flow.text[max(0, start - 200) : end]) is not None
    for item in _listed(text, items, names):
        if not item.name and says_no_name(text[item.start : item.end]):
            continue
        if is_refused(text[: item.start]):
            break
        plain = _AMONG.fullmatch(text, item.start, item.end) is not None
        doubt: Doubt = item.doubt if asked and (item.name or plain) else "prose"
        if (cut and item is items[-1]) or (begun and item is items[0]):
            doubt = doubt or "cut"
        span = (start + item.start, start + item.end)
        yield stated(page, flow, "treatments", text[item.start : item.end], span, UNLABELLED, doubt)
    yield open_end("treatments", page, flow.box(start + names[0].start, start + names[-1].end))


def _listed(text: str, items: list[_Item], names: list[_Item]) -> list[_Item]:
    """The elements from the first treatment to the last, and one at either end that nobody knows.

    A list by commas that its sentence begins or ends with begins and ends as it goes on.
    """
    first, last = items.index(names[0]), items.index(names[-1])
    if first > 0 and len(names) >= FEWEST:
        before = items[first - 1]
        begins = (
            not text[: before.start].strip(" -\u2013") or text[: before.start].rstrip()[-1] == ":"
        )
        first -= (
            begins
            and _is_plain(text, before)
            and _COMMA.fullmatch(text, before.end, items[first].start) is not None
        )
    if last + 1 < len(items) and len(names) >= FEWEST:
        after = items[last + 1]
        ends = not text[after.end :].strip(" .;")
        last += (
            ends
            and _is_plain(text, after)
            and _COMMA.fullmatch(text, items[last].end, after.start) is not None
        )
    return items[first : last + 1]


def _is_plain(text: str, item: _Item) -> bool:
    """Whether an element could be a treatment that is not on file: a few words and no sentence."""
    piece = text[item.start : item.end]
    if _LIMITS.search(piece):
        return False
    return _AMONG.fullmatch(piece) is not None and not (
        _SUBJECT.match(piece) or says_no_name(piece)
    )


def _may_go_on(page: View, flow: Run) -> bool:
    """Whether a paragraph ends without a full stop where lines end, and a word or two follow."""
    right, last = max(row.words[-1].x1 for row in page.rows), flow.words[-1]
    if flow.text[-1] in ".;)" or last.x1 < FULL_LINE * right:
        return False
    below = (row for row in page.rows if 0 < row.words[0].y0 - last.y1 + 2 < last.height)
    return any(
        row.text[0].islower() or (len(row.words) <= FEW_WORDS and ":" not in row.text)
        for row in below
    )


def _treatments(text: str) -> list[_Item]:
    """The parts of a sentence, those that name a treatment cut down to its name."""
    found = [*_BETWEEN.finditer(text), *slashes(text)]
    bounds = parting(text, sorted(found, key=lambda bound: bound.start()))
    starts = [0, *(match.end() for match in bounds)]
    ends = [*(match.start() for match in bounds), len(text)]
    items = [_item(text, *span) for span in zip(starts, ends, strict=True)]
    if any(item.name for item in items):
        marks = [",", *(bound[0] for bound in bounds), ","]
        items = [
            item if item.name or "," not in marks[at + 1] else _in_short(text, item)
            for at, item in enumerate(items)
        ]
    kept = [
        item
        for item in items
        if item.end > item.start and not is_course(text[item.start : item.end])
    ]
    return _joined(text, kept)


def _item(text: str, start: int, end: int) -> _Item:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip(" .-*>\u2022\u00b7"))
    stressed = _STRESSED.match(text, start, end)
    start = stressed.end() if stressed is not None else start
    piece = text[start:end].rstrip(" .")
    end = start + len(piece)
    aside = _AS_A_PART.search(text, start, end)
    end = aside.start() if aside is not None else end
    piece = text[start:end]
    condition: Doubt = "cut" if _CONDITION.match(text, end) else ""
    if piece.isupper() and is_treatment(piece):
        return _Item(start, end, name=True, doubt=condition)
    leads = [start + match.end() for match in _LEAD.finditer(piece)]
    for first in leads if leads and _SUBJECT.match(piece) else (start, *leads):
        if sounds_like_treatment(text[first:end]):
            return _Item(first, end, name=True, doubt=condition or _shared(text, first, end))
        for match in reversed([*_TRAIL.finditer(text, first, end)]):
            if sounds_like_treatment(text[first : match.start()]):
                return _Item(first, match.start(), name=True, doubt="cut")
    lead = _INCLUDING.match(piece)
    return _Item(start + lead.end() if lead else start, end, name=False)


def _in_short(text: str, item: _Item) -> _Item:
    """A part before a comma that beside a treatment is another in a word: `gait`, `elec stim`."""
    piece = text[item.start : item.end]
    for first in (0, *(match.end() for match in _LEAD.finditer(piece))):
        if is_treatment(piece[first:]) and not EVALUATE.fullmatch(piece[first:]):
            return _Item(item.start + first, item.end, name=True, doubt=item.doubt)
    return item


def _shared(text: str, first: int, end: int) -> Doubt:
    """Whether two parts share a word, as in `soft tissue and joint mobilization`.

    Between the commas of a list, or behind its last `and`, they are one element.
    """
    name = text[first:end]
    opened = _OPENED.search(text[:first]) or any(
        match.end() == first for lead in (_LEAD, _INCLUDING) for match in lead.finditer(text)
    )
    if EVALUATE.fullmatch(name) or (opened and _SHUT.match(text, end)):
        return ""
    joint = _JOINING.search(name)
    return "cut" if joint and not sounds_like_treatment(name[: joint.start()]) else ""


def _joined(text: str, items: list[_Item]) -> list[_Item]:
    """Two parts with one head, as in `soft tissue and joint mobilization`, are one, in doubt."""
    found = items[:1]
    for before, item in pairwise(items):
        first = _loose_end(text, before) if item.name and not before.name else None
        joint = text[before.end : item.start]
        if first is not None and _JOINING.fullmatch(joint):
            found[-1] = _Item(first, item.end, name=True, doubt=_between(text, first, item.end))
            if len(found) > 1 and _JOINING.fullmatch(text[found[-2].end : first]):
                found[-2] = replace(found[-2], doubt="cut")
        elif _ends_with_strange(text, before, item):
            whole = text[found[-1].start : item.end]
            doubt: Doubt = "" if is_treatment(whole) else "cut"
            found[-1] = _Item(found[-1].start, item.end, name=True, doubt=doubt)
        else:
            found.append(item)
    return found


def _between(text: str, first: int, end: int) -> Doubt:
    """Nothing against two parts with one head between a comma and the next element of their list.

    The last `and` of a list parts: `gait, balance and hip strengthening` may be two or three.
    """
    goes_on = _SHUT.match(text, end) is not None and bool(text[end:].strip(" ."))
    listed = goes_on and text[:first].rstrip().endswith((",", ";"))
    return "" if listed and is_treatment(text[first:end]) else "cut"


def _ends_with_strange(text: str, before: _Item, item: _Item) -> bool:
    """Whether a sentence ends with a treatment and a word nobody knows: `ice and compression`."""
    last_word = " " not in text[item.start : item.end] and not text[item.end :].strip(" .;")
    joint = _JOINING.fullmatch(text[before.end : item.start])
    return before.name and not item.name and last_word and joint is not None


def _loose_end(text: str, item: _Item) -> int | None:
    """Where a word or two begin that lack what they belong to."""
    piece = text[item.start : item.end]
    leads = [match.end() for match in _LEAD.finditer(piece)]
    start = item.start + (leads[-1] if leads else 0)
    rest = text[start : item.end]
    if " " in rest and is_treatment(rest):
        return None
    return start if _PLAIN.fullmatch(rest) and not ends_like_treatment(rest) else None
