"""Sheets that say how everybody is treated after an operation, and nothing of one patient."""

from __future__ import annotations

import re
from collections.abc import Sequence

from adapters.reading.page_reading import Page

_TITLE = re.compile(
    r"(?i)\bprotocols?\b|\bguidelines?\b|"
    r"\b(?:rehab\w*|therapy|exercise|post-?op\w*) (?:program|progression|phases|regimen)\b|"
    r"\bpost-?op(?:erative)? (?:rehab\w*|therapy|instructions)\b"
)
_STAGE = re.compile(
    r"(?i)\W*(?:(?:phase|stage)\s(?:\d|[ivx]+\b|one|two|three|four)|"
    r"(?:post-?op\w*\s)?(?:weeks?|wks?|days?|months?)\s\d|"
    r"\d{1,2}\s?(?:-|\u2013|to)\s?\d{1,2}\s(?:weeks?|wks?|days?|months?)\b\s?(?:[:-]|post|$))"
)
"""How a part of such a sheet begins: `Phase II (weeks 4-8)`, `Weeks 1-2:`."""
HEAD, FEWEST = 0.3, 2
_OF_A_PATIENT = frozenset({"patient_name", "date_of_birth", "member_id"})


def set_protocols_aside(pages: Sequence[Page]) -> None:
    """Take nothing from protocols for a referral: they order nothing for anybody."""
    for page in pages:
        if page.kind in {"referral_order", "other"} and _is_protocol(page):
            page.kind, page.candidates, page.spots = "other", [], []


def _is_protocol(page: Page) -> bool:
    """Whether a page is called a protocol, goes by phases or weeks, and asks for no patient."""
    rows = [row for view in page.views[:1] for row in view.rows]
    tall = max((view.height for view in page.views[:1]), default=0.0)
    called = any(_TITLE.search(row.text) for row in rows if row.top < HEAD * tall)
    if not called or sum(_STAGE.match(row.text) is not None for row in rows) < FEWEST:
        return False
    told = any(one.field in _OF_A_PATIENT for one in page.candidates)
    return not told and not any(
        spot.label.role in {"name", "dob"} and spot.owner in {"patient", ""} for spot in page.spots
    )
