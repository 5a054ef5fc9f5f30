"""An X typed on one of the short lines before what a form offers; the lines are drawn."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import referral_of

GRID = (
    (80, 140, "Evaluate and treat", 9), (200, 140, "Evaluate only", 9), (300, 140, "One visit", 9),
    (80, 160, "Strengthening", 9), (240, 160, "Manual therapy", 9), (400, 160, "Ultrasound", 9),
    (80, 174, "Range of motion", 9), (240, 174, "Gait training", 9), (400, 174, "Moist heat", 9),
    (80, 188, "Stretching", 9), (240, 188, "Balance training", 9), (400, 188, "Cryotherapy", 9),
)  # fmt: skip


def _named(referral):
    return [one.value for one in referral.many("treatments") if one.value is not None]


def test_treatments_behind_an_x_on_a_line_are_asked_for_and_the_others_are_not():
    found = referral_of(*GRID, (66, 140, "X", 9), (226, 160, "X", 9), (66, 188, "X", 9))

    assert _named(found) == ["Evaluate and treat", "Manual therapy", "Stretching"]
    assert found.one("visits_requested").value is None


def test_a_form_on_which_nobody_put_an_x_asks_for_nothing_it_offers():
    assert not {"Manual therapy", "Stretching"} & set(_named(referral_of(*GRID)))


@pytest.mark.parametrize("head", ["Other treatment", "Other", "Also"])
def test_what_is_typed_on_the_line_for_more_is_named_without_its_head(head):
    found = referral_of(
        *GRID, (66, 140, "X", 9), (226, 160, "X", 9),
        (80, 206, head, 9), (160, 206, "Endurance training, joint mobilization", 10),
    )  # fmt: skip

    assert _named(found)[2:] == ["Endurance training", "joint mobilization"]


def test_papers_to_send_along_are_no_treatments():
    found = referral_of(
        (40, 600, "Please include: copy of insurance card, last office note, imaging.", 9)
    )

    assert found.many("treatments") == () or all(
        one.value is None for one in found.many("treatments")
    )
