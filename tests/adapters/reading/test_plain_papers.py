"""What plain papers of everyday offices leave to the reader: short forms, blocks, wrapped names."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, referral_of

HEAD = ((40, 40, "Harrow Lake Orthopedics", 15), (40, 58, "12 Quay St, Bangor, ME 04401", 9))


def test_an_address_in_the_lines_that_end_with_the_sex_is_the_patients():
    lines = ((40, 120, "Re: Odalys Tarrowby", 10), (40, 150, "Dear Therapist:", 10),
             (40, 170, "Please evaluate and treat the left knee twice a week.", 10),
             (40, 400, "Sincerely,", 10), (40, 440, "Lowell Brandvold, DO", 10),
             (40, 500, "Insured by: Oscar Health ID: 55310094", 10),
             (40, 513, "Address: 88 Larkspur Hill Rd, Bangor, ME 04401", 10),
             (40, 526, "Phone: 207-555-0148", 10), (40, 539, "Gender: Female", 10))  # fmt: skip

    found = read_here(draw((*HEAD, *lines))).referrals[0]

    names = ("patient_street", "patient_phone")
    said = [(found.one(name).value, found.one(name).flag) for name in names]
    assert said == [("88 Larkspur Hill Rd", None), ("2075550148", None)]


def test_a_sign_behind_a_payer_and_a_comma_announces_the_members_number():
    found = referral_of((40, 120, "Covered by: Oscar Health, # 55310094", 10))

    assert (found.one("payer_name").value, found.one("member_id").value) == (
        "Oscar Health",
        "55310094",
    )


def test_a_group_behind_a_payer_is_no_member():
    found = referral_of((40, 120, "Covered by: Oscar Health, group # 55310094", 10))

    assert found.one("member_id").value is None


def test_a_sex_behind_an_age_is_one_before_another_number():
    assert referral_of((40, 120, "Born 02/07/1961 65 yo F ID #8275", 10)).one("sex").value == "F"


@pytest.mark.parametrize("heading", ["Activity and care", "Home care"])
def test_a_heading_in_small_letters_is_no_office(heading):
    lines = ((40, 40, "Harrow Lake Hospital", 11), (380, 40, "Discharge Instructions", 11),
             (40, 80, "Tarrowby, Odalys    DOB: 02/07/1961", 10), (40, 120, heading, 13),
             (40, 140, "- Rest today, then move as you are able.", 10))  # fmt: skip

    (referral,) = read_here(draw((*lines, (40, 200, "Dx: M54.50 Low back pain", 10)))).referrals

    assert referral.one("referring_organization").value == "Harrow Lake Hospital"


@pytest.mark.parametrize(
    "line", ["Comments: URGENT - see within 48 hours", "Twice a week for 6 weeks. Urgent"]
)
def test_one_word_behind_a_sentence_calls_an_order_urgent(line):
    assert referral_of((40, 300, line, 10)).one("urgent").value is True


def test_an_operation_that_ends_its_line_is_whole():
    found = referral_of((40, 300, "- Status post Right total knee arthroplasty", 10))

    assert (found.one("surgery").value, found.one("surgery").flag) == (
        "Right total knee arthroplasty",
        None,
    )


def test_an_offices_name_goes_on_under_itself_beside_its_label():
    lines = ((40, 120, "Ordered by", 10), (120, 120, "Lowell Brandvold, DO", 10),
             (40, 134, "Practice", 10), (120, 134, "Quarrywood Orthopedics & Sports", 10),
             (120, 147, "Medicine", 10), (40, 161, "Address", 10),
             (120, 161, "12 Quay St, Bangor, ME 04401", 10))  # fmt: skip

    found = referral_of(*lines).one("referring_organization")

    assert found.value == "Quarrywood Orthopedics & Sports Medicine"


def test_what_to_treat_with_is_listed_without_the_asking():
    text = "PT consult: please evaluate and treat with rotator cuff strengthening, ultrasound"
    found = referral_of((40, 300, f"{text} and manual therapy twice a week for 6 weeks.", 10))

    listed = [one.value for one in found.many("treatments")]
    assert {"rotator cuff strengthening", "ultrasound", "manual therapy"} <= {*listed}


def test_a_number_to_contact_is_the_one_of_whom_the_lines_are_about():
    lines = ((40, 100, "Patient name: Odalys Tarrowby", 10),
             (40, 115, "Contact: 207-555-0148", 10), (330, 115, "Sex: F", 10))  # fmt: skip

    (referral,) = read_here(draw((*HEAD, *lines))).referrals

    assert referral.one("patient_phone").value == "2075550148"


def test_the_numbers_right_under_the_office_that_sends_a_form_are_its_own():
    lines = ((40, 40, "Harrow Lake Health Partners", 15),
             (40, 58, "12 Quay St, Suite 4, Bangor, ME 04401", 9),
             (40, 70, "Tel 207-555-0160   Fax 207-555-0161", 9), (40, 95, "Therapy Order", 13),
             (40, 130, "Patient: Odalys Tarrowby", 10), (330, 130, "DOB: 02/07/1961", 10),
             (40, 150, "Diagnosis: M54.50 Low back pain", 10))  # fmt: skip

    (referral,) = read_here(draw(lines)).referrals

    said = [referral.one(name) for name in ("referring_phone", "referring_fax")]
    assert [(one.value, one.flag) for one in said] == [
        ("2075550160", None),
        ("2075550161", None),
    ]


@pytest.mark.parametrize("label", ["Carrier / TPA", "TPA"])
def test_who_administers_a_plan_is_asked_for_as_the_payer(label):
    lines = ((40, 120, label, 8), (250, 120, "Policy #", 8),
             (42, 131, "Sedgwick", 10), (252, 131, "KX5510094", 10))  # fmt: skip

    assert referral_of(*lines).one("payer_name").value == "Sedgwick"


def test_a_company_over_the_numbers_of_members_is_the_payer():
    lines = ((40, 400, "Insurance", 8), (120, 400, "Company", 8), (300, 400, "Policy ID", 8),
             (440, 400, "Group #", 8), (40, 413, "1", 10), (120, 413, "Oscar Health", 10),
             (300, 413, "KX5510094", 10), (40, 427, "Secondary", 10),
             (120, 427, "Federal BCBS", 10), (300, 427, "R90055109", 10))  # fmt: skip

    found = referral_of(*lines)

    names = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert [found.one(name).value for name in names] == [
        "Oscar Health",
        "KX5510094",
        "Federal BCBS",
        "R90055109",
    ]


def test_a_telephone_beside_an_adjuster_is_not_the_patients():
    lines = ((40, 120, "Claim #", 8), (160, 120, "Adjuster", 8), (330, 120, "Phone", 8),
             (40, 131, "KX5510094", 10), (160, 131, "Byron Marrable", 10),
             (330, 131, "207-555-0169", 10))  # fmt: skip

    assert referral_of(*lines).one("patient_phone").value is None


def test_a_precaution_that_ends_a_paragraph_with_a_full_stop_is_whole():
    lines = ((120, 300, "Please evaluate and treat. Limits: No deep squats or kneeling.", 10),
             (40, 340, "Insurance", 12), (40, 356, "Insurance name Oscar Health", 10))  # fmt: skip

    found = referral_of(*lines).one("precautions")

    assert (found.value, found.flag) == ("No deep squats or kneeling.", None)
