"""Insurance cards copied behind an order: their payers and numbers are read, whose they are too."""

from __future__ import annotations

import pytest

from priorauth.models.reading import DocumentReading
from tests.adapters.reading.sheets import draw, joined, read_here, values

ORDER = (
    (40, 60, "PHYSICAL THERAPY ORDER", 14),
    (40, 90, "For", 8),
    (330, 90, "From", 8),
    (40, 104, "Odalys Tarrowby", 10),
    (330, 104, "Lowell Brandvold, DO", 10),
    (40, 118, "Feb 7, 1961 (65 years)  Female", 10),
    (330, 118, "Larkspur Hill Orthopedics", 10),
    (40, 132, "88 Larkspur Hill Rd", 10),
    (330, 132, "Phone 207.555.0160", 10),
    (40, 146, "Bangor, ME 04401", 10),
    (330, 146, "NPI 1234567893", 10),
    (40, 190, "Diagnoses", 8),
    (40, 203, "M25.561 Pain in right knee", 10),
    (40, 230, "Frequency", 8),
    (40, 243, "2x/wk, 6 weeks", 10),
    (40, 270, "Insurance", 8),
    (40, 283, "See copy of card", 10),
    (40, 330, "E-signed by Lowell Brandvold, DO Nov 18, 2026 4:41 PM", 10),
    (40, 740, "Odalys Tarrowby", 8),
    (500, 740, "Sheet 1 of 2", 8),
)


def card(
    top: float, payer: str, plan: str, member: str
) -> tuple[tuple[float, float, str, int], ...]:
    return (
        (130, top, payer, 14),
        (130, top + 15, plan, 9),
        (130, top + 40, "Subscriber name", 7),
        (130, top + 51, "ODALYS TARROWBY", 9),
        (130, top + 72, "ID", 7),
        (300, top + 72, "Group No.", 7),
        (130, top + 83, member, 9),
        (300, top + 83, "77120", 9),
        (130, top + 104, "RxBIN", 7),
        (220, top + 104, "RxGrp", 7),
        (130, top + 115, "610014", 9),
        (220, top + 115, "COMRX", 9),
        (130, top + 140, "Show this card each time you receive care.", 8),
    )


def behind_the_order(*cards: tuple[float, float, str, int]) -> DocumentReading:
    foot = ((40, 740, "Odalys Tarrowby", 8), (500, 740, "Sheet 2 of 2", 8))
    return read_here(
        joined(draw(ORDER), draw(((40, 60, "Scanned insurance card", 12), *cards, *foot)))
    )


def test_the_payer_at_the_head_of_a_card_is_the_patients_and_a_note_about_the_card_is_none() -> (
    None
):
    reading = behind_the_order(*card(120, "Humana USAA Honor", "Giveback PPO", "H59378756"))

    assert [page.kind for page in reading.pages] == ["referral_order", "insurance_card"]
    fields = ("patient_name", "payer_name", "plan_name", "member_id", "group_number")
    assert values(reading, *fields) == {
        "patient_name": "Odalys Tarrowby",
        "payer_name": "Humana USAA Honor",
        "plan_name": "Giveback PPO",
        "member_id": "H59378756",
        "group_number": "77120",
    }


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Primary", "Secondary"),
        ("Primary insurance", "Secondary insurance"),
        ("1. Primary card (front)", "2. Secondary card (front)"),
    ],
)
def test_a_second_card_is_the_second_payers(first: str, second: str) -> None:
    reading = behind_the_order(
        (40, 100, first, 9),
        *card(125, "Blue Cross Blue Shield of Nebraska", "NEtwork BLUE", "YUN644774761"),
        (40, 340, second, 9),
        *card(365, "Aetna Better Health of Ohio", "MyCare", "824415575"),
    )

    fields = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")
    assert values(reading, *fields) == {
        "payer_name": "Blue Cross Blue Shield of Nebraska",
        "member_id": "YUN644774761",
        "secondary_payer_name": "Aetna Better Health of Ohio",
        "secondary_member_id": "824415575",
    }


def test_of_two_cards_that_nothing_tells_apart_no_payer_is_given_for_sure() -> None:
    reading = behind_the_order(
        *card(120, "Humana USAA Honor", "Giveback PPO", "H59378756"),
        *card(340, "Aetna Better Health of Ohio", "MyCare", "824415575"),
    )

    (referral,) = reading.referrals
    assert not referral.one("payer_name").certain
    assert not referral.one("member_id").certain


@pytest.mark.parametrize(
    "note",
    [
        "Card attached",
        "See attached card",
        "Copy of insurance card attached",
        "on file",
        "see face sheet",
    ],
)
def test_a_note_where_the_card_is_names_no_payer(note: str) -> None:
    lines = tuple(
        (*one[:2], note, one[3]) if one[2].startswith("See copy") else one for one in ORDER
    )
    (referral,) = read_here(draw(lines)).referrals

    assert referral.one("payer_name").value is None
