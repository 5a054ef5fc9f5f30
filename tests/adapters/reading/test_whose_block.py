"""What a block of lines owns: the clinic's numbers behind its name, a name over its birth date."""

from __future__ import annotations

import pytest

from adapters.reading.sureness.shapes import is_misshapen
from tests.adapters.reading.sheets import draw, letter, one_of, read_here


@pytest.mark.parametrize(
    "line",
    ["Send to: Lakeside Physical Therapy, FAX 207-555-0180",
     "Performing site   Lakeside Rehabilitation, Fax 207-555-0180"],
)  # fmt: skip
def test_a_fax_behind_the_name_of_a_therapy_clinic_is_not_the_referrers(line):
    assert one_of("referring_fax", (40, 120, line, 10))[0] is None


def test_a_fax_under_the_name_of_a_therapy_clinic_is_not_the_referrers():
    (referral,) = read_here(
        draw(
            (
                (72, 50, "Hanover Heart Center", 14),
                (72, 69, "845 Cherry Street, Suite 218, Bangor, ME 04401 Phone 207.555.0160", 9),
                (72, 100, "November 18, 2026", 10),
                (72, 124, "Lakeside Rehabilitation", 10),
                (72, 137, "By fax: 207.555.0180", 10),
                (72, 165, "Dear Therapist,", 10),
                (72, 185, "Please see Odalys Tarrowby, DOB 02/07/1961, for physical therapy.", 10),
                (72, 240, "Bonnie Whitley, MD", 10),
            )
        )
    ).referrals

    assert referral.one("referring_fax").value is None
    assert referral.one("referring_phone").value == "2075550160"


def test_an_office_keeps_the_fax_under_its_own_name():
    (referral,) = read_here(
        draw(
            (
                (72, 50, "Hanover Heart Center", 14),
                (72, 69, "845 Cherry Street, Suite 218, Bangor, ME 04401", 9),
                (72, 82, "Phone 207.555.0160   Fax 207.555.0161", 9),
                (72, 124, "Lakeside Rehabilitation", 10),
                (72, 165, "Dear Therapist,", 10),
                (72, 185, "Please see Odalys Tarrowby, DOB 02/07/1961, for physical therapy.", 10),
            )
        )
    ).referrals

    assert referral.one("referring_fax").value == "2075550161"


def test_a_name_over_a_birth_date_is_the_patients_though_a_signature_stands_before_it():
    (referral,) = read_here(
        draw(
            (
                (50, 60, "OUTPATIENT CONSULT - PHYSICAL THERAPY", 12),
                (50, 100, "SIGNED:", 10), (187, 100, "/es/ Lowell Brandvold, DO 11/18/2026", 10),
                (50, 113, "NPI:", 10), (187, 113, "1234567893", 10),
                (50, 140, "Name:", 10), (187, 140, "TARROWBY,ODALYS", 10),
                (50, 153, "DOB:", 10), (187, 153, "02/07/1961", 10),
                (50, 166, "Sex:", 10), (187, 166, "F", 10),
            )
        )
    ).referrals  # fmt: skip

    assert referral.one("patient_name").value.casefold() == "odalys tarrowby"
    assert referral.one("referring_name").value in {None, "Lowell Brandvold"}


def test_a_payers_name_is_nobodys_own():
    assert is_misshapen("referring_name", "AARP Medicare Advantage")
    assert is_misshapen("patient_name", "Medicare Part B")
    assert not is_misshapen("referring_name", "Lowell Brandvold")


@pytest.mark.parametrize(
    "sentence",
    ["I am hoping for gait training, balance training and endurance training.",
     "The program should consist of gait training, balance training and endurance training."],
)  # fmt: skip
def test_a_treatment_begins_behind_the_words_that_ask_for_it(sentence):
    found = [one.value for one in letter(sentence).many("treatments") if one.value]

    assert found == ["gait training", "balance training", "endurance training"]


def test_a_name_over_a_birth_date_whose_labels_end_at_one_edge_is_the_patients_for_certain():
    lines = (
        (40, 40, "Harrow Lake Orthopaedics", 12),
        (40, 56, "Visit Orders", 11),
        (95.8, 90, "Name: Tarrowby, Odalys", 10),
        (68.0, 104, "Date of birth: 02/07/1961", 10),
        (330, 90, "Visit date: 11/18/2026", 10),
        (330, 104, "Prescriber: Lowell Brandvold, DO", 10),
        (40, 150, "PT eval and treat, M25.561", 10),
    )
    (found,) = read_here(draw(lines)).referrals

    assert (found.one("patient_name").value, found.one("patient_name").flag) == (
        "Odalys Tarrowby", None)  # fmt: skip
