"""Boxes side by side, columns of everyday labels, and orders that go on on a second sheet."""

from __future__ import annotations

import pytest

from adapters.reading.labels.boxes import unboxed
from adapters.reading.layout.layout import view
from tests.adapters.reading.sheets import draw, joined, read_here, values

THREE = (
    (40, 80, "CLIENT", 9),
    (230, 80, "PATIENT", 9),
    (420, 80, "BILL TO", 9),
    (40, 98, "GRANITE INTERNAL MEDICINE", 9),
    (230, 98, "TARROWBY, ODALYS", 9),
    (420, 98, "GRANITE HEALTH PLAN", 9),
    (40, 116, "14 Foundry Lane, Suite 3", 9),
    (230, 116, "DOB 02/07/1961   Sex F", 9),
    (420, 116, "TRICARE SELECT PPO", 9),
    (40, 134, "Portland, ME 04101", 9),
    (230, 134, "88 LARKSPUR HILL RD", 9),
    (420, 134, "ID GHP4471902", 9),
    (40, 152, "Ph (207) 555-0160", 9),
    (230, 152, "BANGOR, ME 04401", 9),
    (420, 152, "Grp 77120", 9),
    (40, 170, "Fx (207) 555-0161", 9),
    (230, 170, "(207) 555-0148", 9),
    (420, 170, "Rel: Self", 9),
)
TABLE = (
    (40, 60, "Dear Colleague,", 10),
    (40, 80, "PHYSICAL THERAPY", 10),
    (40, 500, "PATIENT DATA", 10),
    (44, 516, "Full name", 9),
    (130, 516, "Odalys Tarrowby", 10),
    (330, 516, "Born", 9),
    (400, 516, "02/07/1961", 10),
    (44, 532, "Insurance", 9),
    (130, 532, "Granite Health Plan", 10),
    (330, 532, "ID no.", 9),
    (400, 532, "GHP4471902", 10),
    (44, 548, "Telephone", 9),
    (130, 548, "(207) 555-0148", 10),
    (330, 548, "Group", 9),
    (400, 548, "GRP77120", 10),
    (44, 564, "Home", 9),
    (130, 564, "88 Larkspur Hill Rd, Bangor, ME 04401", 10),
    (330, 564, "Gender", 9),
    (400, 564, "Female", 10),
)


def test_each_of_three_boxes_is_about_the_one_its_heading_names():
    reading = read_here(draw(THREE))

    assert values(
        reading, "referring_organization", "referring_phone", "referring_fax", "patient_name",
        "patient_street", "patient_city", "patient_phone", "payer_name", "member_id",
        "group_number",
    ) == {
        "referring_organization": "GRANITE INTERNAL MEDICINE",
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
        "patient_name": "ODALYS TARROWBY",
        "patient_street": "88 LARKSPUR HILL RD",
        "patient_city": "BANGOR",
        "patient_phone": "2075550148",
        "payer_name": "GRANITE HEALTH PLAN",
        "member_id": "GHP4471902",
        "group_number": "77120",
    }  # fmt: skip


def test_a_line_across_the_columns_ends_the_boxes():
    rows = [["From", "Patient"], ["Granite Clinic", "Odalys T"], ["1 Lane", "2 Road"]]
    words = [
        (
            40 + 200 * column + 30 * at,
            60 + 14 * line,
            65 + 200 * column + 30 * at,
            70 + 14 * line,
            word,
        )
        for line, row in enumerate(rows)
        for column, cell in enumerate(row)
        for at, word in enumerate(cell.split())
    ]
    across = [(40 + 30 * at, 102, 66 + 30 * at, 112, "word") for at in range(12)]

    page = unboxed(view(1, (612, 792), [(*word, 1.0) for word in words + across]))

    assert [[row.text for row in one.rows] for one in page.sections] == [
        ["From", "Granite Clinic", "1 Lane"],
        ["Patient", "Odalys T", "2 Road"],
    ]


def test_everyday_words_are_labels_where_they_stand_in_a_column_of_labels():
    reading = read_here(draw(TABLE))

    assert values(
        reading, "patient_name", "date_of_birth", "patient_phone", "patient_street", "member_id",
        "group_number",
    ) == {
        "patient_name": "Odalys Tarrowby",
        "date_of_birth": "1961-02-07",
        "patient_phone": "2075550148",
        "patient_street": "88 Larkspur Hill Rd",
        "member_id": "GHP4471902",
        "group_number": "GRP77120",
    }  # fmt: skip


FIRST = (
    (40, 60, "Referral - Physical Therapy", 13),
    (430, 60, "ROUTINE", 10),
    (40, 100, "Patient name: Tarrowby, Odalys", 10),
    (40, 120, "Date of birth: 02/07/1961", 10),
    (40, 140, "Referring provider: Lowell Brandvold, DO", 10),
    (40, 160, "Order date: 11/18/2026", 10),
)
SECOND = (
    (60, 100, "Diagnosis: M25.561 Pain in right knee", 10),
    (60, 120, "Frequency: 2x/week x 6 weeks", 10),
    (60, 140, "Visits: 12", 10),
)


def test_a_sheet_that_numbers_itself_and_bears_the_name_goes_on_with_the_order():
    name = (40, 60, "Tarrowby, Odalys", 9)
    sheets = joined(draw(FIRST), draw((name, (500, 60, "2 / 2", 9), *SECOND)))

    assert values(read_here(sheets), "patient_name", "visits_requested", "urgent") == {
        "patient_name": "Odalys Tarrowby",
        "visits_requested": 12,
        "urgent": False,
    }


def test_a_numbered_sheet_without_the_name_is_nobodys_for_sure():
    sheets = joined(draw(FIRST), draw(((500, 60, "2 / 2", 9), *SECOND)))

    assert all(one.one("visits_requested").value != 12 or one.one("patient_name").value is None
               for one in read_here(sheets).referrals)  # fmt: skip


def test_a_second_sheet_with_the_first_ones_number_goes_on_with_the_order():
    number = (40, 760, "Submission 582133", 9)
    sheets = joined(draw((*FIRST, number)), draw((*SECOND, number)))

    assert values(read_here(sheets), "patient_name", "visits_requested") == {
        "patient_name": "Odalys Tarrowby",
        "visits_requested": 12,
    }


ASIDE = ("Coverage", "Granite Health Plan", "ID GHP4471902", "", "Home phone", "207-555-0148", "",
         "PCP", "Nadine Whitcomb, MD", "207-555-0177", "", "Pharmacy", "Corner Drug")  # fmt: skip
NOTES = ("History", "Right knee pain since a fall on the stairs.", "Exam",
         "Flexion 95 degrees, no swelling.", "Assessment", "Pain in right knee [M25.561]",
         "Orders", "Frequency: 2x/wk x 6 wks", "Precautions: No kneeling.")  # fmt: skip


def test_a_column_whose_lines_do_not_stand_level_with_the_notes_is_read_by_itself():
    left = [(36, 100 + 10 * n, text, 8) for n, text in enumerate(ASIDE) if text]
    right = [(200, 100 + 14.5 * n, text, 9) for n, text in enumerate(NOTES)]
    head = ((36, 50, "Tarrowby, Odalys", 12), (36, 64, "DOB: 02/07/1961", 9))

    reading = read_here(draw((*head, *left, *right)))

    wanted = {
        "payer_name": "Granite Health Plan",
        "member_id": "GHP4471902",
        "patient_phone": "2075550148",
        "precautions": "No kneeling.",
        "referring_phone": None,
    }
    assert values(reading, *wanted) == wanted


def test_the_address_under_an_offices_name_is_not_the_patients():
    head = ((36, 50, "Tarrowby, Odalys", 12), (36, 64, "DOB: 02/07/1961", 9))
    office = ((380, 50, "Granite Regional Medical Center", 11), (440, 63, "Bangor, ME 04401", 8))

    found = read_here(draw((*head, *office, *SECOND))).referrals

    assert all(one.one("patient_city").value is None for one in found)


SENT_TO = (
    (40, 60, "Referred To", 10),
    (330, 60, "Provider", 10),
    (40, 76, "Therapy Provider: Quarry Hill Physical Therapy", 9),
    (330, 76, "Referred By: Corwin Ashdale, MD", 9),
    (40, 90, "PT Phone: 207-555-0144", 9),
    (330, 90, "NPI: 1234567893", 9),
    (40, 104, "To Fax: 207-555-0166", 9),
    (330, 104, "Department: Larkspur Health Network", 9),
)
OF_PATIENT = (
    (40, 146, "Name of Patient: Odalys Tarrowby", 9),
    (40, 160, "Telephone: 207-555-0148", 9),
    (40, 174, "Birthdate: 2/7/1961", 9),
    (40, 200, "Dx: Trochanteric bursitis, left hip", 9),
    (40, 214, "Treatment Plan: Eval and treat, Therapeutic exercise", 9),
    (40, 228, "Schedule: 2x weekly x 4 weeks", 9),
)


@pytest.mark.parametrize("heading", ["PATIENT", "Patient Information", "Patient Details"])
def test_boxes_end_at_the_heading_of_a_section_below_them(heading):
    reading = read_here(draw((*SENT_TO, (40, 130, heading, 10), *OF_PATIENT)))

    assert values(reading, "date_of_birth", "patient_phone", "referring_name") == {
        "date_of_birth": "1961-02-07",
        "patient_phone": "2075550148",
        "referring_name": "Corwin Ashdale",
    }


def test_a_pt_phone_in_the_box_of_where_the_patient_goes_is_that_places():
    without = tuple(line for line in OF_PATIENT if "Telephone" not in line[2])
    reading = read_here(draw((*SENT_TO, (40, 130, "PATIENT", 10), *without)))

    assert values(reading, "patient_phone") == {"patient_phone": None}
