"""Values between bars that have no labels of their own: whose line it is, and what each one is."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here

PERSON = "Tarrowby, Odalys | F | 02/07/1961 (65 yrs) | MRN 4471902"
HOME = "88 Larkspur Hill Road, Bangor, ME 04401 | (207) 555-0148"
ORDER = (
    (40, 200, "Order", 11),
    (40, 216, "Referral for", 10), (150, 216, "PT Outpatient | Eval and treat | Routine", 10),
    (40, 232, "Diagnosis", 10), (150, 232, "M25.561 Pain in right knee", 10),
    (40, 264, "Ordered by", 11),
    (40, 280, "Provider", 10), (150, 280, "Lowell Brandvold, DO | NPI 1234567893", 10),
    (40, 296, "Office", 10), (150, 296, "12 Quarry Road, Suite 4, Bangor, ME 04401", 10),
    (40, 312, "Numbers", 10), (150, 312, "Phone (207) 555-0160 | F (207) 555-0161", 10),
)  # fmt: skip
HEAD = ((40, 50, "Harrow Lake Orthopaedics", 13), (330, 50, "SCHEDULED REFERRAL", 10))


def printed(*lines, order=ORDER):
    rows = []
    for at, (label, said) in enumerate(lines):
        rows += [(40, 100 + 16 * at, label, 10), (150, 100 + 16 * at, said, 10)]
    (referral,) = read_here(draw((*HEAD, (40, 84, "Patient", 11), *rows, *order))).referrals
    return referral


@pytest.mark.parametrize("label", ["Patient info", "Name", "Person", "Pt"])
@pytest.mark.parametrize("reach", ["Reach at", "Address / phone", "Contact", "Home"])
def test_a_line_of_name_sex_and_birth_is_the_patients_and_so_is_the_home_below(label, reach):
    found = printed((label, PERSON), (reach, HOME))

    said = {name: (found.one(name).value, found.one(name).flag) for name in (
        "patient_name", "sex", "date_of_birth", "patient_street", "patient_city",
        "patient_state", "patient_zip", "patient_phone")}  # fmt: skip
    assert said == {
        "patient_name": ("Odalys Tarrowby", None),
        "sex": ("F", None),
        "date_of_birth": ("1961-02-07", None),
        "patient_street": ("88 Larkspur Hill Road", None),
        "patient_city": ("Bangor", None),
        "patient_state": ("ME", None),
        "patient_zip": ("04401", None),
        "patient_phone": ("2075550148", None),
    }


def test_a_priority_between_bars_is_the_orders():
    found = printed(("Name", PERSON))

    assert (found.one("urgent").value, found.one("urgent").flag) == (False, None)


def test_a_priority_of_what_is_no_therapy_is_not_the_orders():
    lines = (*ORDER[:2], (150, 216, "Chest x-ray | Radiology | STAT", 10), *ORDER[3:])

    assert printed(("Name", PERSON), order=lines).one("urgent").value is not True


@pytest.mark.parametrize("label", ["Guarantor", "Spouse", "Emergency contact"])
def test_a_line_of_somebody_else_names_no_patient(label):
    found = printed(("Chart", "4471902"), (label, PERSON))

    assert found.one("patient_name").value is None


def test_an_office_below_its_numbers_in_the_column_of_labels_names_nobody():
    found = printed(("Name", PERSON))

    named = found.one("referring_organization")
    assert (named.value, named.flag) == ("Harrow Lake Orthopaedics", None)
