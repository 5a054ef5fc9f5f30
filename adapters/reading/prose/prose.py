"""What running text offers: letters, narratives, signature lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from adapters.reading.labels.clinic_numbers import npis_of_clinic
from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.prose.coverage_prose import from_coverage_prose
from adapters.reading.prose.letter_numbers import from_letter_numbers
from adapters.reading.prose.numbers_in_prose import from_numbers
from adapters.reading.prose.order_prose import from_order_prose
from adapters.reading.prose.precautions_prose import from_precautions
from adapters.reading.values.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    stated,
)
from adapters.reading.values.checked_numbers import npi_is_valid
from adapters.reading.values.offices import is_office
from adapters.reading.values.people import CREDENTIAL_TAIL, orders_nothing, read_name
from adapters.reading.values.places import read_place
from adapters.reading.wordings.needs import Wording, wording
from adapters.reading.wordings.signing import ESIGNED

_NAME = (
    r"((?-i:[A-Z][\w'\u2019.-]+(?:\s+(?:de|la|del|van|von|der|den|da|dos|di|bin|le|el|ten|ter))*"
    r"(?:\s+[A-Z][\w'\u2019.-]*(?:\s+(?:de|la|del|van|von|der|den|da|dos|di|le))*){1,5}))"
)

_TITLED = wording(rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+{_NAME}")
_INTRODUCED = wording(
    rf"\b(?:my patient|our patient|patient,|refer(?:ring)?(?: to you)?|"
    rf"seeing|please see|evaluat(?:e|ing)|regarding)\s+{_NAME}"
)
_BIRTH = wording(
    r"(?:DOB|D\.O\.B\.|date of birth|born|(?:(?:is )?an? )?\d{1,3}[ -](?:year|yr)s?[ -]?old)\b"
)
_BEFORE_BIRTH = wording(
    rf"(?<!,\s){_NAME}\s*[,(]?\s*(?:(?:(?:fe)?male|[MF])\s*,?\s*)?{_BIRTH.of.pattern}"
)
_LAST_NAME_FIRST = wording(
    r"\b(?:refer(?:ring)?(?: to you)?|see|seeing|for|patient|regarding)\s+"
    r"((?-i:[A-Z][\w'\u2019.-]+(?: [A-Z][\w'\u2019.-]+){0,2}, [A-Z][\w'\u2019-]+(?: [A-Z]\.?)?))"
    rf"\s*[,(]?\s*{_BIRTH.of.pattern}"
)
"""`This is to refer Tarrowby, Odalys born 02/07/1961`."""
_SEX = wording(
    r"\b(male|female)\s*,?\s*(?:born|DOB|date of birth|\d{1,3}\s?(?:y|yo|years))|"
    r"(?<![\d.])\d{1,3}[- ]?(?:year[- ]old|y\.?/?o\.?)\s+"
    r"(?:(?!(?:who|with|for|and|has|is|was|of|in|at|on)\b)(?-i:[a-z][a-z-]*),?\s){0,3}?"
    r"(male|female|man|woman|boy|girl|gentleman|lady|"
    r"[MF](?!\.? (?-i:(?!(?:ID|MRN|DOB|PCP)\b)[A-Z])))\b|"
    r"(?<![\d.])\d{1,3}\s?(?-i:([MF]))\b(?=,? (?:with|w/|s/p|c/o|p/w|here|presents|who|status)\b)|"
    r"\b(?:born|DOB|date of birth)\W{0,4}(?:[A-Za-z]{3,9}\.?\s)?[\d/.,\s-]{4,13}\d{2}\W{1,3}"
    r"(male|female|[MF])\b(?!\.? [A-Z])",
    re.I,
)
_FEMALE = frozenset({"female", "woman", "girl", "lady", "f"})
_BIRTH_BEHIND = re.compile(
    r"[\s,(]*(?:an?\s)?(?:DOB|D\.O\.B\.|date of birth|born|\d{1,3}[- ]y)", re.I
)
_LIVES = re.compile(
    r"\b(?:lives?|living|resid\w+|home (?:address|at|of record)|address is)\b", re.I
)
CLOSING = wording(
    r"\W*(?:(?:with )?(?:kind |best |warm(?:est)? )?regards|(?:yours? )?(?:very )?"
    r"(?:sincerely|truly)|respectfully|cordially|with (?:many )?thanks|many thanks"
    r"|thank you[ ,.!]*$|thank you for [^.:;]{3,40},$)",
    re.I,
)
GREETING = wording(
    r"\W*(?:dear\b|to whom it may|to the \w+ (?:therapist|team)\b|memorandum\b)", re.I
)
_COPIED = re.compile(r"(?i)\b(?:cc|copy|copies|pcp|primary care|attending|scribe|dictated)\b")
SIGNED_WITHIN = 100.0
WORDS_A_LINE, FEWEST_LINES, MOST_LABELS, SENTENCE = 10, 5, 7, 6
_NPI = wording(
    r"\b(?:NPI|National Provider (?:Identifier|ID))\W{0,3}(?:number|no\.?|#|is)?\W{0,3}"
    r"([12]\d{9})(?!\d)",
    re.I,
)
_NPI_IN_BRACKETS = wording(r"\b[A-Z][A-Za-z.-]{1,5}\s?\[([12]\d{9})\]")
"""A number behind the letters of a profession: `Lowell Brandvold, DO [1234567893]`."""
_OF_PATIENT = wording(
    r"\b(?:born|DOB|date of birth|lives|living|resid\w+|home (?:address|at|of record))\b|"
    r"(?-i:\bM(?:[rR][sS]?|[sS])\b\.? [A-Z])",
    re.I,
)
_ADDRESS = wording(
    r"\b\d{1,6}[A-Z]?\s+[A-Z0-9][\w.'#/ -]{3,45}?"
    r"(?:,?\s*(?:Apt|Unit|Suite|Ste|Lot|#)\.?\s?[\w-]+)?(?:,\s*(?:in\s+)?|\s+in\s+)"
    r"[A-Z][\w.' -]{2,30},?\s+[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?(?!\d)"
)
_ACTS = wording(
    rf"{_NAME}{CREDENTIAL_TAIL.pattern}"
    r"(?:(?:saw|has seen|examined|evaluated) (?:this|the|our|my|him|her|them|mr|ms|mrs)\b|"
    r"(?:orders|requests|refers|recommends|asks|wants|would like|"
    r"is (?:referr|request|order|ask)ing)\b)",
    re.I,
)
_TAIL = Wording(CREDENTIAL_TAIL)
_SENTENCE_END = re.compile(r"\b(?!(?:St|Ste|Dr|Jr|Mrs?|Ms)\.)[A-Za-z]{2,}\.\s+")
_SIGNED_BY = re.compile(
    r"\b(?i:by|per:?|dr\.?|(?:provider|physician|prescriber)(?: is|:)?|from:?|signed:?)\s+(?=[A-Z])"
)
_STRANGE_DEGREE = re.compile(
    r"([^\d:,]{4,50}),\s((?!DPT\b|PTA\b|OTR\b|OTD\b|ATC\b|LAT\b|COTA\b|III\b|INC\b|LLC\b|PLLC\b)"
    r"[A-Z]{3,7}(?:-[A-Z]{1,4})?)\W*"
)
"""A name with letters behind it that may be a degree, and are none of a therapist's."""
_SIGN_HERE = re.compile(r"(?i)(?:[\w/'\u2019]+ ){0,4}signature\b")
_UNSIGNED = re.compile(
    r"(?<!pen )signature required|unsigned|not (?:yet )?signed|awaiting "
    r"signature|(?:pending|no) signature|signature (?:is )?(?:pending|missing|to follow)|"
    r"\border status:? (?:pended|pending|draft)\b",
    re.I,
)


def from_prose(
    page: View, spots: Sequence[Spot], flows: Sequence[Run], setting: Setting
) -> Iterator[Candidate]:
    """Offer what sentences of the page state."""
    second = _of_second_payer(spots)
    for flow in flows:
        aged = (_BEFORE_BIRTH, _LAST_NAME_FIRST) if _BIRTH.search(flow) else ()
        for pattern in (_TITLED, *aged, _INTRODUCED):
            yield from _names(page, flow, "patient_name", pattern)
        yield from _npis(page, flow, spots) if flow.has_figure else ()
        yield from _asking(page, flow)
        yield from _person(page, flow)
        yield from from_order_prose(page, flow, setting)
        yield from from_coverage_prose(page, flow, second)
        yield from from_numbers(page, flow) if flow.has_figure else ()
        yield from from_precautions(page, flow)
        yield from _home(page, flow)
    for spot in spots:
        if spot.label.role == "other" and spot.colon and spot.beside is not None:
            joined = Run.of([*spot.words.words, Word(":", *_end_of(spot)), *spot.beside.words])
            yield from from_precautions(page, joined)
    yield from _signers(page)
    yield from from_letter_numbers(page, letter=is_letter(page))


def _end_of(spot: Spot) -> tuple[float, float, float, float]:
    """Where the colon of a label stands."""
    last = spot.words.words[-1]
    return (last.x1, last.y0, last.x1, last.y1)


def _of_second_payer(spots: Sequence[Spot]) -> set[int]:
    """The words beside labels of the second coverage."""
    beside = (spot.beside for spot in spots if spot.owner == "secondary")
    return {id(word) for run in beside if run is not None for word in run.words}


def _names(page: View, flow: Run, name: str, pattern: Wording) -> Iterator[Candidate]:
    for match in pattern.finditer(flow):
        found = read_name(match[1])
        if found is not None:
            born = pattern in (_BEFORE_BIRTH, _LAST_NAME_FIRST)
            told = born or _BIRTH_BEHIND.match(flow.text, match.end(1))
            strength = UNLABELLED if born else GUESSED
            doubt: Doubt = "" if told else "prose"
            yield stated(page, flow, name, found.name, match.span(1), strength, doubt)


def _asking(page: View, flow: Run) -> Iterator[Candidate]:
    """Who orders is told by what they do: `Jane Doe, NP saw this patient`."""
    for match in _ACTS.finditer(flow):
        begin = max((end.end() for end in _SENTENCE_END.finditer(match[1])), default=0)
        found = read_name(f"{match[1][begin:]}, {match[2]}")
        if found is None or found.credentials is None or orders_nothing(found.credentials):
            continue
        span = (match.start(1) + begin, match.end(1))
        yield stated(page, flow, "referring_name", found.name, span, GUESSED)
        degree = found.credentials
        yield stated(page, flow, "referring_credentials", degree, match.span(2), GUESSED)


def _npis(page: View, flow: Run, spots: Sequence[Spot]) -> Iterator[Candidate]:
    bracketed = (one for one in _NPI_IN_BRACKETS.finditer(flow) if npi_is_valid(one[1]))
    for match in (*_NPI.finditer(flow), *bracketed):
        if match[1] not in npis_of_clinic(spots):
            yield stated(page, flow, "referring_npi", match[1], match.span(1), UNLABELLED)


def _person(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SEX.finditer(flow):
        place = match.lastindex or 1
        value = "F" if match[place].lower() in _FEMALE else "M"
        yield stated(page, flow, "sex", value, match.span(place), UNLABELLED)


def _home(page: View, flow: Run) -> Iterator[Candidate]:
    """The address in a sentence that speaks of the patient."""
    if not flow.has_figure or _OF_PATIENT.search(flow) is None:
        return
    found = list(_ADDRESS.finditer(flow))
    for match in found:
        lives = _LIVES.search(flow.text[max(0, match.start() - 30) : match.start()])
        doubt: Doubt = "" if lives or len(found) == 1 else "prose"
        place = read_place(match[0])
        for name, part in (
            ("patient_street", place.street),
            ("patient_city", place.city),
            ("patient_state", place.state),
            ("patient_zip", place.zip),
        ):
            if part is not None:
                span = (match.start() + part.start, match.start() + part.end)
                yield stated(page, flow, name, part.value, span, UNLABELLED, doubt)


_ANOTHER = re.compile(
    r"(?i)\b(?:referred to (?:me|us|our office)|followed|seen|operated on|performed|managed|"
    r"treated|"
    r"evaluated|(?:under the )?care)\b[^.]{0,30}\b(?:by|of|with)\W*(?:dr\.?\s*)?$"
)
"""Before somebody who does not order: `He was referred to me by Ines Fallow, MD`."""


def _signers(page: View) -> Iterator[Candidate]:
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
        return
    head = cell.text[: tail.start()]
    start = max((by.end() for by in _SIGNED_BY.finditer(head)), default=0)
    found = read_name(cell.text[start : tail.end(1)])
    if found is None or found.credentials is None or orders_nothing(found.credentials):
        return
    if is_office(found.name):
        return
    signed = ESIGNED.search(cell.text) is not None
    strength = UNLABELLED if signed else GUESSED
    placed = _is_under_closing(page, index, cell) or _is_over_npi(page, index, cell)
    placed = placed or _is_over_signature(page, index, cell)
    mentioned = len(cell.text[:start].split()) + len(cell.text[tail.end(1) :].split()) > SENTENCE
    doubt: Doubt = "" if signed or placed else "prose" if mentioned else "position"
    another = doubt == "prose" and _ANOTHER.search(head[:start])
    doubt = "subject" if another or (doubt and _lists_several(cell.text)) else doubt
    span = (start, tail.start())
    yield stated(page, cell, "referring_name", found.name, span, strength, doubt)
    span, text = tail.span(1), found.credentials
    yield stated(page, cell, "referring_credentials", text, span, strength, doubt)


def _signer_of_strange_degree(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    """Who signs with letters that are no known degree: `Warren Tarrowby, QXNP`."""
    told = _STRANGE_DEGREE.fullmatch(cell.text)
    found = read_name(told[1]) if told is not None else None
    if told is None or found is None or orders_nothing(told[2]) or is_office(told[1]):
        return
    if _is_under_closing(page, index, cell):
        yield stated(page, cell, "referring_name", found.name, told.span(1), GUESSED)
        yield stated(page, cell, "referring_credentials", told[2], told.span(2), GUESSED, "shape")


def _lists_several(text: str) -> bool:
    """Whether a line names two people or more with their degrees."""
    tails = [tail.end(1) for tail in CREDENTIAL_TAIL.finditer(text)]
    return sum(_begins_with_name(text[at:]) for at in (0, *tails)) > 1


def _begins_with_name(text: str) -> bool:
    found = read_name(text.lstrip(" ,;/|"))
    return found is not None and found.credentials is not None


def _is_under_closing(page: View, index: int, cell: Run) -> bool:
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
        match = _NPI.search(row)
        if near and match is not None and npi_is_valid(match[1]):
            start = row.box(match.start(), match.start() + 1)
            column = start is not None and start[0] < cell.words[-1].x1 + 80
            begins = start is not None and start[0] > cell.words[0].x0 - 20
            return row is page.rows[index] or (column and begins)
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


def is_letter(page: View) -> bool:
    """Whether a page is a letter: one that greets or closes, or is mostly running text."""
    if any(CLOSING.match(row) or GREETING.match(row) for row in page.rows):
        return True
    running = sum(
        len(row.words) >= WORDS_A_LINE and len(gap_groups(row, 1.6 * page.line_height)) == 1
        for row in page.rows
    )
    labels = sum(word.text.endswith(":") for word in page.words)
    return running >= FEWEST_LINES and labels < MOST_LABELS


def says_unsigned(text: str) -> bool:
    """Whether the page itself says that a signature is missing."""
    return _UNSIGNED.search(text) is not None
