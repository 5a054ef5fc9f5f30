"""Who signs a paper: names with degrees, told by what stands over, beside and under them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.layout.layout import Run, View, gap_groups
from adapters.reading.values.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    stated,
)
from adapters.reading.values.checked_numbers import npi_is_valid
from adapters.reading.values.folding import fold
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import CREDENTIAL_TAIL, only_helps, orders_nothing, read_name
from adapters.reading.wordings.needs import Wording, wording
from adapters.reading.wordings.signing import ESIGNED

CLOSING = wording(
    r"\W*(?:(?:with )?(?:kind(?:est)? |best |warm(?:est)? )?regards|(?:yours? )?(?:very )?"
    r"(?:sincerely|truly)|respectfully|cordially|with (?:many )?thanks|many thanks"
    r"|thank you(?: again| so much| very much| kindly)?[ ,.!]*$|thank you for [^.:;]{3,40},$"
    r"|(?:thanks(?: again| so much)?|thx|best(?: wishes)?|warmly|gratefully|faithfully|yours"
    r"|yours (?:faithfully|respectfully|cordially)|i remain|collegially)\W*$"
    r"|(?:with|in) (?:my |much |our )?(?:appreciation|gratitude)\W*$)",
    re.I,
)
NPI = wording(
    r"\b(?:NPI|Nat(?:iona|')?l\.? Prov(?:ider)?\.? (?:Identifier|ID))\W{0,3}"
    r"(?:number|no\.?|#|is)?\W{0,3}"
    r"([12]\d{9})(?!\d)",
    re.I,
)
_COPIED = re.compile(r"(?i)\b(?:cc|copy|copies|pcp|primary care|attending|scribe|dictated)\b")
SIGNED_WITHIN, SENTENCE = 100.0, 6
SIGNED_LINES, LEVEL = 3, 2.0
_WHO = frozenset({"referring_name", "referring_credentials"})
_TAIL = Wording(CREDENTIAL_TAIL)
_SIGNED_BY = re.compile(
    r"\b(?i:by|per:?|dr\.?|(?:provider|physician|prescriber)(?: is|:)?|from:?|signed:?)\s+(?=[A-Z])"
)
_STRANGE_DEGREE = re.compile(
    r"([^\d:,]{4,50}),\s((?!DPT\b|PTA\b|OTR\b|OTD\b|ATC\b|LAT\b|COTA\b|III\b|INC\b|LLC\b|PLLC\b)"
    r"[A-Z]{3,7}(?:-[A-Z]{1,4})?)\W*"
)
"""A name with letters behind it that may be a degree, and are none of a therapist's."""
_TITLED = re.compile(r"(?:Dr|Doctor)\.?\s+([A-Z][^\d,:;()]{3,40})[.,]?")
_SIGN = re.compile(r"^[ ,;/|\u2022\u00b7&-]+(?:and )?")
"""What parts the names of a list."""
_SIGN_HERE = re.compile(r"(?i)(?:[\w/'\u2019]+ ){0,4}signature\b")


_ANOTHER = re.compile(
    r"(?i)\b(?:referred to (?:me|us|our office)|followed|seen|operated on|performed|managed|"
    r"treated|"
    r"evaluated|(?:under the )?care)\b[^.]{0,30}\b(?:by|of|with)\W*(?:dr\.?\s*)?$"
)
"""Before somebody who does not order: `He was referred to me by Ines Fallow, MD`."""


def from_signers(page: View) -> Iterator[Candidate]:
    """Names with credentials: who signs stands last, who writes stands on the letterhead.

    Where a page names nobody else with a degree, that one person is who signs, unless their line
    lists several: the foot of a practice's paper names who works there.
    """
    found = [
        one
        for index, row in enumerate(page.rows)
        for cell in gap_groups(row, 2.2 * page.line_height)
        for one in _signer(page, index, cell)
    ]
    found = [replace(one, doubt="") if _signs_again(page, one, found) else one for one in found]
    alone = len({one.value for one in found if one.field == "referring_name"}) == 1
    alone = alone and not any(_lists_several(row.text) for row in page.rows)
    apart = alone and not any(_COPIED.search(row.text) for row in page.rows)
    yield from (
        replace(one, doubt="") if apart and one.doubt == "position" else one for one in found
    )


def _signer(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    tail = _TAIL.search(cell)
    if tail is None:
        yield from _signer_of_strange_degree(page, index, cell)
        yield from _signer_by_title(page, index, cell)
        return
    head = cell.text[: tail.start()]
    start = max((by.end() for by in _SIGNED_BY.finditer(head)), default=0)
    found = read_name(cell.text[start : tail.end(1)])
    if found is None or found.credentials is None or orders_nothing(found.credentials):
        return
    if is_office(found.name) or only_helps(cell.text[start:]):
        return
    signed = ESIGNED.search(cell.text) is not None or _is_over_esigned(page, index, cell)
    strength = UNLABELLED if signed else GUESSED
    several = _lists_several(page.rows[index].text)
    placed = is_under_closing(page, index, cell)
    placed = placed or (not several and _is_over_npi(page, index, cell))
    placed = placed or _is_over_signature(page, index, cell)
    mentioned = len(cell.text[:start].split()) + len(cell.text[tail.end(1) :].split()) > SENTENCE
    doubt: Doubt = "" if signed or placed else "prose" if mentioned else "position"
    another = doubt == "prose" and _ANOTHER.search(head[:start])
    doubt = "subject" if another or (doubt and several) else doubt
    span = (start, tail.start())
    yield stated(page, cell, "referring_name", found.name, span, strength, doubt)
    span, text = tail.span(1), found.credentials
    yield stated(page, cell, "referring_credentials", text, span, strength, doubt)


def _signs_again(page: View, one: Candidate, found: Sequence[Candidate]) -> bool:
    """Whether somebody whom the head lists among partners stands once more below, alone.

    The one of several whose name ends the paper wrote it, be it that nothing else says so.
    """
    if one.doubt != "position" or one.box is None or one.field not in _WHO:
        return False
    names = [other for other in found if other.field == "referring_name"]
    listed = {
        name.lower()
        for row in page.rows
        if row.bottom < one.box[1] and _lists_several(row.text)
        for name in names_in(row.text)
    }
    own = [other for other in names if _level(other, one) and other.doubt == "position"]
    return any(mine.folded in {fold(name) for name in listed} for mine in own) and not any(
        _is_over(one, other) for other in names
    )


def _is_over(one: Candidate, other: Candidate) -> bool:
    return one.box is not None and other.box is not None and one.box[3] < other.box[1]


def _level(one: Candidate, other: Candidate) -> bool:
    return one.box is not None and other.box is not None and abs(one.box[3] - other.box[3]) < LEVEL


def _signer_of_strange_degree(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    """Who signs with letters that are no known degree: `Warren Tarrowby, QXNP`."""
    told = _STRANGE_DEGREE.fullmatch(cell.text)
    found = read_name(told[1]) if told is not None else None
    if told is None or found is None or orders_nothing(told[2]) or is_office(told[1]):
        return
    if is_under_closing(page, index, cell):
        yield stated(page, cell, "referring_name", found.name, told.span(1), GUESSED)
        yield stated(page, cell, "referring_credentials", told[2], told.span(2), GUESSED, "shape")


def _signer_by_title(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    """Who signs with a title and no degree: `Dr. Ines Fallow` right under the closing."""
    told = _TITLED.fullmatch(cell.text)
    found = read_name(told[1]) if told is not None else None
    if told is not None and found is not None and is_under_closing(page, index, cell):
        yield stated(page, cell, "referring_name", found.name, told.span(1), GUESSED)


def _lists_several(text: str) -> bool:
    """Whether a line names two people or more with their degrees."""
    return CREDENTIAL_TAIL.search(text) is not None and len(names_in(text)) > 1


def names_in(text: str) -> list[str]:
    """The people with degrees whom a line names, as partners of a practice are listed."""
    tails = [tail.end(1) for tail in CREDENTIAL_TAIL.finditer(text)]
    told = (read_name(_SIGN.sub("", text[at:])) for at in (0, *tails))
    return [found.name for found in told if found is not None and found.credentials is not None]


def is_under_closing(page: View, index: int, cell: Run) -> bool:
    """Whether a name is the first below the closing of a letter, where its writer signs."""
    for row in reversed(page.rows[:index]):
        if cell.words[0].y0 - row.words[0].y0 > SIGNED_WITHIN:
            return False
        if CLOSING.match(row):
            return True
        if CREDENTIAL_TAIL.search(row.text):
            return False
    return False


def _is_over_npi(page: View, index: int, cell: Run) -> bool:
    """Whether a name's own line, or the next one below it, is its provider number."""
    below = page.rows[index + 1 : index + 2]
    for row in (page.rows[index], *below):
        near = row.words[0].y0 - cell.words[0].y0 < 2 * page.line_height
        match = NPI.search(row)
        if near and match is not None and npi_is_valid(match[1]):
            start = row.box(match.start(), match.start() + 1)
            column = start is not None and start[0] < cell.words[-1].x1 + 80
            begins = start is not None and start[0] > cell.words[0].x0 - 20
            return row is page.rows[index] or (column and begins)
    return False


def _is_over_esigned(page: View, index: int, cell: Run) -> bool:
    """Whether a record says close under a name that it was signed, and names nobody there.

    What stands between is about the same one: a specialty, an NPI.
    """
    left, right = cell.words[0].x0, cell.words[-1].x1
    for row in page.rows[index + 1 : index + 1 + SIGNED_LINES]:
        under = Run.of(word for word in row.words if left - 20 < word.x0 < right + 200)
        if not under.words or row.words[0].y0 - cell.words[0].y0 > SIGNED_WITHIN:
            continue
        if CREDENTIAL_TAIL.search(under.text) is not None:
            return False
        if ESIGNED.search(under.text) is not None:
            return True
    return False


def _is_over_signature(page: View, index: int, cell: Run) -> bool:
    """Whether a name stands right over the label of a signature, where its owner signs."""
    left, right = cell.words[0].x0, cell.words[-1].x1
    for row in page.rows[index + 1 : index + 2]:
        under = Run.of(word for word in row.words if left - 20 < word.x0 < right)
        near = under.words and row.words[0].y0 - cell.words[0].y0 < 2 * page.line_height
        if near and _SIGN_HERE.match(under.text):
            return True
    return False
