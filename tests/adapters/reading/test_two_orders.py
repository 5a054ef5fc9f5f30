"""Two orders of one patient in one fax: a person says which of them holds."""

from __future__ import annotations

from tests.adapters.reading.sheets import FORM, draw, joined, read_here

NECK = {
    "Order date: 11/18/2026": "Order date: 03/04/2026",
    "Diagnosis: M25.561 Pain in right knee": "Diagnosis: M54.2 Cervicalgia",
}


def order(changes: dict[str, str]) -> bytes:
    return draw([(x, y, changes.get(text, text), size) for x, y, text, size in FORM], signed=True)


def test_two_orders_of_different_days_about_different_parts_are_asked_about() -> None:
    reading = read_here(joined(order({}), order(NECK)))

    (referral,) = reading.referrals
    assert {one.flag for one in referral.many("diagnoses")} == {"conflict"}
    assert any("orders of different days" in said for said in reading.warnings)


def test_the_same_order_twice_is_one() -> None:
    reading = read_here(joined(order({}), order({})))

    (referral,) = reading.referrals
    assert [(one.value, one.flag) for one in referral.many("diagnoses")] == [("M25.561", None)]
    assert not any("orders of different days" in said for said in reading.warnings)


def test_a_renewal_of_the_same_order_leaves_what_both_say() -> None:
    renewal = {"Order date: 11/18/2026": "Order date: 09/01/2026"}

    reading = read_here(joined(order({}), order(renewal)))

    (referral,) = reading.referrals
    assert [(one.value, one.flag) for one in referral.many("diagnoses")] == [("M25.561", None)]
    assert any("orders of different days" in said for said in reading.warnings)
