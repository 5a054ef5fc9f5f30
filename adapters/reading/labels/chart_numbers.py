"""A bare `ID#` that counts no member: in a header of the patient, or of a message or chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import View, Word
from adapters.reading.values.record_headers import header_in
from adapters.reading.wordings.headings import heading_owner
from adapters.reading.wordings.labels import Label

_BARE = frozenset({"id", "id#", "idno", "idno#", "idnumber", "idnbr", "#", "no", "number"})
_COUNTED_WORDS = (
    "message msg thread mail email student employee user encounter visit order referral request "
    "document doc case chart claim provider tracking confirmation transaction session account "
    "athlete record file batch fax task ticket note form report study accession specimen tax badge "
    "driver drivers school team device system epic pms emr ehr athena cerner external internal "
    "patient reference submission vendor facility location department site"
)
COUNTED = frozenset(_COUNTED_WORDS.split())
"""Words before a bare `ID` that say what it counts."""
_PAYERS = frozenset({"coverage", "secondary"})


def without_charts(page: View, spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page, those of charts' numbers not taken for a member's."""
    return [
        replace(one, label=Label("other", "other"), owner="other")
        if one.label.role == "member"
        and one.words.squeezed in _BARE
        and (_is_in_header(page, one) or _counts_something_else(page, one))
        else one
        for one in spots
    ]


def _counts_something_else(page: View, spot: Spot) -> bool:
    """Whether the word right before a bare label says what the number counts: `Message ID`."""
    row, first = page.rows[spot.row], spot.words.words[0]
    before = [word for word in row.words if word.x1 <= first.x0 + 1][-1:]
    near = (one for one in before if first.x0 - one.x1 < first.height)
    return any(one.text.lower() in COUNTED for one in near)


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
