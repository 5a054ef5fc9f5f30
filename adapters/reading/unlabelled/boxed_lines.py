"""Lines of a box that need no label, as its heading says whom they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from adapters.reading.labels.finding import like_a_label
from adapters.reading.layout.layout import Run, Section, View
from adapters.reading.values.candidates import LABELLED, UNLABELLED, Candidate, Doubt, stated
from adapters.reading.values.checked_numbers import find_phones
from adapters.reading.values.health_plans import is_plan
from adapters.reading.values.payer_words import sounds_like_a_payer
from adapters.reading.values.people import read_name
from adapters.reading.values.places import read_place

_ID = re.compile(r"(?i)(?:id|pol(?:icy)?)\s?(?:#|no\.?)?:?\s+([A-Z0-9-]*\d[A-Z0-9-]{3,20})\W*")
_SECOND = re.compile(r"(?i)\b(?:second(?:ary)?|2nd|supplement\w*|other (?:insurance|coverage))\b")
_PLAN = re.compile(r"(?i)\b(?:hmo|ppo|epo|pos|hdhp|network|plan|choice|gold|silver|bronze)\b")


def from_boxes(page: View) -> Iterator[Candidate]:
    """Offer the name, home and telephone of a patient's box, and the payer of one for coverage."""
    for section in page.sections:
        lines = section.rows[1:]
        if section.owner == "patient":
            yield from _patient(page, lines)
        elif section.owner in {"coverage", "secondary"} and lines:
            yield from _payer(page, section, lines)


def _patient(page: View, lines: Sequence[Run]) -> Iterator[Candidate]:
    found = read_name(lines[0].text) if lines else None
    if found is not None and found.end >= len(lines[0].text):
        span = (0, found.end)
        yield stated(page, lines[0], "patient_name", found.name, span, UNLABELLED)
    for line in lines:
        for digits, start, end in find_phones(line.text):
            if end - start >= len(line.text.strip()):
                yield stated(page, line, "patient_phone", digits, (start, end), UNLABELLED)
        place = read_place(line.text)
        for name, part in (
            ("patient_street", place.street),
            ("patient_city", place.city),
            ("patient_state", place.state),
            ("patient_zip", place.zip),
        ):
            if part is not None:
                span = (part.start, part.end)
                yield stated(page, line, name, part.value, span, UNLABELLED)


def _payer(page: View, section: Section, lines: Sequence[Run]) -> Iterator[Candidate]:
    second = section.owner == "secondary"
    first, *rest = lines
    if sounds_like_a_payer(first.text) and not like_a_label(first.text) and ":" not in first.text:
        name = "secondary_payer_name" if second else "payer_name"
        yield stated(page, first, name, first.text, (0, len(first.text)), UNLABELLED)
        if rest and not second and _may_be_plan(rest[0].text):
            known = _PLAN.search(rest[0].text) is not None or is_plan(rest[0].text)
            doubt: Doubt = "" if known else "position"
            span = (0, len(rest[0].text))
            yield stated(page, rest[0], "plan_name", rest[0].text, span, UNLABELLED, doubt)
    for line in takewhile(lambda one: second or not _SECOND.search(one.text), rest):
        match = _ID.match(line.text)
        if match is not None:
            name = "secondary_member_id" if second else "member_id"
            yield stated(page, line, name, match[1], match.span(1), LABELLED)


def _may_be_plan(text: str) -> bool:
    words = len(text.split())
    return words <= 4 and not any(map(str.isdigit, text)) and ":" not in text
