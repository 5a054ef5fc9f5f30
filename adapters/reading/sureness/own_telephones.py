"""Frees a patient's telephone of a mere doubt where the other number is theirs as well.

A print shows a telephone at home and a cell one, each under a label that says so: either reaches
the patient, and that there are two speaks against neither.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from adapters.reading.labels.finding import Spot
from adapters.reading.page_reading import Page
from adapters.reading.sureness.relief import DOUBTED
from adapters.reading.values.candidates import Candidate
from adapters.reading.values.checked_numbers import find_phones
from priorauth.models.reading import Found, ReadValue

NAME = "patient_phone"
TOGETHER = 2
"""Lines that the labels of one person's telephones lie apart at most."""
_KINDS = re.compile(
    r"(?i)\b(?P<home>home|hm|evening|residence|h\b)|\b(?P<cell>cell\w*|mobile|mob|c\b|m\b)|"
    r"\b(?P<first>preferred|primary|best|contact|day(?:time)?)"
)


def own_telephones(
    fields: Mapping[str, Found], offered: Sequence[Candidate], pages: Iterable[Page]
) -> dict[str, Found]:
    """The fields, the patient's telephone unflagged where each number has a label of its own."""
    found = fields[NAME]
    if not isinstance(found, ReadValue) or found.flag != DOUBTED or found.value is None:
        return dict(fields)
    claims = [one for one in offered if one.field == NAME and one.value is not None]
    sure = all(one.origin == "label" and not one.doubt and one.flag is None for one in claims)
    numbers = {str(one.value) for one in claims}
    if not sure or not any(_stand_together(page.spots, numbers) for page in pages):
        return dict(fields)
    return {**fields, NAME: found.model_copy(update={"flag": None})}


def _stand_together(spots: Sequence[Spot], numbers: set[str]) -> bool:
    """Whether labels of one section say what each of some numbers is, each something else."""
    told = {digits: (kind, row) for digits, kind, row in _kinds(spots)}
    if len(numbers) < 2 or not numbers <= told.keys():
        return False
    kinds = {told[number][0] for number in numbers}
    rows = [told[number][1] for number in numbers]
    return len(kinds) == len(numbers) and max(rows) - min(rows) <= TOGETHER


def _kinds(spots: Sequence[Spot]) -> Iterable[tuple[str, str, int]]:
    """Each of the patient's numbers, what kind its label says that it is, and in which line."""
    for spot in spots:
        kind = _KINDS.search(spot.words.text)
        run = spot.beside or (spot.below[0] if spot.below else None)
        if kind is None or run is None or spot.owner != "patient" or not spot.sure:
            continue
        for digits, _, _ in find_phones(run.text)[:1]:
            yield digits, str(kind.lastgroup), spot.row
