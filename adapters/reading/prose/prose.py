"""What running text offers: letters, narratives, signature lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.labels.clinic_numbers import npis_of_clinic
from adapters.reading.labels.finding import Spot
from adapters.reading.layout.layout import Run, View, Word, gap_groups
from adapters.reading.prose.coverage_prose import from_coverage_prose
from adapters.reading.prose.letter_numbers import from_letter_numbers
from adapters.reading.prose.numbers_in_prose import from_numbers
from adapters.reading.prose.order_prose import from_order_prose
from adapters.reading.prose.precautions_prose import from_precautions
from adapters.reading.prose.signers import CLOSING, NPI, from_signers
from adapters.reading.values.candidates import (
    GUESSED,
    UNLABELLED,
    Candidate,
    Doubt,
    Setting,
    stated,
)
from adapters.reading.values.checked_numbers import npi_is_valid
from adapters.reading.values.offices import OFFICE
from adapters.reading.values.people import CREDENTIAL_TAIL, orders_nothing, read_name
from adapters.reading.values.places import read_place
from adapters.reading.wordings.needs import Wording, wording

_NAME = (
    r"((?-i:[A-Z][\w'\u2019.-]+(?:\s+(?:de|la|del|van|von|der|den|da|dos|di|bin|le|el|ten|ter))*"
    r"(?:\s+[A-Z][\w'\u2019.-]*(?:\s+(?:de|la|del|van|von|der|den|da|dos|di|le))*){1,5}))"
)

_SENDING = r"(?:refer(?:ring)?|send(?:ing)?)(?: (?:to )?you(?:r (?:office|clinic))?| over| along)?"
_SENT = re.compile(rf"(?i)\b{_SENDING}\s+$")
_WHO = re.compile(r"\s*(?:,|\(|who\b|for\b|to\b|with\b)")
"""What stands around the name of whom a letter sends: `I am referring Odalys Tarrowby for`."""
_TITLED = wording(rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+{_NAME}")
_INTRODUCED = wording(
    rf"\b(?:(?:my|our|your|mutual) patient,?|patient,|regarding|seeing|please see|evaluat(?:e|ing)|"
    r"treat(?:ing)?|schedul(?:e|ing)|accept(?:ing)?|tak(?:e|ing) (?:on|care of)|on behalf of|"
    rf"the care of|follow(?:ing)?|introduc(?:e|ing)|{_SENDING})\s+{_NAME}"
)
_WITH_DAY = wording(
    rf"\b(?:[Pp]atient|[Pp]t\.?|PATIENT)\s+{_NAME}(?=\s?\(\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\))"
)
"""`Patient Odalys Tarrowby (2/7/1961) was seen`: who is named with a day in brackets."""
_BIRTH = wording(
    r"(?:\bDOB|dob|Dob|D\.O\.B\.|d\.o\.b\.|[Dd]ate of birth|\bborn|"
    r"(?:(?:is )?an? (?:[a-z]+,? ){0,3})?\d{1,3}[ -](?:year|yr)s?[ -]?old|"
    r"\b(?:aged? )?\d{1,3},\s(?:an?|who|with|has|for|is|was)|\baged? \d{1,3})\b"
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
    r"[\s,(]*(?:(?:is\s)?an?\s(?:[a-z]+,?\s){0,3})?"
    r"(?:DOB|D\.O\.B\.|date of birth|born|\d{1,3}[- ]y|\d{1,3},\s)",
    re.I,
)
_NAMES_OFFICE = re.compile(rf"{OFFICE.pattern}(?: (?:of|at|in) [A-Z]\w+)?,\s$", re.IGNORECASE)
"""An office's name right before its address: `HARROW LAKE ORTHOPAEDICS, 61 Quay Ave`."""
_OURS = re.compile(r"(?i)\b(?:our|my|the office'?s?|clinic'?s?) (?:\w+ )?address (?:is )?$")
_LIVES = re.compile(
    r"\b(?:lives?|living|resid\w+|home (?:address|at|of record)|address is)\b", re.I
)
GREETING = wording(
    r"\W*(?:dear\b|to whom it may|to the \w+ (?:therapist|team)\b|memorandum\b)", re.I
)
WORDS_A_LINE, FEWEST_LINES, MOST_LABELS = 10, 5, 7
_NPI_IN_BRACKETS = wording(r"\b[A-Z][A-Za-z.-]{1,5}\s?\[([12]\d{9})\]")
"""A number behind the letters of a profession: `Lowell Brandvold, DO [1234567893]`."""
_OF_PATIENT = wording(
    r"\b(?:born|DOB|date of birth|lives|living|resid\w+|home (?:address|at|of record)|"
    r"(?:his|her|their|mailing|street|current|patient'?s?) address|address (?:is|on file))\b|"
    r"(?-i:\bM(?:[rR][sS]?|[sS])\b\.? [A-Z])",
    re.I,
)
_ADDRESS = wording(
    r"\b(?:\d{1,6}[A-Z]?\s+[A-Z0-9][\w.'#/ -]{3,45}?|P\.?\s?O\.?\s?Box\s\d{1,6})"
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
_SENTENCE_END = re.compile(r"\b(?!(?:St|Ste|Dr|Jr|Mrs?|Ms)\.)[A-Za-z]{2,}\.\s+")
_UNSIGNED = re.compile(
    r"(?<!pen )signature required|unsigned|not (?:yet )?signed|awaiting "
    r"signature|(?:pending|no) signature|signature (?:is )?(?:pending|missing|to follow)|"
    r"\border status:? (?:pended|pending|draft)\b",
    re.I,
)


_INSTRUCTIONS = frozenset({"specialinstructions", "additionalinstructions", "otherinstructions"})
"""Labels behind which precautions stand, be it without a colon."""


def from_prose(
    page: View, spots: Sequence[Spot], flows: Sequence[Run], setting: Setting
) -> Iterator[Candidate]:
    """Offer what sentences of the page state."""
    second = _of_second_payer(spots)
    for flow in flows:
        aged = (_BEFORE_BIRTH, _LAST_NAME_FIRST) if _BIRTH.search(flow) else ()
        for pattern in (_TITLED, *aged, _INTRODUCED, _WITH_DAY):
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
        told = spot.colon or spot.words.squeezed in _INSTRUCTIONS
        if spot.label.role == "other" and told and spot.beside is not None:
            joined = Run.of([*spot.words.words, Word(":", *_end_of(spot)), *spot.beside.words])
            yield from from_precautions(page, joined)
    yield from from_signers(page)
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
            born = pattern in (_BEFORE_BIRTH, _LAST_NAME_FIRST, _WITH_DAY)
            told = born or _BIRTH_BEHIND.match(flow.text, match.end(1))
            strength = UNLABELLED if born else GUESSED
            sent = _SENT.search(flow.text, 0, match.start(1))
            doubt: Doubt = "" if told or (sent and _WHO.match(flow.text, match.end(1))) else "prose"
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
    for match in (*NPI.finditer(flow), *bracketed):
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
        if not lives and _NAMES_OFFICE.search(flow.text, 0, match.start()):
            continue
        if _OURS.search(flow.text, 0, match.start()):
            continue
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
