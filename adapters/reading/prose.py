"""What running text offers: letters, narratives, signature lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from adapters.reading import dates, therapy
from adapters.reading.candidates import GUESSED, UNLABELLED, Candidate, Setting, Value
from adapters.reading.checked_numbers import find_phones
from adapters.reading.finding import Spot, like_a_label
from adapters.reading.layout import Run, View
from adapters.reading.paragraphs import paragraphs
from adapters.reading.people import CREDENTIAL_TAIL, read_name

_NAME = r"([A-Z][\w'\u2019-]+(?:\s+[A-Z][\w'\u2019.-]*){1,3})"
_DATE = r"([A-Za-z]{3,9}\.?\s?\d{1,2},?\s?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
_ID = r"([A-Z0-9][A-Z0-9-]{4,20})"

_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+{_NAME}")
_INTRODUCED = re.compile(
    rf"\b(?:my patient|our patient|patient,|refer(?:ring)?(?: to you)?|"
    rf"seeing|please see|evaluat(?:e|ing)|regarding)\s+{_NAME}"
)
_BEFORE_BIRTH = re.compile(
    rf"(?<!,\s){_NAME}\s*[,(]?\s*(?:(?:(?:fe)?male|[MF])\s*,?\s*)?(?:DOB|D\.O\.B\.|"
    rf"date of birth|born)\b"
)
_BORN = re.compile(
    rf"\b(?:DOB|D\.O\.B\.?|date of birth|birth date|born(?: on)?)\s*(?:is|:|,)?\s*{_DATE}", re.I
)
_INSURED = re.compile(
    r"\b(?:insured (?:with|by|through|under)|insurance (?:is|carrier "
    r"is|coverage is|coverage through)|"
    r"covered (?:by|under)|coverage (?:is|through|with)|has coverage (?:with|through)|carries)\s+"
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
_PLAN_AFTER = re.compile(r"\s*\(([^()]{3,40})\)")
_SURGERY_DATE = re.compile(
    rf"\b(?:date of surgery|surgery (?:was )?(?:on|performed on|date)|underwent[^.]{{0,80}}? on|"
    rf"(?:was )?performed on|operated (?:on|upon) on|operation (?:was )?on|surgery)\s*:?\s*{_DATE}",
    re.I,
)
_INJURY_DATE = re.compile(
    rf"\b(?:date of injury|doi|injur(?:y|ed)(?: (?:was|occurred|occurring))? "
    rf"on|accident (?:on|of)|injury date)\s*:?\s*{_DATE}",
    re.I,
)
_ONSET_DATE = re.compile(
    rf"\b(?:onset(?: date)?(?: was| of symptoms| of pain)?(?: on)?|date "
    rf"of onset|began(?: on)?|since|started(?: on)?)\s*:?\s*{_DATE}",
    re.I,
)
_SURGERY = re.compile(
    r"\b(?:status post|s/p|underwent(?: an?)?|the operation \(|surgery "
    r"\()\s*([A-Za-z][^.,;()]{5,70}?)(?=\s*(?:[.,;()]|on\s+\w+\s?\d|"
    r"performed|was))",
    re.I,
)
_ORDER_DATE = re.compile(
    rf"\b(?:order(?:ed)? (?:date|on)|referral date|date of (?:order|"
    rf"referral)|dated)\s*:?\s*{_DATE}",
    re.I,
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
_URGENT_SENTENCE = re.compile(
    r"\b(?:this is|is|considered|marked)\s+(?:an?\s+)?(urgent|stat|routine)\b(?!\s*care)", re.I
)
_INCLUDE = re.compile(
    r"\b(?:to include|including|consisting of|treatment should include|"
    r"please include|with emphasis on)\s+((?:[^.;:]|\.\s(?=[a-z])){6,200})",
    re.I,
)


def from_prose(page: View, spots: Sequence[Spot], setting: Setting) -> Iterator[Candidate]:
    """Offer what sentences of the page state."""
    for flow in paragraphs(page, spots):
        for pattern in (_TITLED, _BEFORE_BIRTH, _INTRODUCED):
            yield from _names(page, flow, "patient_name", pattern)
        yield from _simple(page, flow)
        yield from _person(page, flow)
        yield from _dates(page, flow, setting)
        yield from _course(page, flow)
        yield from _payer(page, flow)
    yield from _signers(page)
    yield from _letterhead_numbers(page)


def _candidate(
    page: View,
    flow: Run,
    name: str,
    value: Value | None,
    span: tuple[int, int],
    strength: float,
    flag: str | None = None,
) -> Candidate:
    part = flow.part(*span)
    box = part.box()
    return Candidate(name, value, page.page, box, part.text, part.confidence, strength, (), flag)


def _names(page: View, flow: Run, name: str, pattern: re.Pattern[str]) -> Iterator[Candidate]:
    for match in pattern.finditer(flow.text):
        found = read_name(match[1])
        if found is not None:
            strength = UNLABELLED if pattern is _BEFORE_BIRTH else GUESSED
            yield _candidate(page, flow, name, found.name, match.span(1), strength)


def _simple(page: View, flow: Run) -> Iterator[Candidate]:
    for name, pattern in (
        ("member_id", _MEMBER),
        ("group_number", _GROUP),
        ("claim_number", _CLAIM),
        ("referring_npi", _NPI),
    ):
        for match in pattern.finditer(flow.text):
            if sum(letter.isdigit() for letter in match[1]) >= 2:
                yield _candidate(page, flow, name, match[1], match.span(1), UNLABELLED)
    for match in _URGENT_SENTENCE.finditer(flow.text):
        value = therapy.urgency(match[1])
        if value is not None:
            yield _candidate(page, flow, "urgent", value, match.span(1), UNLABELLED)
    for match in _SURGERY.finditer(flow.text):
        yield _candidate(page, flow, "surgery", match[1].strip(), match.span(1), UNLABELLED)


def _person(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _SEX.finditer(flow.text):
        said = (match[1] or match[2]).lower()
        value = "F" if said in {"female", "woman"} else "M"
        yield _candidate(page, flow, "sex", value, match.span(1 if match[1] else 2), UNLABELLED)
    for match in _CALL.finditer(flow.text):
        digits = "".join(letter for letter in match[1] if letter.isdigit())
        yield _candidate(page, flow, "patient_phone", digits, match.span(1), GUESSED)


def _dates(page: View, flow: Run, setting: Setting) -> Iterator[Candidate]:
    for name, pattern in (
        ("date_of_birth", _BORN),
        ("surgery_date", _SURGERY_DATE),
        ("injury_date", _INJURY_DATE),
        ("onset_date", _ONSET_DATE),
        ("order_date", _ORDER_DATE),
    ):
        pivot = setting.today.year + (0 if name == "date_of_birth" else 1)
        for match in pattern.finditer(flow.text):
            found = dates.find_dates(match[1], pivot)
            if found:
                yield _candidate(
                    page, flow, name, found[0].value.isoformat(), match.span(1), UNLABELLED
                )


def _course(page: View, flow: Run) -> Iterator[Candidate]:
    often = therapy.per_week(flow.text)
    if often is not None:
        value, flag = (None, "range") if often.upper else (often.value, None)
        yield _candidate(
            page, flow, "frequency_per_week", value, (often.start, often.end), UNLABELLED, flag
        )
        near = flow.text[often.end : often.end + 60]
        long = therapy.weeks(near)
        if long is not None:
            span = (often.end + long.start, often.end + long.end)
            value, flag = (None, "range") if long.upper else (long.value, None)
            yield _candidate(page, flow, "duration_weeks", value, span, UNLABELLED, flag)
        counted = therapy.visits(flow.text[often.end : often.end + 120])
        if counted is not None:
            span = (often.end + counted.start, often.end + counted.end)
            yield _candidate(page, flow, "visits_requested", counted.value, span, UNLABELLED)
    for match in _INCLUDE.finditer(flow.text):
        yield from _listed(page, flow, match.start(1), match[1])


def _listed(page: View, flow: Run, start: int, text: str) -> Iterator[Candidate]:
    at = 0
    for piece in re.split(r"(,\s*(?:and\s+)?|\s+and\s+|;\s*|\.\s+)", text):
        name = piece.strip(" ,.;")
        if name and not like_a_label(name) and not re.fullmatch(r"\W*(?:and)?\W*", piece):
            begin = start + at + piece.find(name)
            yield _candidate(page, flow, "treatments", name, (begin, begin + len(name)), UNLABELLED)
        at += len(piece)


def _payer(page: View, flow: Run) -> Iterator[Candidate]:
    for match in _INSURED.finditer(flow.text):
        yield _candidate(page, flow, "payer_name", match[1].strip(), match.span(1), UNLABELLED)
        plan = _PLAN_AFTER.match(flow.text, match.end(1))
        if plan is not None:
            yield _candidate(page, flow, "plan_name", plan[1].strip(), plan.span(1), UNLABELLED)


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
        yield _candidate(page, row, "referring_name", found.name, (start, tail.start()), strength)
        yield _candidate(
            page, row, "referring_credentials", found.credentials, tail.span(1), strength
        )


def _letterhead_numbers(page: View) -> Iterator[Candidate]:
    """Telephone and fax in a line of the letterhead, told by the word before the number."""
    for row in page.rows:
        if min(word.y0 for word in row.words) > 0.25 * page.height:
            return
        for digits, start, end in find_phones(row.text):
            before = row.text[max(0, start - 12) : start].lower()
            if re.search(r"fax\s*to|return\s*to", row.text[max(0, start - 22) : start].lower()):
                continue
            if "fax" in before or before.rstrip().endswith((" f", "f:", "f.")):
                yield _candidate(page, row, "referring_fax", digits, (start, end), GUESSED)
            elif re.search(r"tel|phone|\bph\b|\bp[:.]?\s*$|\bt[:.]?\s*$", before):
                yield _candidate(page, row, "referring_phone", digits, (start, end), GUESSED)


def says_unsigned(text: str) -> bool:
    """Whether the page itself says that a signature is missing."""
    return _UNSIGNED.search(text) is not None
