"""A value whose letter may have lost an edge to a streak is looked at by a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from adapters.reading.values.candidates import UNDOUBTED, Candidate
from adapters.reading.values.spelling import is_spelled

Box = Sequence[float]
HALF = 0.5


def doubted_at(lost: Sequence[Box], offered: Iterable[Candidate]) -> list[Candidate]:
    """What both readers see alike there may still be another number or name."""
    return [
        replace(one, flag="low_confidence", confidence=min(one.confidence, HALF))
        if one.flag in UNDOUBTED and any(_may_be_other(one, box) for box in lost)
        else one
        for one in offered
    ]


def _may_be_other(one: Candidate, lost: Box) -> bool:
    """Whether neither a check nor the spelling of its words says what the letter is."""
    if one.box is None or one.evidence is None or one.evidence.checked:
        return False
    left, top, right, bottom = one.box
    across, level = (lost[0] + lost[2]) / 2, (lost[1] + lost[3]) / 2
    if not (left - 1 <= across <= right + 1 and top <= level <= bottom):
        return False
    place = round((across - left) / max(right - left, 1) * len(one.raw))
    near = one.raw[max(0, place - 2) : place + 2]
    spelled = one.evidence.spelled or is_spelled(one.raw)
    return any(map(str.isdigit, near)) or not spelled
