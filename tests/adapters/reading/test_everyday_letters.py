"""Everyday letters and notes: to the patient, with copies, as a memorandum, with a visit's plan."""

from __future__ import annotations

import pytest

from adapters.reading.values.therapy import is_course
from tests.adapters.reading.sheets import draw, joined, read_here

OFFICE = ((72, 50, "Harrow Lake Orthopaedics", 15), (72, 66, "12 Quay St, Bangor, ME 04401", 9))


def _paper(*lines, below=OFFICE):
    text = ((72, 100 + 15 * number, line, 10.5) for number, line in enumerate(lines))
    (referral,) = read_here(draw((*below, *text))).referrals
    return referral


def _to_patient(greeting, name="Odalys Tarrowby"):
    return _paper(
        "November 18, 2026",
        "",
        name,
        "88 Larkspur Hill Rd",
        "Orono, ME 04473",
        "",
        greeting,
        "I would like you to start physical therapy. You are being treated for Dizziness and",
        "giddiness, ICD-10 R42. Your surgery was on 10/02/2026: left knee arthroscopy.",
        "The clinic will call you at 207-555-0148.",
        "Sincerely,",
        "Lowell Brandvold, DO  NPI 1234567893",
    )


@pytest.mark.parametrize(
    "greeting", ["Dear Ms. Tarrowby:", "Hello Odalys,", "Dear Odalys Tarrowby"]
)
def test_a_letter_to_the_patient_names_them_over_its_greeting(greeting):
    found = _to_patient(greeting)

    names = ("patient_name", "patient_street", "patient_city", "patient_zip", "patient_phone")
    assert [found.one(name).value for name in names] == [
        "Odalys Tarrowby", "88 Larkspur Hill Rd", "Orono", "04473", "2075550148",
    ]  # fmt: skip
    assert found.one("surgery").value == "left knee arthroscopy"
    assert [one.value for one in found.many("diagnoses")] == ["R42"]


@pytest.mark.parametrize("name", ["Idris Quennell", "Odalys Tarrowby, MD"])
def test_whom_a_letter_does_not_greet_as_its_patient_is_not_its_patient(name):
    assert _to_patient("Dear Ms. Tarrowby:", name).one("patient_name").value is None


def test_the_fax_of_who_gets_a_copy_is_not_the_offices():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "Dear colleague, thank you for seeing this patient for physical therapy.",
        "Sincerely,",
        "Lowell Brandvold, DO",
        "NPI 1234567893",
        "cc: Riverside Physical Therapy, fax 207-555-0177",
    )

    assert found.one("referring_fax").value is None


def test_a_memorandum_is_dated_and_says_whom_to_call():
    found = _paper(
        "November 18, 2026",
        "MEMORANDUM FOR Riverside Physical Therapy",
        "1. Request physical therapy for Odalys Tarrowby, DOB 02/07/1961, phone 207-555-0148.",
        "2. Point of contact is Idris Quennell, clerk, at 207-555-0160.",
    )

    assert (found.one("order_date").value, found.one("order_date").flag) == ("2026-11-18", None)
    assert found.one("patient_phone").value == "2075550148"
    assert found.one("referring_phone").value == "2075550160"


def test_a_telephone_behind_where_somebody_lives_is_theirs():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "The patient lives at 88 Larkspur Hill Rd, Orono, ME 04473, phone 207-555-0148.",
        "Please treat her twice a week for six weeks.",
        "Lowell Brandvold, DO",
    )

    assert found.one("patient_phone").value == "2075550148"


def test_the_day_and_the_plan_of_a_visit_are_no_surgery_and_no_insurance_plan():
    found = _paper(
        "Patient: Odalys Tarrowby   DOB: 02/07/1961   DOS: 11/18/2026",
        "Insurance: Texas Medicaid 582689925",
        "Chief Complaint: neck pain",
        "Assessment and Plan:",
        "1. Cervicalgia M54.2",
        "   - PT referral: eval and treat, 2x per wk, 4-6 weeks; gait training, stair training.",
    )

    assert found.one("surgery_date").value is None
    assert found.one("plan_name").value is None
    assert found.one("payer_name").value == "Texas Medicaid"
    assert found.one("member_id").value == "582689925"
    listed = [one.value for one in found.many("treatments") if one.value]
    assert listed == ["eval and treat", "gait training", "stair training"]


@pytest.mark.parametrize("product", ["Humana HMO Gold Star", "Molina Medicaid Care Path"])
def test_a_product_behind_the_type_of_a_plan_leaves_the_payers_name_to_a_person(product):
    found = _paper("Patient: Odalys Tarrowby", f"Insurance: {product}", "ID#: H34392727")

    assert found.one("payer_name").flag == "low_confidence"


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("twice a week for four weeks", True),
        ("Course: 2-3x/wk x 6 wks", True),
        ("HEP 2x/wk", False),
    ],
)
def test_how_often_and_how_long_is_no_treatment(text, course):
    assert is_course(text) is course


@pytest.mark.parametrize(
    ("sheet", "kind"), [("PAGE 2 OF 2", "referral_order"), ("", "demographics")]
)
def test_a_registration_that_an_order_goes_on_with_is_a_sheet_of_the_order(sheet, kind):
    who = (72, 100, "TARROWBY, ODALYS   DOB 02/07/1961", 10)
    order = draw(
        (
            *OFFICE,
            who,
            (72, 130, "ORDER: PT EVALUATE AND TREAT", 10),
            (72, 150, "DIAGNOSIS: M25.561", 10),
            (72, 170, "ORDERING PROVIDER: LOWELL BRANDVOLD, DO", 10),
            (72, 760, "PAGE 1 OF 2", 9),
        )
    )
    lines = (
        "REGISTRATION DATA",
        "EMERGENCY CONTACT: IDRIS TARROWBY",
        "EMPLOYER: QUAY MILLS",
        "GUARANTOR:",
    )
    told = [(72, 130 + 20 * number, line, 10) for number, line in enumerate(lines)]
    registration = draw((*OFFICE, who, *told, (72, 760, sheet or " ", 9)))

    assert [page.kind for page in read_here(joined(order, registration)).pages] == [
        "referral_order", kind,
    ]  # fmt: skip


def test_what_stands_in_brackets_behind_a_number_says_whether_it_is_a_fax():
    found = _paper(
        "RE: Odalys Tarrowby DOB 02/07/1961",
        "Dear Therapist,",
        "Please evaluate and treat for M25.511, twice a week for 6 weeks.",
        below=(
            (200, 50, "Harrow Lake Orthopaedics", 15),
            (200, 66, "(207) 555-0161 (phone)  (207) 555-0162 (fax)", 9),
        ),
    )

    assert found.one("referring_phone").value == "2075550161"
    assert found.one("referring_fax").value == "2075550162"


@pytest.mark.parametrize(
    "line",
    ["RE: Odalys Tarrowby DOB 02/07/1961", "Patient: Odalys Tarrowby, born 02/07/1961"],
)
def test_a_number_alone_under_the_patients_lines_is_theirs(line):
    found = _paper(line, "12 Fawn Ct", "Orono, ME 04473", "207-555-0148", "Dear Therapist,")

    assert found.one("patient_phone").value == "2075550148"
    assert found.one("patient_street").value == "12 Fawn Ct"


@pytest.mark.parametrize(
    "behind",
    [
        "URGENT.",
        "Call with any questions.",
        "Medications are unchanged.",
        "Past medical history is noncontributory.",
    ],
)
@pytest.mark.parametrize("said", ["Precautions: {}. {}", "Precautions include {}. {}"])
def test_a_sentence_about_something_else_ends_the_precautions(said, behind):
    what = "no lifting over 10 lb"
    found = _paper("RE: Odalys Tarrowby, DOB 02/07/1961", "", said.format(what, behind))

    assert str(found.one("precautions").value).rstrip(".") == what
    assert found.one("precautions").flag is None


def test_a_sentence_without_a_verb_goes_on_with_the_precautions():
    what = "Hinged brace when walking. Sit-down work."

    found = _paper("RE: Odalys Tarrowby, DOB 02/07/1961", "", f"Precautions: {what}")

    assert found.one("precautions").value == what


def test_a_nurses_number_gives_way_to_the_offices():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "If you have questions please call my nurse Idris at 207-555-0163.",
        "",
        "Lowell Brandvold, DO    NPI 1234567893",
        "Office 207-555-0161   Fax 207-555-0162",
    )

    assert (found.one("referring_phone").value, found.one("referring_phone").flag) == (
        "2075550161", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "payer"),
    [
        ("Insurance: Medicaid   Member ID: W70460206   Group: 807859", "Medicaid"),
        ("Insurance is Medicaid (ID W70460206, group 807859).", "Medicaid"),
        ("Insurance: Tricare East / ID W70460206 / Group 807859", "Tricare East"),
        ("She has Medicaid insurance with member ID W70460206.", "Medicaid"),
        ("Her insurance: Aetna, policy W70460206, group 910350.", "Aetna"),
    ],
)
def test_a_payer_before_the_words_for_its_number_is_whole(said, payer):
    found = _paper("RE: Odalys Tarrowby, DOB 02/07/1961", "", "Dear Therapist,", said)

    assert (found.one("payer_name").value, found.one("payer_name").flag) == (payer, None)
    assert found.one("member_id").value == "W70460206"
    assert found.one("secondary_payer_name").value is None


def test_the_second_payers_number_on_the_next_line_is_the_second_ones():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "Primary insurance is Aetna, member ID W287985114, group number 609433. Secondary is",
        "Medicaid, ID A12159132.",
    )

    assert found.one("member_id").value == "W287985114"
    assert found.one("secondary_member_id").value == "A12159132"


def test_visits_asked_for_before_how_often_they_take_place_count():
    found = _paper(
        "Dear Therapist,",
        "I request 16 visits of physical therapy at a frequency of 2x/week for 8 weeks.",
    )

    assert found.one("visits_requested").value == 16


def test_an_operation_somebody_recovers_from_is_read():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "",
        "He is recovering from right rotator cuff repair, which I performed on 9/2/2026.",
    )

    assert found.one("surgery").value == "right rotator cuff repair"


def test_words_that_say_procedures_are_ordered_leave_the_day_of_the_letter_alone():
    found = _paper(
        "Date: 11/15/2026",
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "Dear Physical Therapist,",
        "I recommend therapy three times weekly for 6 weeks. The following procedures are",
        "ordered: 97035, 97535, 97163.",
    )

    assert (found.one("order_date").value, found.one("order_date").flag) == ("2026-11-15", None)


@pytest.mark.parametrize("group", ["group no. P53399", "grp # P53399", "group number P53399"])
def test_a_groups_number_alone_behind_a_payer_is_no_members(group):
    found = _paper("Patient: Odalys Tarrowby", "DOB: 02/07/1961", f"Coverage: Cigna PPO, {group}")

    assert found.one("group_number").value == "P53399"
    assert found.one("member_id").value is None


def test_the_article_before_an_operation_is_no_part_of_its_name():
    found = _paper(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        "",
        "She underwent ACL reconstruction on 9/2/2026.",
    )

    assert found.one("surgery").value == "ACL reconstruction"
