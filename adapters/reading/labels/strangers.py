"""Telephones in the section of a contact or relative: none of the patient's, whoever finds them."""

from __future__ import annotations

from collections.abc import Sequence

from adapters.reading.labels.spot import Spot
from adapters.reading.values.candidates import Candidate


def without_strangers(offered: Sequence[Candidate], spots: Sequence[Spot]) -> list[Candidate]:
    """Leave out a patient's telephone beside a label that is about somebody else."""
    theirs = [one for one in spots if one.owner == "third" and one.label.role == "phone"]
    return [
        one
        for one in offered
        if one.origin == "label"
        or one.field != "patient_phone"
        or not any(_stands_beside(one, spot) for spot in theirs)
    ]


def _stands_beside(one: Candidate, spot: Spot) -> bool:
    if one.box is None or spot.beside is None:
        return False
    first, last = spot.beside.words[0], spot.beside.words[-1]
    return first.y0 < (one.box[1] + one.box[3]) / 2 < first.y1 and spot.x0 < one.box[0] < last.x1
