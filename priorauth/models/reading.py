"""What was read from a document: pages, referrals and payer letters, each value with its place."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from priorauth.models.base import Model
from priorauth.models.evidence import Box
from priorauth.models.privacy import Direct, Operational

PageKind = Literal[
    "cover_sheet",
    "referral_order",
    "clinical_note",
    "operative_report",
    "imaging_report",
    "plan_of_care",
    "insurance_card",
    "demographics",
    "authorization_letter",
    "denial_letter",
    "intake_form",
    "advertisement",
    "blank",
    "other",
]
PageDetail = Literal["initial_evaluation", "progress_note"]
TextSource = Literal["text", "ocr", "message", "none"]
ReadingRoute = Literal["authorization", "scheduling", "staff_review"]

LIST_FIELDS = frozenset({"diagnoses", "procedures", "treatments"})
FIELD_NAMES: tuple[str, ...] = (
    "patient_name",
    "date_of_birth",
    "sex",
    "patient_phone",
    "patient_street",
    "patient_city",
    "patient_state",
    "patient_zip",
    "payer_name",
    "plan_name",
    "member_id",
    "group_number",
    "secondary_payer_name",
    "secondary_member_id",
    "referring_name",
    "referring_credentials",
    "referring_npi",
    "referring_phone",
    "referring_fax",
    "referring_organization",
    "order_date",
    "order_signed",
    "diagnoses",
    "procedures",
    "visits_requested",
    "frequency_per_week",
    "duration_weeks",
    "treatments",
    "laterality",
    "onset_date",
    "injury_date",
    "surgery_date",
    "surgery",
    "precautions",
    "accident",
    "claim_number",
    "adjuster",
    "urgent",
)


class OtherPlace(Model):
    """Where the same document says a value otherwise; `box` is on the upright page."""

    page: Operational[int]
    box: Operational[Box | None] = None


class ReadValue(Model):
    """One value as read, or null with the reason in `flag`; `box` is on the upright page."""

    value: Direct[str | int | bool | None] = None
    page: Operational[int | None] = None
    box: Operational[Box | None] = None
    confidence: Operational[float] = 0.0
    checks: Operational[tuple[str, ...]] = ()
    flag: Operational[str | None] = None
    place: Operational[str | None] = None
    """Where in a message, resource or row the value stands, such as `PID-5`; it has no page."""
    excerpt: Direct[str | None] = None
    """What stands at that place, as it was sent."""
    otherwise: OtherPlace | None = None
    """Of a value in conflict, the place that contradicts it."""

    @property
    def certain(self) -> bool:
        """True when there is a value and nothing about it is in doubt."""
        return self.value is not None and self.flag is None


Found = ReadValue | tuple[ReadValue, ...]
"""What was found for a field: one value, or as many as its list has."""
ABSENT = ReadValue(flag="absent")
MAY_BE_INCOMPLETE = "may_be_incomplete"
NOTHING_CHOSEN = "nothing_chosen"
"""A form offers choices, and no mark takes one."""
WRITTEN_BY_HAND = "written_by_hand"
RANGE_FROM = "range_from:"
"""Begins the check of a number that is the upper end of a printed range; its lower end follows."""


class PageReading(Model):
    """One page: what it is, how far it was turned, and how well it can be read (0 to 1)."""

    page: Operational[int]
    kind: Operational[PageKind]
    rotation: Operational[Literal[0, 90, 180, 270]] = 0
    text_source: Operational[TextSource]
    quality: Operational[float]
    detail: Operational[PageDetail | None] = None
    """Narrower than `kind` where a payer's wish turns on it; not printed."""
    evaluated_on: ReadValue = ABSENT
    """Of an initial evaluation, the day that it says it was; not printed."""


class ReferralReading(Model):
    """One patient's referral; every field is present, list fields as tuples."""

    pages: Operational[tuple[int, ...]]
    route: Operational[ReadingRoute]
    reasons: Operational[tuple[str, ...]] = ()
    fields: Operational[dict[str, Found]]

    def one(self, name: str) -> ReadValue:
        """Return a field that holds one value; `absent` where nothing was read."""
        found = self.fields.get(name, ABSENT)
        return found if isinstance(found, ReadValue) else (found[0] if found else ABSENT)

    def many(self, name: str) -> tuple[ReadValue, ...]:
        """Return a list field, one element per value."""
        found = self.fields.get(name, ())
        return (found,) if isinstance(found, ReadValue) else found


LetterKind = Literal["approval", "denial", "request", "cancellation"]
"""What a payer's letter does: it decides, asks for more first, or calls an authorization off."""


class LetterReading(Model):
    """A payer's letter that came by fax or mail, as far as it can be read."""

    pages: Operational[tuple[int, ...]]
    kind: Operational[LetterKind]
    payer_name: ReadValue = ABSENT
    patient_name: ReadValue = ABSENT
    date_of_birth: ReadValue = ABSENT
    member_id: ReadValue = ABSENT
    authorization_number: ReadValue = ABSENT
    visits: ReadValue = ABSENT
    units: ReadValue = ABSENT
    letter_date: ReadValue = ABSENT
    starts_on: ReadValue = ABSENT
    ends_on: ReadValue = ABSENT
    respond_by: ReadValue = ABSENT
    reasons: tuple[ReadValue, ...] = ()
    procedures: tuple[ReadValue, ...] = ()


class NoticeReading(Model):
    """What a system tells about a patient or referral that it sent before."""

    page: Operational[int]
    kind: Operational[Literal["merge", "cancellation", "hold"]]
    patient_name: ReadValue = ABSENT
    date_of_birth: ReadValue = ABSENT
    member_id: ReadValue = ABSENT
    earlier_name: ReadValue = ABSENT
    """In a merge, the name under which the patient was known besides."""


class EnclosureReading(Model):
    """A document that came inside a message or bundle, at a place of one of its parts."""

    page: Operational[int]
    place: Operational[str]
    size: Operational[int]
    content: Direct[bytes] = Field(default=b"", exclude=True, repr=False)
    """Its bytes until they are filed as a document of their own; never stored here."""


class PageLine(Model):
    """One printed line as a reader saw it, with its place on the upright page."""

    text: Direct[str]
    box: Operational[Box | None] = None


class PageText(Model):
    """The lines of a page, for a second reading; kept nowhere."""

    page: Operational[int]
    source: Operational[TextSource]
    lines: tuple[PageLine, ...] = ()


class Proposal(Model):
    """A value that a second reader found on a line, checked against that line."""

    field: Operational[str]
    value: Direct[str | int | bool]
    page: Operational[int]
    box: Operational[Box | None] = None
    reader: Operational[str]
    """Which prompt and model gave it."""


class DocumentReading(Model):
    """Everything read from one file; `error` says in one sentence why nothing could be.

    Of a file that came electronically, each message, request or row counts as one page.
    """

    sha256: Operational[str]
    error: Operational[str | None] = None
    media_type: Operational[str | None] = None
    """What the bytes are, by content and never by name; not printed."""
    pages: tuple[PageReading, ...] = ()
    referrals: tuple[ReferralReading, ...] = ()
    letters: tuple[LetterReading, ...] = ()
    unplaced: Operational[tuple[int, ...]] = ()
    """Pages that nobody can tell whose they are; they are in no referral. Not printed."""
    notices: tuple[NoticeReading, ...] = ()
    enclosures: tuple[EnclosureReading, ...] = ()
    texts: tuple[PageText, ...] = Field(default=(), repr=False)
    """The printed lines until a second reader has seen them; neither stored nor printed."""
    warnings: Operational[tuple[str, ...]] = ()

    def as_printed(self, file: str) -> dict[str, Any]:
        """Return the element that `priorauth read --json` prints for a file."""
        whole = self.model_dump(mode="json", exclude=_NOT_PRINTED)
        for page in whole["pages"]:
            del page["detail"], page["evaluated_on"]
        for referral in whole["referrals"]:
            _round(referral["fields"])
        for letter in whole["letters"]:
            _round({name: found for name, found in letter.items() if name not in _OF_A_LETTER})
        whole["sha256"] = whole["sha256"] or None
        return {"file": file, **whole}


_OF_A_LETTER = {"pages", "kind"}
_NOT_PRINTED = {"unplaced", "notices", "enclosures", "media_type", "texts"}


def _round(fields: dict[str, Any]) -> None:
    for found in fields.values():
        for field in found if isinstance(found, list) else [found]:
            field["confidence"] = round(field["confidence"], 3)
            if field["place"] is None:
                del field["place"], field["excerpt"]
            if field["otherwise"] is None:
                del field["otherwise"]
            for place in (field, field.get("otherwise", {})):
                if place.get("box") is not None:
                    place["box"] = [round(edge, 1) for edge in place["box"]]
