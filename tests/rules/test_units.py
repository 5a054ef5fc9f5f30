"""Units come from minutes by a stated rule; visits never become units by guessing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from priorauth.errors import InvalidRequest
from rules.units import medicare_units, midpoint_units, units_for_visits


@pytest.mark.parametrize(
    ("minutes", "units"),
    [
        (0, 0),
        (7, 0),
        (8, 1),
        (22, 1),
        (23, 2),
        (37, 2),
        (38, 3),
        (52, 3),
        (53, 4),
        (67, 4),
        (68, 5),
        (82, 5),
        (83, 6),
        (97, 6),
    ],
)
def test_the_eight_minute_rule(minutes: int, units: int) -> None:
    assert medicare_units({"97110": minutes}) == units


def test_minutes_of_a_day_are_added_for_medicare_and_not_for_others() -> None:
    day = {"97110": 33, "97140": 7}

    assert medicare_units(day) == 3
    assert midpoint_units(day) == 2


@given(st.dictionaries(st.sampled_from(["97110", "97112", "97140"]), st.integers(0, 120)))
def test_the_midpoint_never_pays_more_than_a_unit_for_eight_minutes(day: dict[str, int]) -> None:
    assert 8 * midpoint_units(day) <= sum(day.values())
    assert 8 * medicare_units(day) <= sum(day.values())


def test_visits_become_units_only_where_units_per_visit_are_known() -> None:
    assert units_for_visits(6, None) is None
    assert units_for_visits(6, 4) == 24


def test_negative_minutes_are_refused() -> None:
    with pytest.raises(InvalidRequest):
        medicare_units({"97110": -1})
