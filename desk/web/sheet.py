"""The request as a person checks it: every value, beside the place on the page it came from."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pydantic import JsonValue

from desk.web import words
from desk.web.page_pictures import around
from priorauth.casework.corrections import DATES, NUMBERS, YES_NO
from priorauth.casework.fields import LIST_FIELDS, WANTED, in_words
from priorauth.models.casefile import CaseFile
from priorauth.models.evidence import Box, Evidence
from priorauth.models.packet import Gap

Widget = Literal["text", "date", "number", "yes_no", "payer", "line_of_business", "therapist"]

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Patient",
        (
            "patient_name",
            "date_of_birth",
            "sex",
            "patient_phone",
            "patient_street",
            "patient_city",
            "patient_state",
            "patient_zip",
        ),
    ),
    (
        "Coverage",
        (
            "payer_name",
            "plan_name",
            "line_of_business",
            "member_id",
            "group_number",
            "secondary_payer_name",
            "secondary_member_id",
        ),
    ),
    (
        "Order",
        (
            "order_date",
            "order_signed",
            "diagnoses",
            "procedures",
            "visits_requested",
            "frequency_per_week",
            "duration_weeks",
            "treatments",
            "laterality",
            "urgent",
        ),
    ),
    (
        "Referring provider",
        (
            "referring_name",
            "referring_credentials",
            "referring_npi",
            "referring_organization",
            "referring_phone",
            "referring_fax",
        ),
    ),
    (
        "History",
        (
            "onset_date",
            "injury_date",
            "surgery_date",
            "surgery",
            "precautions",
            "accident",
            "claim_number",
            "adjuster",
        ),
    ),
)
_GROUPED = frozenset(field for _, fields in GROUPS for field in fields)
_NEEDED = frozenset(wanted.field for wanted in WANTED)
ADDABLE = (*sorted(_GROUPED - {"urgent"}, key=in_words), "treating_therapist")
"""Fields that a person may add when no paper gives them."""
_WIDEST, _LARGEST = 320.0, 1.2
"""Pixels of a crop that fit beside a value, and how many stand for a point at most."""


class Crop(NamedTuple):
    """A picture of the place that a value came from."""

    address: str
    width: int
    height: int


class Place(NamedTuple):
    """A place on a page: its picture, and the page with the place marked."""

    crop: Crop
    page_address: str


class ValueLine(NamedTuple):
    """One value of a field."""

    text: str
    evidence: Evidence
    crop: Crop | None
    page_address: str | None


class FieldRow(NamedTuple):
    """One field with its values, and how it is corrected."""

    field: str
    label: str
    lines: tuple[ValueLine, ...]
    needed: bool
    widget: Widget
    typed: str
    """The present value as the correction form shows it."""
    gap: Gap | None

    @property
    def needs_look(self) -> bool:
        """True when a person must look at it."""
        return self.gap is not None or any(not line.evidence.usable for line in self.lines)


class Group(NamedTuple):
    """Fields that belong together."""

    title: str
    rows: tuple[FieldRow, ...]


def sheet_of(file: CaseFile) -> tuple[Group, ...]:
    """Return the values of a case in the order in which a person reads them."""
    packet = file.packet
    gaps = {gap.field: gap for gap in packet.content.gaps} if packet else {}
    known = {e.field for e in file.evidence}
    groups = [
        Group(title, tuple(_row(file, f, gaps) for f in fields if f in known or f in _NEEDED))
        for title, fields in GROUPS
    ]
    others = tuple(_row(file, field, gaps) for field in sorted(known - _GROUPED))
    groups.append(Group("Facts for the payer's rule", others))
    return tuple(group for group in groups if group.rows)


def _row(file: CaseFile, field: str, gaps: dict[str | None, Gap]) -> FieldRow:
    evidence = file.values(field)
    return FieldRow(
        field=field,
        label=in_words(field),
        lines=tuple(_line(e) for e in evidence),
        needed=field in _NEEDED,
        widget=widget_of(field),
        typed=typed_of(field, [e.value for e in evidence]),
        gap=gaps.get(field),
    )


def _line(evidence: Evidence) -> ValueLine:
    source = evidence.provenance
    crop = page = None
    if source.kind == "page" and source.box is not None:
        crop, page = place_at(source.document_id, source.page, source.box)
    elif source.kind in ("page", "message"):
        page = f"/documents/{source.document_id}/page/{source.page}"
    return ValueLine(words.plain(evidence.field, evidence.value), evidence, crop, page)


def place_at(document_id: str, page: int, box: Box) -> Place:
    """Return a place on a page of a document, in points of the upright page, as it is shown."""
    x0, y0, x1, y1 = around(box)
    scale = min(_LARGEST, _WIDEST / max(x1 - x0, 1.0))
    spot = ",".join(f"{edge:.1f}" for edge in box)
    crop = Crop(
        f"/documents/{document_id}/crop?page={page}&box={spot}",
        max(round((x1 - x0) * scale), 1),
        max(round((y1 - y0) * scale), 1),
    )
    return Place(crop, f"/documents/{document_id}/page/{page}?box={spot}")


def widget_of(field: str) -> Widget:
    """Return how a field is typed in."""
    special: dict[str, Widget] = {
        "payer_name": "payer",
        "line_of_business": "line_of_business",
        "treating_therapist": "therapist",
    }
    if field in special:
        return special[field]
    if field in DATES or field.removeprefix("fact.").endswith("_on"):
        return "date"
    if field in NUMBERS or field in ("fact.age", "fact.gap_days"):
        return "number"
    return "yes_no" if field in YES_NO else "text"


def typed_of(field: str, values: list[JsonValue]) -> str:
    """Return values as a form shows them for correction."""
    there = [value for value in values if value is not None]
    if field in LIST_FIELDS:
        return ", ".join(str(value) for value in there)
    if not there:
        return ""
    first = there[0]
    if isinstance(first, bool):
        return "yes" if first else "no"
    return str(first)
