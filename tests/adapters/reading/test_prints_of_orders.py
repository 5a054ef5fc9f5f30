"""Prints of record systems: who noted each line and when, numbers of cases, lines with bars."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

TOP = (
    (40, 60, "POSTOPERATIVE ORDERS", 14),
    (40, 90, "Patient: Tarrowby, Odalys", 10),
    (330, 90, "DOB: 02/07/1961", 10),
)
REHAB = (
    "Outpatient PT: Evaluate and treat. Priority: Routine",
    "Diagnosis: Z96.651 Presence of right artificial knee joint",
    "Visits: 2 per week, duration 6 weeks, total visits 12",
    "Modalities and exercise: range of motion, ice, home exercise",
)


def one(lines):
    (referral,) = read_here(draw(lines)).referrals
    return referral


def noted(moments):
    """A list of orders with the last words of its treatments in a line below, and moments."""
    lines = [(110, 120 + 16 * at, text, 9) for at, text in enumerate(REHAB)]
    last = [(110, 120 + 16 * len(REHAB), "program", 9)]
    return one((*TOP, *lines, *last, *moments))


@pytest.mark.parametrize("who", ["9:42  mk RN", "9:42 AM", "09:42", "9:42 JRD"])
def test_moments_and_initials_in_the_last_columns_belong_to_no_line(who):
    found = noted([(480, 120 + 16 * at, who, 9) for at in range(len(REHAB))])

    said = {str(each.value): each.flag for each in found.fields["treatments"] if each.value}
    assert said == {"range of motion": None, "ice": None, "home exercise program": None}
    assert (found.one("visits_requested").value, found.one("visits_requested").flag) == (12, None)
    assert found.one("urgent").value is False


@pytest.mark.parametrize("label", ["Case #", "Case No.", "File #"])
def test_a_bare_case_counts_no_claim_where_nothing_speaks_of_one(label):
    found = one((*TOP, (40, 110, f"{label} 766763", 10), (40, 130, "Payer: Aetna", 10)))

    assert found.one("claim_number").value is None


@pytest.mark.parametrize("sign", ["Date of injury: 09/02/2026", "Adjuster: Perry Quill", "Auto"])
def test_a_bare_case_may_count_a_claim_where_something_speaks_of_one(sign):
    found = one((*TOP, (40, 110, "Case #: 766763", 10), (40, 130, sign, 10)))

    assert found.one("claim_number").value == "766763"


@pytest.mark.parametrize("said", ["none", "None on file", "Pending", "not signed", "N/A"])
def test_a_signature_that_nobody_gave_is_none(said):
    found = one((*TOP, (40, 110, "Diagnosis: M54.50 Low back pain", 10),
                 (40, 400, f"Signature: {said}", 10)))  # fmt: skip

    assert found.one("order_signed").value is False


def test_a_typed_signature_is_one():
    found = one((*TOP, (40, 110, "Diagnosis: M54.50 Low back pain", 10),
                 (40, 400, "Signature: Nonette Pender, MD", 10)))  # fmt: skip

    assert found.one("order_signed").value is True


@pytest.mark.parametrize(("said", "urgent"), [("Routine", False), ("STAT", True), ("ASAP", True)])
def test_when_to_start_tells_how_urgent_it_is(said, urgent):
    found = one((*TOP, (40, 110, f"PT: Evaluate and treat. Start: {said}", 10)))

    assert (found.one("urgent").value, found.one("urgent").flag) == (urgent, None)


def test_a_second_payer_that_ends_in_a_plan_is_named_whole():
    second = "Secondary: BCBS of Arizona Alliance   Policy XBP752392927"
    found = one((*TOP, (40, 110, "Insurance: Aetna", 10), (40, 130, second, 10)))

    assert found.one("secondary_payer_name").value == "BCBS of Arizona Alliance"


BLOCK = (
    (40, 230, "Provider", 8), (330, 230, "Provider NPI", 8),
    (42, 244, "Lowell Brandvold, DO", 10), (332, 244, "1234567893", 10),
    (40, 262, "Location name", 8), (330, 262, "Office address", 8),
    (42, 276, "Harrow Lake Medical Clinic", 10), (332, 276, "12 Quarry Road, Bangor, ME 04401", 10),
    (40, 294, "Office phone", 8), (330, 294, "Office fax", 8),
    (42, 308, "(207) 555-0160", 10), (332, 308, "(207) 555-0161", 10),
    (40, 326, "Destination", 8), (42, 340, "Tidewater Physical Therapy, Orono, ME", 10),
)  # fmt: skip


@pytest.mark.parametrize("title", ["Provider", "5. Provider and destination", "Referring provider"])
def test_a_location_over_its_name_below_who_refers_is_their_office(title):
    order = (40, 130, "Order: Physical therapy, evaluate and treat", 10)
    found = one((*TOP, order, (34, 212, title, 12), *BLOCK))

    assert found.one("referring_organization").value == "Harrow Lake Medical Clinic"
    assert found.one("referring_phone").value == "2075550160"
    assert found.one("referring_npi").value == "1234567893"


def test_a_sheet_of_coverage_that_is_signed_at_a_screen_is_no_card():
    lines = ("Payer: Humana Preferred EPO", "Plan name: Copay Plan", "Subscriber ID: 194245513",
             "Group: 818976192", "Copay Office $20  PCP $10  Deductible $500",
             "Electronically signed by Lowell Brandvold, DO 11/13/2026 10:18 AM")  # fmt: skip
    drawn = draw([(40, 60 + 18 * at, line, 10) for at, line in enumerate(lines)])

    assert read_here(drawn).pages[0].kind != "insurance_card"
