"""How often somebody is to come is heard as staff say it."""

from __future__ import annotations

import pytest

from agent.hearing.pace import Pace, pace_in, without_pace


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("see her 2x/wk for 4 more weeks", Pace(2, 4, None)),
        ("twice a week for six weeks", Pace(2, 6, None)),
        ("3 times per week", Pace(3, None, None)),
        ("3x weekly for 8 weeks", Pace(3, 8, None)),
        ("enough visits for the 6 booked", Pace(None, None, 6)),
        ("nothing for 4 weeks", None),
        ("in one week", None),
    ],
)
def test_a_pace_is_heard(said: str, meant: Pace | None) -> None:
    assert pace_in(said) == meant


def test_what_is_heard_as_a_pace_is_not_heard_again() -> None:
    assert without_pace("see her 2x/wk for 4 weeks").split() == [
        "see",
        "her",
        "visits",
        "for",
        "visits",
    ]
