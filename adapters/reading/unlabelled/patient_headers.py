"""A patient's name and sex in the line that a record prints over each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.values.candidates import LABELLED, UNLABELLED, Candidate, stated
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import read_name
from adapters.reading.values.record_headers import Header, header_in, header_over

PARTED = 9.0
"""Heights of a line between two parts of a header."""
_OTHERS = frozenset({"third", "referrer", "clinic", "other"})
"""Whose birth date, and so whose line, is not the patient's."""


def from_patient_headers(page: View, spots: Sequence[Spot]) -> Iterator[Candidate]:
    """Offer what each line says that begins with a name and goes on with a birth date."""
    named = any(
        one.label.role == "name" and one.owner == "patient" and (one.beside or one.below)
        for one in spots
    )
    for index, row in enumerate(page.rows):
        header = header_at(page, index)
        if header is None or _is_anothers(index, spots) or _is_over_columns(page, row, header):
            continue
        found = read_name(row.text[slice(*header.name)])
        if found is not None and not named and not is_office(found.name):
            yield stated(page, row, "patient_name", found.name, header.name, LABELLED)
        if header.sex is not None:
            value = row.text[header.sex[0]].upper()
            yield stated(page, row, "sex", value, header.sex, UNLABELLED)


def header_at(page: View, index: int) -> Header | None:
    """The header that a line of a page begins with, or the first line of one in two lines."""
    row = page.rows[index]
    if not row.has_figure:
        return None
    below = page.rows[index + 1].text if index + 1 < len(page.rows) else ""
    return header_in(row.text) or header_over(row.text, below)


def _is_over_columns(page: View, row: Run, header: Header) -> bool:
    """Whether an office's or somebody's line in one corner goes on as a patient's label elsewhere.

    The parts of a header follow each other, though perhaps with room between them.
    """
    if is_office(row.text[slice(*header.name)]):
        return True
    parts = row.part(header.name[0], header.end).words
    return any(
        after.x0 - before.x1 > PARTED * page.line_height for before, after in pairwise(parts)
    )


def _is_anothers(index: int, spots: Sequence[Spot]) -> bool:
    """Whether the birth date of a line is that of somebody who is not the patient."""
    return any(
        one.row == index and one.label.role == "dob" and one.owner in _OTHERS for one in spots
    )
