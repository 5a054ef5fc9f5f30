"""A packet about invented people, and the papers behind it."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from typing import Any

from adapters.documents.packet.engine import engine
from priorauth.models.evidence import ByPerson, FromPayer, OnPage
from priorauth.models.packet import (
    AuthorizationRequest,
    Channel,
    Cited,
    Gap,
    Line,
    PacketContent,
    PacketPage,
    Party,
    Statement,
)
from priorauth.models.people import Address

ORDER, NOTE = "D-ORDER1", "D-NOTE22"
STAFF = ByPerson(
    staff_id="T-1", name="Dana Quillfeather", at=datetime(2026, 11, 20, 15, tzinfo=UTC)
)
PAYER = FromPayer(check_id="B-77", system="Availity", at=datetime(2026, 11, 20, 16, tzinfo=UTC))


def on_page(document: str, page: int) -> OnPage:
    return OnPage(document_id=document, page=page, box=(72, 72, 200, 90))


def paper(lines: list[str], pages: int = 1) -> bytes:
    document = engine().open()
    for number in range(1, pages + 1):
        page = document.new_page(width=612, height=792)
        page.insert_text((72, 72), [f"Page {number}", *lines], fontsize=11)
    return bytes(document.tobytes(no_new_id=True))


def papers() -> dict[str, bytes]:
    return {
        ORDER: paper(["PHYSICAL THERAPY ORDER", "Evaluate and treat right knee."]),
        NOTE: paper(["PROGRESS NOTE", "Knee flexion 95 degrees."], pages=3),
    }


def page_of(documents: dict[str, bytes], name: str, page: int, kind: str, why: str) -> PacketPage:
    sha256 = hashlib.sha256(documents[name]).hexdigest()
    return PacketPage(document_id=name, sha256=sha256, page=page, kind=kind, reason=why)


VALUES: dict[str, tuple[str, Any]] = {
    "patient_name": ("Marisol Peñafiel-Okafor", on_page(ORDER, 1)),
    "date_of_birth": ("1961-03-14", on_page(ORDER, 1)),
    "sex": ("F", on_page(ORDER, 1)),
    "patient_phone": ("2075550142", on_page(ORDER, 1)),
    "patient_street": ("18 Larch Hollow Road", on_page(NOTE, 2)),
    "patient_city": ("Dunmore Falls", on_page(NOTE, 2)),
    "patient_state": ("ME", on_page(NOTE, 2)),
    "patient_zip": ("04999", on_page(NOTE, 2)),
    "payer_name": ("Fernwood Health Plan", on_page(ORDER, 1)),
    "plan_name": ("Fernwood Advantage HMO", PAYER),
    "member_id": ("FWX004417263", on_page(ORDER, 1)),
    "group_number": ("88120", PAYER),
    "referring_name": ("Tobias Wrenfield", on_page(ORDER, 1)),
    "referring_credentials": ("MD", on_page(ORDER, 1)),
    "referring_npi": ("1234567893", on_page(ORDER, 1)),
    "referring_phone": ("2075550188", on_page(ORDER, 1)),
    "referring_fax": ("2075550189", STAFF),
    "referring_organization": ("Larch County Orthopedics", on_page(ORDER, 1)),
    "order_date": ("2026-11-12", on_page(ORDER, 1)),
    "order_signed": ("true", on_page(ORDER, 1)),
    "visits_requested": ("12", on_page(ORDER, 1)),
    "frequency_per_week": ("2", on_page(ORDER, 1)),
    "duration_weeks": ("6", on_page(ORDER, 1)),
    "treatments": ("Therapeutic exercise, manual therapy, gait training", on_page(ORDER, 1)),
    "laterality": ("right", on_page(ORDER, 1)),
    "surgery_date": ("2026-10-29", on_page(NOTE, 2)),
    "surgery": ("Arthroscopic meniscectomy", on_page(NOTE, 2)),
    "precautions": ("Weight bearing as tolerated; no pivoting for 8 weeks", on_page(NOTE, 3)),
    "procedures": ("97161, 97110, 97140, 97116", on_page(ORDER, 1)),
}


def request(**changes: Any) -> AuthorizationRequest:
    values = {
        name: Cited(value=value, sources=(source,)) for name, (value, source) in VALUES.items()
    }
    base: dict[str, Any] = {
        "payer_id": "fernwood",
        "payer_name": "Fernwood Health Plan",
        "channel": Channel.SERVICE_REVIEW,
        "destination": "Payer FWHP1 at the clearinghouse",
        "reference": "PA-7K2M9QXA-1",
        "clinic": Party(
            name="Larch Street Physical Therapy",
            npi="1999999984",
            tin="01-9999999",
            address=Address(street="40 Larch Street", city="Dunmore", state="ME", zip="04998"),
            phone="2075550100",
            fax="2075550101",
        ),
        "therapist": Party(name="Ingrid Halvorsdottir", npi="1888888885", credentials="PT, DPT"),
        "referring": Party(name="Tobias Wrenfield", npi="1234567893"),
        "values": values,
        "diagnoses": (
            Cited(value="M23.221", sources=(on_page(ORDER, 1),)),
            Cited(value="M25.561", sources=(on_page(ORDER, 1), on_page(NOTE, 2))),
        ),
        "lines": (
            Line(position=1, code="97161", label="Evaluation, low complexity", units=1, visits=1),
            Line(position=2, code="97110", label="Therapeutic exercise", units=24, visits=12),
            Line(position=3, code="97140", label="Manual therapy", units=12, visits=12),
            Line(position=4, code="97116", label="Gait training", units=None, visits=12),
        ),
        "visits": 12,
        "starts_on": date(2026, 11, 30),
        "ends_on": date(2027, 1, 11),
        "prepared_on": date(2026, 11, 23),
        "line_of_business": "medicare_advantage",
    }
    return AuthorizationRequest(**(base | changes))


GAP = Gap(
    need="Plan of care, signed",
    why="The payer wants it with every request for more than six visits.",
    who="therapist",
)


def enclosed(documents: dict[str, bytes]) -> tuple[PacketPage, ...]:
    return (
        page_of(documents, ORDER, 1, "referral_order", "The signed order for therapy."),
        page_of(documents, NOTE, 2, "clinical_note", "Findings that show the need."),
        page_of(documents, NOTE, 3, "clinical_note", "Precautions and goals."),
    )


def content(documents: dict[str, bytes], **changes: Any) -> PacketContent:
    base: dict[str, Any] = {
        "pages": changes.get("pages") or enclosed(documents),
        "case_id": "C-7K2M9QXA",
        "version": 1,
        "request": request(),
        "summary": (
            Statement(
                text="The patient is three weeks after an arthroscopic partial meniscectomy of the"
                " right knee.",
                sources=(on_page(NOTE, 2),),
            ),
            Statement(
                text="Knee flexion is limited to 95 degrees, and the patient cannot climb stairs"
                " without a rail.",
                sources=(on_page(NOTE, 2), on_page(NOTE, 3)),
            ),
            Statement(
                text="The physician ordered two visits a week for six weeks.",
                sources=(on_page(ORDER, 1),),
            ),
            Statement(
                text="The lower extremity score at evaluation was 31 of 80.", sources=(STAFF,)
            ),
        ),
        "gaps": (),
        "rule_basis": (
            "Fernwood Health Plan requires prior authorization for outpatient physical therapy"
            " after the evaluation (provider manual, section 7.2, read 11/02/2026).",
        ),
    }
    return PacketContent(**(base | changes))
