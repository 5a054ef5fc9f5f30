"""The sheets of letters and notes that belong together, whatever their heads look like."""

from __future__ import annotations

import pytest

from adapters.reading.values.offices import is_office
from tests.adapters.reading.sheets import draw, joined, read_here

FIRST = (
    "Harrow Lake Orthopaedics", "12 Quay St, Bangor, ME 04401", "November 18, 2026",
    "RE: Mr. Idris Quennell", "DOB: 02/07/1961", "To the physical therapist:",
    "Please start physical therapy twice a week for six weeks for M25.561, right knee pain.",
)  # fmt: skip
LAST = (
    "He has an allergy to latex.", "Sincerely,", "Lowell Brandvold, DO", "NPI 1234567893",
    "cc: Ines Fallow, MD",
)  # fmt: skip


def _sheet(*lines):
    return draw([(72, 60 + 16 * at, line, 10.5) for at, line in enumerate(lines)])


@pytest.mark.parametrize(
    "head",
    [
        ("Re: Mr. Quennell", "-2-"),
        ("Mr. Quennell", "Page two"),
        ("RE: Idris Quennell", "Page 2 of 2"),
        ("Idris Quennell     - 2 -",),
    ],
)
def test_the_second_sheet_of_a_letter_signs_it(head):
    reading = read_here(joined(_sheet(*FIRST), _sheet(*head, *LAST)))

    (referral,) = reading.referrals
    assert reading.unplaced == ()
    assert referral.one("referring_name").value == "Lowell Brandvold"
    assert referral.one("date_of_birth").value == "1961-02-07"


def test_another_mister_on_a_second_sheet_is_nobody_of_the_first():
    reading = read_here(joined(_sheet(*FIRST), _sheet("Re: Mr. Marlow", "-2-", *LAST)))

    assert all(one.one("referring_npi").value is None for one in reading.referrals)


def test_the_birth_of_a_husband_on_a_second_sheet_makes_no_second_patient():
    told = "His wife, Ada Quennell (DOB 3/3/1947), has the same problem."
    reading = read_here(
        joined(_sheet(*FIRST), _sheet("RE: Idris Quennell", "Page two", told, *LAST))
    )

    (referral,) = reading.referrals
    assert referral.one("date_of_birth").value == "1961-02-07"


@pytest.mark.parametrize("head", [(), ("I. Quennell", "- 2 -"), ("Mr. Quennell     2",)])
def test_a_sheet_that_closes_a_letter_left_open_ends_it_where_the_fax_is_one_patients(head):
    (referral,) = read_here(joined(_sheet(*FIRST), _sheet(*head, *LAST))).referrals

    assert referral.one("referring_name").value == "Lowell Brandvold"
    assert referral.one("referring_npi").value == "1234567893"


def test_a_closing_without_a_name_is_nobodys_in_a_fax_of_two_patients():
    other = [
        line.replace("Idris Quennell", "Ines Marlow").replace("1961", "1950") for line in FIRST
    ]

    reading = read_here(joined(_sheet(*other), _sheet(*FIRST), _sheet(*LAST)))

    assert reading.unplaced == (3,)


def test_a_sheet_that_greets_is_no_end_of_the_letter_before_it():
    second = _sheet("Dear Dr. Fallow:", "Thank you for lunch.", *LAST)

    (referral,) = read_here(joined(_sheet(*FIRST), second)).referrals

    assert referral.one("referring_npi").value is None


NOTE = ("Harrow Lake Orthopaedics", "Office visit    Page 1 of 2",
        "Patient: Idris Quennell   DOB: 02/07/1961", "Date of visit: 11/13/2026",
        "Chief complaint: left leg pain.",
        "Assessment: radiculopathy of the left leg, M54.16.")  # fmt: skip
PLAN = ("Harrow Lake Orthopaedics", "Office visit    Page 2 of 2", "Patient: Idris Quennell",
        "Plan: Refer to physical therapy, evaluate and treat, 2x/week for 6 weeks.",
        "Electronically signed by Lowell Brandvold, DO 11/13/2026")  # fmt: skip


@pytest.mark.parametrize("sheets", [(NOTE, PLAN), (PLAN, NOTE)])
def test_what_the_first_sheet_of_a_note_finds_is_what_its_last_one_orders_for(sheets):
    (referral,) = read_here(joined(*(_sheet(*one) for one in sheets))).referrals

    assert [one.value for one in referral.many("diagnoses")] == ["M54.16"]
    assert referral.one("laterality").value == "left"
    assert referral.one("frequency_per_week").value == 2


def test_a_chart_behind_a_letter_names_no_diagnosis_of_it():
    chart = ("Idris Quennell   Page 2", "Problem list: Type 2 diabetes E11.9, Hypertension I10",
             "Medications: Metformin", "Allergies: none known")  # fmt: skip
    letter = _sheet(*FIRST, "Sincerely,", "Lowell Brandvold, DO")

    (referral,) = read_here(joined(letter, _sheet(*chart))).referrals

    assert [one.value for one in referral.many("diagnoses")] == ["M25.561"]


@pytest.mark.parametrize(
    "problems",
    [
        ("1. Lumbar strain, S39.012A. Refer to physical therapy 2x/week for 4 weeks.",
         "2. Hypothyroidism, E03.9. Recheck TSH in 6 weeks."),
        ("Lumbar strain (S39.012A)", "- Refer to physical therapy 2x/week for 4 weeks",
         "Hypothyroidism (E03.9)", "- Managed by endocrinology"),
    ],
)  # fmt: skip
def test_a_problem_with_another_plan_is_not_surely_what_therapy_is_for(problems):
    (referral,) = read_here(_sheet("Office note", "Patient: Idris Quennell   DOB: 02/07/1961",
                                   "Assessment and plan", *problems)).referrals  # fmt: skip

    assert [one.value for one in referral.many("diagnoses") if one.certain] == ["S39.012A"]


def test_problems_of_which_none_has_a_plan_of_its_own_are_all_the_orders():
    (referral,) = read_here(
        _sheet("Therapy referral", "Patient: Idris Quennell   DOB: 02/07/1961", "1. M54.16",
               "2. M25.561 Pain in right knee", "3. Physical therapy 2x/week for 4 weeks")
    ).referrals  # fmt: skip

    assert [one.value for one in referral.many("diagnoses") if one.certain] == ["M54.16", "M25.561"]


def test_a_plan_that_says_therapy_and_how_often_is_an_order():
    reading = read_here(_sheet("Clinic note", "Patient: Idris Quennell   DOB: 02/07/1961",
                               "Subjective: knee pain.", "A: M25.561",
                               "P: PT 2/wk x 3 wk, ice."))  # fmt: skip

    assert reading.pages[0].kind == "referral_order"


def test_who_signs_the_last_sheet_refers_and_not_who_asked_on_the_first():
    first = (*NOTE[:3], "Requested by: Dr. Ines Fallow", *NOTE[3:])

    (referral,) = read_here(joined(_sheet(*first), _sheet(*PLAN))).referrals

    assert (referral.one("referring_name").value, referral.one("referring_name").flag) == (
        "Lowell Brandvold", None)  # fmt: skip


def test_treatments_are_called_like_no_office():
    assert not is_office("Cervical traction, Neuromuscular re-education, Postural training")
    assert is_office("Larkmoor Neurosurgery")
