"""Boxes in columns whose lines do not stand level."""

from __future__ import annotations

from tests.adapters.reading.sheets import referral_of


def test_a_checked_box_keeps_its_words_beside_a_column_that_is_out_of_step():
    squares = (
        (40, 200, True, "Joint mobilization"), (180, 200, True, "Ankle ROM"),
        (320, 195, False, "ADL training"), (40, 213, False, "Taping"),
        (180, 213, True, "Peroneal strengthening"), (320, 207, False, "Low vision"),
    )  # fmt: skip
    found = referral_of((40, 180, "Treatments", 10), squares=squares)

    assert [one.value for one in found.many("treatments") if one.value] == [
        "Joint mobilization", "Ankle ROM", "Peroneal strengthening",
    ]  # fmt: skip
