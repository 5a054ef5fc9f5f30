"""`Evaluate and treat` where a sentence or a line orders it: often it is all that an order asks.

On a form the same words are choices beside boxes; there a mark says whether they are meant, and
nothing is taken from the print.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import UNLABELLED, Candidate, open_end, stated

_EVALUATES = re.compile(
    r"\b(?:eval(?:uate|uation)?|assess(?:ment)?)\.?\s?(?:and|&|/|\+)\s?(?:treat(?:ment)?|tx)\b",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\b(?:physical therapy|phys ther|p\.?t\.?|therapy|rehab\w*|refer\w*|reason|please|order\w*|"
    r"request\w*|consult)\b[^.]*$",
    re.IGNORECASE,
)
"""What stands before it where it is asked for."""
_FOR = re.compile(r"\s+for (?:the |his |her |this )?[a-z]{4,}|,?\s+\d", re.IGNORECASE)
"""What follows it where a line begins with it and is no choice of a form."""
_CHOICE = re.compile(
    r"\b(?:o\.?t\.?|s\.?t\.?|slp|occupational|speech)\b[^.]{0,20}\beval|\beval\w* only\b|"
    r"\bonly eval\w*|\bconsult(?:ation)? only\b",
    re.IGNORECASE,
)
"""What a form lets its reader choose between, besides."""
_REASON = re.compile(r"\b(?:reason|request(?:ed)?|order(?:ed)?|services?)\b", re.IGNORECASE)
"""Labels that ask what for."""
_NOT_ASKED = re.compile(
    r"\b(?:was|were|had|not|cannot|unable|unless|if|until|before|after|who|that|cost|consent|"
    r"authori[sz]e\w*|agree\w*)\b[^.]*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?]\s+(?=[A-Z0-9-])")


def from_evaluations(
    page: View, spots: Sequence[Spot], flows: Sequence[Run], others: Sequence[Candidate]
) -> Iterator[Candidate]:
    """Offer what running text orders so, once, where no sentence of the page lists treatments."""
    if others or any(_CHOICE.search(row.text) for row in page.rows):
        return
    for run in _asked_for(spots):
        if _EVALUATES.fullmatch(run.text):
            yield stated(page, run, "treatments", run.text, (0, len(run.text)), UNLABELLED)
            yield open_end("treatments", page, run.box())
            return
    for flow in flows:
        for found in _EVALUATES.finditer(flow.text):
            before = _SENTENCE.split(flow.text[: found.start()])[-1]
            begins = not before.strip(" -") and _FOR.match(flow.text, found.end()) is not None
            if (begins or _ORDERS.search(before)) and not _NOT_ASKED.search(before):
                yield stated(page, flow, "treatments", found[0], found.span(), UNLABELLED)
                yield open_end("treatments", page, flow.box(*found.span()))
                return


def _asked_for(spots: Sequence[Spot]) -> Iterator[Run]:
    """What stands beside the labels that ask for a reason, or else below them."""
    for spot in spots:
        if _REASON.search(spot.words.text):
            yield from [spot.beside] if spot.beside is not None else spot.below[:1]
