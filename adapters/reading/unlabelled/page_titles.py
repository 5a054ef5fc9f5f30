"""What the head of a page says of its order without a label: priority, and kind of injury."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import UNLABELLED, Candidate
from adapters.reading.values.therapy import accident, urgency

HEAD, TITLES = 0.24, 0.15
_PRIORITY = re.compile(
    r"(?i)\W*(?:(?:order|referral) )?(?:priority:? )?"
    r"(?:routine|urgent|stat|asap|rush|expedited|emergent)"
    r"(?: (?:order|referral|priority))?[^\w?:]*"
)
_PRINTED = re.compile(
    r"(?i)\b(?:pri|prty|precedence|class|type|acuity|level):\s*"
    r"(?:[a-z]\s?-\s?)?(?P<degree>routine|elective|urgent|stat|asap|emergent|expedited)\W*$"
)
"""How systems print a priority behind a word that could mean more: `CLASS: R - ROUTINE`."""
_WORK_PAPER = re.compile(
    r"(?i)\b(?:work(?:ers?|m[ae]n)?\W?s? comp\w*|industrial injury|work injury|"
    r"on[- ]the[- ]job injury|"
    r"occupational injury|work[- ]related injury)\b.*\b(?:referral|order|rx|request|prescription|"
    r"form)\b|"
    r"\b(?:referral|order|rx|request|prescription)\b.*\b(?:work(?:ers?|m[ae]n)?\W?s? comp\w*|"
    r"industrial injury|work injury|on[- ]the[- ]job injury|work[- ]related injury)\b"
)


_AUTO_PAPER = re.compile(
    r"(?i)\b(?:no[- ]fault|pip|mv[ac]|auto(?:mobile)? (?:accident|injury)|motor vehicle)\b.*"
    r"\b(?:referral|order|rx|request|prescription|form)\b"
)
_STATES_OFFICE = re.compile(
    r"(?i)\b(?:division|bureau|department|dept|board|commission|office) of "
    r"(?:work(?:ers?|m[ae]n)?\W?s? comp\w*|industrial (?:accidents?|insurance|relations))|"
    r"\bwork(?:ers?|m[ae]n)?\W?s? compensation (?:board|commission|division|bureau|court)\b|"
    r"\blabor (?:&|and) industries\b"
)
"""A state's office for injuries at work, whose form a paper is."""


def from_titles(page: View) -> Iterator[Candidate]:
    """Offer the priority and the kind of injury that the head of a page tells."""
    yield from _lone_priority(page)
    yield from _printed_priority(page)
    yield from _titled_accident(page)


def _titled_accident(page: View) -> Iterator[Candidate]:
    """What a page is called says what kind of injury it is about, or whose form it is.

    `Work Comp Therapy Referral`, `PIP Referral`, `Division of Workers' Compensation`.
    """
    for row in page.rows:
        if row.words[0].y0 > TITLES * page.height:
            return
        for cell in gap_groups(row, 1.6 * page.line_height):
            kind = _kind_in(cell.text, tall=cell.words[0].height > page.line_height)
            if kind is not None:
                part = cell.part(0)
                yield Candidate(
                    "accident", kind, page.page, part.box(), part.text, part.confidence,
                    UNLABELLED, origin="standing",
                )  # fmt: skip
                return


def _kind_in(text: str, *, tall: bool) -> str | None:
    if _STATES_OFFICE.search(text):
        return "work"
    if tall and _WORK_PAPER.search(text) and accident(text) == "work":
        return "work"
    return "auto" if tall and _AUTO_PAPER.search(text) else None


def _printed_priority(page: View) -> Iterator[Candidate]:
    """A degree that is all that stands in its cell behind a label of systems."""
    for row in page.rows:
        cells = gap_groups(row, 1.6 * page.line_height)
        pairs = [Run.of([*one.words, *after.words]) for one, after in pairwise(cells)]
        for cell in (*cells, *pairs):
            found = _PRINTED.search(cell.text)
            value = urgency(found["degree"]) if found is not None else None
            if found is not None and value is not None:
                part = cell.part(*found.span())
                yield Candidate(
                    "urgent", value, page.page, part.box(), part.text, part.confidence,
                    UNLABELLED, origin="standing",
                )  # fmt: skip


def _lone_priority(page: View) -> Iterator[Candidate]:
    """`ROUTINE` alone at the head of a page says how urgent it is; two such words are choices.

    `STAT` alone in capitals may be a stamp, anywhere on the page: a person looks at it.
    """
    found = [
        cell
        for row in page.rows
        for cell in gap_groups(row, 1.6 * page.line_height)
        if _PRIORITY.fullmatch(cell.text)
    ]
    if len(found) != 1:
        return
    part, value = found[0], urgency(found[0].text)
    stamped = value is True and part.text.isupper()
    if stamped or (value is not None and part.words[0].y0 < HEAD * page.height):
        yield Candidate(
            "urgent", value, page.page, part.box(), part.text, part.confidence, UNLABELLED,
            flag="low_confidence" if stamped else None, origin="standing",
        )  # fmt: skip
