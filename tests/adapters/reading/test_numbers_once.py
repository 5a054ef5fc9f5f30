"""What stands in one place belongs to one owner."""

from __future__ import annotations

from adapters.reading.sureness.numbers_once import one_owner_each
from adapters.reading.values.candidates import Candidate

SIX, SIX_WEEKS = (222.0, 384.0, 226.0, 393.0), (222.0, 384.0, 256.0, 394.0)


def test_a_number_of_weeks_is_not_also_how_often_a_patient_comes():
    """`3x/week x 6 weeks`, of which a label `x/week` takes the number behind it."""
    often = Candidate("frequency_per_week", 6, 1, SIX, "6", 0.99)
    long = Candidate("duration_weeks", 6, 1, SIX_WEEKS, "6 weeks", 0.99)
    elsewhere = Candidate("frequency_per_week", 6, 1, (40.0, 384.0, 44.0, 393.0), "6", 0.99)

    assert one_owner_each([often, long]) == [long]
    assert one_owner_each([elsewhere, long]) == [elsewhere, long]
