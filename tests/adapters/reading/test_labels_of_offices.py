"""The words that forms put before a practice, its people and its numbers."""

from __future__ import annotations

import pytest

from adapters.reading.sureness.shapes import is_no_name
from tests.adapters.reading.sheets import draw, one_of, read_here, referral_of

DOCTOR = (40, 120, "Referring doctor: Lowell Brandvold, DO", 10)
OFFICE = "Harrow Lake Family Medicine"


@pytest.mark.parametrize(
    "label", ["Clinic or practice", "Practice or facility", "Office / clinic", "Practice", "Clinic"]
)
def test_a_label_without_a_colon_before_an_office_is_its_label(label):
    line = (40, 134, f"{label} {OFFICE}", 10)

    assert one_of("referring_organization", DOCTOR, line) == (OFFICE, None)


@pytest.mark.parametrize("label", ["Location", "Facility", "Clinic"])
def test_the_place_under_who_refers_is_the_office_and_its_contact_phone_the_offices(label):
    lines = (DOCTOR, (40, 134, f"{label}: {OFFICE}", 10),
             (330, 134, "Contact phone: 207-555-0160", 10))  # fmt: skip
    referral = referral_of(*lines)

    assert referral.one("referring_organization").value == OFFICE
    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("patient_phone").value is None


def test_a_therapy_clinic_under_who_refers_is_not_the_office():
    line = (40, 134, "Location: Harrow Lake Physical Therapy", 10)

    assert one_of("referring_organization", DOCTOR, line)[0] is None


@pytest.mark.parametrize("label", ["Physician / APP (print)", "Provider/APP", "MD/DO/APP (print)"])
def test_a_provider_who_may_be_no_physician_has_a_label_too(label):
    lines = ((40, 120, f"{label}: Lowell Brandvold, DO", 10),
             (40, 134, "Clinic Harrow Lake Neurological Associates", 10))  # fmt: skip
    referral = referral_of(*lines)

    assert referral.one("referring_name").value == "Lowell Brandvold"
    assert referral.one("referring_credentials").value == "DO"
    assert referral.one("referring_organization").value == "Harrow Lake Neurological Associates"


def test_a_name_far_to_the_right_under_the_heading_of_who_orders_is_theirs():
    lines = ((40, 120, "Insurance Details", 12), (130, 136, "Group Number", 10),
             (204, 136, "77120", 10), (40, 160, "Ordering Provider", 12), (165, 178, "Name", 10),
             (204, 178, "Lowell Brandvold, DPM", 10), (174, 194, "NPI", 10),
             (204, 194, "1234567893", 10))  # fmt: skip
    referral = referral_of(*lines)

    assert referral.one("referring_name").value == "Lowell Brandvold"
    assert referral.one("patient_name").value == "Odalys Tarrowby"
    assert referral.one("payer_name").value is None


def test_a_telephone_under_the_label_of_a_day_is_that_of_the_label_below_it():
    lines = ((40, 500, "11/18/2026", 10), (300, 500, "____________", 10),
             (300, 514, "Treating provider's signature", 8), (40, 514, "Date signed", 8),
             (40, 536, "207-555-0160", 10), (160, 536, "207-555-0161", 10),
             (300, 536, "Lowell Brandvold, DO", 10), (40, 550, "Office phone", 8),
             (160, 550, "Fax of clinic", 8), (300, 550, "Provider name", 8))  # fmt: skip
    referral = referral_of(*lines)

    assert referral.one("referring_phone").value == "2075550160"
    assert referral.one("order_date").value == "2026-11-18"


def test_numbers_of_many_clinics_in_a_line_are_nobodys():
    lines = (DOCTOR, (40, 600, "Bangor F 207-555-0171", 8), (200, 600, "Orono F 207-555-0172", 8),
             (360, 600, "Brewer F 207-555-0173", 8))  # fmt: skip

    assert referral_of(*lines).one("referring_fax").value is None


def test_the_faxes_of_who_sends_and_who_gets_a_paper_may_stand_in_one_line():
    lines = (DOCTOR, (40, 134, "Office fax: 207-555-0161", 10),
             (330, 134, "Therapy clinic fax: 207-555-0190", 10))  # fmt: skip

    assert referral_of(*lines).one("referring_fax").value == "2075550161"


def test_a_practices_name_that_cannot_end_where_it_does_needs_a_look():
    assert is_no_name("referring_organization", "First Street Sports &")
    assert is_no_name("referring_organization", "Department of")
    assert not is_no_name("referring_organization", "First Street Sports & Spine")


def test_a_street_with_a_telephone_in_it_needs_a_look():
    assert is_no_name("patient_street", "573-555-0198; address 6697 S Kirkwood Road")
    assert not is_no_name("patient_street", "6697 S Kirkwood Road")


def test_a_label_that_is_a_little_taller_than_the_rest_still_asks():
    page = draw((
        (40, 40, "THERAPY REFERRAL", 14),
        (40, 76, "Home phone", 10), (120, 76, "207-555-0148", 10),
        (320, 76, "Group", 12), (420, 76, "77120", 10),
        (40, 94, "Street", 10), (120, 94, "88 Larkspur Hill Rd", 10),
        (320, 94, "Member ID", 10), (420, 94, "GHP4471902", 10),
        (40, 112, "Date of birth", 10), (120, 112, "02/07/1961", 10),
    ))  # fmt: skip

    assert read_here(page).referrals[0].one("group_number").value == "77120"
