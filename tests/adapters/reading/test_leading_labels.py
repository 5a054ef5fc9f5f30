"""Labels that lead to their values in many ways: before, behind, over them, two under one."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, referral_of, values

WHO = {
    "patient_name": "Odalys Tarrowby",
    "date_of_birth": "1961-02-07",
    "payer_name": "Granite Health Plan",
    "member_id": "GHP4471902",
    "referring_name": "Lowell Brandvold",
    "referring_npi": "1234567893",
    "referring_phone": "2075550160",
    "referring_fax": "2075550161",
}


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Odalys Tarrowby (patient)     02/07/1961 (date of birth)",
            "Granite Health Plan (insurance)    GHP4471902 (member ID)",
            "Lowell Brandvold, DO (ordering provider)   1234567893 (NPI)",
            "207-555-0160 (office phone)   207-555-0161 (office fax)",
        ),
        (
            "Patient name ............ Odalys Tarrowby",
            "Birth date .............. 02/07/1961",
            "Carrier ................. Granite Health Plan",
            "Policy number ........... GHP4471902",
            "Ordered by .............. Lowell Brandvold, DO",
            "NPI ..................... 1234567893",
            "Office phone ............ 207-555-0160",
            "Office fax .............. 207-555-0161",
        ),
        (
            "Patient: Odalys Tarrowby | DOB: 02/07/1961",
            "Payer: Granite Health Plan | ID: GHP4471902 | Group: 77120",
            "Ordering: Lowell Brandvold, DO | NPI: 1234567893",
            "Tel: 207-555-0160 | Fax: 207-555-0161",
        ),
        (
            "Patient Name/DOB: Odalys Tarrowby 02/07/1961",
            "Insurance/ID#: Granite Health Plan / GHP4471902",
            "Physician Name/NPI: Lowell Brandvold, DO / 1234567893",
            "Physician Phone/Fax: 207-555-0160 / 207-555-0161",
        ),
    ],
    ids=["labels in brackets behind", "rows of dots", "bars between", "two in one label"],
)
def test_values_are_found_however_their_labels_lead_to_them(lines):
    page = [(40, 80 + 18 * number, line, 10) for number, line in enumerate(lines)]

    reading = read_here(draw(((40, 40, "Outpatient therapy order", 13), *page)))

    assert values(reading, *WHO) == WHO


def test_a_number_behind_a_label_in_brackets_is_not_its_value():
    page = ((40, 80, "Office staff (office phone)  207-555-0161", 10), (40, 40, "PT order", 13))

    found = read_here(draw(page)).referrals

    assert not any(one.one("referring_phone").certain and one.one("referring_phone").value
                   for one in found)  # fmt: skip


def test_in_a_line_of_labels_over_their_values_a_number_is_of_the_one_named_before():
    rows = (
        ("LAST NAME", "FIRST NAME", "BIRTH DATE", ""),
        ("Tarrowby", "Odalys", "02/07/1961", ""),
        ("STREET ADDRESS", "CITY", "STATE", "ZIP"),
        ("88 Larkspur Hill Rd", "Bangor", "ME", "04401"),
        ("PRIMARY INSURANCE", "POLICY ID", "GROUP", ""),
        ("Granite Health Plan", "GHP4471902", "77120", ""),
        ("REFERRING PHYSICIAN", "NPI", "PHONE", "FAX"),
        ("Lowell Brandvold, DO", "1234567893", "207-555-0160", "207-555-0161"),
    )
    page = [
        (left, 80 + 15 * number, text, 11 if number % 2 else 7)
        for number, row in enumerate(rows)
        for left, text in zip((40, 240, 340, 440), row, strict=True)
        if text
    ]
    (referral,) = read_here(draw(((40, 40, "Therapy prescription", 13), *page))).referrals

    wanted = {**WHO, "patient_street": "88 Larkspur Hill Rd", "patient_city": "Bangor"}
    assert {name: referral.one(name).value for name in wanted} == wanted
    assert all(referral.one(name).certain for name in wanted)


TYPED = (
    (40, 200, "Primary insurance", 9), (130, 200, "Granite Health Plan", 10),
    (40, 220, "ID number", 9), (100, 220, "GHP4471902", 10),
    (250, 220, "Group number", 9), (330, 220, "77120", 10),
    (40, 240, "ICD-10", 9), (100, 240, "M25.561", 10),
    (250, 240, "Onset date", 9), (330, 240, "08/07/2026", 10),
)  # fmt: skip
"""Blanks of a form that prints its labels without colons, filled in in letters of another size."""


@pytest.mark.parametrize("head", ["Treat", "Frequency", "See"])
def test_a_course_typed_on_long_lines_between_its_units_is_read_as_one(head):
    found = referral_of(
        *TYPED,
        (40, 320, head, 9), (95, 320, "1-2", 10), (215, 320, "times a week for", 9),
        (285, 320, "4-6", 10), (320, 320, "weeks", 9), (400, 320, "Total visits", 9),
    )  # fmt: skip

    assert found.one("frequency_per_week").value == 2
    assert found.one("duration_weeks").value == 6
