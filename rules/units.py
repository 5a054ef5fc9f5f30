"""Minutes, 15-minute units and visits: converted by a stated rule or not at all."""

from __future__ import annotations

from collections.abc import Mapping

from priorauth.errors import InvalidRequest

MINUTES_PER_UNIT = 15
LEAST_MINUTES = 8


def medicare_units(minutes: Mapping[str, int]) -> int:
    """Return the timed units of one day by the 8-minute rule of Medicare.

    All timed minutes are added; 8 to 22 minutes are one unit, 23 to 37 two, and so on.

    Raises:
        InvalidRequest: Minutes below zero.
    """
    total = _total(minutes)
    return (total + MINUTES_PER_UNIT - LEAST_MINUTES) // MINUTES_PER_UNIT


def midpoint_units(minutes: Mapping[str, int]) -> int:
    """Return the timed units of one day where each code needs 8 minutes of its own.

    Raises:
        InvalidRequest: Minutes below zero.
    """
    _total(minutes)
    return sum(
        (spent + MINUTES_PER_UNIT - LEAST_MINUTES) // MINUTES_PER_UNIT for spent in minutes.values()
    )


def units_for_visits(visits: int, units_per_visit: int | None) -> int | None:
    """Return the units of so many visits, or None where nobody has said units per visit."""
    return None if units_per_visit is None else visits * units_per_visit


def _total(minutes: Mapping[str, int]) -> int:
    if any(spent < 0 for spent in minutes.values()):
        raise InvalidRequest("Minutes cannot be negative.")
    return sum(minutes.values())
