"""Courtesy around a question weighs nothing; what is asked, and a wish to be told later, stays."""

from __future__ import annotations

import pytest

from agent.hearing.courtesy import without_courtesy
from agent.hearing.shorthand import signs_written_out


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Could you please let me know what is pending?", "what is pending?"),
        ("Would you be able to tell me which ones are denied?", "which ones are denied?"),
        ("Would you mind telling me who has to sign?", "who has to sign?"),
        ("Hi! Sorry to bother you, I'm new here. What is held?", "What is held?"),
        ("Thank you! Then which ones were denied?", "Then which ones were denied?"),
        ("I was wondering whether Aetna needs auth for 97110", "Aetna needs auth for 97110"),
        ("do you happen to know how long Cigna takes", "how long Cigna takes"),
        ("quick question: what runs out this week", "what runs out this week"),
        ("I'd appreciate it if you could tell me why it was denied", "why was it denied"),
        (
            "My manager would like to know how many went out this month. Could you count them?",
            "how many went out this month",
        ),
        ("Could you tell me when it was approved", "when was it approved"),
        ("how long is Northwind taking and dont give me maybes", "how long is Northwind taking"),
        ("just give me the quick version: what is pending", "what is pending"),
        ("Northwind cases? asap", "Northwind cases?"),
        ("list our northwind auths - patient is on the phone", "list our northwind auths"),
        ("my boss wants to know numbers by status", "numbers by status"),
        ("dr is asking, how many do i have to approve", "how many do i have to approve"),
        ("hey and next week?", "and next week?"),
        ("i'm trying to find out all open auths", "all open auths"),
        ("do you know did it go out", "did it go out"),
    ],
)
def test_what_is_left_of_a_courteous_message_is_the_question(said: str, asked: str) -> None:
    assert without_courtesy(said) == asked


@pytest.mark.parametrize(
    "said",
    [
        "thank you so much, you have been very patient",
        "let me know when C-7K2M9QXAPT is approved",
        "tell me about C-7K2M9QXAPT",
        "Somebody asked about case C-7K2M9QXAPT. Could you look it up for me, please?",
        "good morning",
        "let me know when it's approved",
        "my manager wants to see the denials",
        "what is urgent",
        "who is the patient on the phone",
    ],
)
def test_a_wish_to_be_told_later_and_mere_courtesy_stay(said: str) -> None:
    assert without_courtesy(said) == said


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("w/in 30", "within 30"),
        ("& HMO", "and HMO"),
        ("pending >5d", "pending more than 5 days"),
        ("97140 v 97530 PA?", "97140 and 97530 PA?"),
        ("longest 1?", "longest one?"),
        ("# vis used on it", "how many vis used on it"),
    ],
)
def test_signs_of_billers_are_words(typed: str, meant: str) -> None:
    assert signs_written_out(typed) == meant
