"""Whether a page's letterhead is that of a practice that refers, and of no therapy clinic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from adapters.reading.layout.layout import PAGES_KEPT, Run, View, gap_groups
from adapters.reading.values.offices import before_paper
from adapters.reading.values.payer_words import sounds_like_a_payer

HEAD = 0.2
_SPECIALTY = re.compile(
    r"(?i)\b(?:orthop\w+|family (?:medicine|practice|physicians|health)|internal medicine|"
    r"primary care|pa?ediatrics?|spine|neuro\w+|rheumatology|podiatry|podiatrists?|surg\w+|"
    r"sports medicine|pain (?:and|&|management|medicine|center|clinic|specialists)|physiatr\w+|"
    r"joint replacement|musculoskeletal|women'?s (?:health|wellness)|adult medicine|internists?|"
    r"foot (?:and|&) ankle|bone (?:and|&) joint|ob[/-]?gyn|gynecology|urology|oncology|cardiology|"
    r"geriatrics?|family doctors|physicians|medical (?:group|associates|practice)|"
    r"otolaryngology|ent|ear,? nose|urgent care|(?:occupational|industrial) (?:medicine|health)|"
    r"work injury|(?:hand|foot|knee|shoulder|hip|elbow|ankle|bone|joint) (?:(?:and|&) \w+|"
    r"specialists|center|institute)|sports (?:and|&) spine|(?:and|&) sports|arthritis|headache|"
    r"concussion|dermatology|endocrinology|nephrology|gastroenterology|pulmonology|vascular|"
    r"chiropractic|orofacial|maxillofacial|dental|dentistry|tmj|plastic|hematology|allergy|"
    r"midwi\w+|maternity|obstetrics|psychiatry|infectious disease|wound care|"
    r"(?:community|family) health center|family care|wellness clinic|birth center)\b"
)
_HOUSE = re.compile(
    r"(?i)\b(?:centers?|centre|clinics?|associates|group|partners|specialists|institute)\W*$"
)
"""How a house of any kind may be called, which refers unless it has a department for therapy."""
_NO_PRACTICE = re.compile(
    r"(?i)\b(?:therap\w*|rehab\w*|p\.?t\.?|hospital|health system|outpatient|"
    r"referral|order|prescription|request|form|to|for|attn|campus|department)\b"
)
_DEPARTMENT = re.compile(
    r"(?i)\boutpatient\b|\b(?:rehab\w*|therapy)[ /&-]+(?:services|dep\w*|center|clinics?|"
    r"institute|associates|medicine|group)\b"
)
"""What the head of a page says where therapy is given."""


@lru_cache(maxsize=PAGES_KEPT)
def practice_on_top(page: View) -> Run | None:
    """The one name on top that only a practice of physicians bears; None where therapy is named."""
    names = list(_names_on_top(page))
    found = [name for name in names if _SPECIALTY.search(name.text)]
    if not found and _names_no_department(page):
        houses = (name for name in names if _HOUSE.search(name.text))
        found = [name for name in houses if not sounds_like_a_payer(name.text)]
    return found[0] if len(found) == 1 else None


def _names_on_top(page: View) -> Iterator[Run]:
    """The cells in the head of a page that may be somebody's name."""
    for row in page.rows:
        if row.words[0].y0 > HEAD * page.height:
            return
        for cell in gap_groups(row, 1.6 * page.line_height):
            cell = cell.part(0, before_paper(cell.text))
            named = 2 <= len(cell.words) <= 9 and ":" not in cell.text
            if named and not _NO_PRACTICE.search(cell.text):
                yield cell


def _names_no_department(page: View) -> bool:
    """Whether the head of a page speaks of no place where therapy is given."""
    head = (row.text for row in page.rows if row.words[0].y0 <= HEAD * page.height)
    return not any(_DEPARTMENT.search(text) for text in head)
