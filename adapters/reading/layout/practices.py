"""Whether a page's letterhead is that of a practice that refers, and of no therapy clinic."""

from __future__ import annotations

import re

from adapters.reading.layout.layout import Run, View, gap_groups

HEAD = 0.2
_SPECIALTY = re.compile(
    r"(?i)\b(?:orthop\w+|family (?:medicine|practice|physicians|health)|internal medicine|"
    r"primary care|pa?ediatrics?|spine|neuro\w+|rheumatology|podiatry|podiatrists?|surg\w+|"
    r"sports medicine|pain (?:and|&|management|medicine|center|clinic|specialists)|physiatr\w+|"
    r"joint replacement|musculoskeletal|women'?s (?:health|wellness)|adult medicine|internists?|"
    r"foot (?:and|&) ankle|bone (?:and|&) joint|ob/?gyn|gynecology|urology|oncology|cardiology|"
    r"geriatrics?|family doctors|physicians|medical (?:group|associates|practice))\b"
)
_NO_PRACTICE = re.compile(
    r"(?i)\b(?:therap\w*|rehab\w*|p\.?t\.?|hospital|medical center|health system|outpatient|"
    r"referral|order|prescription|request|form|to|for|attn|campus|department)\b"
)


def practice_on_top(page: View) -> Run | None:
    """The one name on top that only a practice of physicians bears; None where therapy is named."""
    found: list[Run] = []
    for row in page.rows:
        if row.words[0].y0 > HEAD * page.height:
            break
        for cell in gap_groups(row, 1.6 * page.line_height):
            named = _SPECIALTY.search(cell.text) and 2 <= len(cell.words) <= 9
            if named and not _NO_PRACTICE.search(cell.text) and ":" not in cell.text:
                found.append(cell)
    return found[0] if len(found) == 1 else None
