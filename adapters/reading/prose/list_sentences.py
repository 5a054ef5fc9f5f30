"""Where sentences of a running text begin and end, and which of its words a label speaks for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, Word
from adapters.reading.values.treatment_words import sounds_like_treatment

_END = re.compile(
    r"(?<=[\w)%\]])[.!?]\s+(?=[A-Z0-9#])|[•·]|"
    r"(?:(?<=wk)|(?<=wks)|(?<=week)|(?<=weeks)|(?<=visits)|(?<=sessions)|"
    r"(?<=& treat)|(?<=and treat)|(?<=treatment))\.\s+|"
    r"(?:(?<=[a-z]{5})|(?<=knee)|(?<=neck)|(?<=back)|(?<=foot)|(?<=feet)|(?<=heel)|(?<=hand)|"
    r"(?<=hips)|(?<=legs)|(?<=arms)|(?<=side))\.\s+(?=[a-z][a-z -]{3,40}[,;])"
)
_LINE_ENDS = re.compile(r"(?i)^(?:[A-Z]\d\d[\dA-Z.]*|.*(?:wks?|weeks?|visits|sessions))\W*$")
"""A code, or how often and long, behind which a line ends like a sentence."""
_REFUSED = re.compile(
    r"\b(?:no|not(?! elsewhere| otherwise| specified| more than| to exceed| limited)|"
    r"avoid\w*|without|never|contraindicat\w*|"
    r"hold off|instead of|rather than|except|excluding|defer|refrain|precautions?|restrict\w*)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"\b(?:treat|includ\w+|please|kindly|recommend|request|provide|with emphasis|focus\w*)\b", re.I
)
_ANSWERED = frozenset({"treatments", "precautions", "surgery", "dx"})
_WHOLE = frozenset({"treatments", "precautions", "surgery"})
_GO_ON_BELOW = frozenset({"precautions", "surgery"})
"""What goes on in the next line though a full stop ended the one before."""


def labelled(spots: Sequence[Spot]) -> set[int]:
    """The words that a label speaks for, which are no sentence of an order."""
    return {
        id(word)
        for spot in spots
        if spot.label.role in _ANSWERED
        if spot.label.role != "treatments" or not _tells(spot)
        for run in _answers(spot)
        for word in _told(spot, run)
    }


_TELLS = re.compile(
    r"\W*(?:I|We|He|She|They|My|Our|His|Her|(?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][\w'\u2019-]+|"
    r"There|The (?:patient|above|plan|program|treatment))(?:['\u2019](?:d|ll|m|ve|s))?\s[a-z]"
)


def tells_in_sentences(text: str) -> bool:
    """Whether what stands beside or under a label is told in sentences and is no list.

    `Plan: I would like her to be seen twice a week. She would benefit from gait training.`
    """
    if _TELLS.match(text) is not None:
        return True
    first, stop, behind = text.partition(". ")
    return (
        bool(stop) and _TELLS.match(behind) is not None and _IN_ONE_BREATH.search(first) is not None
    )


def _tells(spot: Spot) -> bool:
    """Whether the text of a label, through all its lines, is told in sentences."""
    return tells_in_sentences(" ".join(run.text for run in _answers(spot)))


_STEPS = re.compile(
    r"(?i)\b(?:progress(?:ing|ion)?|advanc(?:e|es|ing)|transition(?:s|ing)?|graduat(?:e|ing)|"
    r"mov(?:e|ing) on|work(?:ing)? up|build(?:ing)? up|wean(?:ing)?)\s(?:\w+\s){0,2}?"
    r"(?:to|into|toward|towards|through)\b"
)
"""How a sentence tells in which order a few things come, and lists none: `Begin with gentle
motion, progress to strengthening when cleared.`"""
_IN_ONE_BREATH = re.compile(r"(?i)\b(?:weeks?|wks?|weekly|visits|sessions)\W*$")
"""How a first sentence ends that only says how often and long."""


def _answers(spot: Spot) -> Sequence[Run]:
    """What stands beside a label and below it; nothing below a sentence that ended beside it.

    A word with a comma or a full stop behind it is one of a sentence, and no label.
    """
    if spot.beside is None:
        return spot.below[:1]
    told = spot.beside.text.strip()
    if not spot.colon and told[:1] in {",", ".", ";", ")"}:
        return []
    closed = told.endswith(".") and spot.label.role not in _GO_ON_BELOW
    ended = closed or (spot.label.role not in _WHOLE and _ended(spot.beside) is not None)
    return [spot.beside, *([] if ended else spot.below[:1])]


def _ended(run: Run) -> int | None:
    """Where the first sentence of a text ends, be it with the line, if another follows."""
    return next((end for _, end in sentences(run) if end < len(run.text)), None)


def _told(spot: Spot, run: Run) -> Sequence[Word]:
    """The words that a label speaks for: those of a sentence, of precautions all."""
    whole = spot.label.role in _WHOLE
    end = _elsewhere(run) if whole else _ended(run)
    if end is None:
        return run.words
    return [word for word, at in zip(run.words, run.starts, strict=True) if at < end]


def _elsewhere(run: Run) -> int | None:
    """Where the first sentence begins behind a text that asks for treatments, and warns of none."""
    begins = (begin for begin, _ in sentences(run))
    return next((at for at in begins if at and _ASKS.match(run.text, at)), None)


_ASKS = re.compile(
    r"(?:(?:please )?(?:include|focus|work|concentrate|emphasi[sz]e|address|provide|begin|start)\b|"
    r"(?:treatment|therapy|program|pt|interventions|specifically|emphasis|orders?)\b|"
    r"(?:i|we|s?he|they)\b(?:['\u2019]d)? (?:would|am|are|have|recommend|request|suggest|want)\b)"
    r"(?!.*\b(?:avoid|not|no)\b)",
    re.IGNORECASE,
)


def sentences(flow: Run) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end, be it with a line behind which a list of its own begins."""
    ends = [(match.start(), match.end()) for match in _END.finditer(flow.text)]
    at = 0
    for end, begin in sorted([*ends, *_list_lines(flow)]):
        yield at, end
        at = begin
    yield at, len(flow.text)


def _list_lines(flow: Run) -> Iterator[tuple[int, int]]:
    """Lines that begin with a treatment and a comma, behind a code or behind how often and long."""
    words = zip(flow.words, flow.starts, strict=True)
    for (before, _), (after, at) in pairwise(words):
        if after.y0 - before.y0 <= before.height / 2 or not _LINE_ENDS.search(before.text):
            continue
        first, comma, _ = flow.text[at:].partition(",")
        if comma and sounds_like_treatment(first):
            yield at - 1, at


def is_refused(before: str) -> bool:
    """Whether what follows is what not to do: nothing is asked for after the last refusal."""
    refused = max((match.start() for match in _REFUSED.finditer(before)), default=-1)
    asked = max((match.start() for match in _ASKED_FOR.finditer(before)), default=-1)
    return refused > asked


def tells_steps(text: str) -> bool:
    """Whether a sentence tells how to go on from one thing to the next."""
    return _STEPS.search(text) is not None
