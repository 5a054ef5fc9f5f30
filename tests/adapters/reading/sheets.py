"""Clinic paper drawn by the tests themselves, and a fax line to send it through."""

from __future__ import annotations

import hashlib
from datetime import date

import numpy as np
import pymupdf

from adapters.documents import parsing
from adapters.reading import understanding
from priorauth.models.reading import DocumentReading

TODAY = date(2026, 11, 24)
WIDTH, HEIGHT = 612, 792

FORM = (
    (40, 60, "PHYSICAL THERAPY REFERRAL", 14),
    (40, 100, "Patient name: Odalys Tarrowby", 10),
    (330, 100, "DOB: 02/07/1961", 10),
    (40, 124, "Address: 88 Larkspur Hill Rd", 10),
    (330, 124, "Phone: (207) 555-0148", 10),
    (40, 148, "City/State/ZIP: Bangor, ME 04401", 10),
    (330, 148, "Sex: F", 10),
    (40, 180, "Insurance: Granite Health Plan", 10),
    (330, 180, "Member ID: GHP4471902", 10),
    (40, 204, "Group #: 77120", 10),
    (330, 204, "Order date: 11/18/2026", 10),
    (40, 236, "Diagnosis: M25.561 Pain in right knee", 10),
    (40, 260, "CPT: 97161 97110 97140", 10),
    (40, 284, "Frequency: 2x/week x 6 weeks", 10),
    (330, 284, "Visits: 12", 10),
    (40, 320, "Precautions: Weight bearing as tolerated.", 10),
    (40, 420, "Referring provider: Lowell Brandvold, DO", 10),
    (330, 420, "NPI: 1234567893", 10),
    (40, 444, "Phone: 207-555-0160", 10),
    (330, 444, "Fax: 207-555-0161", 10),
    (40, 500, "Signature:", 10),
)
FORM_SAYS = {
    "patient_name": "Odalys Tarrowby",
    "date_of_birth": "1961-02-07",
    "patient_street": "88 Larkspur Hill Rd",
    "patient_city": "Bangor",
    "patient_state": "ME",
    "patient_zip": "04401",
    "patient_phone": "2075550148",
    "sex": "F",
    "payer_name": "Granite Health Plan",
    "member_id": "GHP4471902",
    "group_number": "77120",
    "order_date": "2026-11-18",
    "frequency_per_week": 2,
    "duration_weeks": 6,
    "visits_requested": 12,
    "laterality": "right",
    "referring_name": "Lowell Brandvold",
    "referring_credentials": "DO",
    "referring_npi": "1234567893",
    "referring_phone": "2075550160",
    "referring_fax": "2075550161",
}


def draw(lines, *, squares=(), signed=False, size=(WIDTH, HEIGHT)):
    """A one-page PDF: lines of (x, baseline, text, size), squares of (x, y, checked, label)."""
    document = pymupdf.open()
    page = document.new_page(width=size[0], height=size[1])
    for x, y, text, points in lines:
        page.insert_text((x, y), text, fontsize=points)
    for x, y, checked, label in squares:
        page.draw_rect((x, y - 8, x + 8, y), width=0.8)
        if checked:
            page.draw_line((x + 1, y - 7), (x + 7, y - 1), width=1.1)
            page.draw_line((x + 1, y - 1), (x + 7, y - 7), width=1.1)
        page.insert_text((x + 13, y), label, fontsize=9)
    if signed:
        waves = [(100 + 6 * step, 497 - (14 if step % 2 else 0)) for step in range(18)]
        page.draw_polyline(waves, width=1.2)
    return document.tobytes()


def joined(*parts):
    """One PDF of several."""
    document = pymupdf.open()
    for part in parts:
        document.insert_pdf(pymupdf.open(stream=part))
    return document.tobytes()


def fax(content, *, rows=196, turn=0):
    """The pages as a fax server stores them: one-bit pictures 204 dots wide per inch."""
    document = pymupdf.open()
    for page in pymupdf.open(stream=content):
        picture = page.get_pixmap(matrix=pymupdf.Matrix(204 / 72, rows / 72), colorspace="gray")
        grey = np.frombuffer(picture.samples, np.uint8).reshape(picture.h, picture.stride)
        bits = np.rot90(grey[:, : picture.w] > 140, turn // 90)
        size = (WIDTH, HEIGHT) if turn % 180 == 0 else (HEIGHT, WIDTH)
        made = document.new_page(width=size[0], height=size[1])
        made.insert_image(made.rect, stream=_one_bit_png(bits))
    return document.tobytes()


def _one_bit_png(bits):
    from PIL import Image

    return _png(Image.fromarray(np.ascontiguousarray(bits)))


def _png(picture):
    import io

    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def read_here(content, payers=()) -> DocumentReading:
    """Read in this process, as the children do one after the other."""
    opened, _ = parsing.open_document({}, content)
    seen = []
    for number in range(1, opened["pages"] + 1):
        for closer in (False, True):
            wanted = {"page": number, "closer": closer, "today": TODAY.isoformat()}
            parsed, picture = parsing.read_page(wanted, b"")
            looked, _ = understanding.look({**parsed, **wanted}, picture)
            if looked["kind"] != "closer":
                break
        seen.append(looked)
    known = {"sha256": hashlib.sha256(content).hexdigest(), "today": TODAY.isoformat()}
    known["payers"] = payers
    told, _ = understanding.understand({**opened, **known, "pages": seen}, b"")
    return DocumentReading.model_validate(told)


def values(reading, *names):
    """The values of some fields of the only referral."""
    (referral,) = reading.referrals
    return {name: referral.one(name).value for name in names}


ORDER = (
    (40, 40, "Physical therapy referral", 13),
    (40, 80, "Patient: Odalys Tarrowby", 10),
    (330, 80, "DOB: 02/07/1961", 10),
)
"""The head of an order, to which a test adds what it is about."""


PRINTED_ORDER = (
    (40, 500, "Ambulatory Referral to Physical Therapy", 11),
    (40, 516, "Order Date: 11/18/2026   Diagnoses: Pain in right knee [M25.561]", 10),
    (40, 532, "Comments: Evaluate and treat. 2x/week for 6 weeks.", 10),
)
PRINTED_REFERRER = (
    (40, 300, "Referring Provider Information", 11),
    (40, 316, "Ordering Provider: Lowell Brandvold, DO", 10),
    (300, 316, "NPI: 1234567893", 10),
)
"""An order and who refers, as record systems print them."""


LETTER_TOP = (
    (72, 60, "Harrow Lake Orthopaedics", 15),
    (72, 100, "November 18, 2026", 11),
    (72, 120, "RE: Odalys Tarrowby, DOB 02/07/1961", 10),
    (72, 138, "Dear colleague, thank you for seeing this patient for physical therapy.", 10.5),
)
_CHILD = (72, 120, "RE: Odalys Tarrowby, DOB 02/07/2014", 10)


def letter(*sentences, top=LETTER_TOP):
    """The referral that a letter makes which says these sentences, one to a line."""
    lines = ((72, 160 + 15 * number, text, 10.2) for number, text in enumerate(sentences))
    (referral,) = read_here(draw((*top, *lines))).referrals
    return referral


def letter_of_child(*sentences):
    """The same of a patient who is twelve years old."""
    head, day, _, dear = LETTER_TOP
    return letter(*sentences, top=(head, day, _CHILD, dear))


def referral_of(*lines, **more):
    """The referral that an order with some more lines is read as."""
    (referral,) = read_here(draw((*ORDER, *lines), **more)).referrals
    return referral


def one_of(field, *lines, **more):
    """A field's value and flag on such an order."""
    found = referral_of(*lines, **more).one(field)
    return found.value, found.flag


def sure_of(field, *lines, **more):
    """The elements of a field that need no look on such an order."""
    return [one.value for one in referral_of(*lines, **more).many(field) if one.flag is None]
