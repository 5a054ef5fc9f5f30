"""Draws what came electronically as pages to look at and to enclose: place beside text, as sent.

One page per message, request or row. What is drawn depends on the bytes alone, so that a packet
that encloses such a page is the same whenever it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from adapters.documents.packet.engine import engine
from adapters.documents.packet.lettering import BOLD, REGULAR, Lettering
from adapters.documents.sniffing import MessageKind, message_kind
from adapters.electronic import fhir_reading, hl7_text, rows
from adapters.electronic.fhir_bundle import Bundle, Resource, open_bundle
from adapters.electronic.fhir_whose import Request, is_anothers, patient_of
from adapters.electronic.plain_text import LONGEST_NOTE, clean, lines_of
from priorauth.errors import Unreadable

WIDTH, HEIGHT = 612.0, 792.0
LEFT, TEXT, RIGHT, TOP, FOOT = 40.0, 210.0, 576.0, 66.0, 760.0
SIZE, LEADING, TITLE = 7.5, 9.6, 13.0
LONG_DATA = 400
_TITLES: dict[MessageKind, str] = {
    "hl7": "Electronic referral message (HL7 v2), as received",
    "fhir": "Electronic referral (FHIR), as received",
    "row": "Row of an EMR export, as received",
}
_FIELDS = {
    "PID-5": "patient's name",
    "PID-7": "date of birth",
    "PID-8": "sex",
    "PID-11": "address",
    "PID-13": "telephone",
    "PRD-2": "provider",
    "PRD-7": "provider's number",
    "ORC-9": "ordered on",
    "ORC-12": "ordering provider",
    "OBR-4": "service",
    "IN1-2": "plan",
    "IN1-4": "payer",
    "IN1-8": "group",
    "IN1-36": "policy number",
    "IN1-49": "member id",
    "RF1-2": "priority",
    "RF1-9": "referred on",
    "DG1-3": "diagnosis",
    "PR1-3": "procedure",
    "AUT-8": "visits requested",
    "TXA-2": "kind of document",
    "TXA-17": "completion",
    "NTE-3": "note",
}
"""What the fields that people look for hold (HL7 2.5.1), beside their numbers."""
_NEVER_SHOWN = frozenset({("PID", 19)})
"""The social security number: no payer form wants it, so no page shows it."""
_FURNITURE = frozenset(
    {"resourceType", "id", "meta", "text", "extension", "contained", "implicitRules"}
    | {"reference", "system", "use", "intent"}
)
"""What says nothing to people: addresses, systems of codes, and how a resource is kept."""


class Line(NamedTuple):
    """A text with the place where it stands."""

    place: str
    text: str


def draw(content: bytes) -> Any:
    """Return what came electronically as an open PDF.

    Raises:
        Unreadable: There is nothing in it that can be shown.
    """
    kind = message_kind(content)
    if kind is None:
        raise Unreadable("This did not come electronically.")
    try:
        parts = list(_PARTS[kind](content))
    except (ValueError, KeyError, TypeError) as problem:
        raise Unreadable("The message is damaged and cannot be shown.") from problem
    if not parts:
        raise Unreadable("There is nothing in the message that can be shown.")
    document = engine().open()
    lettering = Lettering()
    for lines in parts:
        page = document.new_page(width=WIDTH, height=HEIGHT)
        _draw_page(page, _TITLES[kind], lines, lettering)
    return engine().open(stream=document.tobytes(no_new_id=True), filetype="pdf")


def _draw_page(page: Any, title: str, lines: list[Line], lettering: Lettering) -> None:
    writer = engine().TextWriter(page.rect)
    _write(writer, lettering, (LEFT, 44.0), title, TITLE, BOLD)
    level = TOP
    for written, line in enumerate(lines):
        places = lettering.lines(line.place, TEXT - LEFT - 8, SIZE)
        texts = lettering.lines(line.text, RIGHT - TEXT, SIZE)
        rows_needed = max(len(places), len(texts))
        if level + rows_needed * LEADING > FOOT - LEADING:
            rest = f"{len(lines) - written} more lines are kept with the message at the clinic."
            _write(writer, lettering, (LEFT, level), rest, SIZE, BOLD)
            break
        for at, text in enumerate(places):
            _write(writer, lettering, (LEFT, level + at * LEADING), text, SIZE, REGULAR)
        for at, text in enumerate(texts):
            _write(writer, lettering, (TEXT, level + at * LEADING), text, SIZE, BOLD)
        level += rows_needed * LEADING
    writer.write_text(page)


def _write(
    writer: Any,
    lettering: Lettering,
    at: tuple[float, float],
    text: str,
    size: float,
    style: str,
) -> None:
    x = at[0]
    for run in lettering.runs(lettering.readable(text), style):
        writer.append((x, at[1]), run.text, font=run.font, fontsize=size)
        x += lettering.width(run.text, size, style)


def _hl7_parts(content: bytes) -> Iterator[list[Line]]:
    for raw in hl7_text.split_messages(content) or [content]:
        try:
            yield list(_hl7_lines(raw))
        except ValueError:
            text = content.decode("latin-1")[:LONGEST_NOTE]
            yield [Line(f"line {at}", each) for at, each in enumerate(lines_of(text), 1)]


def _hl7_lines(raw: bytes) -> Iterator[Line]:
    for segment in hl7_text.parse(raw).segments:
        for field in range(3 if segment.name == "MSH" else 1, segment.size):
            if (segment.name, field) in _NEVER_SHOWN:
                continue
            for one in segment.repetitions(field):
                sent = one.readable if "\\" in one.raw else one.raw
                name = _FIELDS.get(f"{segment.name}-{field}", "")
                yield Line(f"{one.place} {name}".rstrip(), _shortened(sent))


def _fhir_parts(content: bytes) -> Iterator[list[Line]]:
    bundle = open_bundle(content)
    for request in fhir_reading.requests_of(bundle):
        yield [line for one in _about(bundle, request) for line in _flat(one.path, one.body)]


def _about(bundle: Bundle, request: Request) -> list[Resource]:
    """Return the resources of one request and no other patient's."""
    patient = patient_of(bundle, request)
    found = [patient] if patient is not None else []
    found += fhir_reading.coverages_of(bundle, request, patient)
    found += [request.main, *request.tasks]
    for one in list(found):
        for name in ("requester", "reasonReference", "payor", "supportingInfo"):
            named = bundle.follow(one, name)
            found += [each for each in named if not is_anothers(bundle, each, patient)]
    for one in list(found):
        if one.kind == "PractitionerRole":
            found += [*bundle.follow(one, "practitioner"), *bundle.follow(one, "organization")]
    return [one for at, one in enumerate(found) if one not in found[:at]]


def _flat(path: str, value: Any) -> Iterator[Line]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _FURNITURE:
                yield from _flat(f"{path}.{name}", inner)
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _flat(f"{path}[{at}]" if len(value) > 1 else path, inner)
    elif value not in (None, ""):
        yield Line(path, _shortened(str(value)))


def _row_parts(content: bytes) -> Iterator[list[Line]]:
    cells, _ = rows.open_row(content)
    yield [Line(name, clean(text)) for name, text in cells.items() if text.strip()]


_PARTS = {"hl7": _hl7_parts, "fhir": _fhir_parts, "row": _row_parts}


def _shortened(text: str) -> str:
    """Return a text without the body of an embedded document."""
    longest = max((len(word) for word in text.split()), default=0)
    if longest <= LONG_DATA:
        return clean(text)
    kept = clean(text)[:60]
    return f"{kept}… ({len(text)} characters of an enclosed document or of data)"
