"""What no check tells of a value in words, its looks tell: whether it can be one, and whole."""

from __future__ import annotations

import pytest

from adapters.reading.sureness.shapes import is_misshapen, is_no_name, is_open_ended


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("payer_name", "2: Juniper Health Plan"),
        ("payer_name", "Texas Medicaid 531646390"),
        ("plan_name", "Open Choice Member ID W748560094"),
        ("referring_organization", "Physical Medicine and Rehabilitation"),
        ("referring_organization", "Phone for questions"),
        ("referring_organization", "Larkmoor Rehabilitation"),
        ("referring_organization", "Foot &Ankle Surgery"),
        ("referring_organization", "Board Certified Orthopedic Surgeon"),
        ("referring_organization", "Larkmoor Spine & Rehab"),
        ("referring_organization", "Larkmoor Physicians IPA"),
        ("precautions", "Next available"),
        ("patient_street", "1x per wk x 4-6 weeks"),
    ],
)
def test_what_cannot_be_its_fields_is_known_by_its_looks(field, value):
    assert is_misshapen(field, value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("payer_name", "Wellcare by Allwell Gold HMO"),
        ("plan_name", "Cigna Open Access Plus"),
        ("treatments", "concentrate on progressive resistive exercise"),
        ("precautions", "Restrictions and weight bearing Pain free range only"),
        ("surgery", "Discipline"),
        ("precautions", "No overhead work. No lifting over 5"),
        ("plan_name", "Part"),
        ("patient_street", "7982 W 47th St Apt"),
        ("patient_street", "12 Oak Ln #"),
        ("surgery", "Odalys Tarrowby, MD Quill Marrable, DO"),
    ],
)
def test_what_may_be_more_or_less_than_the_whole_is_known_too(field, value):
    assert is_open_ended(field, value)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("payer_name", "Juniper Health Plan"),
        ("payer_name", "VA CCN - Optum Region 2"),
        ("plan_name", "Open Choice"),
        ("referring_organization", "Larkmoor Orthopedics"),
        ("treatments", "gait training"),
        ("treatments", "grip and pinch strengthening"),
        ("treatments", "deep neck flexor training"),
        ("treatments", "active assisted range of motion"),
        ("precautions", "No lifting over 5 lb"),
        ("precautions", "No flexion beyond 90 degrees"),
        ("precautions", "Weight bearing as tolerated"),
        ("surgery", "left rotator cuff repair"),
        ("patient_street", "12 Weeks Lane"),
        ("patient_street", "12 Oak Ln Apt B"),
        ("member_id", "XQ7710094"),
        ("visits_requested", 12),
        ("order_signed", True),
        ("payer_name", None),
    ],
)
def test_what_looks_like_its_field_and_whole_is_neither(field, value):
    assert not is_misshapen(field, value)
    assert not is_open_ended(field, value)


def test_a_payer_behind_whom_the_line_goes_on_may_not_be_whole_unless_the_name_is_well_known():
    assert is_open_ended("payer_name", "Medicare", followed=True)
    assert is_open_ended("payer_name", "Juniper Health Plan", followed=True)
    assert not is_open_ended("payer_name", "Anthem Blue Cross", followed=True)
    assert not is_open_ended("payer_name", "Medicare")


def test_a_program_of_the_government_goes_on_with_who_runs_it_however_well_known_its_name_is():
    assert is_open_ended("payer_name", "Tricare Prime", followed=True)
    assert not is_open_ended("payer_name", "Tricare Prime")


@pytest.mark.parametrize(
    "value",
    [
        "Juniper Medicare Advantage PPO by Aetna",
        "Cigna PPO",
        "Oscar Classic",
        "Gerald.ne Henson",
        "Melton. Bonnie W",
        "HOLLY HRN BOLTON",
    ],
)
def test_a_name_that_is_a_plans_or_misread_within_is_known_as_none(value):
    assert is_no_name("referring_name", value) and is_no_name("patient_name", value)


@pytest.mark.parametrize(
    "value",
    [
        "Oscar Mendez",
        "Maria Molina",
        "Paula J St. Pierre-Low",
        "J.R. Tarrowby, Ph.D.",
        "Quill Marrable, MPH",
        "Thuy Ng",
        "Lynn Flynn",
        "Odalys M. Tarrowby Jr.",
        "SKY D. WRY",
    ],
)
def test_names_of_people_are_names(value):
    assert not is_no_name("patient_name", value)


def test_what_no_person_is_called_is_no_concern_of_other_fields():
    assert not is_no_name("payer_name", "Cigna PPO")


@pytest.mark.parametrize(
    "name",
    [
        "Larkmoor Foot & Ankle",
        "Larkmoor Foot &Ankle",
        "Larkmoor Heart & Vascular",
        "Larkmoor Physical Medicine & Rehabilitation",
        "Larkmoor Neurology and Rehab, PC",
        "Larkmoor Hand Therapy and Surgery",
        "Larkmoor Physiatry",
        "Larkmoor Urogynecology",
        "Larkmoor Physician Network",
        "University Medical Center",
        "Children's Hospital",
    ],
)
def test_the_name_of_a_practice_or_hospital_can_be_the_office_that_refers(name):
    assert not is_misshapen("referring_organization", name)


@pytest.mark.parametrize(
    ("name", "misshapen"),
    [
        ("Oscar Serrano", False),
        ("Luz Molina", False),
        ("Oscar Health", True),
        ("Aetna Better", True),
    ],
)
def test_people_are_called_as_some_payers_are(name, misshapen):
    assert is_misshapen("patient_name", name) is misshapen
