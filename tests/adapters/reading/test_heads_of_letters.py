"""Heads of letters: lines with bars that break over their ends, names over two lines, contacts."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, joined, read_here

OFFICE = ((72, 50, "Harrow Lake Orthopaedics", 15), (72, 66, "12 Quay St, Bangor, ME 04401", 9))
ORDER = ("I am requesting physical therapy twice a week for six weeks.", "Sincerely,",
         "Lowell Brandvold, DO")  # fmt: skip


def _letter(*lines, head=OFFICE, top=100):
    text = ((72, top + 15 * number, line, 10) for number, line in enumerate((*lines, *ORDER)))
    (referral,) = read_here(draw((*head, *text))).referrals
    return referral


def _values(found, *names):
    return [found.one(name).value for name in names]


def test_a_value_between_bars_goes_on_in_the_next_line():
    found = _letter(
        "RE:  Patient Name: Odalys Tarrowby | DOB: 02/07/1961 | Patient ID: 6634729 | Emergency",
        "contact: Ines Tarrowby (mother) 559-555-0188 | Phone: 207-555-0148 | Street: 88 Larkspur",
        "Hill Rd | City, State, Zip: Orono,",
        "ME 04473",
        "",
        "Dear Therapist:",
    )

    assert _values(found, "patient_name", "patient_city", "patient_state", "patient_zip") == [
        "Odalys Tarrowby", "Orono", "ME", "04473",
    ]  # fmt: skip
    assert found.one("patient_phone").value == "2075550148"


def test_a_payer_may_stand_in_the_line_under_its_label_between_bars():
    found = _letter(
        "RE: Name: Odalys Tarrowby | Birth Date: 02/07/1961 | Ins. Co.:",
        "Regence BlueShield | Member No.: W204471902 | Group ID: 73474",
        "",
        "Dear Therapist:",
    )

    assert _values(found, "payer_name", "member_id", "group_number", "patient_city") == [
        "Regence BlueShield", "W204471902", "73474", None,
    ]  # fmt: skip


@pytest.mark.parametrize("greeting", ["Dear PT Department:", "Dear Facility:"])
def test_whom_a_letter_greets_is_no_label(greeting):
    found = _letter(
        "RE: Odalys Tarrowby, DOB 02/07/1961",
        greeting,
        "Thank you for seeing Odalys Tarrowby, an 83 year old woman with low back pain since",
        "lifting a pallet.",
    )

    assert found.one("referring_organization").value == "Harrow Lake Orthopaedics"


@pytest.mark.parametrize(
    "name",
    [
        ("Stone Creek Spine", "and Joint Center"),
        ("Eastpoint Health", "Associates"),
        ("Waterford Family", "Medicine"),
    ],
)
def test_a_practices_name_goes_on_over_its_address(name):
    head = (
        (66, 48, name[0], 12), (66, 63, name[1], 12),
        (66, 80, "7000 Franklin Avenue, Suite 123", 8.5), (66, 93, "Athens, TN 37303", 8.5),
    )  # fmt: skip
    found = _letter("RE: Odalys Tarrowby, DOB 02/07/1961", "Dear Therapist:", head=head, top=130)

    assert found.one("referring_organization").value == " ".join(name)


def test_a_second_payers_label_may_break_over_a_line():
    found = _letter(
        "RE: Odalys Tarrowby, DOB 02/07/1961", "Dear Therapist:",
        "Her insurance is Regence BlueShield, ID W204471902. Group number 36-4836. Secondary",
        "coverage: Mutual of Omaha, ID# 126454793.",
    )  # fmt: skip

    names = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert _values(found, *names) == [
        "Regence BlueShield", "W204471902", "Mutual of Omaha", "126454793",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "said", "value"),
    [
        ("patient_street", "Her address is 88 Larkspur Hill Rd, Orono, ME 04473.",
         "88 Larkspur Hill Rd"),
        ("patient_phone", "The injury was at work. Her phone number is 207-555-0148.",
         "2075550148"),
        ("payer_name", "She has Regence BlueShield; the member number is W204471902.",
         "Regence BlueShield"),
        ("accident", "This is being billed as an on-the-job injury, claim K13088701.", "work"),
        ("urgent", "I would appreciate an urgent appointment.", True),
        ("visits_requested", "We have asked for 12 visits.", 12),
        ("precautions", "Precautions for now: No lifting over 5 lbs.", "No lifting over 5 lbs."),
        ("surgery", "Past Medical/Surgical History: Anxiety, Obesity.", None),
        ("surgery", "She is recovering from left total knee arthroplasty done on 09/25/2026.",
         "left total knee arthroplasty"),
    ],
)  # fmt: skip
def test_letters_say_it_in_their_own_way(field, said, value):
    found = _letter("RE: Odalys Tarrowby, DOB 02/07/1961", "Dear Therapist:", said)

    assert found.one(field).value == value


@pytest.mark.parametrize(
    ("said", "treatments"),
    [
        ("Please start her on stretching, E-stim and hot packs.",
         ["stretching", "E-stim", "hot packs"]),
        ("Diagnosis: Strain of the back [S39.012D]. Please focus on balance training and taping.",
         ["balance training", "taping"]),
    ],
)  # fmt: skip
def test_the_elements_of_a_sentences_list_are_told_apart(said, treatments):
    found = _letter("RE: Odalys Tarrowby, DOB 02/07/1961", "Dear Therapist:", said)

    assert [one.value for one in found.many("treatments") if one.value] == treatments


@pytest.mark.parametrize("plan", ["Deductible HMO", "Blue Options PPO"])
def test_a_label_for_a_plan_before_a_plans_name_asks_for_no_payer(plan):
    found = _letter("RE: Odalys Tarrowby", f"Plan Name: {plan} | ID Number: W204471902")

    assert _values(found, "payer_name", "plan_name") == [None, plan]


def test_the_number_of_a_second_payer_in_the_next_line_is_not_the_first_ones():
    found = _letter(
        "RE: Odalys Tarrowby, DOB 02/07/1961", "Dear Therapist:",
        "Her insurance is Regence BlueShield. Her second insurance is Tufts Health Direct,",
        "policy 837681164.",
    )  # fmt: skip

    assert _values(found, "member_id", "secondary_member_id") == [None, "837681164"]


def test_the_end_of_a_last_name_is_no_word_for_a_birth():
    found = _letter("RE: Odalys Tarrowby (DOB 02/07/1961)", "Dear Therapist:",
                    "Thank you for seeing her with Oscar Osborn in mind.")  # fmt: skip

    assert (found.one("patient_name").value, found.one("patient_name").flag) == (
        "Odalys Tarrowby", None
    )  # fmt: skip


def test_a_second_sheet_that_closes_an_open_letter_belongs_to_it_whatever_it_encloses():
    first = draw(
        (*OFFICE, *((72, 100 + 15 * at, line, 10) for at, line in enumerate((
            "November 18, 2026", "RE: Odalys Tarrowby, DOB 02/07/1961", "Dear Therapist:",
            "Thank you for seeing Ms. Tarrowby, who presents with low back pain (M54.50) and would",
            "like to return to her garden. Therapy may include gait training and core work.",
        ))))
    )  # fmt: skip
    second = draw(
        tuple((72, 60 + 15 * at, line, 10) for at, line in enumerate((
            "Kindly schedule her once per week for 6 weeks.", "Sincerely,", "Ines Fallow, MD",
            "NPI 1234567893", "Enclosures: MRI report",
        )))
    )  # fmt: skip
    (referral,) = read_here(joined(first, second)).referrals

    assert _values(referral, "referring_name", "frequency_per_week", "duration_weeks") == [
        "Ines Fallow", 1, 6,
    ]  # fmt: skip


def test_a_members_number_of_ten_figures_is_no_telephone():
    found = _letter("RE: Odalys Tarrowby, DOB 02/07/1961", "Insurance: Cigna",
                    "Policy #: 4520304190", "Dear Therapist:")  # fmt: skip

    assert _values(found, "member_id", "patient_phone") == ["4520304190", None]


@pytest.mark.parametrize(
    "label", ["City/Town, St, ZIP", "City/Town/St/Zip", "City/Town, State, Zip"]
)
def test_a_town_stands_behind_its_label_however_that_names_the_state(label):
    found = _letter(
        "RE: Patient Name: Odalys Tarrowby | Date of birth: 02/07/1961 | SEX: Male | Address:",
        f"88 Larkspur Hill Rd | {label}: Orono, ME 04473",
    )

    assert _values(found, "patient_city", "patient_state", "patient_zip") == [
        "Orono", "ME", "04473",
    ]  # fmt: skip
