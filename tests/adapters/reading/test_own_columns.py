"""Tables with a head over each column and a label before each row: whose a cell is."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import draw, read_here, values

TITLE = (40, 60, "OUTPATIENT THERAPY ORDER FORM", 14)
PATIENT = (
    (40, 90, "Patient name: Odalys Tarrowby", 10),
    (330, 90, "DOB: 02/07/1961", 10),
    (40, 110, "Diagnosis: M25.561 Pain in right knee", 10),
)
PAYERS = (
    (130, 150, "Payer", 9),
    (320, 150, "Plan", 9),
    (420, 150, "ID number", 9),
    (44, 165, "Primary", 9),
    (44, 180, "Secondary", 9),
)
PEOPLE = (
    (130, 210, "Ordered by", 9),
    (300, 210, "Supervising MD", 9),
    (450, 210, "Family physician", 9),
    (44, 225, "Name", 9),
    (44, 240, "NPI", 9),
    (44, 255, "Phone", 9),
    (44, 270, "Fax", 9),
    (130, 225, "Chelsea Cardona, PA-C", 9),
    (300, 225, "Bob Bain, MD", 9),
    (450, 225, "Dan Waller, MD", 9),
)


def table(*filled):
    return read_here(draw((TITLE, *PATIENT, *PAYERS, *PEOPLE, *filled)))


@pytest.mark.parametrize(
    ("field", "cell"),
    [
        ("referring_npi", (300, 240, "1234567893", 9)),
        ("referring_phone", (300, 255, "207-555-0160", 9)),
        ("referring_phone", (450, 255, "207-555-0160", 9)),
        ("referring_fax", (450, 270, "207-555-0161", 9)),
        ("payer_name", (320, 165, "Access Blue", 9)),
    ],
)
def test_an_empty_cell_takes_nothing_from_the_next_column(field, cell):
    found = table(cell).referrals[0].fields[field]

    assert found.value is None or not found.certain


def test_a_filled_cell_ends_where_the_next_column_begins():
    reading = table(
        (130, 165, "UHC Community Plan of Michigan", 9),
        (320, 165, "Medicaid", 9),
        (420, 165, "997485519", 9),
        (130, 240, "1234567893", 9),
        (300, 240, "1679576722", 9),
        (130, 255, "207-555-0160", 9),
        (300, 255, "207-555-0162", 9),
        (130, 270, "207-555-0161", 9),
    )

    assert values(
        reading, "payer_name", "member_id", "referring_npi", "referring_phone", "referring_fax"
    ) == {
        "payer_name": "UHC Community Plan of Michigan",
        "member_id": "997485519",
        "referring_npi": "1234567893",
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
    }


def test_the_second_payers_column_is_not_the_first_ones():
    reading = read_here(
        draw(
            (
                TITLE,
                *PATIENT,
                (134, 150, "PRIMARY", 9),
                (357, 150, "SECONDARY", 9),
                (44, 165, "Carrier", 9),
                (134, 165, "Ambetter", 9),
                (357, 165, "Medica", 9),
            )
        )
    )

    assert values(reading, "payer_name", "secondary_payer_name") == {
        "payer_name": "Ambetter",
        "secondary_payer_name": "Medica",
    }


@pytest.mark.parametrize("label", ["Facility Ph.", "Facility phone", "Location phone"])
def test_the_telephone_behind_where_the_patient_is_sent_is_not_the_referrers(label):
    reading = read_here(
        draw(
            (
                TITLE,
                *PATIENT,
                (40, 150, "Referring", 9),
                (130, 150, "Dan Proctor, MD", 9),
                (40, 165, "Referred To", 9),
                (130, 165, "Motion Works PT, Bangor, ME", 9),
                (330, 165, label, 9),
                (420, 165, "207-555-0134", 9),
            )
        )
    )
    found = reading.referrals[0].fields["referring_phone"]

    assert found.value is None or not found.certain


def test_the_fax_behind_where_the_patient_is_sent_is_not_the_referrers():
    lines = (
        "Ordering provider: Yolanda Trask, MD",
        "Dept phone: 701-555-0177",
        "Refer to: Riverside Rehab   Phone 701-555-0166   Fax 701-555-0167",
    )
    drawn = tuple((40, 150 + 15 * at, line, 9) for at, line in enumerate(lines))
    fields = read_here(draw((TITLE, *PATIENT, *drawn))).referrals[0].fields

    assert fields["referring_phone"].value == "7015550177"
    assert fields["referring_fax"].value is None or not fields["referring_fax"].certain


def test_the_column_of_who_refers_is_read_wherever_it_stands():
    reading = read_here(
        draw(
            (
                TITLE,
                *PATIENT,
                *((x, 150, head, 9) for x, head in ((150, "Attending"), (290, "Referring"))),
                (440, 150, "PCP", 9),
                *((44, 165 + 15 * at, name, 9) for at, name in enumerate(("Name", "NPI", "Phone"))),
                (290, 165, "Sol Abernathy, FNP", 9),
                (440, 165, "Rhea Quill, MD", 9),
                (290, 180, "1234567893", 9),
                (440, 195, "541-555-0122", 9),
            )
        )
    )
    fields = reading.referrals[0].fields

    assert fields["referring_name"].value == "Sol Abernathy"
    assert fields["referring_npi"].value == "1234567893"
    assert fields["referring_phone"].value is None or not fields["referring_phone"].certain


def test_the_head_of_the_next_column_is_no_value():
    reading = read_here(
        draw(
            (
                TITLE,
                *PATIENT,
                (140, 150, "Primary insurance", 9),
                (290, 150, "Secondary insurance", 9),
                (430, 150, "Workers comp", 9),
                *(
                    (44, 165 + 15 * at, name, 9)
                    for at, name in enumerate(("Company", "Plan", "ID"))
                ),
                (140, 165, "Mercy Care", 9),
                (140, 195, "MC55120934", 9),
            )
        )
    )

    assert reading.referrals[0].fields["secondary_payer_name"].value is None
