"""What running text offers: letters, narratives, signature lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading.candidates import GUESSED, UNLABELLED, Candidate, Doubt, Setting, stated
from adapters.reading.checked_numbers import find_phones, npi_is_valid
from adapters.reading.layout import Run, View, gap_groups
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
_AN_OFFICE = re.compile(r"(?:Group|GROUP)\s+\d")
"""The end of an office's name before its address, unless `number` or a sign says otherwise."""
_CLAIM = re.compile(rf"\bclaim\s?(?:number|no\.?|#)(?: is|:|,)?\s*#?\s*{_ID}", re.I)
_SEX = re.compile(
    r"\b(male|female)\s*,?\s*(?:born|DOB|date of birth|\d{1,3}\s?(?:y|yo|years))|"
    r"\d{1,3}[- ]?(?:year[- ]old|y\.?/?o\.?)\s+(male|female|man|woman)\b",
    re.I,
)
_BIRTH_BEHIND = re.compile(r"[\s,(]*(?:DOB|D\.O\.B\.|date of birth|born|\d{1,3}[- ]y)", re.I)
_OWN_NUMBER = re.compile(
    r"(?<!my )(?<!our )\b(?:cell|home|mobile)\b|\b(?:he|she|they|patient)\b[^.]*\b(?:at|on)\b", re.I
)
_PLAN_WORD = re.compile(r"\b(?:HMO|PPO|EPO|POS|HDHP|plan|network|choice|plus|select)\b", re.I)
_LIVES = re.compile(r"\b(?:lives?|living|resid\w+|home address|address is)\b", re.I)
CLOSING = re.compile(
    r"\W*(?:(?:with )?(?:kind |best |warm(?:est)? )?regards|(?:yours? )?(?:very )?"
    r"(?:sincerely|truly)|respectfully|cordially|with (?:many )?thanks|many thanks"
    r"|thank you[ ,.!]*$)",
    re.I,
)
_GREETING = re.compile(r"\W*(?:dear\b|to whom it may|to the \w+ (?:therapist|team)\b)", re.I)
SIGNED_WITHIN = 100.0
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
            told = pattern is _BEFORE_BIRTH or _BIRTH_BEHIND.match(flow.text, match.end(1))
            strength = UNLABELLED if pattern is _BEFORE_BIRTH else GUESSED
            doubt: Doubt = "" if told else "prose"
            yield stated(page, flow, name, found.name, match.span(1), strength, doubt)


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
                doubt: Doubt = "prose" if _AN_OFFICE.match(match[0]) else ""
                yield stated(page, flow, name, value, match.span(1), UNLABELLED, doubt)


def _person(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SEX.finditer(flow.text):
        said = (match[1] or match[2]).lower()
        value = "F" if said in {"female", "woman"} else "M"
        yield stated(page, flow, "sex", value, match.span(1 if match[1] else 2), UNLABELLED)
    for match in _CALL.finditer(flow.text):
        if ANOTHERS.search(flow.text, max(0, match.start() - 30), match.start(1)):
            continue
        digits = "".join(letter for letter in match[1] if letter.isdigit())
        own = _OWN_NUMBER.search(flow.text[max(0, match.start() - 40) : match.start(1)])
        doubt: Doubt = "" if own else "prose"
        yield stated(page, flow, "patient_phone", digits, match.span(1), GUESSED, doubt)


def _payer(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _INSURED.finditer(flow.text):
        ended = flow.text[match.end(1) :].lstrip()[:1] in tuple("(,.;")
        doubt: Doubt = "" if ended else "cut"
        span = match.span(1)
        yield stated(page, flow, "payer_name", match[1].strip(), span, UNLABELLED, doubt)
        plan = _PLAN_AFTER.match(flow.text, match.end(1))
        if plan is not None and not _NO_PLAN.search(plan[1]):
            known: Doubt = "" if _PLAN_WORD.search(plan[1]) else "prose"
            text = plan[1].strip()
            yield stated(page, flow, "plan_name", text, plan.span(1), UNLABELLED, known)


def _home(page: View, flow: Run) -> Iterator[Candidate]:
    """The address in a sentence that speaks of the patient."""
    if _OF_PATIENT.search(flow.text) is None:
        return
    found = list(_ADDRESS.finditer(flow.text))
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


def _signers(page: View) -> Iterator[Candidate]:
    """Names with credentials: who signs stands last, who writes stands on the letterhead."""
    for index, row in enumerate(page.rows):
        for cell in gap_groups(row, 2.2 * page.line_height):
            yield from _signer(page, index, cell)


def _signer(page: View, index: int, cell: Run) -> Iterator[Candidate]:
    tail = CREDENTIAL_TAIL.search(cell.text)
    if tail is None:
        return
    head = cell.text[: tail.start()]
    by = re.search(r"(?i)\b(?:by|dr\.?|provider:?|physician:?|from:?|signed:?)\s+(?=[A-Z])", head)
    start = by.end() if by else 0
    found = read_name(cell.text[start : tail.end(1)])
    if found is None or found.credentials is None:
        return
    signed = ESIGNED.search(cell.text) is not None
    strength = UNLABELLED if signed else GUESSED
    placed = _is_under_closing(page, index, cell) or _is_over_npi(page, index, cell)
    doubt: Doubt = "" if signed or placed else "position"
    span = (start, tail.start())
    yield stated(page, cell, "referring_name", found.name, span, strength, doubt)
    span, text = tail.span(1), found.credentials
    yield stated(page, cell, "referring_credentials", text, span, strength, doubt)


def _is_under_closing(page: View, index: int, cell: Run) -> bool:
    """Whether a name is the first below the closing of a letter, where its writer signs."""
    for row in reversed(page.rows[:index]):
        if cell.words[0].y0 - row.words[0].y0 > SIGNED_WITHIN:
            return False
        if CLOSING.match(row.text):
            return True
        if CREDENTIAL_TAIL.search(row.text):
            return False
    return False


def _is_over_npi(page: View, index: int, cell: Run) -> bool:
    """Whether a name's own line, or the next one below it, is its provider number."""
    below = page.rows[index + 1 : index + 2]
    for row in (page.rows[index], *below):
        near = row.words[0].y0 - cell.words[0].y0 < 2 * page.line_height
        match = _NPI.search(row.text)
        if near and match is not None and npi_is_valid(match[1]):
            start = row.box(match.start(), match.start() + 1)
            column = start is not None and start[0] < cell.words[-1].x1 + 80
            return row is page.rows[index] or (column and row.words[0].x0 > cell.words[0].x0 - 20)
    return False


def is_letter(page: View) -> bool:
    """Whether a page is a letter: one that greets or closes."""
    return any(CLOSING.match(row.text) or _GREETING.match(row.text) for row in page.rows)


def _letterhead_numbers(page: View) -> Iterator[Candidate]:
    """Telephone and fax in a line of the letterhead, told by the word before the number."""
    head = clinic_letterhead(page)
    doubt: Doubt = "" if is_letter(page) else "position"
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
                yield stated(page, row, "referring_fax", digits, (start, end), GUESSED, doubt)
            elif re.search(r"tel|phone|\bph\b|\bp[:.]?\s*$|\bt[:.]?\s*$", before):
                name = "referring_phone"
                yield stated(page, row, name, digits, (start, end), GUESSED, doubt)


def says_unsigned(text: str) -> bool:
    """Whether the page itself says that a signature is missing."""
    return _UNSIGNED.search(text) is not None
