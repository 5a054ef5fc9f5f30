"""Reads a payer's letter: the number, what was approved or why not, and until when to answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from adapters.reading.layout.layout import Run, View
from adapters.reading.page_reading import Page
from adapters.reading.sureness.choosing import choose_fields
from adapters.reading.sureness.listing import as_value
from adapters.reading.sureness.places import text_in
from adapters.reading.values import dates, people
from adapters.reading.values.candidates import Candidate, Setting
from adapters.reading.values.folding import fold
from priorauth.models.reading import ABSENT, Found, LetterReading, ReadValue

_DATE = r"([A-Za-z]{3,9}\.?\s?\d{1,2},?\s?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})"
_NUMBER = re.compile(
    r"\b(?:authorization|auth|certification|approval|prior authorization|"
    r"pre-?cert(?:ification)?|reference|case|tracking)"
    r"\s?(?:number|no\.?|#|id)\s*(?:is|:)?\s*#?\s*([A-Z0-9-]*\d[A-Z0-9-]{3,20})",
    re.I,
)
_VISITS = (
    re.compile(
        r"\b(?:visits|sessions)\s?(?:approved|authorized|certified|allowed)\W{0,3}(\d{1,3})\b", re.I
    ),
    re.compile(
        r"\b(?:approved|authorized|certified|allowed) (?:number of )?(?:visits|sessions)"
        r"\W{0,3}(\d{1,3})\b(?![/.-]\d)",
        re.I,
    ),
    re.compile(
        r"\b(?:approved|authorized|certified|approval (?:of|for)|approved "
        r"for)\W{1,3}(?:a total of )?(\d{1,3})\s?(?:visits|sessions)",
        re.I,
    ),
    re.compile(
        r"\b(\d{1,3})\s?(?:visits|sessions)\s?(?:were|are|have been)?\s?(?:approved|"
        r"authorized|certified)",
        re.I,
    ),
    re.compile(rf"\b(\d{{1,3}})\s?(?:visits|sessions) (?:between|from)\W{{1,3}}{_DATE}", re.I),
)
_UNITS = (
    re.compile(r"\bunits\s?(?:approved|authorized|certified|allowed)\W{0,3}(\d{1,4})\b", re.I),
    re.compile(
        r"\b(?:approved|authorized|certified|allowed) (?:number of )?units"
        r"\W{0,3}(\d{1,4})\b(?![/.-]\d)",
        re.I,
    ),
    re.compile(r"\b(?:approved|authorized|certified)\W{1,3}(\d{1,4})\s?units", re.I),
)
_FROM = re.compile(
    rf"\b(?:valid from|effective(?: date)?|from|start date|begin(?:ning|"
    rf"s)?(?: date)?|service dates?|between)\W{{0,4}}{_DATE}",
    re.I,
)
_UNTIL = re.compile(
    rf"\b(?:valid (?:through|to|until)|through|expires?(?: on)?|expiration(?: "
    rf"date)?|end date|ending|thru|to)\W{{0,4}}{_DATE}",
    re.I,
)
_DAY = _DATE.replace("(", "(?:", 1)
_TILL = r"\s?(?:-|\u2013|to|through|thru)\s?"
_PERIOD_FROM = re.compile(rf"{_DATE}{_TILL}{_DAY}", re.I)
_PERIOD_UNTIL = re.compile(rf"(?:{_DAY}{_TILL}|\bbetween\W{{1,4}}{_DAY} and ){_DATE}", re.I)
_RESPOND = re.compile(
    rf"\b(?:appeal|reconsideration|respond|response|reply|return)[^.]{{0,90}}?(?:by|"
    rf"until|before|no later than|on or before)\W{{0,3}}{_DATE}",
    re.I,
)
_ABOUT = re.compile(
    r"\b(?:member|patient|enrollee|re|regarding)(?: name)?\s?:\s*"
    r"(.+?)(?=$|\s+(?:date|dob|born|id|member|group|birth|case|plan|phone)\b)",
    re.I,
)
_WITHIN = re.compile(
    r"\b(?:appeal|reconsideration|respond|response|reply|review|look again)[^.]{0,90}?"
    r"(?:within|no later than)\W{0,3}(\d{1,3})(?: calendar)? days",
    re.I,
)
_REASON = re.compile(
    r"(?:reason(?:s)?(?: for (?:this|the|our) (?:decision|denial|determination))?\s*:?\s+|"
    r"because\s+)([A-Z a-z][^.]{15,220}\.)",
    re.I,
)


def read_letter(
    pages: Sequence[Page], kind: Literal["approval", "denial"], setting: Setting
) -> LetterReading:
    """Return what the letter says; values that only one reader saw carry a flag."""
    offered = [one for page in pages for one in page.candidates]
    fields = choose_fields(offered, (), setting)
    found = _facts(pages, setting)
    codes = fields["procedures"]
    return LetterReading(
        pages=tuple(page.number for page in pages),
        kind=kind,
        payer_name=_payer(pages, fields["payer_name"]),
        patient_name=_about(pages, _single(fields["patient_name"])),
        date_of_birth=_single(fields["date_of_birth"]),
        member_id=_single(fields["member_id"]),
        procedures=codes if isinstance(codes, tuple) else (),
        reasons=_reasons(pages) if kind == "denial" else (),
        **found,
    )


def _single(field: Found) -> ReadValue:
    return field if isinstance(field, ReadValue) else ABSENT


def _about(pages: Sequence[Page], labelled: ReadValue) -> ReadValue:
    """Whom the letter is about: a payer calls its patient a member."""
    if labelled.value is not None:
        return labelled
    for page in pages:
        for row in page.views[0].rows if page.views else ():
            match = _ABOUT.search(row.text)
            name = people.read_name(match[1]) if match is not None else None
            if match is not None and name is not None:
                return _value(page, row, match.span(1), name.name)
    return ABSENT


def _facts(pages: Sequence[Page], setting: Setting) -> dict[str, ReadValue]:
    patterns: dict[str, tuple[re.Pattern[str], ...]] = {
        "authorization_number": (_NUMBER,),
        "visits": _VISITS,
        "units": _UNITS,
        "starts_on": (_FROM, _PERIOD_FROM),
        "ends_on": (_UNTIL, _PERIOD_UNTIL),
        "respond_by": (_RESPOND,),
    }
    found = {name: _first(pages, tried, name, setting) for name, tried in patterns.items()}
    found["letter_date"] = _letter_date(pages, setting)
    if found["respond_by"].value is None:
        found["respond_by"] = _counted(pages, found["letter_date"])
    return found


def _counted(pages: Sequence[Page], letter_date: ReadValue) -> ReadValue:
    """The last day where the letter counts days from its own date; a person must check it."""
    if not (letter_date.certain and isinstance(letter_date.value, str)):
        return ABSENT
    for page in pages:
        flow = page.views[0].flow() if page.views else Run.of(())
        match = _WITHIN.search(flow.text)
        if match is not None:
            last = date.fromisoformat(letter_date.value) + timedelta(days=int(match[1]))
            seen = _value(page, flow, match.span(), last.isoformat())
            return seen.model_copy(update={"flag": "counted_from_the_letter"})
    return ABSENT


def _first(
    pages: Sequence[Page], tried: tuple[re.Pattern[str], ...], name: str, setting: Setting
) -> ReadValue:
    for page in pages:
        flow = page.views[0].flow() if page.views else Run.of(())
        for pattern in tried:
            match = pattern.search(flow.text)
            if match is not None:
                return _value(page, flow, match.span(1), _shaped(name, match[1], setting))
    return ABSENT


def _shaped(name: str, text: str, setting: Setting) -> str | int | None:
    if name in {"visits", "units"}:
        return int(text)
    if name == "authorization_number":
        return text
    found = dates.find_dates(text, setting.today.year + 1)
    return found[0].value.isoformat() if found else None


def _value(page: Page, flow: Run, span: tuple[int, int], value: str | int | None) -> ReadValue:
    part = flow.part(*span)
    alike = all(fold(part.text) in fold(text_in(seen, part.box())) for seen in page.views[1:])
    flag = None if alike and value is not None and page.readable else "low_confidence"
    made = Candidate(
        "", value, page.number, page.place(part.box()), part.text, 0.97 if alike else 0.5
    )
    return as_value(made, flag)


def _letter_date(pages: Sequence[Page], setting: Setting) -> ReadValue:
    """The first date that stands alone near the top."""
    for page in pages[:1]:
        for row in _top_rows(page.views[0] if page.views else None):
            found = dates.find_dates(row.text, setting.today.year + 1)
            if found and len(row.text) - (found[0].end - found[0].start) < 14:
                span = (found[0].start, found[0].end)
                return _value(page, row, span, found[0].value.isoformat())
    return ABSENT


def _payer(pages: Sequence[Page], labelled: Found) -> ReadValue:
    """The payer is named by a label or, in its own letter, by the letterhead."""
    if isinstance(labelled, ReadValue) and labelled.value is not None:
        return labelled
    for page in pages[:1]:
        for row in _top_rows(page.views[0] if page.views else None):
            if sum(letter.isalpha() for letter in row.text) >= 5 and not row.text[0].isdigit():
                return _value(page, row, (0, len(row.text)), row.text.strip())
    return ABSENT


def _top_rows(seen: View | None) -> list[Run]:
    if seen is None:
        return []
    return [row for row in seen.rows if row.top < 0.3 * seen.height]


def _reasons(pages: Sequence[Page]) -> tuple[ReadValue, ...]:
    for page in pages:
        flow = page.views[0].flow() if page.views else Run.of(())
        match = _REASON.search(flow.text)
        if match is not None:
            return (_value(page, flow, match.span(1), match[1].strip()),)
    return ()
