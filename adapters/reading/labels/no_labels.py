"""What looks like a label and is none: a paper's or an office's name, a treatment in a list."""

from __future__ import annotations

import re

from adapters.reading.labels.label_edges import in_another_font
from adapters.reading.labels.spot import Spot
from adapters.reading.layout.layout import Run, View
from adapters.reading.values.offices import OFFICE
from adapters.reading.values.treatment_words import is_treatment

TALLER, TITLES, COLUMN_GAP = 1.12, 0.2, 1.6
_PAPER = re.compile(
    r"(?i)\b(?:therapy|rehab\w*|pt)\b.*\b(?:referral|request|order|orders|prescription|rx)\b|"
    r"\b(?:referral|request|order|prescription)\b.*\b(?:therapy|rehab\w*|pt)\b"
)
_SUMMARY = re.compile(
    r"(?i)(?:the )?(?:patient|client|member|clinical|visit|provider)s?(?:'s)? (?:[a-z]+ ){0,2}"
    r"(?:summary|report|record|chart|history|profile|snapshot|overview|face ?sheet|print(?:out)?|"
    r"facesheet|instructions|list|worklist|registration|plan|note)s?"
    r"(?: (?:and|&|-) (?:[a-z]+ ?){1,2})?"
)
"""What a print is called that begins like a label: `Patient Chart Summary`."""
_GREETS = re.compile(r"(?i)\W*dear\s[^:;]{2,60}[:,]?\s*$")


def names_paper(page: View, spot: Spot) -> bool:
    """Whether what looks like a label is what the paper or an office is called, in tall letters."""
    tall = spot.words.words[0].height >= TALLER * page.line_height
    high = spot.top < TITLES * page.height
    text = spot.words.text
    named = _PAPER.search(text) is not None or all(map(OFFICE.fullmatch, text.split()))
    named |= _SUMMARY.fullmatch(page.rows[spot.row].text.strip()) is not None
    return tall and high and not spot.colon and named and not _asks_in_small(page, spot)


def greets(page: View, spot: Spot) -> bool:
    """Whether what looks like a label is whom a letter greets: `Dear PT Department:`."""
    return _GREETS.match(page.rows[spot.row].text) is not None


def _asks_in_small(page: View, spot: Spot) -> bool:
    """Whether a word begins a cell and what follows is of the page's size: `Group    970440`."""
    row, first = page.rows[spot.row].words, spot.words.words[0]
    before = [word for word in row if word.x1 <= first.x0 + 0.5]
    behind = [word for word in row if word.x0 >= spot.words.words[-1].x1 - 0.5]
    begins = not before or first.x0 - before[-1].x1 > COLUMN_GAP * first.height
    small = behind and all(word.height < TALLER * page.line_height for word in behind)
    return begins and bool(small) and _is_set_apart(page.rows[spot.row], spot)


def begins_treatment(page: View, spot: Spot) -> bool:
    """Whether what looks like a label begins an element of a list: `Home exercise program;`."""
    row, first = page.rows[spot.row], spot.words.words[0]
    rest = row.text[row.starts[row.words.index(first)] :] if first in row.words else ""
    named = re.split(r"[,;.]", rest)[0]
    more = len(named) > len(spot.words.text) and not _is_set_apart(row, spot)
    more = more and not _is_in_capitals(spot.words.text, named)
    more = more and not _is_in_letters_of_its_own(row, spot)
    return not spot.colon and spot.label.role != "treatments" and more and is_treatment(named)


def _is_in_letters_of_its_own(row: Run, spot: Spot) -> bool:
    """Whether a label is printed otherwise than what follows it: in bold."""
    last = spot.words.words[-1]
    behind = next((word for word in row.words if word.x0 >= last.x1 - 0.5), None)
    return behind is not None and in_another_font(last, behind)


def _is_in_capitals(label: str, named: str) -> bool:
    """Whether a label alone is in capitals, and what follows it is not: `PLAN Turquoise Care`."""
    behind = named[len(label) :]
    return len(label) > 2 and label.isupper() and not behind.isupper() and behind.strip() != ""


def _is_set_apart(row: Run, spot: Spot) -> bool:
    """Whether what follows a label stands in a column of its own."""
    last = spot.words.words[-1]
    behind = next((word for word in row.words if word.x0 >= last.x1 - 0.5), None)
    return behind is not None and behind.x0 - last.x1 > COLUMN_GAP * last.height
