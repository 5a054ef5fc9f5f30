"""The office's telephone and fax in the lines of its letterhead, however they are told apart."""

from __future__ import annotations

from dataclasses import replace

import pytest

from adapters.reading.labels.finding import find_spots
from adapters.reading.labels.label_columns import is_in_another_column
from adapters.reading.layout.layout import view
from tests.adapters.reading.sheets import draw, read_here


@pytest.mark.parametrize(
    "line",
    [
        "14 Larkspur Mall - Bangor, ME 04401 - (207) 555-0160 - Fax (207) 555-0161",
        "14 Larkspur Mall, Bangor, ME 04401 | (207) 555-0160 | F (207) 555-0161",
        "Dept: 207-555-0160     Fax: 207-555-0161",
        "Main: 207-555-0160     Fax: 207-555-0161",
        "Appointments 207-555-0160   Fax 207-555-0161",
        "207-555-0160 office / 207-555-0161 fax",
        "(207) 555-0160 \u00b7 (207) 555-0161 fax",
        "Phone 207-555-0160 Fax 207-555-0161",
        "207-555-0160 (office)   207-555-0161 (fax)",
    ],
)
def test_an_offices_numbers_are_told_by_the_word_beside_one_of_them(line):
    head = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 76, "14 Larkspur Mall, Bangor", 9))
    rest = ((72, 130, "Physical Therapy Prescription", 12),
            (72, 160, "Patient: Odalys Tarrowby", 10), (330, 160, "DOB: 2/7/61", 10))  # fmt: skip
    lines = (*head, (72, 88, line, 9), *rest)

    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_phone").value == "2075550160"
    assert found.one("referring_fax").value == "2075550161"
    assert found.one("patient_phone").value is None


def test_two_bare_numbers_stay_untold():
    lines = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 76, "207-555-0160 | 207-555-0161", 9),
             (72, 160, "Patient: Odalys Tarrowby", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("referring_fax").value is None


BASE = (
    (40, 160, "Patient: Odalys Tarrowby", 10),
    (330, 160, "DOB: 02/07/1961", 10),
    (40, 176, "Dx: M54.50", 10),
    (40, 192, "PT 2x/week x 6 weeks", 10),
)


@pytest.mark.parametrize("said", ["PCP", "Primary care provider", "Attorney"])
def test_the_telephone_behind_another_doctors_degree_is_not_the_referrers(said):
    lines = ((40, 50, "Harrow Lake Orthopaedics", 14),
             (40, 66, "T 207-555-0160  F 207-555-0161", 9), *BASE,
             (40, 210, f"{said}: Ines Fallow, MD   Phone: 207-555-0177", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("referring_phone").value == "2075550160"


def test_an_office_and_its_numbers_in_one_line_at_the_foot_are_the_senders():
    line = ("Harrow Lake Orthopaedics - 14 Larkspur Mall, Bangor, ME 04401 - Tel 207-555-0160 - "
            "Fax 207-555-0161")  # fmt: skip
    lines = ((40, 50, "Physical Therapy Order", 14), *BASE, (40, 760, line, 8))
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_organization").value == "Harrow Lake Orthopaedics"
    assert found.one("referring_phone").value == "2075550160"
    assert found.one("referring_fax").value == "2075550161"


def test_a_therapy_clinic_at_the_foot_sends_nothing():
    line = "Riverbend Physical Therapy - 9 Mill Street, Bangor, ME 04401 - Tel 207-555-0190"
    lines = ((40, 50, "Physical Therapy Order", 14), *BASE, (40, 760, line, 8))
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_organization").value is None
    assert found.one("referring_phone").value is None


def test_a_fax_under_physical_medicine_and_rehabilitation_is_the_doctors():
    lines = ((72, 50, "Ines Fallow, M.D.", 10),
             (72, 64, "Board Certified in Physical Medicine and Rehabilitation", 9.5),
             (72, 78, "230 Harbor Street, Suite 5, Bangor, Maine 04401", 9.5),
             (72, 92, "Office: 207.555.0160", 9.5), (230, 92, "Fax: 207.555.0161", 9.5),
             *BASE)  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("referring_fax").value == "2075550161"


def test_a_telephone_in_the_line_of_who_refers_and_his_nurse_is_the_offices():
    line = "Physician: Lowell Brandvold, DO   Nurse: Kessie Vance, RN   Phone: 207-555-0160"
    lines = ((40, 40, "Physical therapy referral", 13), (40, 80, "Patient: Odalys Tarrowby", 10),
             (330, 80, "DOB: 02/07/1961", 10), (40, 110, line, 10))  # fmt: skip
    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_phone").value == "2075550160"
    assert found.one("patient_phone").value is None


@pytest.mark.parametrize("letters", [("P", "F"), ("T", "F")])
def test_one_letter_before_a_number_asks_for_it_in_a_cell_of_its_own(letters):
    phone, fax = letters
    lines = (
        (40, 60, "Physical Therapy Order", 13),
        (40, 90, "Patient: Odalys Tarrowby", 10),
        (330, 90, "DOB: 02/07/1961", 10),
        (40, 110, "Evaluate and treat, 2x/week for 6 weeks. M25.561", 10),
        (40, 140, "Prescriber:", 10),
        (120, 140, "Corwin Ashdale, MD", 10),
        (40, 154, f"{phone}:", 10),
        (120, 154, "207-555-0144", 10),
        (40, 168, f"{fax}:", 10),
        (120, 168, "207-555-0166", 10),
    )
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("referring_phone").value == "2075550144"
    assert referral.one("referring_fax").value == "2075550166"


@pytest.mark.parametrize("label", ["PT Phone", "PT FAX", "Therapy Phone"])
def test_a_pt_phone_behind_where_the_patient_goes_is_that_places(label):
    lines = (
        (40, 60, "Physical Therapy Order", 13),
        (40, 90, "Facility: Quarry Hill Physical Therapy", 10),
        (330, 90, f"{label}: 207-555-0144", 10),
        (40, 120, "Patient: Odalys Tarrowby", 10),
        (40, 134, "Mobile: 207-555-0148", 10),
        (40, 148, "Evaluate and treat, 2x/week for 6 weeks. M25.561", 10),
    )
    (referral,) = read_here(draw(lines)).referrals

    assert (referral.one("patient_phone").value, referral.one("patient_phone").flag) == (
        "2075550148", None)  # fmt: skip


def test_a_fax_in_another_column_than_a_letterheads_letter_is_not_of_its_owner():
    words = [
        (40, 62, 50, 70, "T:", 1.0),
        (53, 62, 103, 70, "608-555-0172", 1.0),
        (390, 62, 404, 70, "Fax", 1.0),
        (406, 62, 455, 70, "309-555-0185", 1.0),
    ]
    letter, fax = find_spots(view(1, (612, 792), words, certain=True))

    assert is_in_another_column(fax, letter)
    assert not is_in_another_column(fax, replace(letter, words=fax.words))


@pytest.mark.parametrize(
    "numbers",
    ["Ph 302.555.0146 / Fax 302.555.0173", "Phone (302) 555-0146  Fax (302) 555-0173",
     "Office Ph 302-555-0146 / Return Fax 302-555-0173"],
)  # fmt: skip
def test_the_numbers_behind_an_address_under_the_signature_are_who_signs(numbers):
    lines = (
        (40, 60, "Workers' Comp Referral for Physical Therapy", 13),
        (40, 90, "Patient: Odalys Tarrowby", 10),
        (330, 90, "DOB: 02/07/1961", 10),
        (40, 110, "Claims Adjuster: Lori Brandenburg", 10),
        (330, 110, "Rep. Phone: (912) 555-0155", 10),
        (40, 130, "Evaluate and treat, 2x/week for 6 weeks. M25.561", 10),
        (40, 180, "Authorized Signature", 8),
        (90, 200, f"2281 E Elm Street, Suite 297, Dover, DE 19901  {numbers}", 8),
    )
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("referring_phone").value == "3025550146"
    assert referral.one("referring_fax").value == "3025550173"
