"""Forms whose sections are built each in its own way: captions, cells, tables of two payers."""

from __future__ import annotations

import pymupdf
import pytest

from tests.adapters.reading.sheets import draw, read_here, values

TITLE = (40, 50, "OUTPATIENT THERAPY ORDER", 14)
PATIENT = (
    (40, 90, "Patient name", 8),
    (300, 90, "Date of birth", 8),
    (40, 102, "Odalys Tarrowby", 10),
    (300, 102, "02/07/1961", 10),
)
REFERRER = (
    (40, 600, "Referring provider: Lowell Brandvold, DO", 10),
    (330, 600, "NPI: 1234567893", 10),
)
CAPTIONS = (
    (40, 300, "Lowell Brandvold, DO", 10),
    (330, 300, "1234567893", 10),
    (40, 310, "Ordering physician", 6.5),
    (330, 310, "NPI number", 6.5),
    (40, 330, "Larkspur Hill Orthopedics", 10),
    (250, 330, "(207) 555-0160", 10),
    (420, 330, "(207) 555-0161", 10),
    (40, 340, "Practice name", 6.5),
    (250, 340, "Telephone", 6.5),
    (420, 340, "Fax", 6.5),
    (40, 370, "Fall risk", 10),
    (40, 380, "Restrictions", 6.5),
    (330, 420, "Nov 18, 2026", 10),
    (40, 430, "Physician signature", 6.5),
    (330, 430, "Referral date", 6.5),
)


@pytest.mark.parametrize("named", ["Practice name", "Facility", "Clinic"])
def test_captions_of_one_section_stand_under_their_values_and_labels_of_another_over_theirs(
    named: str,
) -> None:
    captions = tuple(
        (*one[:2], named, one[3]) if one[2] == "Practice name" else one for one in CAPTIONS
    )
    reading = read_here(draw((TITLE, *PATIENT, *captions)))

    wanted = {
        "patient_name": "Odalys Tarrowby",
        "date_of_birth": "1961-02-07",
        "referring_name": "Lowell Brandvold",
        "referring_npi": "1234567893",
        "referring_organization": "Larkspur Hill Orthopedics",
        "referring_phone": "2075550160",
        "referring_fax": "2075550161",
        "order_date": "2026-11-18",
    }
    assert values(reading, *wanted) == wanted
    assert reading.referrals[0].one("precautions").value == "Fall risk"


def test_a_label_over_an_empty_blank_takes_nothing_from_the_blank_before() -> None:
    reading = read_here(
        draw(
            (
                TITLE,
                *PATIENT,
                (40, 300, "Office phone", 8),
                (40, 312, "(207) 555-0160", 10),
                (40, 327, "Office fax", 8),
                (40, 360, "Onset date", 8),
                (40, 372, "08/02/2026", 10),
                (40, 387, "Surgery date", 8),
                *REFERRER,
            )
        )
    )

    (referral,) = reading.referrals
    assert referral.one("referring_fax").value is None
    assert referral.one("surgery_date").value is None
    assert referral.one("onset_date").value == "2026-08-02"


BY_ROWS = (
    (150, 200, "Carrier", 9),
    (340, 200, "Policy #", 9),
    (470, 200, "Group #", 9),
    (44, 216, "Primary", 9),
    (150, 216, "Priority Health", 10),
    (340, 216, "THG870031841", 10),
    (470, 216, "503107", 10),
)


@pytest.mark.parametrize("head", ["Secondary", "2nd Insurance", "Secondary - spouse"])
def test_a_row_of_the_second_payer_is_its_own(head: str) -> None:
    second = ((44, 232, head, 9), (150, 232, "Mutual of Omaha", 10), (340, 232, "4698061793", 10))
    reading = read_here(draw((TITLE, *PATIENT, *BY_ROWS, *second, *REFERRER)))

    fields = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert values(reading, *fields) == {
        "payer_name": "Priority Health",
        "member_id": "THG870031841",
        "secondary_payer_name": "Mutual of Omaha",
        "secondary_member_id": "4698061793",
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("PRIMARY", "SECONDARY"),
        ("Primary - family", "Secondary - school"),
        ("Family plan (primary)", "School policy (secondary)"),
    ],
)
@pytest.mark.parametrize("filled", [True, False])
def test_a_column_of_the_second_payer_is_its_own(first: str, second: str, filled: bool) -> None:
    table = (
        (164, 200, first, 9),
        (370, 200, second, 9),
        (44, 216, "Company", 9),
        (44, 232, "Policy / ID #", 9),
        (164, 216, "Priority Health", 10),
        (164, 232, "THG870031841", 10),
        *(((370, 216, "Mutual of Omaha", 10), (370, 232, "4698061793", 10)) if filled else ()),
    )
    reading = read_here(draw((TITLE, *PATIENT, *table, *REFERRER)))

    fields = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert values(reading, *fields) == {
        "payer_name": "Priority Health",
        "member_id": "THG870031841",
        "secondary_payer_name": "Mutual of Omaha" if filled else None,
        "secondary_member_id": "4698061793" if filled else None,
    }


def test_idaho_beside_a_label_for_the_state_is_no_label() -> None:
    reading = read_here(
        draw(
            (
                TITLE,
                *PATIENT,
                (40, 130, "Street", 10),
                (230, 130, "88 Larkspur Hill Rd", 10),
                (40, 145, "City", 10),
                (230, 145, "Boise", 10),
                (40, 160, "State", 10),
                (230, 160, "ID", 10),
                (40, 175, "Zip code", 10),
                (230, 175, "83702", 10),
                *REFERRER,
            )
        )
    )

    assert values(reading, "patient_state", "patient_zip") == {
        "patient_state": "ID",
        "patient_zip": "83702",
    }


def test_a_rule_parts_a_label_from_its_value_however_close_they_stand() -> None:
    document = pymupdf.open(stream=draw((TITLE, *PATIENT, *REFERRER)))
    page = document[0]
    for x, wide, label, value in (
        (40, 40, "Address", "88 Larkspur Hill Rd"),
        (250, 34, "Group", "697678"),
    ):
        page.draw_rect((x, 200, x + wide, 217), width=0.7)
        page.draw_rect((x + wide, 200, x + wide + 130, 217), width=0.7)
        page.insert_text((x + 2, 212), label, fontsize=9)
        page.insert_text((x + wide + 3, 212), value, fontsize=9)
    reading = read_here(document.tobytes())

    assert values(reading, "patient_street", "group_number") == {
        "patient_street": "88 Larkspur Hill Rd",
        "group_number": "697678",
    }


def test_a_payers_name_beside_a_label_is_no_heading_of_a_box() -> None:
    rows = (
        ("Health plan", "Tufts Health Plan"),
        ("2nd insurance", "Medicaid"),
        ("Secondary policy #", "9575838303"),
        ("Referring provider", "Lowell Brandvold, DO"),
        ("Provider NPI", "1234567893"),
        ("Office tel", "208.555.0147"),
    )
    lines = [(x, 200 + 15 * at, row[x > 40], 10) for at, row in enumerate(rows) for x in (40, 230)]
    reading = read_here(draw((TITLE, *PATIENT, *lines)))

    wanted = {
        "secondary_payer_name": "Medicaid",
        "secondary_member_id": "9575838303",
        "referring_npi": "1234567893",
        "referring_phone": "2085550147",
    }
    assert values(reading, *wanted) == wanted
