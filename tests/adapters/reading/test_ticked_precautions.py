"""Precautions that a form offers to choose from."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import referral_of

LIST = (
    "Weight bearing as tolerated",
    "Toe touch weight bearing x 4 weeks",
    "Non weight bearing x 6 weeks",
    "No lifting with operative arm",
    "Sling at all times x 6 weeks",
    "Posterior hip precautions x 12 weeks",
)
DX = (40, 110, "Diagnosis: M25.561 Pain in right knee", 10)


def _found(*checked, heading="RESTRICTIONS", offered=LIST):
    squares = [
        (60 + 260 * (at % 2), 170 + 18 * (at // 2), text in checked, text)
        for at, text in enumerate(offered)
    ]
    orders = [(60, 260, True, "Range of motion"), (320, 260, False, "Gait training")]
    heads = ((40, 150, heading, 10), (40, 242, "ORDERS", 10))
    return referral_of(DX, *heads, squares=[*squares, *orders]).one("precautions")


@pytest.mark.parametrize("heading", ["RESTRICTIONS", "WEIGHT BEARING / PRECAUTIONS", "Precautions"])
@pytest.mark.parametrize("text", [one for one in LIST if not one.startswith("Sling")])
def test_the_checked_one_of_a_list_is_the_precaution(heading, text):
    found = _found(text, heading=heading)

    assert (found.value, found.flag) == (text, None)


def test_of_a_list_without_a_check_there_is_no_precaution():
    assert _found().value is None


def test_two_checked_are_both_told():
    value = _found(LIST[0], LIST[4]).value

    assert LIST[0] in value
    assert LIST[4] in value


def test_none_checked_in_such_a_list_is_no_precaution():
    assert _found("None", offered=("None", *LIST)).value is None


@pytest.mark.parametrize("text", ["Start within 3 days", "See within two business days"])
def test_a_box_for_a_start_within_days_says_that_it_is_urgent(text):
    squares = [(60, 170, True, text)]

    assert referral_of(DX, squares=squares).one("urgent").value is True


@pytest.mark.parametrize("text", ["Fall risk", "Hip precautions", "No lifting over 10 lbs"])
def test_what_stands_around_a_ticked_choice_makes_it_no_less_sure(text):
    offered = ("Cardiac precautions", "Fall risk", "Hip precautions", "No lifting over 10 lbs",
               "Weight bearing as tolerated")  # fmt: skip
    found = _found(text, heading="Safety precautions", offered=offered)

    assert (found.value, found.flag) == (text, None)
