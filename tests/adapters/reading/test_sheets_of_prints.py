"""Prints over two sheets: registration before an order, a visit whose plan orders behind it."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import PRINTED_ORDER as ORDER
from tests.adapters.reading.sheets import PRINTED_REFERRER as REFERRER
from tests.adapters.reading.sheets import draw, joined, read_here, values

Line = tuple[float, float, str, float]


HEAD: tuple[Line, ...] = (
    (40, 36, "Churchill Orthopaedics and Sports Medicine", 13),
    (40, 48, "89 Park Place, Suite 361, Frederick, MD 21701 | Phone: 301-555-0174", 9),
    (40, 70, "Outgoing Referral", 12),
    (40, 92, "Patient Demographics", 11),
    (40, 108, "Name: Tarrowby, Odalys   Sex (M/F): F", 10),
    (40, 124, "DOB: 02/07/1961   Chart #: 7192391", 10),
    (40, 140, "Marital Status: Single   Preferred Language: English", 10),
)


def test_registration_before_a_second_sheet_of_its_print_belongs_to_the_order() -> None:
    second = ((40, 36, "Outgoing Referral   Tarrowby, Odalys   DOB: 02/07/1961   Page 2", 9),)
    reading = read_here(joined(draw(HEAD), draw((*second, *REFERRER, *ORDER))))

    assert [page.kind for page in reading.pages] == ["referral_order", "referral_order"]
    assert values(reading, "referring_organization", "referring_phone") == {
        "referring_organization": "Churchill Orthopaedics and Sports Medicine",
        "referring_phone": "3015550174",
    }


def test_registration_before_the_first_sheet_of_an_order_stays_registration() -> None:
    order = ((40, 36, "Physical Therapy Order   Tarrowby, Odalys   DOB: 02/07/1961", 9),)
    reading = read_here(joined(draw(HEAD), draw((*order, *REFERRER, *ORDER))))

    assert reading.pages[0].kind == "demographics"


VISIT: tuple[Line, ...] = (
    (40, 52, "Office Visit", 12),
    (40, 78, "Patient Name: Dodd, Linda   DOB: 4/10/1953   Sex: Female", 10),
    (40, 158, "Provider Name: Rolando Salmon, MD   Provider NPI: 1004130450", 10),
    (40, 247, "History of Present Illness", 11),
    (40, 263, "Increasing left shoulder stiffness. Symptoms began 5/15/2026.", 10),
    (40, 323, "Review of Systems", 11),
    (40, 339, "Negative for fever and chills.", 10),
)
PLAN: tuple[Line, ...] = (
    (40, 193, "Diagnosis", 11),
    (40, 208, "1. M75.02 - Adhesive capsulitis of left shoulder", 10),
    (40, 247, "Physical Therapy: evaluate and treat 2x/week for 8 weeks", 10),
)


@pytest.mark.parametrize(("signer", "npi"), [("Rolando Salmon", "1004130450"), ("Ada Quist", None)])
def test_an_npi_on_the_visits_sheet_is_whose_who_signs_the_plan(
    signer: str, npi: str | None
) -> None:
    second = (
        (40, 43, "Page 2   Dodd, Linda   DOB: 4/10/1953", 9),
        *PLAN,
        (40, 327, f"Ordered and signed electronically by {signer}, MD 10/30/2026 11:08 AM", 10),
    )
    reading = read_here(joined(draw(VISIT), draw(second)))

    assert values(reading, "referring_name", "referring_npi") == {
        "referring_name": signer,
        "referring_npi": npi,
    }
