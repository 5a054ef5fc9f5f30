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


def test_a_second_sheet_under_the_same_line_is_the_orders_though_it_names_nobody():
    head = "CONSULT REQUEST      Page"
    first = draw(((40, 30, f"{head} 1", 9), *((x, y + 20, *rest) for x, y, *rest in FIRST)))
    rest = ((40, 30, f"{head} 2", 9), (40, 60, "/es/ Lowell Brandvold, DO", 10),
            (40, 80, "Fax: 207-555-0145", 10))  # fmt: skip

    (referral,) = read_here(joined(first, draw(rest))).referrals

    assert referral.one("order_signed").value is True


def test_a_second_sheet_over_the_same_last_line_is_the_orders_where_it_bears_the_name():
    foot = (40, 760, "Not part of the legal record", 8)
    rest = ((40, 40, "Tarrowby, Odalys", 10), (40, 80, "E-signed: Lowell Brandvold, DO", 10), foot)

    (referral,) = read_here(joined(draw((*FIRST, foot)), draw(rest))).referrals

    assert referral.one("order_signed").value is True


def test_what_another_patient_brings_under_the_same_line_is_not_the_orders():
    line = "Sent by Orchard Street Family Medicine"
    first = draw(((40, 20, f"{line} Page 1", 8), *FIRST))
    rest = ((40, 20, f"{line} Page 2", 8), (40, 60, "Patient: Ines Fallow", 10),
            (40, 80, "DOB: 04/01/1950", 10), (40, 120, "E-signed: Bo Wren, MD", 10))  # fmt: skip

    reading = read_here(joined(first, draw(rest)))

    assert reading.pages[1].kind != "referral_order"
