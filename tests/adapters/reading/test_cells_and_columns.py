"""Values that a cell breaks, columns beside a rule, and sheets that go on without a word."""

from __future__ import annotations

import pymupdf
import pytest

from tests.adapters.reading.sheets import draw, joined, read_here, referral_of, values

CELLS = (
    ("Patient name", ("Odalys Tarrowby",)),
    ("Date of birth", ("02/07/1961",)),
    ("Address", ("2917 N Main Street", "Apt 10, Bangor, ME", "04401")),
    ("Carrier", ("Aetna Managed", "Choice Open Access")),
    ("Plan type", ("POS II",)),
    ("Member ID", ("W336426787",)),
)


def _cells(*, right: float) -> bytes:
    """A table of labels and values with rules around each, the values broken at its right edge."""
    document = pymupdf.open()
    page = document.new_page(width=612, height=792)
    page.insert_text((40, 60), "OUTPATIENT REHABILITATION ORDER", fontsize=14)
    y = 90.0
    for label, lines in CELLS:
        high = 5 + 12 * len(lines)
        page.draw_rect((40, y, 150, y + high), width=0.7)
        page.draw_rect((150, y, right, y + high), width=0.7)
        page.insert_text((44, y + 12), label, fontsize=9)
        for number, line in enumerate(lines):
            page.insert_text((155, y + 12 + 12 * number), line, fontsize=9)
        y += high
    page.insert_text((40, y + 20), "Referring provider: Lowell Brandvold, DO", fontsize=10)
    page.insert_text((330, y + 20), "NPI: 1234567893", fontsize=10)
    return document.tobytes()


def test_what_a_narrow_cell_breaks_is_one_value_and_is_shown_whole():
    reading = read_here(_cells(right=250))
    (referral,) = reading.referrals

    assert values(reading, "patient_street", "patient_city", "patient_zip", "payer_name") == {
        "patient_street": "2917 N Main Street Apt 10",
        "patient_city": "Bangor",
        "patient_zip": "04401",
        "payer_name": "Aetna Managed Choice Open Access",
    }
    x0, y0, x1, y1 = referral.one("payer_name").box
    assert (round(x0), y1 - y0 > 20, x1 < 250) == (155, True, True)


def test_a_line_that_had_room_above_is_no_part_of_that_value():
    reading = read_here(_cells(right=500))

    assert values(reading, "payer_name")["payer_name"] != "Aetna Managed Choice Open Access"


@pytest.mark.parametrize("x", [40, 470])
def test_a_letterhead_in_a_column_beside_a_rule_is_the_office(x):
    side = ("Elmwood", "Orthopaedics and", "Sports Medicine")
    document = pymupdf.open()
    page = document.new_page(width=612, height=792)
    for number, line in enumerate(side):
        page.insert_text((x, 50 + 13 * number), line, fontsize=10.5, fontname="hebo")
    under = ("39 Highland Ave", "Bangor, ME 04401", "Phone 207-555-0160", "Fax 207-555-0161")
    for number, line in enumerate(under):
        page.insert_text((x, 98 + 12 * number), line, fontsize=8)
    rule = 150 if x < 300 else 460
    page.draw_line((rule, 30), (rule, 740), width=0.7)
    left = 160 if x < 300 else 40
    said = ("Patient name: Odalys Tarrowby", "DOB: 02/07/1961", "Diagnosis: M25.561", "PT 2x/week",
            "Referring provider: Lowell Brandvold, DO", "NPI: 1234567893")  # fmt: skip
    page.insert_text((left, 50), "PHYSICAL THERAPY ORDER", fontsize=12)
    for number, line in enumerate(said):
        page.insert_text((left, 76 + 14 * number), line, fontsize=9)

    found = values(read_here(document.tobytes()), "referring_organization", "referring_fax",
                   "patient_name")  # fmt: skip

    assert found == {
        "referring_organization": "Elmwood Orthopaedics and Sports Medicine",
        "referring_fax": "2075550161",
        "patient_name": "Odalys Tarrowby",
    }


FIRST = (
    (40, 60, "PHYSICAL THERAPY ORDER", 14),
    (40, 100, "Patient name: Odalys Tarrowby", 10), (330, 100, "DOB: 02/07/1961", 10),
    (40, 130, "Diagnosis: M25.561 Pain in right knee", 10),
    (40, 160, "Frequency: 2x/week x 6 weeks", 10),
    (40, 190, "Referring provider: Lowell Brandvold, DO", 10), (330, 190, "NPI: 1234567893", 10),
)  # fmt: skip
SECOND = (
    (40, 100, "Number of visits: 12", 10),
    (40, 140, "Physician signature: ____________", 10), (330, 140, "Order date: 11/18/2026", 10),
    (40, 200, "I certify that this plan of care is medically necessary.", 9),
)  # fmt: skip
HEAD = (40, 24, "Tarrowby, Odalys   DOB 02/07/1961", 8.5)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (((500, 778, "Page 1 of 2", 8),), ((500, 778, "Page 2 of 2", 8),)),
        ((), (HEAD,)),
        (((500, 778, "Page 1 of 2", 8),), (HEAD, (500, 778, "Page 2 of 2", 8))),
    ],
)
def test_the_rest_of_an_order_with_its_signature_is_the_orders(one, two):
    reading = read_here(joined(draw((*FIRST, *one)), draw((*two, *SECOND))))

    assert values(reading, "visits_requested", "order_date") == {
        "visits_requested": 12,
        "order_date": "2026-11-18",
    }


def test_a_sheet_of_another_patient_is_not_the_rest_of_an_order():
    other = (40, 24, "Brandvold, Ingrid   DOB 03/09/1954", 8.5)
    pages = joined(
        draw((*FIRST, (500, 778, "Page 1 of 2", 8))),
        draw((other, *SECOND, (500, 778, "Page 2 of 2", 8))),
    )

    dated = [one.one("order_date").value for one in read_here(pages).referrals
             if one.one("patient_name").value == "Odalys Tarrowby"]  # fmt: skip

    assert dated == [None]


@pytest.mark.parametrize("to", ["PT Provider:", "Referred to:", "Send to:"])
def test_a_clinics_numbers_behind_where_to_refer_are_not_the_referrers(to):
    found = referral_of(
        (40, 140, f"{to} Northgate Rehabilitation", 9), (330, 140, "Clinic phone: 207-555-0187", 9),
        (40, 154, "Clinic fax: 207-555-0178", 9),
        (40, 180, "Referring provider: Lowell Brandvold, DO", 9), (330, 180, "NPI: 1234567893", 9),
    )  # fmt: skip

    assert found.one("referring_phone").value is None
    assert found.one("referring_fax").value is None


def test_who_signs_may_be_one_of_several_degrees():
    lines = (*FIRST, (40, 500, "MD/DO/NP/PA Signature:", 10))
    waves = [(170 + 6 * step, 497 - (14 if step % 2 else 0)) for step in range(18)]
    document = pymupdf.open(stream=draw(lines))
    document[0].draw_polyline(waves, width=1.2)

    assert values(read_here(document.tobytes()), "order_signed")["order_signed"] is True


def test_labels_under_their_values_may_end_with_a_colon():
    lines = [
        (40, 140, "Odalys Tarrowby", 10), (40, 150, "Patient name:", 6.5),
        (200, 140, "02/07/1961", 10), (200, 150, "Birth date:", 6.5),
        (40, 168, "GHP4471902", 10), (40, 178, "Member ID:", 6.5),
        (200, 168, "Granite Health Plan", 10), (200, 178, "Primary insurance:", 6.5),
        (40, 196, "Lowell Brandvold, DO", 10), (40, 206, "Physician name:", 6.5),
        (200, 196, "1234567893", 10), (200, 206, "Physician NPI:", 6.5),
    ]  # fmt: skip

    found = values(read_here(draw(((40, 60, "PHYSICAL THERAPY ORDER", 14), *lines))),
                   "patient_name", "member_id", "payer_name", "referring_npi")  # fmt: skip

    assert found == {
        "patient_name": "Odalys Tarrowby",
        "member_id": "GHP4471902",
        "payer_name": "Granite Health Plan",
        "referring_npi": "1234567893",
    }
