"""What is told in one breath with a question is left out; what it names and orders stays."""

from __future__ import annotations

from datetime import date

import pytest

from agent.hearing.breath import asked_in_a_breath
from agent.hearing.heard import hear

CASE = "C-7K2M9QXAPT"
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("phones are nuts so quick: anything denied since friday", "anything denied since friday"),
        (
            f"I have the doctor on the other line about {CASE} - what do you still need",
            f"what do you still need {CASE}?",
        ),
        (
            "sorry long day, but what expires first, I need to line up the renewals",
            "but what expires first",
        ),
        (
            f"patient on {CASE} moved to evenings so now it's three a week, is that covered",
            f"is that covered {CASE} 3 times a week?",
        ),
        (
            f"the surgeon's nurse is nice and will send whatever, what does {CASE} need",
            f"what does {CASE} need",
        ),
        (f"got {CASE} in tomorrow, are we covered", f"are we covered {CASE} tomorrow?"),
        (
            "Dr. Patel wants it moved up, which ones are denied. Thanks",
            "which ones are denied. Thanks",
        ),
        (
            f"we faxed the plan of care for {CASE} twice, did they get it",
            f"did they get the plan of care {CASE}?",
        ),
    ],
)
def test_what_is_told_beside_a_question_is_left_out(said: str, asked: str) -> None:
    assert asked_in_a_breath(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "humana, who are we waiting for",
        "the ones that are pending, how old are they",
        "Number of authorizations submitted in October, and how many were approved?",
        "My supervisor is asking how many we sent out this month, and how many were denied",
        f"the owner said to approve {CASE}, when does it go out",
        f"I want you to draft {CASE}, is anything missing",
        "her husband says they paid the deductible, does that change anything",
        "my 10am is stuck at 70 degrees of flexion, should i call the surgeon",
        "Did every request go out, or has one gone astray?",
        "Mrs. Quillfeather's daughter is on hold, is the auth in",
        "my coworker swears it was approved, which is it",
    ],
)
def test_a_topic_an_order_a_name_and_what_is_asked_back_to_stay(said: str) -> None:
    assert asked_in_a_breath(said) == said


@pytest.mark.parametrize(
    "said",
    [
        "there's a letter from Meadowlark, what do we have open with them",
        "trying to decide if I should call Meadowlark, are any of theirs late",
    ],
)
def test_they_are_the_payer_that_is_told_of(said: str) -> None:
    assert hear(said, {"meadowlark"}, MONDAY).payers == ("Meadowlark",)
