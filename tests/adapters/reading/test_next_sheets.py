"""What is left of an order on a second sheet belongs to it, also the signature."""

from __future__ import annotations

from tests.adapters.reading.sheets import FORM, draw, joined, read_here

WHOSE = (40, 40, "Patient: Odalys Tarrowby   DOB: 02/07/1961   Page 2", 9)
LAST = (
    40,
    620,
    "Physician's Signature: Electronically signed by Lowell Brandvold, DO 11/18/2026",
    10,
)
FIRST = tuple(line for line in FORM if not line[2].startswith("Signature"))


def test_an_order_that_is_signed_on_its_second_sheet_is_signed():
    second = draw((WHOSE, (40, 80, "Special precautions: No deep squats", 10), LAST))

    (referral,) = read_here(joined(draw(FIRST), second)).referrals

    assert referral.one("order_signed").value is True


def test_a_second_sheet_that_speaks_of_a_plan_of_treatment_is_the_orders():
    certified = "I certify the need for these services furnished under this plan of treatment."
    second = draw((WHOSE, (40, 100, certified, 9), (40, 140, "Physician's Signature:", 10),
                   (330, 140, "Date: 11/18/2026", 10)))  # fmt: skip

    reading = read_here(joined(draw(FIRST), second))

    assert [page.kind for page in reading.pages] == ["referral_order", "referral_order"]


def test_a_note_behind_an_order_stays_a_note():
    lines = ("Progress note", "Subjective: knee pain is better", "Objective: ROM 0-120",
             "Assessment: improving", "Plan: continue")  # fmt: skip
    note = draw((WHOSE, *((40, 90 + 20 * at, line, 10) for at, line in enumerate(lines))))

    reading = read_here(joined(draw(FIRST), note))

    assert [page.kind for page in reading.pages] == ["referral_order", "clinical_note"]
