"""Takes apart the answer to a label that asks for somebody and a number: `Name/DOB`, `Payer/ID`."""

from __future__ import annotations

import re
from dataclasses import replace

from adapters.reading.labels.label_text import Source, continued
from adapters.reading.values import dates
from adapters.reading.values.checked_numbers import find_npis

_ID_AT_END = re.compile(r"(?<![^\s/,;(-])(?=(?:[A-Z-]*\d){4})[A-Z0-9-]{5,20}(?: \d\d)?\W*$")
_JOINT = " ,;/|-\u2013("


def answer_to(role: str, source: Source) -> Source:
    """The part of an answer that is for one role of its label; all of it for a label of one."""
    roles = source.spot.label.role.split("+")
    if len(roles) < 2:
        return source
    spans = [span for one in roles if (span := _figures(one, source)) is not None]
    if not spans:
        source = replace(source, run=continued(source))
        spans = [span for one in roles if (span := _figures(one, source)) is not None]
    own = _figures(role, source)
    if own is not None:
        return replace(source, run=source.run.part(*own))
    if not spans:
        return source
    start, end = min(spans), max(end for _, end in spans)
    before, behind = source.run.text[: start[0]].strip(_JOINT), source.run.text[end:].strip(_JOINT)
    said = before or behind
    at = source.run.text.find(said)
    part = source.run.part(at, at + len(said)) if said else source.run
    return replace(source, run=part) if part.words else source


def _figures(role: str, source: Source) -> tuple[int, int] | None:
    """Where the figures that one role wants stand in an answer."""
    text = source.run.text
    if role == "dob":
        found = dates.find_dates(text, source.setting.today.year)
        return (found[0].start, found[0].end) if found else None
    if role == "npi":
        numbers = find_npis(text)
        return numbers[0].span(1) if numbers else None
    last = _ID_AT_END.search(text) if role == "member" else None
    return last.span() if last is not None else None
