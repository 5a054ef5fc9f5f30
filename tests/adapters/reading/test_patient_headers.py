"""The header that a record prints over each page: whose it is, and what its number is not."""

from __future__ import annotations

import pymupdf
import pytest

from adapters.reading.values.record_headers import header_in, header_over
from tests.adapters.reading.sheets import draw, read_here

OFFICE = ((40, 40, "Harrow Lake Orthopaedics", 12), (420, 40, "Order", 12))
REST = (
    (40, 130, "Order: Physical therapy referral", 10),
    (40, 150, "Diagnosis: M25.561 Pain in right knee", 10),
    (40, 170, "Insurance: Granite Health Plan", 10),
    (40, 190, "Provider: Lowell Brandvold, DO", 10),
)


def _read(header, rest=REST, at=40):
    (referral,) = read_here(draw((*OFFICE, (at, 80, header, 10), *rest))).referrals
    return referral


HEADERS = [
    "TARROWBY, Odalys M (65yo, F) ID# 466522 DOB: 02/07/1961",
    "TARROWBY, ODALYS M (65 yo F) Acc No. 48120 DOB: 02/07/1961",
    "Tarrowby, Odalys M | 65 Y F | DOB 2/7/1961",
    "Tarrowby, Odalys M - 65 y.o. female - DOB: 02/07/1961 - MRN: E4471902",
    "Patient: TARROWBY, ODALYS M | 65 Y F | DOB 02/07/1961",
    "Odalys M Tarrowby, 65 y/o female, DOB 02/07/1961, Chart # 9912",
]


@pytest.mark.parametrize("header", HEADERS)
def test_a_records_header_names_the_patient_with_sex_and_birth(header):
    found = _read(header)

    assert found.one("patient_name").value.casefold() == "odalys m tarrowby"
    assert found.one("patient_name").flag is None
    assert (found.one("sex").value, found.one("sex").flag) == ("F", None)
    assert found.one("date_of_birth").value == "1961-02-07"
    assert found.one("member_id").value is None


def test_a_header_in_brackets_with_number_and_birth_names_the_patient():
    found = _read("TARROWBY, Odalys (id #48120, dob: 02/07/1961)")

    assert found.one("patient_name").value.casefold() == "odalys tarrowby"
    assert found.one("date_of_birth").value == "1961-02-07"
    assert found.one("member_id").value is None


def test_a_number_beside_the_insureds_name_under_its_insurance_is_the_members():
    lines = ((40, 190, "Insurance Information", 11),
             (40, 210, "TARROWBY, Odalys  DOB: 02/07/1961  ID# 466522190", 10),
             (40, 230, "Primary Payer: Granite Health Plan", 10),
             (40, 250, "Provider: Lowell Brandvold, DO", 10))  # fmt: skip
    found = _read("TARROWBY, Odalys (65yo, F) DOB: 02/07/1961", (*REST[:2], *lines))

    assert found.one("member_id").value == "466522190"


@pytest.mark.parametrize(
    "line",
    ["Guarantor: Tarrowby, Ines (44yo, F) DOB: 03/01/1982",
     "Signed by Lowell Brandvold, DO 11/18/2026",
     "Harrow Lake Orthopaedics 11/18/2026 Page 2",
     "Tarrowby, Odalys 11/18/2026 F #48120",
     "Ines Fallow, MD (NPI 1234567893) 11/18/2026"],
)  # fmt: skip
def test_what_is_no_header_of_the_patient_is_none(line):
    assert header_in(line) is None


@pytest.mark.parametrize("left", ["Harrow Lake", "Orthopaedic Surgery", "Ines Fallow"])
def test_a_line_of_one_corner_does_not_go_on_in_the_patients_label_of_the_other(left):
    label = ((400, 66, "TARROWBY, ODALYS", 10), (400, 80, "DOB: 02/07/1961   F", 10))
    lines = (*OFFICE, (40, 80, left, 10), *label, *REST)
    (found,) = read_here(draw(lines)).referrals

    assert found.one("patient_name").value == "ODALYS TARROWBY"


UNDER = ["MRN: 4471902, DOB: 2/7/1961, Sex: F", "DOB 02/07/1961 - F - MRN HL-20117",
         "02/07/1961 (65F)   |   207-555-0148", "Feb 7, 1961 / 65 y.o. female"]  # fmt: skip


@pytest.mark.parametrize("line", UNDER)
@pytest.mark.parametrize("right", [False, True])
def test_a_name_over_a_records_line_is_the_patients(line, right):
    size = 10
    at = [300.0, 300.0]
    if right:
        at = [576 - pymupdf.get_text_length(text, fontsize=size)
              for text in ("Tarrowby, Odalys M", line)]  # fmt: skip
    lines = ((at[0], 62, "Tarrowby, Odalys M", size), (at[1], 74, line, size))
    (found,) = read_here(draw((OFFICE[0], *lines, *REST))).referrals

    assert found.one("patient_name").value == "Odalys M Tarrowby"
    assert found.one("date_of_birth").value == "1961-02-07"


def test_a_day_under_a_name_is_no_birth_where_the_age_says_otherwise():
    lines = ((300, 62, "Tarrowby, Odalys M", 10), (300, 74, "11/18/2026 (65F)", 10))
    (found,) = read_here(draw((OFFICE[0], *lines, *REST))).referrals

    assert found.one("date_of_birth").value is None


def test_the_sex_by_the_age_in_brackets_behind_a_labelled_name_is_the_patients():
    found = _read("Patient Name: TARROWBY, ODALYS (65yo, F) ID# 30117")

    assert (found.one("sex").value, found.one("patient_name").value) == ("F", "ODALYS TARROWBY")


def test_the_numbers_under_an_office_set_to_the_right_are_not_the_patients():
    texts = (("Harrow Lake Health Primary Care", 62), ("Tel 207-555-0160   Fax 207-555-0161", 74))
    right = [(576 - pymupdf.get_text_length(text, fontsize=9), y, text, 9) for text, y in texts]
    left = ((40, 62, "Odalys Tarrowby", 12), (40, 74, "65 year old female   DOB: 02/07/1961", 9))
    (found,) = read_here(draw((*left, *right, *REST))).referrals

    assert found.one("patient_phone").value is None


@pytest.mark.parametrize(
    ("over", "below"),
    [
        ("TARROWBY, Odalys M   Chart: 4471023   Encounter: 10/5/2026",
         "65 Years old, Female; Date of birth: 02/07/1961"),
        ("TARROWBY, Odalys M   Patient ID: 9230253   Visit date: 09/30/2026",
         "65 Years old, Female; Birthdate: 02/07/1961"),
        ("Tarrowby, Odalys M  MRN: 8930301  DOS: 28-Sep-2026", "DOB: 07-Feb-1961"),
        ("Odalys M Tarrowby | Acct # 55120", "Birth date 02/07/1961 | F"),
    ],
)  # fmt: skip
def test_a_header_in_two_lines_names_the_patient(over, below):
    lines = (*OFFICE, (40, 80, over, 10), (40, 94, below, 10), *REST)
    (found,) = read_here(draw(lines)).referrals

    assert found.one("patient_name").value.casefold() == "odalys m tarrowby"
    assert found.one("patient_name").flag is None
    assert found.one("date_of_birth").value == "1961-02-07"
    assert found.one("member_id").value is None


@pytest.mark.parametrize(
    ("over", "below"),
    [
        ("Ines Fallow, MD   ID: 4471023", "DOB: 02/07/1961"),
        ("Harrow Lake Orthopaedics", "DOB: 02/07/1961"),
        ("Tarrowby, Odalys   Chart: 4471023", "11/18/2026"),
        ("Tarrowby, Odalys   Chart: 4471023 and more", "DOB: 02/07/1961"),
    ],
)
def test_what_is_no_header_in_two_lines_is_none(over, below):
    assert header_over(over, below) is None
