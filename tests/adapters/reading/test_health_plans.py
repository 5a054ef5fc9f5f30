"""Which payers and plans are known by their names, and where one ends and the other begins."""

from __future__ import annotations

import pytest

from adapters.reading.labels.finding import like_a_label
from adapters.reading.values.health_plans import begins, is_plan, is_type, named
from tests.adapters.reading.sheets import referral_of


def _line(*texts):
    left = iter((40, 300, 420))
    return tuple((next(left), 120, text, 10) for text in texts)


def _said(*lines, names=("payer_name", "plan_name")):
    found = referral_of(*lines)
    return [(found.one(name).value, found.one(name).flag) for name in names]


@pytest.mark.parametrize(
    "payer",
    ["UHC Dual Complete PPO", "Premera Blue Cross Blue Shield of Alaska", "BCBSNM",
     "Kansas Medicaid",
     "Cigna HealthSpring", "Highmark Blue Shield PPO", "Ambetter from Sunshine Health", "WEA Trust",
     "Aetna Medicare Advantage PPO", "TRICARE East (Humana Military)", "HumanaChoice H5970"],
)  # fmt: skip
def test_a_company_with_its_state_business_and_type_is_a_payer_as_a_whole(payer):
    known = named(payer)

    assert known is not None
    assert known.plan_at is None
    assert _said(*_line(f"Insurance: {payer}"))[0] == (payer, None)


@pytest.mark.parametrize(
    "payer",
    [
        "BCBS of Mississippi State Plan",
        "Aetna CVS Health Marketplace",
        "UHC Choice Plus",
        "Humana Gold Plus HMO",
        "Anthem Blue Access PPO",
        "Cigna Open Access Plus",
        "Independence Keystone HMO",
        "Empire BCBS Prism",
        "L.A. Care Covered",
        "UMR United Choice",
        "Aetna OAMC",
    ],
)
@pytest.mark.parametrize("behind", ["", " ID# K39127557"])
def test_a_product_with_a_blank_alone_before_it_belongs_to_the_payers_name(payer, behind):
    known = named(payer)

    assert known is not None
    assert (known.payer_end, known.plan_at) == (len(payer), None)
    assert _said(*_line(f"Coverage: {payer}{behind}")) == [(payer, None), (None, "absent")]


@pytest.mark.parametrize(
    ("payer", "plan"),
    [
        ("Blue Cross Blue Shield of Arizona", "Neighborhood Network"),
        ("Molina Healthcare of Ohio", "Marketplace Silver"),
        ("Health New England", "Silver 2000"),
        ("Presbyterian Health Plan", "Turquoise Care"),
    ],
)
def test_a_metal_a_network_or_a_states_program_is_the_plans_and_a_person_looks(payer, plan):
    known = named(f"{payer} {plan}")

    assert known is not None
    assert (known.payer_end, known.plan_at) == (len(payer), len(payer) + 1)
    said = _said(*_line(f"Coverage: {payer} {plan} ID# K39127557"))
    assert said == [(payer, "low_confidence"), (plan, "low_confidence")]


def test_the_plan_behind_a_product_and_a_sign_is_the_plan():
    said = _said(*_line("Coverage: BCBS of Kansas BlueChoice - Select Blue PPO, ID# K39127557"))

    assert said == [("BCBS of Kansas BlueChoice", None), ("Select Blue PPO", None)]


def test_a_sentence_goes_on_behind_a_payer_and_names_no_product():
    assert begins("Aetna choice of therapist")[0].payer_end == len("Aetna")


@pytest.mark.parametrize("between", [", ", " - "])
def test_a_sign_between_a_payer_and_its_plan_leaves_nothing_to_look_at(between):
    said = _said(*_line(f"Coverage: Priority Health{between}My Priority HMO, ID# K39127557"))

    assert said == [("Priority Health", None), ("My Priority HMO", None)]


def test_a_plan_in_a_cell_of_its_own_leaves_nothing_to_look_at():
    said = _said(*_line("Payer: Priority Health", "Plan: My Priority HMO"))

    assert said == [("Priority Health", None), ("My Priority HMO", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Harrowgate Mutual Choice",
        "Aetna Bridge Program",
        "Medicare - Part B",
        "Humana Honor",
        "UHC Navigate HMO",
        "Medica Choice",
        "Medicare Advantage Gold Plus",
        "Aetna Medicare Premier Plus",
    ],
)
def test_nothing_is_told_of_what_nobody_knows_or_may_be_either(text):
    known = named(text)

    assert known is None or known.plan_at is None


def test_idaho_is_no_number_and_no_number_is_idaho():
    found = begins("Anthem MediBlue ID YGZ379M48462")

    assert found is not None
    assert found[0].payer_end == len("Anthem MediBlue")


def test_a_plan_is_known_by_all_of_its_words():
    assert is_plan("Community Blue PPO")
    assert is_plan("Bronze 6000 HSA")
    assert not is_plan("Community Physicians")
    assert is_type("HMO D-SNP")
    assert not is_type("Blue PPO")


def test_a_known_payer_before_a_members_number_needs_no_label():
    lines = ((40, 120, "Fidelis Care - Essential Plan 2 Subscriber # 78764368585", 10),)

    said = _said(*lines, names=("payer_name", "plan_name", "member_id"))

    assert [value for value, _ in said] == ["Fidelis Care", "Essential Plan 2", "78764368585"]


def test_a_known_payer_alone_in_its_cell_is_one_beside_words_of_insurance_only():
    assert _said(*_line("Affiliation", "Geisinger Health Plan"))[0][0] == "Geisinger Health Plan"
    assert _said(*_line("Sponsor of the walk", "Geisinger Health Plan"))[0][0] is None


def test_the_second_payer_of_a_sentence_is_not_the_first():
    text = "On file: CareOregon, ID 98887263; also Oregon Health Plan, ID SH5541258."
    names = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")

    said = _said((40, 120, text, 10), names=names)

    assert [value for value, _ in said] == [
        "CareOregon", "98887263", "Oregon Health Plan", "SH5541258",
    ]  # fmt: skip


def test_a_known_plan_tells_what_its_label_means():
    lines = (*_line("Insured by: SummaCare", "Plan: Classic Plan"),)

    assert _said(*lines) == [("SummaCare", None), ("Classic Plan", None)]


def test_the_plan_and_the_number_of_a_known_payer_stand_under_it():
    lines = (
        (40, 120, "Coverage on file", 10),
        (40, 134, "Priority Health", 10),
        (40, 148, "My Priority HMO", 10),
        (40, 162, "Subscriber ID QCC514426613", 10),
    )

    said = _said(*lines, names=("payer_name", "plan_name", "member_id"))

    assert [value for value, _ in said] == ["Priority Health", "My Priority HMO", "QCC514426613"]


def test_a_company_under_a_company_is_not_taken_for_the_payer():
    lines = (
        (40, 134, "Health Net of Oregon", 10),
        (40, 148, "CommunityCare", 10),
        (40, 162, "Subscriber ID R8121692601", 10),
    )

    assert _said(*lines)[0][0] != "CommunityCare"


@pytest.mark.parametrize("label", ["Subscriber", "Veteran ID", "EDIPI", "DBN"])
def test_what_forms_call_a_members_number(label):
    lines = _line("Insurance: Geisinger Health Plan", f"{label}: 1063835695")

    assert _said(*lines, names=("member_id",)) == [("1063835695", None)]


def test_a_payer_is_no_label_of_a_number():
    assert not like_a_label("Medicaid")
    assert not like_a_label("Medicare")


def test_a_subscriber_by_name_has_no_number():
    lines = _line("Insurance: Geisinger Health Plan", "Subscriber: Odalys Tarrowby")

    assert _said(*lines, names=("member_id",))[0][0] is None


@pytest.mark.parametrize("below", ["13. OTHER INSURED'S I.D. NO.", "Request"])
def test_the_next_question_under_an_empty_place_is_no_second_payer(below):
    lines = ((40, 120, "Secondary insurance:", 10), (40, 134, below, 10))

    assert _said(*lines, names=("secondary_payer_name",))[0][0] is None


def test_a_sentence_that_goes_on_behind_a_payer_is_no_plan_of_its():
    text = "Your insurance is Healthfirst through your employer. Your number is W70460206."

    assert _said((40, 120, text, 10))[0] == ("Healthfirst", None)


def test_a_bare_number_beside_a_known_payer_is_not_taken_for_the_members():
    lines = ((40, 120, "Geisinger Health Plan", 10), (300, 120, "0248689", 10))

    assert _said(*lines, names=("member_id",))[0][0] is None


def test_two_figures_behind_a_members_number_belong_to_it():
    text = "Coverage on file is Fidelis Care, ID U24627341 01, as of today."

    assert _said((40, 120, text, 10), names=("member_id",))[0][0] == "U2462734101"


def test_the_region_of_a_program_belongs_to_its_payers_name():
    assert _said(*_line("Payer: TriWest CCN Region 5"))[0] == ("TriWest CCN Region 5", None)


@pytest.mark.parametrize("payer", ["Mercy Care AHCCCS", "Health Net Medi-Cal", "CareOregon OHP"])
def test_a_states_program_behind_the_company_that_runs_it_is_no_plan(payer):
    said = _said(*_line(f"Insurance: {payer}", "Member ID: A48255626"))

    assert [value for value, _ in said] == [payer, None]


def test_a_plan_of_a_states_program_is_one():
    said = _said(*_line("Insurance: Mercy Care AHCCCS Complete Care", "Member ID: A48255626"))

    assert [value for value, _ in said] == ["Mercy Care", "AHCCCS Complete Care"]


def test_a_part_of_medicare_in_brackets_may_be_its_plan():
    known = named("MEDICARE (Part B)")

    assert known is None or not known.itself


@pytest.mark.parametrize("payer", ["HMSA", "Neighborhood Health Plan of RI"])
def test_a_company_beside_the_label_of_a_plan_has_no_plan_told(payer):
    lines = ((40, 120, "Plan", 10), (130, 120, payer, 10),
             (40, 134, "Member ID", 10), (130, 134, "R92457698138", 10))  # fmt: skip

    assert _said(*lines) == [(payer, None), (None, "absent")]


@pytest.mark.parametrize("second", ["second", "2nd", "secondary"])
def test_a_payer_behind_second_in_a_sentence_is_the_second(second):
    first = "Insurance on file: BCBS of Kansas BlueChoice - Select Blue, ID XSB583483974, group"
    lines = (
        (40, 120, first, 10),
        (40, 133, f"number G422925; {second} Empire BCBS Prism, ID YLK229M79942.", 10),
    )
    names = ("payer_name", "member_id", "secondary_payer_name", "secondary_member_id")

    assert _said(*lines, names=names) == [
        ("BCBS of Kansas BlueChoice", None), ("XSB583483974", None),
        ("Empire BCBS Prism", None), ("YLK229M79942", None),
    ]  # fmt: skip


def test_on_file_belongs_to_the_label_and_not_to_the_payer():
    text = "Insurance on file: BCBS of Mississippi State Plan, member ID XMS367751555."

    assert _said((40, 120, text, 10))[0] == ("BCBS of Mississippi State Plan", None)


def test_a_payer_goes_on_over_the_end_of_its_line():
    lines = (
        (40, 120, "She has Medicare, ID 2AK3EL8MN22. Secondary insurance: Aetna CVS Health", 10),
        (40, 133, "Marketplace, ID 153888365.", 10),
    )

    assert _said(*lines, names=("secondary_payer_name",))[0][0] == "Aetna CVS Health Marketplace"
