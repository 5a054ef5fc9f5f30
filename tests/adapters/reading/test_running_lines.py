"""Sheets of one print bear the same lines at their edges; two patients' papers do not."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, joined, read_here

HEAD = (
    "TARROWBY, Odalys M   Chart: 4471023   Encounter: 10/05/2026",
    "65 Years old, Female; Date of birth: 02/07/1961",
)
OTHER = (
    "MARLOW, Ines   Chart: 4471991   Encounter: 10/05/2026",
    "76 Years old, Female; Date of birth: 04/01/1950",
)
VISIT = (
    "Chief Complaint", "Right knee pain for two months.",
    "Physical Exam", "Limited bending.", "Assessment", "1. Pain in right knee (M25.561)",
)  # fmt: skip
PLAN = (
    "Plan", "* Physical Therapy Referral; Eval and Treat; Ordered: 10/05/2026;",
    "Ordering Provider: Lowell Brandvold, DO; NPI: 1234567893",
    "Insurance", "1. Granite Health Plan; Member ID: GHP4471902",
    "Electronically signed by: Lowell Brandvold, DO 10/05/2026 2:23 PM",
)  # fmt: skip
OFFICE = ("Harbor Family Medicine", "4 Dock St, Bath, ME 04530   Tel 207-555-0160")
STAMP = "Printed on 10/05/2026 3:10 PM"


def _sheet(*lines: str, foot: str = "") -> bytes:
    rows = [(54, 50 + 16 * at, line, 10) for at, line in enumerate(lines)]
    return draw([*rows, (54, 764, foot, 8)] if foot else rows)


def _kinds(reading) -> list[str]:
    return [page.kind for page in reading.pages]


def test_a_visit_and_its_plan_under_one_head_are_one_order():
    first = _sheet(*OFFICE, *HEAD, *VISIT, foot=f"{STAMP}   page 1/2")

    reading = read_here(joined(first, _sheet(*HEAD, *PLAN, foot=f"{STAMP}   page 2/2")))

    (referral,) = reading.referrals
    assert (referral.pages, _kinds(reading)) == ((1, 2), ["referral_order"] * 2)
    assert referral.one("patient_name").value.casefold() == "odalys m tarrowby"
    assert referral.one("patient_name").flag is None
    assert [one.value for one in referral.many("diagnoses")] == ["M25.561"]
    assert referral.one("order_signed").value is True


def test_visits_of_two_patients_in_one_print_stay_apart():
    sheets = (
        _sheet(*OFFICE, *HEAD, *VISIT, foot=f"{STAMP}   page 1/4"),
        _sheet(*HEAD, *PLAN, foot=f"{STAMP}   page 2/4"),
        _sheet(*OFFICE, *OTHER, *VISIT, foot=f"{STAMP}   page 3/4"),
        _sheet(*OTHER, *PLAN, foot=f"{STAMP}   page 4/4"),
    )

    reading = read_here(joined(*sheets))

    assert [one.pages for one in reading.referrals] == [(1, 2), (3, 4)]
    born = [one.one("date_of_birth").value for one in reading.referrals]
    assert born == ["1961-02-07", "1950-04-01"]


UNNAMED = ("65 Years old, Female; Date of birth: 02/07/1961   Chart: 4471023",)


def test_sheets_that_bear_one_birth_and_chart_and_no_name_are_one_patients():
    first, second = _sheet(*OFFICE, *UNNAMED, *VISIT), _sheet(*UNNAMED, *PLAN)

    (referral,) = read_here(joined(first, second)).referrals

    assert referral.pages == (1, 2)


def test_a_note_and_an_order_of_one_birthday_without_a_line_in_common_stay_apart():
    first = _sheet(*OFFICE, "Date of birth: 02/07/1961", *VISIT)
    second = _sheet("Bayou Clinic", "DOB 02/07/1961", *PLAN)

    assert len(read_here(joined(first, second)).referrals) == 2


@pytest.mark.parametrize("office", ["Tamarack Internal Medicine", "Ridgeway Family Practice"])
@pytest.mark.parametrize("head", [HEAD, UNNAMED, ("DOB: 02/07/1961",)])
def test_an_office_over_a_records_line_is_no_patient(office, head):
    (referral,) = read_here(_sheet(office, *head, *VISIT)).referrals

    found = referral.one("patient_name")
    assert (found.value or "Odalys M Tarrowby").casefold() == "odalys m tarrowby"
    assert found.flag in (None, "absent")


FORM = (
    "PHYSICAL THERAPY ORDER FORM", "Patient name: Odalys Tarrowby   DOB: 02/07/1961",
    "Diagnosis: M25.561 Pain in right knee", "Evaluate and treat 3x/week x 4 weeks",
)  # fmt: skip
BACK = (
    "Modalities: Ultrasound", "Physician name: Lowell Brandvold, DO   NPI: 1234567893",
    "Physician signature: Electronically signed by Lowell Brandvold, DO", "Date: 10/30/2026",
)  # fmt: skip


@pytest.mark.parametrize(
    "feet",
    [
        ("Form PT-22 (rev. 3/24) front", "Form PT-22 (rev. 3/24) back"),
        ("RH-1180 (02/25)   Side 1", "RH-1180 (02/25)   Side 2"),
        ("Outpatient form PT-22 front", "Outpatlent torm PT-22 back"),
        (STAMP, STAMP),
    ],
)
def test_the_back_of_a_form_is_the_patients_of_its_front(feet):
    reading = read_here(joined(_sheet(*FORM, foot=feet[0]), _sheet(*BACK, foot=feet[1])))

    (referral,) = reading.referrals
    assert (reading.unplaced, referral.one("order_signed").value) == ((), True)


@pytest.mark.parametrize("own", ["Physical Therapy Prescription", "Patient name: ____________"])
def test_a_second_order_that_names_nobody_is_not_the_back_of_the_first(own):
    second = _sheet(
        own, "Evaluate and treat 2x/week, Dx: M54.2", *BACK, foot="Form PT-22 (rev. 3/24)"
    )

    reading = read_here(joined(_sheet(*FORM, foot="Form PT-22 (rev. 3/24)"), second))

    assert reading.unplaced == (2,)


def test_an_office_over_two_scripts_does_not_make_them_one_patients():
    second = _sheet(*OFFICE, "Evaluate and treat 2x/week for 6 weeks, M54.2", *BACK)

    reading = read_here(joined(_sheet(*OFFICE, *FORM), second))

    assert reading.unplaced == (2,)


SCRIPT = ("Evaluate and treat 2x/week for 6 weeks", "Dx: M54.2 Cervicalgia")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((), SCRIPT),
        (("Ordering provider: Lowell Brandvold, DO",), ("Ordering provider: Ines Vale, MD",)),
        (("Order date: 10/30/2026",), ("Order date: 10/31/2026", "NPI: 1234567893")),
    ],
)
def test_a_sheet_that_says_another_order_under_the_same_stamp_is_not_the_patients(first, second):
    second = ("Therapy evaluate and treat", *second, "Signature on file")
    sheets = (_sheet(*FORM, *first, foot=STAMP), _sheet(*second, foot=STAMP))

    reading = read_here(joined(*sheets))

    named = reading.referrals[0]
    said = {one.value for one in named.many("diagnoses")}
    assert "M54.2" not in said
    assert named.one("referring_name").value != "Ines Vale"
    assert named.one("referring_npi").value is None


def test_an_office_or_doctor_over_two_scripts_is_not_whom_they_are_about():
    heads = ("Dr. Lowell Brandvold   Ridgeway Family Practice   license 44718",)
    sheets = (_sheet(*heads, *FORM), _sheet(*heads, *SCRIPT, "Signature on file"))

    reading = read_here(joined(*sheets))

    assert "M54.2" not in {one.value for one in reading.referrals[0].many("diagnoses")}


LAST = ("Special precautions: No kneeling", "E-signed: Lowell Brandvold, DO")


@pytest.mark.parametrize("signed", [LAST, LAST[1:]])
def test_a_sheet_without_a_name_goes_with_the_sheet_whose_own_stamp_it_bears(signed):
    other = [line.replace("Odalys Tarrowby", "Ines Marlow").replace("1961", "1950")
             for line in FORM]  # fmt: skip
    mine, theirs = "Request 10/05/2026 3:10:22 PM", "Request 10/05/2026 3:14:09 PM"
    sheets = (
        _sheet(*FORM, foot=f"{mine}   page 1 of 2"), _sheet(*signed, foot=f"{mine}   page 2 of 2"),
        _sheet(*other, foot=f"{theirs}   page 1 of 2"),
        _sheet(*signed, foot=f"{theirs}   page 2 of 2"),
    )  # fmt: skip

    reading = read_here(joined(*sheets))

    assert [one.pages for one in reading.referrals] == [(1, 2), (3, 4)]


def test_a_stamp_of_another_minute_is_another_print():
    sheets = (_sheet(*FORM, foot=STAMP), _sheet(*BACK, foot=STAMP.replace("3:10", "3:11")))

    reading = read_here(joined(*sheets))

    assert reading.referrals[0].one("referring_npi").value is None


def test_a_stamp_that_two_patients_sheets_bear_places_no_sheet_without_a_name():
    other = [line.replace("Odalys Tarrowby", "Ines Marlow").replace("1961", "1950")
             for line in FORM]  # fmt: skip
    feet = [f"{STAMP}   page {number} of 3" for number in (1, 2, 3)]

    reading = read_here(
        joined(
            _sheet(*FORM, foot=feet[0]), _sheet(*LAST, foot=feet[1]), _sheet(*other, foot=feet[2])
        )
    )

    assert reading.unplaced == (2,)


def test_who_registers_on_the_first_sheet_of_a_print_is_whom_its_order_is_for():
    stamp = "Ridgeway Family Practice | printed 09/30/2026 11:48 AM"
    first = _sheet("Patient Registration", "Name: Beatrix Lindqvist   DOB: 12/30/1949",
                   "Marital status: Widowed   Employer: Retired",
                   "Emergency contact: Tove Lindqvist 541-555-0190",
                   "Insurance: Granite Health Plan   Policy #: GHP4471902",
                   foot=f"{stamp}   Page 1")  # fmt: skip
    second = _sheet("Order for Physical Therapy", "Lindqvist, Beatrix", "Dx: R26.89",
                    "Eval and treat 2x/week x 6 weeks", "Date: 09/29/2026",
                    "Electronically signed by Lowell Brandvold, DO",
                    foot=f"{stamp}   Page 2")  # fmt: skip

    (referral,) = read_here(joined(first, second)).referrals

    for field in ("patient_name", "date_of_birth", "member_id"):
        assert referral.one(field).flag is None


def test_a_sentence_that_goes_on_under_the_same_head_is_of_one_paper():
    head = "Tamarack Orthopedics - Tarrowby, Odalys - 10/05/2026"
    first = _sheet(head, "Consultation", "Patient: Odalys Tarrowby   DOB: 02/07/1961",
                   "HPI: Right knee pain.", "Assessment: Pain in right knee (M25.561)",
                   "Plan: She will begin a course of")  # fmt: skip
    second = _sheet(head, "physical therapy, evaluate and treat, twice a week for 6 weeks.",
                    "Electronically signed by Lowell Brandvold, DO 10/05/2026")  # fmt: skip

    (referral,) = read_here(joined(first, second)).referrals

    assert [one.value for one in referral.many("diagnoses")] == ["M25.561"]
    assert referral.one("patient_name").flag is None


def test_a_note_behind_an_order_in_one_print_tells_nothing_of_the_order():
    head = "TARROWBY, Odalys   DOB: 02/07/1961   MRN: 6612009"
    order = _sheet(head, "Physical Therapy Referral", "Diagnosis: M25.561 Pain in right knee",
                   "Evaluate and treat, 2x/week x 6 weeks", foot=f"{STAMP}   1 of 2")  # fmt: skip
    note = _sheet(head, "Progress Note", "Chief Complaint: back pain", "Subjective: Pain.",
                  "Objective: SLR positive.", "Assessment: 1. Hypertension I10",
                  foot=f"{STAMP}   2 of 2")  # fmt: skip

    reading = read_here(joined(order, note))

    assert _kinds(reading) == ["referral_order", "clinical_note"]
    assert [one.value for one in reading.referrals[0].many("diagnoses")] == ["M25.561"]


@pytest.mark.parametrize(
    ("chart", "finds"),
    [
        ("Past Problems", "Diagnoses Addressed Today"),
        ("Active Problem List", "Assessment"),
        ("Problems and Allergies", "Assessed"),
        ("Chronic Problems", "Visit Diagnoses"),
        ("Past Medical History", "Impression"),
    ],
)
def test_what_a_visit_finds_is_the_orders_and_what_one_has_anyway_is_not(chart, finds):
    first = _sheet(*OFFICE, *HEAD, chart, "1. Hypertension (I10)", "Medications",
                   "Lisinopril 20 MG", finds, "1. Pain in right knee (M25.561)")  # fmt: skip

    (referral,) = read_here(joined(first, _sheet(*HEAD, *PLAN))).referrals

    assert [(one.value, one.flag) for one in referral.many("diagnoses")] == [("M25.561", None)]


CONSULT = ("Harrow Lake Orthopaedics", "November 18, 2026", "RE: Idris Quennell   DOB: 02/07/1961",
           "Dear Colleagues:", "I saw Mr. Quennell for right rib pain. History of a fall.",
           "Examination shows a limited chest. X-ray, 2 views, no new fracture.",
           "Assessment: Pain in thoracic spine, M54.6.")  # fmt: skip
ORDERS = ("Idris Quennell", "Page 2", "November 18, 2026", "Orders for therapy:",
          "1. Frequency: 2x weekly, 8wks.",
          "2. Work on breathing retraining, postural strengthening and moist heat.",
          "Very truly yours,", "Lowell Brandvold, DO",
          "Enc: radiology report, 2 pages")  # fmt: skip


def test_two_sheets_of_a_letter_that_say_an_order_between_them_are_one():
    reading = read_here(joined(_sheet(*CONSULT), _sheet(*ORDERS)))

    assert _kinds(reading) == ["referral_order"] * 2


def test_the_sheet_before_the_second_of_two_is_the_first_of_its_print():
    first = _sheet("Therapy Referral", "Patient Demographics", "Legal name: Quennell, Idris",
                   "DOB: 02/07/1961   Sex: Male", "Marital status: Single   Race: White",
                   "Emergency contact: Ada Quennell", "Insurance: Granite Health Plan")  # fmt: skip
    second = _sheet("Quennell, Idris        2 / 2", "Plan by Problem", "1. Heel pain - M79.672",
                    "Physical therapy evaluation and treatment 3x/wk for 4 wks",
                    "Electronically signed by Lowell Brandvold, DO - 10/23/2026")  # fmt: skip

    (referral,) = read_here(joined(first, second)).referrals

    assert (referral.one("patient_name").value, referral.one("patient_name").flag) == (
        "Idris Quennell", None)  # fmt: skip


def test_a_last_sheet_with_nothing_on_it_but_its_head_is_a_sheet_of_the_print():
    head = "CONSULTATION / REFERRAL"
    reading = read_here(joined(_sheet(f"{head}   Page 1", *FORM), _sheet(f"{head}   Page 2")))

    assert _kinds(reading) == ["referral_order"] * 2
