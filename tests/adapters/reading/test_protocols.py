"""Protocols that come with an order: how everybody is treated, and nothing of this patient."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import ORDER, draw, joined, read_here

STAGES = (
    ("Phase I: Protection (weeks 0-4)", "Phase II: Motion (weeks 4-8)"),
    ("Weeks 1-2: sling at all times", "Weeks 3-6: pendulums, table slides"),
    ("0-2 weeks: quad sets, heel slides", "2-6 weeks: stationary bike, gait training"),
)
PRECAUTIONS = "Precautions: No active external rotation. No lifting."


def _protocol(stages, *more):
    lines = (PRECAUTIONS, "Frequency: 3 times per week", "Pendulums, scapular setting",
             stages[0], stages[1], "Theraband rows, serratus punches")  # fmt: skip
    return draw((
        (72, 60, "Harrow Lake Orthopaedics", 14),
        (72, 84, "Rehabilitation Protocol: Shoulder Stabilization", 11),
        (72, 98, "Lowell Brandvold, DO", 9),
        *((72, 120 + 16 * at, line, 10) for at, line in enumerate(lines)),
        *more,
    ))  # fmt: skip


@pytest.mark.parametrize("stages", STAGES)
def test_a_protocol_that_names_nobody_orders_nothing(stages):
    assert read_here(_protocol(stages)).referrals == ()


@pytest.mark.parametrize("stages", STAGES)
def test_what_a_protocol_says_of_everybody_is_not_the_orders(stages):
    order = draw((*ORDER, (40, 110, "Diagnosis: M25.561 Pain in right knee", 10),
                  (40, 130, "Treatment: per attached protocol", 10),
                  (40, 150, "Frequency: 2x/week x 6 weeks", 10)))  # fmt: skip
    (found,) = read_here(joined(order, _protocol(stages))).referrals

    assert found.one("precautions").value is None
    assert found.one("frequency_per_week").value == 2
    told = {str(one.value).lower() for one in found.many("treatments")}
    assert not told & {"pendulums", "scapular setting", "theraband rows", "serratus punches"}


def test_a_protocol_with_a_patient_on_it_is_an_order():
    lines = ((72, 240, "Patient: Odalys Tarrowby", 10), (320, 240, "DOB: 02/07/1961", 10))
    (found,) = read_here(_protocol(STAGES[0], *lines)).referrals

    assert found.one("patient_name").value == "Odalys Tarrowby"
    assert found.one("frequency_per_week").value == 3


def test_an_order_that_goes_by_weeks_without_being_a_protocol_stays_one():
    lines = ((40, 110, "Treatment: gait training, stretching", 10),
             (40, 130, "Weeks 1-2: 3x/week", 10), (40, 150, "Weeks 3-6: 2x/week", 10))  # fmt: skip
    head = (40, 40, "Physical therapy order", 13)
    found = read_here(draw((head, *lines)))

    assert [page.kind for page in found.pages] == ["referral_order"]
