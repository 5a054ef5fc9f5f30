"""Plain prints of record systems: whose a section of contacts is, and whose a clinic."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, values

TOP = (40, 60, "Patient: Tarrowby, Odalys | DOB: 02/07/1961 | F | MRN: 80784174", 10)
ORDER = (
    (40, 300, "Ambulatory Referral to Physical Therapy", 11),
    (40, 316, "Diagnoses: Pain in right knee [M25.561]", 10),
    (40, 332, "Referring Provider: Lowell Brandvold, DO   NPI: 1234567893", 10),
)


def contacts(top: float, head: str, phone: str) -> tuple[tuple[float, float, str, int], ...]:
    return (
        (40, top, head, 11),
        (40, top + 16, "Address: 88 Larkspur Hill Rd, Bangor, ME 04401", 10),
        (40, top + 32, f"{phone}: (207) 555-0148", 10),
    )


@pytest.mark.parametrize("head", ["Contact Information", "Contact Info:", "CONTACT DETAILS"])
def test_contact_information_under_the_patients_line_is_the_patients(head: str) -> None:
    reading = read_here(draw((TOP, *contacts(90, head, "Phone"), *ORDER)))

    assert values(reading, "patient_street", "patient_zip", "patient_phone") == {
        "patient_street": "88 Larkspur Hill Rd",
        "patient_zip": "04401",
        "patient_phone": "2075550148",
    }


def test_contact_information_behind_the_clinics_is_not_surely_the_patients() -> None:
    clinic = ((40, 90, "Referred To", 11), (40, 106, "Facility: Harborview Physical Therapy", 10))
    reading = read_here(
        draw((TOP, *clinic, *contacts(130, "Contact Information", "Phone"), *ORDER))
    )

    (referral,) = reading.referrals
    assert not referral.one("patient_phone").certain
    assert not referral.one("patient_zip").certain


@pytest.mark.parametrize("head", ["Emergency Contact", "Contact Person"])
def test_a_contact_in_need_is_nobodys_home(head: str) -> None:
    own = ((40, 90, "Address: 12 Gorse Ln, Orono, ME 04473", 10),)
    kin = contacts(130, head, "Mobile")
    reading = read_here(draw((TOP, *own, *kin, *ORDER)))

    assert reading.referrals[0].one("patient_phone").value is None


@pytest.mark.parametrize("label", ["Location", "Clinic", "Facility"])
def test_a_clinic_behind_the_referrers_numbers_is_where_they_work(label: str) -> None:
    numbers = (
        (40, 348, "Phone: 208.555.0160", 10),
        (300, 348, "Fax: 616.555.0192", 10),
        (40, 364, f"{label}: Northgate Spine Center", 10),
    )
    reading = read_here(draw((TOP, *ORDER, *numbers)))

    assert values(reading, "referring_organization", "referring_phone") == {
        "referring_organization": "Northgate Spine Center",
        "referring_phone": "2085550160",
    }


def test_a_therapy_clinic_behind_the_referrers_numbers_is_where_the_patient_goes() -> None:
    numbers = (
        (40, 348, "Phone: 208.555.0160", 10),
        (40, 364, "Location: Harborview Physical Therapy", 10),
    )
    reading = read_here(draw((TOP, *ORDER, *numbers)))

    assert reading.referrals[0].one("referring_organization").value is None
