"""Reads a payer's letter: the number, what was approved or why not, and until when to answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from adapters.reading.layout.layout import Run, View
from adapters.reading.layout.page_kinds import undecided
from adapters.reading.letter_amounts import NAMES, amounts
from adapters.reading.page_reading import Page
from adapters.reading.sureness.choosing import choose_fields
from adapters.reading.sureness.listing import as_value
from adapters.reading.sureness.places import text_in
from adapters.reading.values import dates, people
from adapters.reading.values.candidates import LABELLED, Candidate, Setting
from adapters.reading.values.folding import fold
from priorauth.models.reading import (
    ABSENT,
    Found,
    LetterKind,
    LetterReading,
    PageKind,
    ReadValue,
)

_KINDS: dict[PageKind, LetterKind] = {
    "authorization_letter": "approval",
    "denial_letter": "denial",
}
_DATE = r"([A-Za-z]{3,9}\.?\s?\d{1,2},?\s?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})"
_OWN = r"(?:prior )?auth(?:orization)?|pa|certification|approval|pre-?cert(?:ification)?"
_OTHERS = r"(?:\w+ )?reference|referral|ref|request|submission|case|tracking|order|determination|ur"
_A_PART = re.compile(r"(?i)\bpartial|\b(?:denied|did not approve|not approved)\b")
_FORMER = re.compile(r"(?i)\b(?:previous|old|original|former|expired)\W*$")
_NUMBERS = tuple(
    re.compile(
        rf"\b(?:{names})(?:\s?/\s?\w+)?\s?(?:number|no\.?|#|id|(?=:))\s*(?:is|:)?\s*#?\s*"
        r"(?!\d{1,2}[/-]\d{1,2}[/-]\d)([A-Z0-9-]*\d[A-Z0-9-]{3,24})\b",
        re.I,
    )
    for names in (_OWN, _OTHERS)
)
"""The number of the decision itself, before one that the request or its file goes by."""
_DATED = re.compile(
    r"(?:^|\b(?:letter|notice|determination|decision|response|mailing|issue) )date"
    rf"(?: of (?:this )?(?:letter|notice|determination|decision))?\s?:\s*{_DATE}",
    re.I,
)
_FROM = re.compile(
    rf"\b(?:valid from|effective(?: date)?|from|start date|begin(?:ning|"
    rf"s)?(?: date)?|service dates?|between)\W{{0,4}}{_DATE}",
    re.I,
)
_UNTIL = re.compile(
    rf"\b(?:valid (?:through|to|until)|through|expires?(?: on)?|expiration(?: "
    rf"date)?|end date|ending|thru|(?<!from - )(?<!from / )(?<!from-)(?<!from/)to)\W{{0,4}}{_DATE}",
    re.I,
)
_ASKED_FOR = re.compile(
    r"(?i)\b(?:request(?:ed|ing)?|original\w*|previous\w*|denied)\b(?! (?:has|have|was|is)\b)"
    r"[^.:\d]{0,24}[:\s]*$"
)
_DAY = _DATE.replace("(", "(?:", 1)
_TILL = r"\s?(?:-|\u2013|to|through|thru)\s?"
_PERIOD_FROM = re.compile(rf"{_DATE}{_TILL}{_DAY}", re.I)
_PERIOD_UNTIL = re.compile(rf"(?:{_DAY}{_TILL}|\bbetween\W{{1,4}}{_DAY} and ){_DATE}", re.I)
_RESPOND = re.compile(
    rf"\b(?:appeal|reconsideration|hearing|respond|response|reply|return)[^.]{{0,90}}?(?:by|"
    rf"until|before|no later than|on or before)\W{{0,3}}{_DATE}",
    re.I,
)
MOST_OF_A_HEAD = 4
_TITLE = re.compile(
    r"(?i)\b(?:notice|letter|summary|authorization|certification|determination|fax|cover|response|"
    r"portal|inquiry|hearing)\b"
)
"""What a payer's paper is called; who is called so in its head is not sure."""
_SEND = re.compile(
    rf"\b(?:send|submit|fax|provide|receive|get) [^.]{{0,90}}?(?:by|until|before|no later than)"
    rf"\W{{0,3}}{_DATE}",
    re.I,
)
"""Until when a payer waits for what it asks for."""
_ABOUT = re.compile(
    r"\b(?:member|patient|enrollee|re|regarding)(?: name)?\s?:\s*"
    r"(.+?)(?=$|\s+(?:date|dob|born|id|member|group|birth|case|plan|phone)\b)",
    re.I,
)
_WITHIN = re.compile(
    r"\b(?:appeal|reconsideration|hearing|respond|response|reply|review|look again)[^.]{0,90}?"
    r"(?:within|no later than)\W{0,3}(\d{1,3})(?: calendar)? days",
    re.I,
)
_REASON = re.compile(
    r"(?:reason(?:s)?(?: for (?:this|the|our) (?:decision|denial|determination))?\s*:?\s+|"
    r"rationale\s*:\s+|\bwhy(?: [\w' ]{2,50})?:\s+|because\s+)([A-Z a-z][^.]{15,220}\.)",
    re.I,
)


def letter_kind(page: Page) -> LetterKind | None:
    """What a payer's letter does that this page is of; None for any other page."""
    if page.kind != "other":
        return _KINDS.get(page.kind)
    said = (undecided(seen.text) for seen in page.views)
    return next((kind for kind in said if kind is not None), None)


def read_letter(pages: Sequence[Page], kind: LetterKind, setting: Setting) -> LetterReading:
    """Return what the letter says; values that only one reader saw carry a flag."""
    offered = [one for page in pages for one in page.candidates]
    fields = choose_fields(offered, (), setting)
    found = _facts(pages, kind, setting)
    codes = fields["procedures"]
    return LetterReading(
        pages=tuple(page.number for page in pages),
        kind=kind,
        payer_name=_payer(pages, fields["payer_name"]),
        patient_name=_about(pages, _single(fields["patient_name"])),
        date_of_birth=_single(fields["date_of_birth"]),
        member_id=_single(fields["member_id"]),
        procedures=codes if isinstance(codes, tuple) else (),
        reasons=_reasons(pages) if kind == "denial" or _refuses_a_part(pages) else (),
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


def _refuses_a_part(pages: Sequence[Page]) -> bool:
    return any(_A_PART.search(flow.text) for _, flow in _flows(pages))


def _facts(pages: Sequence[Page], kind: LetterKind, setting: Setting) -> dict[str, ReadValue]:
    patterns: dict[str, tuple[re.Pattern[str], ...]] = {
        "starts_on": (_FROM, _PERIOD_FROM),
        "ends_on": (_UNTIL, _PERIOD_UNTIL),
        "respond_by": (_RESPOND, _SEND) if kind == "request" else (_RESPOND,),
    }
    found = {name: _first(pages, tried, setting) for name, tried in patterns.items()}
    found["authorization_number"] = _number(pages)
    found |= {name: _amount(pages, name, kind) for name in NAMES}
    found["letter_date"] = _letter_date(pages, setting)
    _doubt_backward(found)
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
    pages: Sequence[Page], tried: tuple[re.Pattern[str], ...], setting: Setting
) -> ReadValue:
    for page in pages:
        flow = page.views[0].flow() if page.views else Run.of(())
        for pattern in tried:
            found = pattern.finditer(flow.text)
            match = next(
                (one for one in found if _is_decided(pattern, flow.text, one.start())), None
            )
            if match is not None:
                return _value(page, flow, match.span(1), _shaped(match[1], setting))
    return ABSENT


def _number(pages: Sequence[Page]) -> ReadValue:
    """The decision's own number, or the one that its request goes by; one of two is in doubt."""
    for pattern in _NUMBERS:
        seen = [
            (page, flow, match)
            for page, flow in _flows(pages)
            for match in pattern.finditer(flow.text)
            if not _FORMER.search(flow.text[: match.start()])
        ]
        if seen:
            page, flow, match = seen[0]
            alone = len({each[1].upper() for _, _, each in seen}) == 1
            return _value(page, flow, match.span(1), match[1], sure=alone)
    return ABSENT


def _amount(pages: Sequence[Page], name: str, kind: LetterKind) -> ReadValue:
    """How many are approved; of several that differ none, and one nobody explains is in doubt.

    Units are told for each service: of more than one nobody says which a person wants.

    What a denial does not say that it approves, it does not.
    """
    said = [
        (page, row, one)
        for page in pages
        for row in (page.views[0].rows if page.views else ())
        for one in amounts(row.text, NAMES[name])
    ]
    if not any(one.approved for _, _, one in said):
        said = [
            (page, flow, one)
            for page, flow in _flows(pages)
            for one in amounts(flow.text, NAMES[name])
        ]
    approved = [each for each in said if each[2].approved]
    approved = approved or (said if kind == "approval" else [])
    if not approved:
        return ABSENT
    page, run, one = approved[0]
    of_each = name == "units" and len(approved) > 1
    if of_each or len({each.value for _, _, each in approved}) > 1:
        return _value(page, run, one.span, None).model_copy(update={"flag": "conflict"})
    return _value(page, run, one.span, one.value, sure=one.approved)


def _flows(pages: Sequence[Page]) -> list[tuple[Page, Run]]:
    return [(page, page.views[0].flow()) for page in pages if page.views]


def _doubt_backward(found: dict[str, ReadValue]) -> None:
    """A period that ends before it begins was not read right."""
    first, last = found["starts_on"].value, found["ends_on"].value
    if isinstance(first, str) and isinstance(last, str) and last < first:
        for name in ("starts_on", "ends_on"):
            found[name] = found[name].model_copy(update={"flag": "conflict"})


def _is_decided(pattern: re.Pattern[str], text: str, at: int) -> bool:
    """Whether a day is not one of a period that was asked for, or held before."""
    return pattern in (_RESPOND, _SEND) or _ASKED_FOR.search(text[max(0, at - 48) : at]) is None


def _shaped(text: str, setting: Setting) -> str | None:
    found = dates.find_dates(text, setting.today.year + 1)
    return found[0].value.isoformat() if found else None


def _value(
    page: Page, flow: Run, span: tuple[int, int], value: str | int | None, *, sure: bool = True
) -> ReadValue:
    part = flow.part(*span)
    alike = all(fold(part.text) in fold(text_in(seen, part.box())) for seen in page.views[1:])
    sure = sure and alike and value is not None and page.readable
    flag = None if sure else "low_confidence"
    made = Candidate(
        "", value, page.number, page.place(part.box()), part.text, 0.97 if alike else 0.5
    )
    return as_value(made, flag)


def _letter_date(pages: Sequence[Page], setting: Setting) -> ReadValue:
    """The date that is called the letter's, or the first that stands alone near the top."""
    for page in pages[:1]:
        for row in _top_rows(page.views[0] if page.views else None):
            if (dated := _DATED.search(row.text)) is not None:
                return _value(page, row, dated.span(1), _shaped(dated[1], setting))
        for row in _top_rows(page.views[0] if page.views else None):
            found = dates.find_dates(row.text, setting.today.year + 1)
            if found and len(row.text) - (found[0].end - found[0].start) < 14:
                span = (found[0].start, found[0].end)
                return _value(page, row, span, found[0].value.isoformat())
    return ABSENT


def _payer(pages: Sequence[Page], labelled: Found) -> ReadValue:
    """The payer is named by a label or, in its own letter, by the letterhead, not in passing."""
    named = [one for page in pages for one in page.candidates if one.field == "payer_name"]
    if isinstance(labelled, ReadValue) and any(
        one.strength == LABELLED and one.value == labelled.value for one in named
    ):
        return labelled
    for page in pages[:1]:
        rows = _top_rows(page.views[0] if page.views else None)[:MOST_OF_A_HEAD]
        plain = [row for row in rows if not _TITLE.search(row.text) and ":" not in row.text]
        for row in plain:
            if sum(letter.isalpha() for letter in row.text) >= 5 and not row.text[0].isdigit():
                return _value(page, row, (0, len(row.text)), row.text.strip(), sure=row is rows[0])
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
