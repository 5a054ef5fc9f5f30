"""What running text offers: letters, narratives, signature lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.candidates import GUESSED, UNLABELLED, Candidate, Setting, stated
from adapters.reading.checked_numbers import find_phones
from adapters.reading.layout import Run, View
from adapters.reading.order_prose import from_order_prose
from adapters.reading.owners import ANOTHERS, clinic_letterhead
from adapters.reading.people import CREDENTIAL_TAIL, read_name
from adapters.reading.places import read_place

_NAME = (
    r"((?-i:[A-Z][\w'\u2019.-]+(?:\s+(?:de|la|del|van|von|der|den|da|dos|di|bin|le|el|ten|ter))*"
    r"(?:\s+[A-Z][\w'\u2019.-]*(?:\s+(?:de|la|del|van|von|der|den|da|dos|di|le))*){1,5}))"
)
_ID = r"((?:[A-Z]{3}\s(?=[A-Z]?\d{6}))?[A-Z0-9][A-Z0-9-]{4,20}(?:\s\d\d(?!\d))?)"

_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+{_NAME}")
_INTRODUCED = re.compile(
    rf"\b(?:my patient|our patient|patient,|refer(?:ring)?(?: to you)?|"
    rf"seeing|please see|evaluat(?:e|ing)|regarding)\s+{_NAME}"
)
_BEFORE_BIRTH = re.compile(
    rf"(?<!,\s){_NAME}\s*[,(]?\s*(?:(?:(?:fe)?male|[MF])\s*,?\s*)?(?:DOB|D\.O\.B\.|"
    rf"date of birth|born)\b"
)
_INSURED = re.compile(
    r"\b(?i:(?:insured (?:with|by|through|under)|insurance (?:is|carrier "
    r"is|coverage is|coverage through)|"
    r"covered (?:by|under)|coverage (?:is|through|with)|has coverage (?:with|through)|carries))\s+"
    r"([A-Z][\w&'./ -]{2,60}?)(?=\s*[(,.;]|\s+(?:with|member|policy|ID|group|under|and (?!Blue))\b)"
)
_MEMBER = re.compile(
    rf"\b(?:member|subscriber|policy|insurance|identification)\s?(?:id|"
    rf"number|no\.?|#|identification(?: number)?)(?: is|:|,)?\s*#?\s*{_ID}",
    re.I,
)
_GROUP = re.compile(
    r"\bgroup\s?(?:number|no\.?|#|id)?(?: is|:|,)?\s*#?\s*([A-Z0-9-]*\d[A-Z0-9-]{2,14})", re.I
)
_CLAIM = re.compile(rf"\bclaim\s?(?:number|no\.?|#)(?: is|:|,)?\s*#?\s*{_ID}", re.I)
_SEX = re.compile(
    r"\b(male|female)\s*,?\s*(?:born|DOB|date of birth|\d{1,3}\s?(?:y|yo|years))|"
    r"\d{1,3}[- ]?(?:year[- ]old|y/?o)\s+(male|female|man|woman)\b",
    re.I,
)
_CALL = re.compile(
    r"\b(?:call|cell|home|mobile|reach(?:ed)? at|contact)\W{0,3}(\(?\d{3}\)?[ "
    r".-]{0,2}\d{3}[ .-]\d{4})",
    re.I,
)
_NPI = re.compile(r"\bNPI\W{0,3}(?:number|no\.?|#)?\W{0,3}([12]\d{9})(?!\d)", re.I)
_NO_PLAN = re.compile(r"\d{4}|#|\b(?:id|member|number|policy|group|subscriber)\b", re.I)
_PLAN_AFTER = re.compile(r"\s*\(([^()]{3,40})\)")
_OF_PATIENT = re.compile(
    r"\b(?:born|DOB|date of birth|lives|living|resid\w+|home address|Mrs?|Ms)\b", re.I
)
_ADDRESS = re.compile(
    r"\b\d{1,6}[A-Z]?\s+[A-Z0-9][\w.'#/ -]{3,45}?"
    r"(?:,?\s*(?:Apt|Unit|Suite|Ste|Lot|#)\.?\s?[\w-]+)?,\s*"
    r"[A-Z][\w.' -]{2,30},?\s+[A-Z]{2}\.?,?\s+\d{5}(?:-\d{4})?(?!\d)"
)
ESIGNED = re.compile(
    r"\b(?:electron\w{2,7}|digitally|e-?)\s?-?\s?(?:signed|s[il1]gn[ec]d|"
    r"authenticated|approved|verified)\b(?:\s+(?:by|and)\b)?|/s/\s?\w|"
    r"\bsigned electronically\b|\bauthenticated by\b",
    re.I,
)
_UNSIGNED = re.compile(
    r"(?<!pen )signature required|unsigned|not (?:yet )?signed|awaiting "
    r"signature|pending signature",
    re.I,
)


def from_prose(page: View, flows: Sequence[Run], setting: Setting) -> Iterator[Candidate]:
    """Offer what sentences of the page state."""
    for flow in flows:
        for pattern in (_TITLED, _BEFORE_BIRTH, _INTRODUCED):
            yield from _names(page, flow, "patient_name", pattern)
        yield from _simple(page, flow)
        yield from _person(page, flow)
        yield from from_order_prose(page, flow, setting)
        yield from _payer(page, flow)
        yield from _home(page, flow)
    yield from _signers(page)
    yield from _letterhead_numbers(page)


def _names(page: View, flow: Run, name: str, pattern: re.Pattern[str]) -> Iterator[Candidate]:
    for match in pattern.finditer(flow.text):
        found = read_name(match[1])
        if found is not None:
            strength = UNLABELLED if pattern is _BEFORE_BIRTH else GUESSED
            yield stated(page, flow, name, found.name, match.span(1), strength)


def _simple(page: View, flow: Run) -> Iterator[Candidate]:
    for name, pattern in (
        ("member_id", _MEMBER),
        ("group_number", _GROUP),
        ("claim_number", _CLAIM),
        ("referring_npi", _NPI),
    ):
        for match in pattern.finditer(flow.text):
            if sum(letter.isdigit() for letter in match[1]) >= 2:
                value = match[1].replace(" ", "")
                yield stated(page, flow, name, value, match.span(1), UNLABELLED)


def _person(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SEX.finditer(flow.text):
        said = (match[1] or match[2]).lower()
        value = "F" if said in {"female", "woman"} else "M"
        yield stated(page, flow, "sex", value, match.span(1 if match[1] else 2), UNLABELLED)
    for match in _CALL.finditer(flow.text):
        if ANOTHERS.search(flow.text, max(0, match.start() - 30), match.start(1)):
            continue
        digits = "".join(letter for letter in match[1] if letter.isdigit())
        yield stated(page, flow, "patient_phone", digits, match.span(1), GUESSED)


def _payer(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _INSURED.finditer(flow.text):
        yield stated(page, flow, "payer_name", match[1].strip(), match.span(1), UNLABELLED)
        plan = _PLAN_AFTER.match(flow.text, match.end(1))
        if plan is not None and not _NO_PLAN.search(plan[1]):
            yield stated(page, flow, "plan_name", plan[1].strip(), plan.span(1), UNLABELLED)


def _home(page: View, flow: Run) -> Iterator[Candidate]:
    """The address in a sentence that speaks of the patient."""
    if _OF_PATIENT.search(flow.text) is None:
        return
    for match in _ADDRESS.finditer(flow.text):
        place = read_place(match[0])
        for name, part in (
            ("patient_street", place.street),
            ("patient_city", place.city),
            ("patient_state", place.state),
            ("patient_zip", place.zip),
        ):
            if part is not None:
                span = (match.start() + part.start, match.start() + part.end)
                yield stated(page, flow, name, part.value, span, UNLABELLED)


def _signers(page: View) -> Iterator[Candidate]:
    """Names with credentials: who signs stands last, who writes stands on the letterhead."""
    for row in page.rows:
        tail = CREDENTIAL_TAIL.search(row.text)
        if tail is None:
            continue
        head = row.text[: tail.start()]
        by = re.search(r"(?i)\b(?:by|dr\.?|provider:?|physician:?|from:?)\s+(?=[A-Z])", head)
        start = by.end() if by else 0
        found = read_name(row.text[start : tail.end(1)])
        if found is None or found.credentials is None:
            continue
        signed = ESIGNED.search(row.text) is not None
        strength = UNLABELLED if signed else GUESSED
        yield stated(page, row, "referring_name", found.name, (start, tail.start()), strength)
        yield stated(page, row, "referring_credentials", found.credentials, tail.span(1), strength)


def _letterhead_numbers(page: View) -> Iterator[Candidate]:
    """Telephone and fax in a line of the letterhead, told by the word before the number."""
    head = clinic_letterhead(page)
    for row in page.rows:
        level = min(word.y0 for word in row.words)
        if level > 0.25 * page.height:
            return
        if level < head:
            continue
        for digits, start, end in find_phones(row.text):
            before = row.text[max(0, start - 12) : start].lower()
            if ANOTHERS.search(row.text, max(0, start - 40), start):
                continue
            if "fax" in before or before.rstrip().endswith((" f", "f:", "f.")):
                yield stated(page, row, "referring_fax", digits, (start, end), GUESSED)
            elif re.search(r"tel|phone|\bph\b|\bp[:.]?\s*$|\bt[:.]?\s*$", before):
                yield stated(page, row, "referring_phone", digits, (start, end), GUESSED)


def says_unsigned(text: str) -> bool:
    """Whether the page itself says that a signature is missing."""
    return _UNSIGNED.search(text) is not None
