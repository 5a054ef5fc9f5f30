"""Cases for tests: one referral on file, as reading would have left it."""

from __future__ import annotations

import hashlib
from datetime import date

import pymupdf

from priorauth.casework import intake, joining
from priorauth.casework.standing import stand
from priorauth.models.reading import (
    ABSENT,
    DocumentReading,
    PageReading,
    ReadValue,
    ReferralReading,
)
from tests.clinics import CLINIC, House

NAME, BORN, MEMBER = "Tansy Merriweather", "1968-04-12", "NWX4410072"
VALUES: dict[str, object] = {
    "patient_name": NAME,
    "date_of_birth": BORN,
    "sex": "F",
    "patient_state": "OH",
    "payer_name": "Northwind Health Plan",
    "plan_name": "Northwind Choice HMO",
    "member_id": MEMBER,
    "referring_name": "Isolde Farquharson",
    "referring_npi": "1534944594",
    "order_date": "2026-11-18",
    "order_signed": True,
    "visits_requested": 12,
    "frequency_per_week": 2,
    "duration_weeks": 6,
    "diagnoses": ("M54.16",),
    "procedures": ("97110", "97140"),
}


COMPLETE = ("referral_order", "initial_evaluation", "plan_of_care")
"""What such an order comes with when a packet can be held at once."""


def sure(value: object) -> ReadValue:
    """Return a value that was read beyond doubt on the first page."""
    return ReadValue.model_validate({"value": value, "page": 1, "confidence": 0.97})


def order_pdf(text: str = "ORDER FOR PHYSICAL THERAPY", pages: int = 1) -> bytes:
    """Return a text PDF; the same text gives the same bytes."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        document.new_page(width=612, height=792).insert_text((72, 72), f"{text} {number}")
    return bytes(document.tobytes(deflate=True, no_new_id=True))


def reading_of(
    content: bytes,
    kinds: tuple[str, ...] = ("referral_order",),
    quality: float = 1.0,
    *,
    evaluated: str | None = None,
    **changes: object,
) -> DocumentReading:
    """Return what reading such a page would give; a change to None leaves the field out.

    `evaluated` is the day that an evaluation among them says it was.
    """
    values = {name: value for name, value in (VALUES | changes).items() if value is not None}
    fields = {name: _read(value) for name, value in values.items()}
    return one_referral(content, kinds, fields, quality, evaluated)


def one_referral(
    content: bytes,
    kinds: tuple[str, ...],
    fields: dict[str, ReadValue | tuple[ReadValue, ...]],
    quality: float = 1.0,
    evaluated: str | None = None,
) -> DocumentReading:
    """Return the reading of a document whose pages, of these kinds, are one referral."""
    pages = tuple(
        _page(number, kind, quality, evaluated) for number, kind in enumerate(kinds, start=1)
    )
    read = ReferralReading(
        pages=tuple(page.page for page in pages), route="authorization", fields=fields
    )
    sha256 = hashlib.sha256(content).hexdigest()
    return DocumentReading(sha256=sha256, pages=pages, referrals=(read,))


def _page(number: int, kind: str, quality: float, evaluated: str | None) -> PageReading:
    detailed = kind in ("initial_evaluation", "progress_note")
    says_day = evaluated and kind == "initial_evaluation"
    return PageReading.model_validate(
        {
            "page": number,
            "kind": "clinical_note" if detailed else kind,
            "detail": kind if detailed else None,
            "text_source": "text",
            "quality": quality,
            "evaluated_on": ReadValue(value=evaluated, page=number) if says_day else ABSENT,
        }
    )


def _read(value: object) -> ReadValue | tuple[ReadValue, ...]:
    if isinstance(value, ReadValue):
        return value
    if isinstance(value, tuple):
        return tuple(ReadValue(value=each, page=1, confidence=0.99) for each in value)
    assert isinstance(value, str | int | bool)
    return ReadValue(value=value, page=1, box=(70, 60, 200, 80), confidence=0.99)


async def put_on_file(
    house: House,
    kinds: tuple[str, ...] = ("referral_order",),
    *,
    text: str = "ORDER FOR PHYSICAL THERAPY",
    quality: float = 1.0,
    **changes: object,
) -> tuple[str, ...]:
    """Take a document in, file it and join it as if it had been read; return its cases."""
    content = order_pdf(text, len(kinds))
    arrival = await intake.receive(house.intake, CLINIC, content, "test")
    await intake.file_arrival(house.worker, CLINIC, arrival.id)
    reading = reading_of(content, kinds, quality, **changes)
    async with house.worker.store.begin(CLINIC) as tx:
        document_id = (await tx.papers.unread())[0]
        document = await tx.papers.get(document_id)
        await tx.papers.save_reading(document_id, reading, media_type="application/pdf")
        case_ids = await joining.join(tx, house.worker, document, reading)
        for case_id in case_ids:
            await stand(tx, house.worker, case_id)
    return case_ids


TODAY = date(2026, 11, 23)
