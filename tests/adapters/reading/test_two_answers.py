"""Labels that ask for two things at once, or for one in two words, and dashes behind labels."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, one_of, read_here, values

TITLE = (40, 40, "Physical therapy referral", 13)


def said_on(*lines, of):
    """What a paper of some lines, one below the other, says of some fields."""
    rows = ((40, 90 + 18 * at, line, 10) for at, line in enumerate(lines))
    return tuple(values(read_here(draw((TITLE, *rows))), *of).values())


@pytest.mark.parametrize(
    ("line", "name", "born"),
    [
        ("Name/DOB: Odalys Tarrowby / 02/07/1961", "Odalys Tarrowby", "1961-02-07"),
        ("Patient Name & DOB: TARROWBY, ODALYS   2/7/1961", "ODALYS TARROWBY", "1961-02-07"),
        ("Pt/DOB: Odalys Tarrowby, Feb 7, 1961", "Odalys Tarrowby", "1961-02-07"),
    ],
)
def test_a_name_and_a_birthday_asked_for_at_once_are_told_apart(line, name, born):
    assert said_on(line, of=("patient_name", "date_of_birth")) == (name, born)


@pytest.mark.parametrize("joint", [" / ", ", ", " - ", "   "])
def test_a_payer_and_its_number_asked_for_at_once_are_told_apart(joint):
    line = f"Carrier/ID No.: Granite Health Plan{joint}GHP4471902"

    assert said_on(line, of=("payer_name", "member_id")) == ("Granite Health Plan", "GHP4471902")


def test_a_provider_and_the_npi_asked_for_at_once_are_told_apart():
    line = "Ordering MD/NPI: Lowell Brandvold, DO, 1234567893"

    told = said_on(line, of=("referring_name", "referring_npi"))
    assert told == ("Lowell Brandvold", "1234567893")


def test_a_label_that_says_one_thing_twice_asks_for_it():
    assert one_of("sex", (40, 120, "Gender Identity / Sex: Female", 10)) == ("F", None)
    assert one_of("urgent", (40, 120, "Urgency Level: Routine", 10)) == (False, None)


def test_an_office_that_prints_dashes_behind_its_labels_is_understood():
    told = said_on(
        "Patient Name - Odalys Tarrowby",
        "Birth Date - 02/07/1961",
        "Sex - Female",
        "Member ID - GHP4471902",
        "Phone # - (207) 555-0148",
        "Date of Order - 11/18/2026",
        of=("patient_name", "date_of_birth", "sex", "member_id", "order_date"),
    )

    assert told == ("Odalys Tarrowby", "1961-02-07", "F", "GHP4471902", "2026-11-18")


def test_one_dash_alone_ends_no_label():
    assert one_of("plan_name", (40, 120, "Plan - 2x/week for six weeks", 10))[0] is None


@pytest.mark.parametrize(
    ("field", "line", "value"),
    [
        ("plan_name", "Policy Type: Open Choice", "Open Choice"),
        ("patient_phone", "Home #: 207-555-0148", "2075550148"),
        ("patient_street", "Permanent Address: 88 Larkspur Hill Rd", "88 Larkspur Hill Rd"),
        ("onset_date", "Date of Onset (approx.): 10/02/2026", "2026-10-02"),
        ("precautions", "Rehab Precautions: No deep squats", "No deep squats"),
        ("referring_npi", "Ind. NPI: 1234567893", "1234567893"),
    ],
)
def test_labels_are_known_by_more_of_the_words_that_offices_put_into_them(field, line, value):
    assert said_on(line, of=(field,)) == (value,)


def test_what_stands_beside_a_label_stays_there_though_a_checked_box_is_below():
    lines = ((40, 120, "Onset Date", 10), (150, 120, "10/02/2026", 10),
             (40, 134, "[X] Evaluate and treat", 10))  # fmt: skip

    assert one_of("onset_date", *lines) == ("2026-10-02", None)


def test_a_telephone_and_a_fax_asked_for_at_once_may_stand_in_two_lines():
    lines = ((40, 120, "Office Phone/Fax:", 10), (150, 120, "207-555-0160 /", 10),
             (150, 132, "207-555-0161", 10))  # fmt: skip

    assert one_of("referring_fax", *lines)[0] == "2075550161"


def test_who_is_born_when_needs_no_colon_before_a_date():
    rows = ((40, 90, "Patient: Odalys Tarrowby", 10), (40, 110, "Born", 10),
            (120, 110, "02/07/1961", 10))  # fmt: skip
    reading = read_here(draw((TITLE, *rows)))

    assert values(reading, "date_of_birth") == {"date_of_birth": "1961-02-07"}
