"""Gives what a pen wrote to a person, unless both readers and a check agree on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adapters.reading.layout.layout import Box
from adapters.reading.sureness.certainty import has_passed
from adapters.reading.values.folding import TWO_READERS
from priorauth.models.reading import WRITTEN_BY_HAND, Found, ReadValue

MOSTLY = 0.5
_UNSURE = frozenset({None, "low_confidence"})
"""What handwriting is a better reason than."""


def flag_handwritten(
    fields: Mapping[str, Found], by_hand: Mapping[int, Sequence[Box]]
) -> dict[str, Found]:
    """Return the fields, those flagged that lie where a pen wrote on their page."""
    return {
        name: tuple(_flagged(one, by_hand) for one in found)
        if isinstance(found, tuple)
        else _flagged(found, by_hand)
        for name, found in fields.items()
    }


def _flagged(found: ReadValue, by_hand: Mapping[int, Sequence[Box]]) -> ReadValue:
    if found.value is None or found.flag not in _UNSURE or found.box is None or found.page is None:
        return found
    agreed = found.flag is None and TWO_READERS in found.checks and has_passed(found)
    boxes = by_hand.get(found.page, ())
    if agreed or not any(_covers(box, found.box) for box in boxes):
        return found
    return found.model_copy(update={"flag": WRITTEN_BY_HAND})


def _covers(box: Box, other: Box) -> bool:
    """Whether a box lies over most of another one."""
    across = min(box[2], other[2]) - max(box[0], other[0])
    down = min(box[3], other[3]) - max(box[1], other[1])
    area = (other[2] - other[0]) * (other[3] - other[1])
    return across > 0 and down > 0 and across * down >= MOSTLY * area
