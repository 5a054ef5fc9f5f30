"""An insurance card that names another payer than the order is not passed over."""

from __future__ import annotations

import pytest

from adapters.reading.sureness.cards import may_be_one_payer
from tests.adapters.reading.sheets import FORM, draw, joined, read_here


def card(payer: str, member: str = "GHP4471902") -> bytes:
    return draw(
        (
            (40, 80, f"Insurance: {payer}", 12),
            (40, 120, f"Member ID: {member}", 11),
            (40, 140, "Patient name: Odalys Tarrowby", 11),
            (330, 140, "DOB: 02/07/1961", 11),
            (40, 170, "RxBIN: 610014  RxPCN: MEDDPRIME", 10),
            (40, 200, "Office visit $25  Specialist $40  Copay", 10),
            (40, 230, "Member services: 800-555-0100", 10),
        )
    )


def test_a_card_with_the_members_number_and_another_payer_is_a_conflict() -> None:
    reading = read_here(joined(draw(FORM, signed=True), card("Cobalt Mutual")))

    (referral,) = reading.referrals
    assert [page.kind for page in reading.pages] == ["referral_order", "insurance_card"]
    assert referral.one("payer_name").flag == "conflict"
    assert referral.route == "staff_review"
    there = referral.one("payer_name").otherwise
    assert there is not None
    assert (there.page, there.box is not None) == (2, True)
    printed = reading.as_printed("both.pdf")["referrals"][0]["fields"]
    assert printed["payer_name"]["otherwise"]["page"] == 2
    assert "otherwise" not in printed["member_id"]
    assert any("payer is said in two ways" in said for said in reading.warnings)


@pytest.mark.parametrize(
    ("payer", "member"),
    [("Granite Health Plan", "GHP4471902"), ("Cobalt Mutual", "CM555018822")],
)
def test_a_card_that_agrees_or_is_of_another_insurance_changes_nothing(
    payer: str, member: str
) -> None:
    (referral,) = read_here(joined(draw(FORM, signed=True), card(payer, member))).referrals

    assert referral.one("payer_name").flag is None


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("BCBS of IL", "Blue Cross and Blue Shield of Illinois", True),
        ("UHC", "UnitedHealthcare", True),
        ("Aetna Better Health", "Aetna Medicare Advantage", True),
        ("Aetna", "Cigna", False),
        ("Granite Health Plan", "Cobalt Health Plan", False),
    ],
)
def test_a_payer_by_its_short_name_is_no_other_payer(one: str, other: str, may_be: bool) -> None:
    assert may_be_one_payer(one, other) is may_be
