"""Forms of offices nobody has seen: labels under their values, odd wordings, narrow cells."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, values

CAPTIONS = (
    (40, 40, "Outpatient rehab referral", 13),
    (40, 80, "Odalys Tarrowby", 10),
    (40, 91, "Patient's legal name", 6.5),
    (240, 80, "02/07/1961", 10),
    (240, 91, "Birthdate", 6.5),
    (400, 80, "(207) 555-0148", 10),
    (400, 91, "Mobile #", 6.5),
    (40, 110, "Granite Health Plan", 10),
    (40, 121, "Name of insurance", 6.5),
    (240, 110, "GHP4471902", 10),
    (240, 121, "Policy/ID #", 6.5),
    (400, 121, "Group No.", 6.5),
    (40, 140, "Lowell Brandvold, DO", 10),
    (40, 151, "Physician (print)", 6.5),
    (240, 140, "1234567893", 10),
    (240, 151, "Individual NPI", 6.5),
    (400, 140, "11/18/2026", 10),
    (400, 151, "Date written", 6.5),
)


def test_values_over_a_rule_belong_to_the_small_labels_under_it():
    reading = read_here(draw(CAPTIONS))

    assert values(
        reading, "patient_name", "date_of_birth", "patient_phone", "payer_name", "member_id",
        "group_number", "referring_name", "referring_npi", "order_date",
    ) == {
        "patient_name": "Odalys Tarrowby",
        "date_of_birth": "1961-02-07",
        "patient_phone": "2075550148",
        "payer_name": "Granite Health Plan",
        "member_id": "GHP4471902",
        "group_number": None,
        "referring_name": "Lowell Brandvold",
        "referring_npi": "1234567893",
        "order_date": "2026-11-18",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("label", "text", "field", "value"),
    [
        ("Referring Office Fax:", "207-555-0161", "referring_fax", "2075550161"),
        ("Patient's Phone Number:", "(207) 555-0148", "patient_phone", "2075550148"),
        ("Member/Policy #:", "GHP4471902", "member_id", "GHP4471902"),
        ("Identification #:", "XJB H12345678", "member_id", "XJBH12345678"),
        ("Member ID:", "U12345678 01", "member_id", "U1234567801"),
        ("Payer Name:", "UHC", "payer_name", "UHC"),
        ("Insurance:", "Medicare", "payer_name", "Medicare"),
        ("Primary Insurance:", "Medicaid", "payer_name", "Medicaid"),
        ("# Times/Week:", "3", "frequency_per_week", 3),
        ("For how many weeks:", "8", "duration_weeks", 8),
        ("Total # Visits:", "12", "visits_requested", 12),
        ("W/C Claim Number:", "WC-2231-40871", "claim_number", "WC-2231-40871"),
        ("Adjuster's Name:", "Rowan Achterberg", "adjuster", "Rowan Achterberg"),
        ("Precautions/Restrictions:", "No lifting", "precautions", "No lifting"),
        ("D.O.I.:", "10/02/2026", "injury_date", "2026-10-02"),
    ],
)
def test_a_label_is_known_in_the_wordings_of_many_offices(label, text, field, value):
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 90, f"{label} {text}", 10),
                (40, 120, "Patient: Odalys Tarrowby", 10),
            )
        )
    )

    assert reading.referrals[0].one(field).value == value


@pytest.mark.parametrize(
    "label", ["Emergency contact phone:", "Employer phone:", "PCP phone:", "Attorney phone:"]
)
def test_numbers_of_other_people_are_nobodys_number(label):
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 90, "Patient: Odalys Tarrowby", 10),
                (40, 110, f"{label} (207) 555-0199", 10),
            )
        )
    )

    assert values(reading, "patient_phone", "referring_phone") == {
        "patient_phone": None,
        "referring_phone": None,
    }


def test_an_empty_cell_takes_nothing_from_the_cell_beside_or_below():
    reading = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 80, "Patient: Odalys Tarrowby", 10),
                (40, 100, "Group #:", 10),
                (240, 100, "Secondary ID #:", 10),
                (40, 118, "REFERRING PROVIDER INFORMATION", 10),
                (40, 136, "U498264258", 10),
            )
        )
    )

    assert values(reading, "group_number", "secondary_member_id", "referring_name") == {
        "group_number": None,
        "secondary_member_id": None,
        "referring_name": None,
    }


def test_a_code_alone_states_no_side_but_its_words_do():
    lines = ((40, 40, "Physical therapy referral", 13), (40, 80, "Patient: Odalys Tarrowby", 10))

    alone = read_here(draw((*lines, (40, 100, "ICD-10: M25.561", 10))))
    worded = read_here(draw((*lines, (40, 100, "ICD-10: M25.561 Pain in right knee", 10))))

    assert values(alone, "laterality") == {"laterality": None}
    assert values(worded, "laterality") == {"laterality": "right"}


def test_an_address_in_a_sentence_about_the_patient_is_theirs_over_a_line_end():
    lines = (
        (60, 60, "Office memo: PT order", 13),
        (
            60,
            90,
            "Odalys Tarrowby, female, born 2/7/1961. 88 Larkspur Hill Road, Coeur d'Alene,",
            12,
        ),
        (
            60,
            106,
            "ID 83814. Insurance: Granite Health Plan, ID GHP4471902, grp 77120. Eval and",
            12,
        ),
        (60, 122, "treat, please schedule ASAP.", 12),
    )

    assert values(
        read_here(draw(lines)), "patient_street", "patient_city", "patient_zip", "payer_name",
        "member_id", "group_number", "urgent",
    ) == {
        "patient_street": "88 Larkspur Hill Road",
        "patient_city": "Coeur d'Alene",
        "patient_zip": "83814",
        "payer_name": "Granite Health Plan",
        "member_id": "GHP4471902",
        "group_number": "77120",
        "urgent": True,
    }  # fmt: skip


def test_a_code_beside_an_empty_box_is_nobodys_diagnosis():
    squares = (
        (52, 200, False, "M54.50 Low back pain"),
        (312, 200, True, "M25.561 Pain in right knee"),
        (52, 218, False, "M75.121 Complete rotator cuff tear"),
        (312, 218, False, "M72.2 Plantar fascial fibromatosis"),
    )

    (referral,) = read_here(
        draw(
            (
                (40, 40, "Physical therapy referral", 13),
                (40, 80, "Patient: Odalys Tarrowby", 10),
                (40, 180, "Diagnosis (check all that apply):", 10),
            ),
            squares=squares,
        )
    ).referrals

    assert [one.value for one in referral.many("diagnoses")] == ["M25.561"]
    assert [(one.value, one.flag) for one in referral.many("treatments")] == [(None, "absent")]


def test_the_letterhead_of_a_therapy_clinic_is_not_the_referring_office():
    (referral,) = read_here(
        draw(
            (
                (40, 40, "Harrow Lake Physical Therapy", 16),
                (40, 56, "Phone: (207) 555-0170   Fax: (207) 555-0171", 8),
                (40, 76, "REFERRAL", 12),
                (40, 110, "Patient: Odalys Tarrowby", 10),
                (40, 130, "Physician name: Lowell Brandvold, DO", 10),
                (40, 150, "Physician phone: 207-555-0160", 10),
            )
        )
    ).referrals

    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("referring_fax").value is None


def test_a_surgery_that_a_comma_may_cut_short_is_for_a_person_to_see():
    lines = (
        (60, 60, "Therapy order", 13),
        (60, 90, "Mr. Odal Tarrowby is s/p left knee arthroscopy, doing well.", 11),
    )

    found = read_here(draw(lines)).referrals[0].one("surgery")

    assert (found.value, found.flag) == ("left knee arthroscopy", "low_confidence")


def test_a_course_that_changes_on_the_way_is_no_single_number():
    lines = ((40, 40, "PT order", 13), (40, 80, "Patient: Odalys Tarrowby", 10))
    course = (40, 100, "Frequency: 3x/wk x 4 wks then 2x/wk x 4 wks", 10)

    (referral,) = read_here(draw((*lines, course))).referrals

    for name in ("frequency_per_week", "duration_weeks"):
        assert (referral.one(name).value, referral.one(name).flag) == (None, "range")


def test_the_patients_number_near_the_top_is_not_the_offices_too():
    lines = (
        (40, 40, "Referral form", 13),
        (40, 80, "Patient name: Odalys Tarrowby", 10),
        (40, 100, "Phone: 207-555-0148", 10),
        (40, 120, "Sex: F   Cell: (207) 555-0148", 10),
        (40, 140, "Referred by: Dr. Lowell Brandvold", 10),
    )

    reading = read_here(draw(lines))

    assert values(reading, "patient_phone", "referring_phone", "referring_fax") == {
        "patient_phone": "2075550148",
        "referring_phone": None,
        "referring_fax": None,
    }


def test_an_employers_address_is_not_the_patients():
    lines = (
        (40, 40, "Work injury therapy referral", 13),
        (40, 80, "Injured worker: Odalys Tarrowby", 10),
        (40, 100, "Employer: Ironline Fabrication", 10),
        (40, 116, "400 Foundry Street", 10),
        (40, 132, "Peoria, IL 61602", 10),
    )

    reading = read_here(draw(lines))

    assert values(reading, "patient_city", "patient_zip") == {
        "patient_city": None,
        "patient_zip": None,
    }


def test_a_list_of_codes_goes_on_in_the_next_line():
    lines = (
        (40, 40, "PT order", 13),
        (40, 80, "Patient: Odalys Tarrowby", 10),
        (40, 100, "Please evaluate and treat for dizziness and falls, Dx H81.12,", 10),
        (40, 114, "R42, once a week for four weeks.", 10),
    )

    (referral,) = read_here(draw(lines)).referrals

    assert [one.value for one in referral.many("diagnoses")] == ["H81.12", "R42"]


def test_the_street_of_another_column_is_not_the_patients():
    lines = (
        (40, 40, "Outpatient referral", 13),
        (40, 80, "Patient: Odalys Tarrowby", 10),
        (330, 80, "Referring provider: Lowell Brandvold, DO", 10),
        (40, 96, "88 Larkspur Hill Rd", 10),
        (330, 96, "12 Harbor Way, Suite 3", 10),
        (40, 112, "Bangor, ME 04401", 10),
        (330, 112, "Portland, ME 04101", 10),
    )

    reading = read_here(draw(lines))

    assert values(reading, "patient_street", "patient_city") == {
        "patient_street": "88 Larkspur Hill Rd",
        "patient_city": "Bangor",
    }
