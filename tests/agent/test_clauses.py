"""What is beside the point of a message is left out, whatever it is; what names or orders stays."""

from __future__ import annotations

import pytest

from agent.hearing.clauses import main_clause
from agent.hearing.turns import in_plain_turns

CASE = "C-7K2M9QXAPT"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (f"short summary of {CASE} so I can call the patient", f"short summary of {CASE}"),
        (f"status of {CASE}, the patient keeps calling", f"status of {CASE}"),
        (f"can you draft {CASE} when you get a sec? thx", f"can you draft {CASE} ?"),
        ("what waits for approval before I leave", "what waits for approval"),
        ("ok different question, any new faxes?", "any new faxes?"),
        ("Happy Monday :) what is pending?", "what is pending?"),
        (f"I need you to approve {CASE} so she can start", f"approve {CASE}"),
        ("She was upset. What runs out this week?", "What runs out this week?"),
    ],
)
def test_what_only_tells_why_or_who_waits_is_left_out(said: str, meant: str) -> None:
    assert main_clause(said).split() == meant.split()


@pytest.mark.parametrize(
    "said",
    [
        f"approve {CASE}. What is left?",
        f"approve {CASE} so it goes out",
        "status, because C-7K2M9QXAPT was sent to them",
        "so I can call her",
    ],
)
def test_an_order_a_case_that_is_named_and_the_only_clause_stay(said: str) -> None:
    assert main_clause(said) == said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("who is supposed to send that", "who must act that"),
        ("who should write it", "who must act it"),
        ("what do i need to attach", "which requirements"),
        ("where did you get that", "what is the source"),
        ("what did we send", "what did we send"),
        ("who sent it", "who sent it"),
        ("should i cancel her", "can patient be seen"),
        ("should i cancel the request", "should i cancel the request"),
        ("#payer auth?", "does #payer need authorization"),
        ("you never send it on your own", "you send"),
    ],
)
def test_a_turn_of_grammar_means_the_same_with_every_verb(said: str, meant: str) -> None:
    assert in_plain_turns(said) == meant
