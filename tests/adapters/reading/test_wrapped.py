"""Values that a narrow column breaks are read whole, and lists wherever there is room for them."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of


@pytest.mark.parametrize(
    ("field", "label", "first", "second"),
    [
        ("referring_organization", "Practice:", "Bangor Bone & Joint", "Specialists, PC"),
        ("referring_organization", "Referring Practice:", "Tarrow Spine & Pain", "Center"),
        ("referring_organization", "Practice:", "Tarrow Brain & Spine", "Surgery"),
        ("patient_street", "Home Address:", "88 Larkspur Hill Rd Apt", "14"),
        ("patient_street", "Home Address:", "88 Larkspur Hill", "Rd Unit B"),
        ("payer_name", "Insurance:", "United Healthcare Dual", "Complete"),
    ],
)
def test_a_value_goes_on_in_the_next_line_of_its_column(field, label, first, second):
    found = referral_of((40, 120, label, 10), (150, 120, first, 10), (150, 132, second, 10))

    assert found.one(field).value == f"{first} {second}"


def test_an_address_is_no_part_of_the_practice_over_it():
    lines = ((40, 120, "Practice:", 10), (130, 120, "Bangor Bone & Joint", 10),
             (130, 132, "14 Harbor Street", 10))  # fmt: skip

    assert one_of("referring_organization", *lines)[0] == "Bangor Bone & Joint"


@pytest.mark.parametrize(
    "lines",
    [
        ("Treat with: Gait training / Manual therapy / Core strengthening",),
        ("Order Comments: Gait training, Manual therapy, Core strengthening",),
        ("Services Requested: Gait training; Manual therapy; Core strengthening",),
        ("Include:", "- Gait training", "- Manual therapy", "- Core strengthening"),
    ],
)
def test_treatments_are_listed_wherever_an_office_has_room_for_them(lines):
    found = referral_of(*((40, 120 + 12 * at, one, 10) for at, one in enumerate(lines)))

    told = [one.value for one in found.many("treatments") if one.value is not None]
    assert told == ["Gait training", "Manual therapy", "Core strengthening"]


def test_remarks_that_name_no_treatment_list_none():
    found = referral_of((40, 120, "Comments: Prefers mornings, lives alone", 10))

    assert [one.value for one in found.many("treatments")] == [None]


@pytest.mark.parametrize("label", ["City, State & ZIP Code", "City, State, Postal Code", "City"])
def test_the_words_of_a_citys_label_are_no_part_of_the_city(label):
    found = referral_of((40, 120, "Address", 10), (130, 120, "88 Larkspur Hill Rd", 10),
                        (300, 120, f"{label}  Bangor, ME 04401", 10))  # fmt: skip

    assert found.one("patient_city").value == "Bangor"


def test_treatments_that_a_narrow_cell_breaks_are_read_whole():
    found = referral_of(
        (40, 120, "Order", 9), (140, 120, "Diagnosis", 9), (270, 120, "Frequency", 9),
        (360, 120, "Instructions", 9),
        (40, 140, "Physical therapy", 9), (140, 140, "Pain in right shoulder", 9),
        (270, 140, "1x weekly for", 9), (360, 140, "PT evaluation and treatment. To include", 9),
        (40, 151, "referral", 9), (140, 151, "(M25.511); Impingement", 9), (270, 151, "6 wks", 9),
        (360, 151, "rotator cuff strengthening, scapular", 9),
        (140, 162, "syndrome of right", 9), (360, 162, "stabilization, manual therapy, passive", 9),
        (140, 173, "shoulder (M75.41)", 9), (360, 173, "range of motion.", 9),
    )  # fmt: skip

    named = [one.value for one in found.many("treatments") if one.value is not None]
    assert "scapular stabilization" in named
    assert "passive range of motion" in named
    assert "stabilization" not in named
    assert found.one("duration_weeks").value == 6


@pytest.mark.parametrize("label", [("Home", "Address:"), ("Address Line", "1:"),
                                   ("Residence", "Address:")])  # fmt: skip
def test_a_label_that_its_column_breaks_asks_for_what_stands_beside_its_first_line(label):
    first, second = label
    lines = (
        (40, 60, "Physical Therapy Order", 13),
        (40, 90, "Patient:", 10),
        (130, 90, "Odalys Tarrowby", 10),
        (40, 106, "Birthdate:", 10),
        (130, 106, "02/07/1961", 10),
        (40, 122, "Home Phone:", 10),
        (130, 122, "(207) 555-0148", 10),
        (40, 138, first, 10),
        (130, 138, "2275 Hawthorne Avenue Apt 11", 10),
        (40, 150, second, 10),
        (40, 166, "City, State:", 10),
        (130, 166, "Bangor, ME 04401", 10),
        (40, 190, "Evaluate and treat, 2x/week for 6 weeks. M25.561", 10),
    )
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("patient_street").value == "2275 Hawthorne Avenue Apt 11"
    assert referral.one("patient_phone").value == "2075550148"
