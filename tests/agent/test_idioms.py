"""An idiom is heard as the question that it is, and what only looks like one stays as it was."""

from __future__ import annotations

import pytest

from agent.hearing.idioms import put_plainly

CASE = "C-PENDNG2222"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("whats left to send", "which cases are not sent yet"),
        ("who can i call to book?", "which cases are ready to schedule?"),
        ("how many do i have to approve", "how many need approval"),
        ("which ones did they say no to", "which cases were denied"),
        ("how many patients got a yes?", "how many cases were approved?"),
        ("what does it mean when a case is held?", "what does held mean?"),
        ("who turns us down the most", "which payer denies us the most"),
        (f"what does {CASE} owe?", f"how much is the copay of {CASE}?"),
        (f"what did the payer approve for {CASE}", f"how many visits were granted for {CASE}"),
        (f"when did we fax {CASE} over?", f"when was {CASE} sent?"),
        (f"should we hold off on treating {CASE}", f"what is the status of {CASE}"),
        (f"is {CASE} going to be approved?", f"will {CASE} be approved?"),
        (f"go ahead and submit {CASE}", f"submit {CASE}"),
        (f"can i bill 97110 for {CASE}", f"is 97110 covered on {CASE}"),
        ("did they give us everything?", "was everything that was asked for granted on it?"),
        (f"how long before {CASE} is up", f"when does {CASE} expire"),
        ("what does it need", "what is missing for it"),
        ("cigna go thru evicore or ash", "does cigna need authorization"),
    ],
)
def test_an_idiom_is_the_question_that_it_is(said: str, meant: str) -> None:
    assert put_plainly(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "what does the payer need for 97110",
        "did we get everything for the packet",
        "did it go through the clearinghouse",
        f"is {CASE} approved",
        "how many submissions are there",
        "should we wait for the plan of care",
        "which faxes came through",
        "any for today",
        "how's it going",
        "phone number for northwind",
    ],
)
def test_what_only_looks_like_an_idiom_stays(said: str) -> None:
    assert put_plainly(said) == said
