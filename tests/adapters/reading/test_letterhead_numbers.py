"""The office's telephone and fax in the lines of its letterhead, however they are told apart."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here


@pytest.mark.parametrize(
    "line",
    [
        "14 Larkspur Mall - Bangor, ME 04401 - (207) 555-0160 - Fax (207) 555-0161",
        "14 Larkspur Mall, Bangor, ME 04401 | (207) 555-0160 | F (207) 555-0161",
        "Dept: 207-555-0160     Fax: 207-555-0161",
        "Main: 207-555-0160     Fax: 207-555-0161",
        "Appointments 207-555-0160   Fax 207-555-0161",
        "207-555-0160 office / 207-555-0161 fax",
        "(207) 555-0160 \u00b7 (207) 555-0161 fax",
        "Phone 207-555-0160 Fax 207-555-0161",
        "207-555-0160 (office)   207-555-0161 (fax)",
    ],
)
def test_an_offices_numbers_are_told_by_the_word_beside_one_of_them(line):
    head = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 76, "14 Larkspur Mall, Bangor", 9))
    rest = ((72, 130, "Physical Therapy Prescription", 12),
            (72, 160, "Patient: Odalys Tarrowby", 10), (330, 160, "DOB: 2/7/61", 10))  # fmt: skip
    lines = (*head, (72, 88, line, 9), *rest)

    (found,) = read_here(draw(lines)).referrals

    assert found.one("referring_phone").value == "2075550160"
    assert found.one("referring_fax").value == "2075550161"
    assert found.one("patient_phone").value is None


def test_two_bare_numbers_stay_untold():
    lines = ((72, 60, "Harrow Lake Orthopaedics", 15), (72, 76, "207-555-0160 | 207-555-0161", 9),
             (72, 160, "Patient: Odalys Tarrowby", 10))  # fmt: skip

    assert read_here(draw(lines)).referrals[0].one("referring_fax").value is None
