"""A bare `ID#` that counts no member: in a header of the patient, or of a message or chart.

A bare `Case #` counts no claim where nothing on the page speaks of one: an operation has one too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from adapters.reading.labels.spotting import Spot
from adapters.reading.layout.layout import View, Word
from adapters.reading.values.people import read_name
from adapters.reading.values.record_headers import Header, goes_under_a_name, header_in
from adapters.reading.wordings.headings import heading_owner
from adapters.reading.wordings.labels import Label

_BARE = frozenset({"id", "id#", "idno", "idno#", "idnumber", "idnbr", "#", "no", "number"})
_COUNTED_WORDS = (
    "message msg thread mail email student employee user encounter visit order referral request "
    "document doc case chart claim provider tracking confirmation transaction session account "
    "athlete record file batch fax task ticket note form report study accession specimen tax badge "
    "driver drivers school team device system epic pms emr ehr athena cerner external internal "
    "patient pt pt. client reference submission vendor facility location department site"
)
COUNTED = frozenset(_COUNTED_WORDS.split())
"""Words before a bare `ID` that say what it counts."""
_PAYERS = frozenset({"coverage", "secondary"})
_CASES = re.compile(r"(?:case|file)(?:#|no|no#|number|nbr|num|id|id#)?")
"""A bare label of a case, squeezed."""
_CLAIMED = re.compile(
    r"(?i)\b(?:claim\w*|adjust[eo]rs?|work(?:er|man|men)?['\u2019]?s?['\u2019]? ?comp\w*|w/?c|"
    r"work[- ](?:related|injury)|on the job|l&i|wcb|bwc|osha|employers?|auto(?:mobile)?|mv[ac]|"
    r"motor vehicle|no[- ]fault|pip|med ?pay|liability|accidents?|slip and fall|attorneys?|"
    r"date of (?:injury|loss|accident)|injury date|doi|dol|injured)\b"
)
"""What a page says that is about a claim."""


def without_charts(page: View, spots: Sequence[Spot]) -> list[Spot]:
    """The labels of a page, those of charts' numbers not taken for a member's."""
    return [
        replace(one, label=Label("other", "other"), owner="other")
        if _counts_a_chart(page, one)
        else one
        for one in spots
    ]


def _counts_a_chart(page: View, spot: Spot) -> bool:
    """Whether a bare label of a member's or a claim's number stands over another number."""
    if spot.label.role == "claim":
        bare = _CASES.fullmatch(spot.words.squeezed) is not None
        return bare and _owner_over(page, spot.row) not in _PAYERS and not _is_of_claim(page)
    bare = spot.label.role == "member" and spot.words.squeezed in _BARE
    return bare and (_is_in_header(page, spot) or _counts_something_else(page, spot))


def _is_of_claim(page: View) -> bool:
    return any(_CLAIMED.search(row.text) for row in page.rows)


def _owner_over(page: View, index: int) -> str | None:
    """Whom the nearest heading over a line is about."""
    over = (heading_owner(one.text) for one in reversed(page.rows[:index]))
    return next((one for one in over if one is not None), None)


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
    header = header_in(row.text) or _under_name(page, index) if row.has_figure else None
    if header is None:
        return False
    end = row.box(header.end - 1, header.end)
    return _owner_over(page, index) not in _PAYERS and end is not None and x0 < end[2]


def _under_name(page: View, index: int) -> Header | None:
    """What a record tells in the line right under the patient's name, if it tells the sex too."""
    header = goes_under_a_name(page.rows[index].text) if index else None
    if header is None or header.sex is None:
        return None
    named = read_name(page.rows[index - 1].text)
    return header if named is not None and named.credentials is None else None
