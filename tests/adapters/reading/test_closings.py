"""Letters that close with thanks above the name of who would sign them."""

from __future__ import annotations

import pytest

from tests.adapters.reading.sheets import one_of

NAME = (72, 470, "Lowell Brandvold, DO", 11)
LETTER = (
    (72, 150, "Quarrywood Spine Center", 14),
    (72, 180, "November 18, 2026", 11),
    (72, 204, "Dear Therapist:", 11),
    (72, 230, "I am referring Ms. Odalys Tarrowby to you for physical therapy.", 11),
)


@pytest.mark.parametrize(
    "closing",
    ["Thank you,", "Thank you for your care,", "With thanks,", "Many thanks,", "Warmly,"],
)
def test_a_letter_that_closes_with_thanks_above_a_name_without_ink_is_not_signed(closing):
    assert one_of("order_signed", *LETTER, (72, 420, closing, 11), NAME)[0] is False


@pytest.mark.parametrize("said", ["Thank you for seeing her.", "Thank you, as always"])
def test_thanks_that_close_no_letter_say_nothing_of_a_signature(said):
    assert one_of("order_signed", *LETTER, (72, 420, said, 11), NAME)[0] is None


def test_thanks_above_no_name_with_credentials_say_nothing_of_a_signature():
    lines = (*LETTER, (72, 420, "Thank you,", 11), (72, 470, "The front desk", 11))

    assert one_of("order_signed", *lines)[0] is None


def test_thanks_above_a_nurse_practitioner_of_children_without_ink_is_not_signed():
    name = (72, 470, "Lowell Brandvold, CPNP", 11)

    assert one_of("order_signed", *LETTER, (72, 420, "With thanks,", 11), name)[0] is False
