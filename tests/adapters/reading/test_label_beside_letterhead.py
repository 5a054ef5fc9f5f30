"""A patient's label in one corner of a form, the letterhead of a hospital in the other."""

from __future__ import annotations

from tests.adapters.reading.sheets import draw, read_here

HOUSE = (
    (44, 50, "Harrow Lake Memorial Hospital", 14),
    (44, 64, "Outpatient Department", 9),
    (44, 76, "12 Quay Street, Suite 4, Bangor, ME 04401", 8),
    (44, 88, "Tel: 207-555-0160   Fax: 207-555-0161", 8),
)
LABEL = (
    (360, 48, "Tarrowby, Odalys M", 11),
    (360, 62, "DOB 02/07/1961 65Y F", 9),
    (360, 74, "MRN 612888", 9),
)
ORDER = (
    (44, 150, "OUTPATIENT ORDER", 13),
    (44, 175, "Diagnosis: M25.561 Pain in right knee", 9),
    (44, 195, "PT evaluate and treat 2x/week for 6 weeks", 9),
    (44, 215, "Ordering provider: Lowell Brandvold, DO", 9),
)
HOME = ("patient_street", "patient_city", "patient_state", "patient_zip", "patient_phone")


def _read(*lines):
    (found,) = read_here(draw((*HOUSE, *LABEL, *ORDER, *lines))).referrals
    return found


def test_the_address_and_telephone_of_the_letterhead_are_not_the_patients():
    found = _read()

    assert [found.one(name).value for name in HOME] == [None] * len(HOME)
    assert found.one("referring_phone").value == "2075550160"


def test_the_home_on_the_label_is_the_patients():
    found = _read((360, 86, "88 Larkspur Hill Rd", 9), (360, 98, "Orono, ME 04473", 9),
                  (360, 110, "(207) 555-0148", 9))  # fmt: skip

    assert [found.one(name).value for name in HOME] == [
        "88 Larkspur Hill Rd", "Orono", "ME", "04473", "2075550148"]  # fmt: skip


def test_a_number_under_lines_of_the_label_that_are_blank_is_the_patients():
    assert _read((360, 108, "207-555-0148", 9)).one("patient_phone").value == "2075550148"


def test_a_number_far_under_the_label_is_not_the_patients():
    assert _read((360, 136, "207-555-0148", 9)).one("patient_phone").value is None
