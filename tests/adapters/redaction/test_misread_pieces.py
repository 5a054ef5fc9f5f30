"""Pieces of addresses and numbers that OCR cut off by a space."""

from __future__ import annotations

import pytest

from adapters.redaction.redactor import redact


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Survey link exercises .bluffhealth.com/p/2j986f goes out", "exercises"),
        ("Pay at exercises.bluffh ealth.com/p/4x716h today", "exercises"),
        ("Move Well via portal.bluffhealth.com/p/ 1u204h on Monday", "1u204h"),
        ("reached at refer rals@bluffhe alth.com for now", "refer "),
        ("To: <pt .scheduling@bluffpt.com>", "pt "),
        ("manager at (584) 840-1030 x 53 claim", "53"),
        ("CONTACT: (734) 908-7062 X 84", "84"),
    ],
)
def test_a_piece_that_a_space_cut_off_goes_with_the_rest(text: str, gone: str) -> None:
    assert gone not in redact(text, {}, from_ocr=True).text


@pytest.mark.parametrize("text", ["heel raises 3 x 10", "bridges 2 x 15, planks 3 x 30 sec"])
def test_sets_of_an_exercise_are_no_extension(text: str) -> None:
    assert redact(text, {}, from_ocr=True).text == text


def test_the_word_before_a_whole_address_stays() -> None:
    assert (
        "pay at" in redact("You may pay at portal.bluffhealth.com/p/4x716h", {}, from_ocr=True).text
    )
    assert "mail to" in redact("mail to referrals@bluffhealth.com", {}, from_ocr=True).text
