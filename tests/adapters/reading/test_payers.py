"""Where the name of a payer ends, and which names everybody knows to be payers."""

from __future__ import annotations

import pytest

from adapters.reading.sureness.shapes import is_open_ended
from tests.adapters.reading.sheets import one_of, referral_of


def _line(*texts):
    left = iter((40, 300, 420))
    return tuple((next(left), 120, text, 10) for text in texts)


def _said(*lines):
    found = referral_of(*lines)
    return [(found.one(name).value, found.one(name).flag) for name in ("payer_name", "plan_name")]


@pytest.mark.parametrize(
    "payer",
    ["BCBS of Montana", "Healthy Blue MO", "BC/BS UT", "Medicare Pt B", "MCR", "VACCN",
     "Oscar Health Solutions", "Molina Healthcare of Texas", "TRICARE East Prime",
     "Apple Health Coordinated Care", "Regence BC of Utah"],
)  # fmt: skip
def test_where_a_payer_insures_and_a_companys_last_word_end_its_name(payer):
    assert not is_open_ended("payer_name", payer)
    assert _said(*_line(f"Insurance: {payer}"))[0] == (payer, None)


@pytest.mark.parametrize("payer", ["Oscar Bronze Simple", "Molina Silver PPO"])
def test_a_product_behind_a_payer_may_be_its_plan(payer):
    assert is_open_ended("payer_name", payer)
    assert _said(*_line(f"Insurance: {payer}"))[0][0] == payer


def test_a_payer_is_whole_where_its_plan_has_a_place_of_its_own():
    said = _said(*_line("Payer: Oscar Bronze Simple", "Plan: Select PPO"))

    assert said == [("Oscar Bronze Simple", None), ("Select PPO", None)]


def test_a_number_under_its_own_name_ends_the_payer_before_it():
    assert _said(*_line("Insurance: Oscar ID# 55310094"))[0] == ("Oscar", None)


def test_a_dash_between_a_payer_and_its_plan_ends_the_payers_name():
    said = _said(*_line("Insurance / Plan: BCBS of Montana / Trillium Choice"))

    assert said == [("BCBS of Montana", None), ("Trillium Choice", None)]


def test_what_only_names_a_payer_anew_belongs_to_its_name():
    for payer in ("TRICARE East (Tricare Select)", "Ohio Injury Bureau / Ohio BWC"):
        assert _said(*_line(f"Insurance: {payer}"))[0][0] == payer


def test_behind_a_name_that_nobody_knows_a_slash_parts_no_sure_plan():
    assert _said(*_line("Insurance: Harrowgate / QLS"))[1] == ("QLS", "low_confidence")


def test_a_number_in_the_second_payers_row_is_not_the_first_ones():
    rows = (
        ("", "Payer", "Plan", "Subscriber ID", "Group"),
        ("1 - Primary", "Harrow Health", "PPO", "HRW993298275", ""),
        ("2 - Secondary", "Molina Healthcare of Ohio", "", "MOH97169521", "0448753"),
    )
    lines = [
        (x, 120 + 16 * down, text, 10)
        for down, row in enumerate(rows)
        for x, text in zip((40, 130, 290, 380, 500), row, strict=True)
        if text
    ]

    found = referral_of(*lines)

    assert found.one("member_id").value == "HRW993298275"
    assert found.one("group_number").value is None


def test_a_payer_behind_the_word_for_the_first_and_a_dash_is_read_without_them():
    lines = (
        (40, 120, "INSURANCE", 11),
        (60, 136, "Primary - Granite Health Plan", 10),
        (72, 150, "ID GHP4471902, group 77120", 10),
    )

    assert one_of("payer_name", *lines)[0] == "Granite Health Plan"


def test_what_calls_itself_primary_is_not_the_second_under_anothers_heading():
    lines = (
        (40, 200, "Other coverage", 10),
        (40, 214, "Blue Cross Blue Shield of Texas", 10),
        (40, 228, "Subscriber ID ZGD564924616", 10),
        (40, 256, "Primary coverage", 10),
        (40, 270, "Cigna", 10),
        (40, 284, "Subscriber ID U4975976201", 10),
    )
    found = referral_of(*lines)

    assert found.one("secondary_payer_name").value != "Cigna"
    assert found.one("payer_name").value in {"Cigna", None}


def test_the_state_in_the_line_of_the_second_payer_is_not_the_patients():
    lines = (
        (40, 200, "COB / Other Coverage", 9), (240, 200, "Policy # (other)", 9),
        (435, 200, "State", 9), (435, 212, "LA", 9),
    )  # fmt: skip

    assert referral_of(*lines).one("patient_state").value is None


@pytest.mark.parametrize("kind", ["PPO", "HMO", "POS II"])
def test_the_type_of_a_plan_is_no_payer(kind):
    assert _said(*_line(f"Insurance: {kind}"))[0] != (kind, None)
    assert _said(*_line("Payer: Granite Health Plan", f"Plan: {kind}"))[0] == (
        "Granite Health Plan",
        None,
    )


@pytest.mark.parametrize(
    ("line", "payer", "plan"),
    [("Insurance: Humana Gold Plus H5216 - PPO ID# H44719021", "Humana Gold Plus H5216", "PPO"),
     ("Insurance: Harrow Health - Oxford PPO ID: 447190218", "Harrow Health", "Oxford PPO"),
     ("Insurance: Apple Health Coordinated Care, ID: 447190218WA",
      "Apple Health Coordinated Care", None)],
)  # fmt: skip
def test_a_known_name_behind_a_dash_is_no_other_payer(line, payer, plan):
    assert [value for value, _ in _said((40, 120, line, 10))] == [payer, plan]


@pytest.mark.parametrize("label", ["Payer/Plan", "Insurance / Plan", "Plan and payer"])
def test_a_label_for_both_parts_a_payer_from_its_plan_at_a_bare_slash(label):
    said = _said(*_line(f"{label}: HealthPartners/Achieve"))

    assert [value for value, _ in said[:2]] == ["HealthPartners", "Achieve"]


def test_two_payers_with_a_slash_are_one_name():
    assert _said(*_line("Payer/Plan: Aetna/Meritain"))[0][0] == "Aetna/Meritain"
