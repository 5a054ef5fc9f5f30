"""A bare `ID#` in the line of a patient's name and birth counts a chart and no member."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import View, Word
from adapters.reading.values.record_headers import header_in
from adapters.reading.wordings.headings import heading_owner
from adapters.reading.wordings.labels import Label

_BARE = frozenset({"id", "id#", "idno", "idno#", "idnumber", "idnbr", "#", "no", "number"})
_PAYERS = frozenset({"coverage", "secondary"})


def without_charts(page: View, spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page, those of charts' numbers not taken for a member's."""
    return [
        replace(one, label=Label("other", "other"), owner="other")
        if one.label.role == "member" and one.words.squeezed in _BARE and _is_in_header(page, one)
        else one
        for one in spots
    ]


def counts_a_chart(page: View, word: Word) -> bool:
    """Whether a word stands in a header of the patient, outside any block of insurance."""
    index = next((at for at, row in enumerate(page.rows) if word in row.words), None)
    return index is not None and _is_header(page, index, word.x0)


def _is_in_header(page: View, spot: Spot) -> bool:
    return _is_header(page, spot.row, spot.x0)


def _is_header(page: View, index: int, x0: float) -> bool:
    row = page.rows[index]
    header = header_in(row.text) if row.has_figure else None
    if header is None:
        return False
    end = row.box(header.end - 1, header.end)
    over = (heading_owner(one.text) for one in reversed(page.rows[:index]))
    owner = next((one for one in over if one is not None), None)
    return owner not in _PAYERS and end is not None and x0 < end[2]
