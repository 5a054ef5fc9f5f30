"""The packet: what would go to the payer, fixed by its content hash."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from priorauth.models.base import Model
from priorauth.models.evidence import Provenance
from priorauth.models.people import Address
from priorauth.models.privacy import Clinical, Direct, Operational, Quasi


class PacketState(StrEnum):
    """A packet is drafted, held for a person, and then replaced or sent back."""

    DRAFT = "draft"
    HELD = "held"
    SUPERSEDED = "superseded"
    SENT_BACK = "sent_back"


class Channel(StrEnum):
    """The way to a payer."""

    SERVICE_REVIEW = "service_review"
    """X12 278 through a clearinghouse's REST interface."""
    COPY_SHEET = "copy_sheet"
    """A person copies the packet into the payer's portal, fax or phone and records it."""


class Gap(Model):
    """Something the payer wants and the case does not have; names who can close it."""

    need: Operational[str]
    why: Operational[str]
    who: Operational[Literal["front_desk", "therapist", "referring_office", "patient", "payer"]]
    field: Operational[str | None] = None


class Line(Model):
    """One requested service."""

    position: Operational[int]
    code: Clinical[str]
    label: Clinical[str]
    units: Clinical[int | None]
    visits: Clinical[int | None]


class Cited(Model):
    """A value of the request with the places that it came from."""

    value: Direct[str]
    sources: tuple[Provenance, ...]


class Statement(Model):
    """One sentence of the necessity summary; every sentence cites a document and page."""

    text: Direct[str]
    sources: tuple[Provenance, ...]


class PacketPage(Model):
    """One page of a source document that goes with the packet, and why it is needed."""

    document_id: Operational[str]
    sha256: Operational[str]
    page: Operational[int]
    kind: Operational[str]
    reason: Operational[str]
    rotation: Operational[int] = 0
    """Degrees by which the page as it came must be turned clockwise to stand upright."""


class Party(Model):
    """A provider as payers know it."""

    name: Quasi[str]
    npi: Quasi[str]
    tin: Quasi[str | None] = None
    address: Address | None = None
    phone: Quasi[str | None] = None
    fax: Quasi[str | None] = None
    credentials: Quasi[str | None] = None


class AuthorizationRequest(Model):
    """The structured request: what a 278 or a form needs, each value with its source.

    `values` holds the patient's and order's values by field name of `docs/glossary.md`.
    """

    payer_id: Operational[str]
    payer_name: Operational[str]
    channel: Operational[Channel]
    destination: Operational[str]
    """Payer id at the clearinghouse, fax number or portal name: where it would go."""
    reference: Operational[str]
    """Our own reference, unique per packet version; the payer sees it."""
    clinic: Party
    therapist: Party | None
    referring: Party | None
    values: Operational[dict[str, Cited]]
    diagnoses: tuple[Cited, ...]
    lines: tuple[Line, ...]
    visits: Clinical[int | None]
    starts_on: Quasi[date]
    ends_on: Quasi[date]
    urgent: Operational[bool] = False
    prepared_on: Operational[date]
    line_of_business: Operational[str | None] = None


class PacketContent(Model):
    """All that a packet shows, before it is drawn."""

    case_id: Operational[str]
    version: Operational[int]
    request: AuthorizationRequest
    summary: tuple[Statement, ...]
    pages: tuple[PacketPage, ...]
    gaps: tuple[Gap, ...]
    rule_basis: Operational[tuple[str, ...]]
    """Why it is sent: the rule answer in one or two sentences with source and date."""


class Packet(Model):
    """One version of what would go to the payer."""

    id: Operational[str]
    case_id: Operational[str]
    version: Operational[int]
    state: Operational[PacketState]
    content_hash: Operational[str]
    content: PacketContent
    drafted_at: Operational[datetime]
    comment: Direct[str | None] = None
