"""A stamp that says how urgent an order is, alone and in capitals: a person looks at it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import View, gap_groups
from adapters.reading.values import therapy
from adapters.reading.values.candidates import GUESSED, Candidate

_STAMP = re.compile(
    r"\W*(?:STAT|URGENT|RUSH|ASAP|EXPEDITED?)(?: (?:ORDER|REFERRAL|REQUEST|PLEASE))?\W*"
)
APART, NEAR = 2.0, 3.0
"""How wide the blank around a stamp is, and how far off a choice may stand, in lines."""


def from_urgent_stamps(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer what a stamp says, for a look; a label, or one of several choices, is no stamp."""
    labels = {id(word) for spot in spots for word in spot.words.words}
    for row in page.rows:
        for group in gap_groups(row, APART * page.line_height):
            if not _STAMP.fullmatch(group.text) or any(id(word) in labels for word in group.words):
                continue
            if not _offers_choice(page, group.words[0].middle):
                yield Candidate(
                    "urgent", True, page.page, group.box(), group.text, group.confidence, GUESSED,
                    (), "low_confidence", origin="standing", doubt="position",
                )  # fmt: skip


def _offers_choice(page: View, level: float) -> bool:
    """Whether `routine` or the like stands near, as where a form lets choose."""
    near = " ".join(
        row.text for row in page.rows if abs(row.words[0].middle - level) < NEAR * page.line_height
    )
    return therapy.urgency(near) is not True
