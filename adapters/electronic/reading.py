"""The reading child's operation for what came electronically: one page per message or request.

The same checks as for paper follow: `choose_fields` knows dates, NPI, codes, sides and conflicts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from adapters.electronic import fhir_reading, hl7_reading, hl7_text, rows
from adapters.electronic.enclosing import Enclosed
from adapters.electronic.fhir_bundle import open_bundle
from adapters.electronic.hl7_enclosed import enclosed_in
from adapters.electronic.hl7_standing import waiting
from adapters.electronic.hl7_text import Message
from adapters.electronic.offering import Offers
from adapters.reading.assembly import route_of
from adapters.reading.sureness.choosing import choose_fields
from adapters.reading.values.candidates import Setting
from priorauth.errors import Unreadable
from priorauth.models.reading import (
    DocumentReading,
    EnclosureReading,
    Found,
    NoticeReading,
    PageKind,
    PageReading,
    ReadValue,
    ReferralReading,
)

ORDERS_NO_THERAPY = "Nothing that is ordered here is a therapy."
MOST_PARTS = hl7_reading.MOST_MESSAGES


@dataclass
class _Read:
    """What was read from one file so far."""

    pages: list[PageReading] = field(default_factory=list)
    referrals: list[ReferralReading] = field(default_factory=list)
    notices: list[NoticeReading] = field(default_factory=list)
    enclosed: list[Enclosed] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def page(self, part: int, kind: PageKind) -> None:
        self.pages.append(PageReading(page=part, kind=kind, text_source="message", quality=1.0))

    def lost(self, part: int) -> None:
        """A part that must be sent again: a person is asked for it."""
        page = PageReading(page=part, kind="other", text_source="none", quality=0.0)
        self.pages.append(page)

    def referral(self, offers: Offers, kind: PageKind) -> None:
        fields = choose_fields(offers.found, (), offers.setting)
        route, reasons = route_of(fields, has_order=kind == "referral_order")
        if offers.orders_no_therapy:
            route, reasons = "staff_review", (*reasons, ORDERS_NO_THERAPY)
            offers.warnings.append(ORDERS_NO_THERAPY)
        self.referrals.append(
            ReferralReading(pages=(offers.part,), route=route, reasons=reasons, fields=fields)
        )
        self.warnings += offers.warnings


def read_message(args: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
    """Read a file of messages, a bundle or a row; what it encloses follows as bytes."""
    setting = Setting(date.fromisoformat(args["today"]))
    read = _Read()
    _READERS[args["kind"]](content, setting, read)
    reading = DocumentReading(
        sha256=args["sha256"],
        pages=tuple(read.pages),
        referrals=tuple(read.referrals),
        notices=tuple(read.notices),
        enclosures=tuple(
            EnclosureReading(page=one.part, place=one.place, size=len(one.content))
            for one in read.enclosed
        ),
        warnings=tuple(dict.fromkeys(read.warnings)),
    )
    return reading.model_dump(mode="json"), b"".join(one.content for one in read.enclosed)


def _read_hl7(content: bytes, setting: Setting, read: _Read) -> None:
    parts = [content] if content.startswith(hl7_text.START) else hl7_text.split_messages(content)
    if len(parts) > MOST_PARTS:
        raise Unreadable(
            f"This file holds {len(parts)} messages; no more than {MOST_PARTS} are taken in"
            " at once, and nothing of it was read. Ask for it in smaller parts."
        )
    for part, raw in enumerate(parts or [content], start=1):
        message, trouble = hl7_reading.examine(raw)
        if message is not None and trouble is None:
            _read_one(message, part, setting, read)
        elif trouble is not None:
            _set_aside(trouble, part, read, alone=len(parts) < 2)


_NOT_FOR_US = ("200", "201")
"""Kinds of messages that an interface may send beside referrals; nobody need look at them."""


def _set_aside(trouble: hl7_reading.Trouble, part: int, read: _Read, *, alone: bool) -> None:
    if trouble.number in _NOT_FOR_US:
        read.page(part, "other")
    elif alone:
        raise Unreadable(trouble.words)
    else:
        read.lost(part)
    read.warnings.append(f"Message {part}: {trouble.words}")


def _read_one(message: Message, part: int, setting: Setting, read: _Read) -> None:
    kind = hl7_reading.page_kind(message)
    offers = hl7_reading.offers_of(message, part, setting)
    if message.kind in hl7_reading.MERGES:
        earlier = hl7_reading.earlier_identity(message, part, setting)
        read.page(part, "other")
        read.notices.append(_notice("merge", offers, earlier))
        read.warnings += offers.warnings
        return
    if hl7_reading.is_cancelled(message):
        read.page(part, "other")
        read.notices.append(_notice("cancellation", offers, None))
        read.warnings += offers.warnings
        return
    read.page(part, kind)
    if waiting(message):
        read.notices.append(_notice("hold", offers, None))
    read.enclosed += enclosed_in(message, part, offers.warnings)
    read.referral(offers, kind)


def _read_fhir(content: bytes, setting: Setting, read: _Read) -> None:
    try:
        bundle = open_bundle(content)
        requests = fhir_reading.requests_of(bundle)
    except ValueError as error:
        raise Unreadable(str(error)) from None
    for part, request in enumerate(requests, start=1):
        offers = fhir_reading.offers_of(bundle, request, part, setting)
        if request.cancelled:
            read.page(part, "other")
            read.notices.append(_notice("cancellation", offers, None))
            continue
        kind: PageKind = "referral_order" if request.is_order else "clinical_note"
        read.page(part, kind)
        if request.waits:
            read.notices.append(_notice("hold", offers, None))
        found = fhir_reading.enclosed_with(bundle, request, part, offers.warnings)
        known = {one.content for one in read.enclosed}
        read.enclosed += [one for one in found if one.content not in known]
        read.referral(offers, kind)


def _read_row(content: bytes, setting: Setting, read: _Read) -> None:
    try:
        offers = rows.offers_of(content, 1, setting)
    except (ValueError, KeyError, TypeError):
        raise Unreadable("This row of an export is damaged; take the export in again.") from None
    read.page(1, "referral_order")
    read.referral(offers, "referral_order")


_READERS: dict[str, Callable[[bytes, Setting, _Read], None]] = {
    "hl7": _read_hl7,
    "fhir": _read_fhir,
    "row": _read_row,
}


def _notice(kind: Any, offers: Offers, earlier: Offers | None) -> NoticeReading:
    return NoticeReading(
        page=offers.part,
        kind=kind,
        **{name: _one(offers, name) for name in ("patient_name", "date_of_birth", "member_id")},
        earlier_name=_one(earlier, "patient_name") if earlier else ReadValue(flag="absent"),
    )


def _one(offers: Offers, name: str) -> ReadValue:
    found: Found = choose_fields(_of(offers, name), (), offers.setting)[name]
    return found if isinstance(found, ReadValue) else ReadValue(flag="absent")


def _of(offers: Offers, name: str) -> Sequence[Any]:
    return [one for one in offers.found if one.field == name]
