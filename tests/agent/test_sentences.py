"""Of a message the sentences count that ask; the others only say whom or what it is about."""

from __future__ import annotations

from datetime import date

import pytest

from agent.hearing.heard import hear
from agent.hearing.sentences import that_ask
from agent.hearing.taken_back import put_straight

CASE = "C-7K2M9QXAPT"
MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("Board meeting at noon. Which payer denies us most?", "Which payer denies us most?"),
        ("Lorraine in billing. Which ones are denied?", "Which ones are denied?"),
        (f"I was on hold about {CASE}. Why was it denied?", f"Why was it denied {CASE}?"),
        (
            f"They never got the progress report for {CASE}. Did that go out with the packet?",
            f"Did the progress report go out with the packet {CASE}?",
        ),
        (f"Send {CASE} now. Is anything missing?", f"Send {CASE} now. Is anything missing?"),
        ("The plan is Molina. Does 97110 need auth?", "The plan is Molina. Does 97110 need auth?"),
    ],
)
def test_what_only_tells_gives_its_ids_and_papers_to_what_asks(said: str, asked: str) -> None:
    assert that_ask(said) == asked


def test_a_question_that_says_nothing_by_itself_keeps_what_stands_before_it() -> None:
    said = f"Her insurance says she is approved. It's {CASE}. Is she?"

    assert that_ask(said) == said


def test_a_rule_is_asked_for_the_payer_and_codes_of_the_sentence_before() -> None:
    heard = hear(
        "New patient Thursday, Aetna, 97110 and 97140. Do I need anything before she walks in?",
        {"aetna"},
        MONDAY,
    )

    assert (heard.payer, heard.codes) == ("Aetna", ("97110", "97140"))


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("not jenkins. jennings", "just jennings"),
        ("no, the approved ones", "just the approved ones"),
    ],
)
def test_what_is_taken_back_is_left_out(said: str, meant: str) -> None:
    assert put_straight(said) == meant
