"""What is asked in another order of words, by nouns alone, or after a case, is answered so."""

from __future__ import annotations

import pytest

from agent.hearing.word_order import in_word_order
from tests.agent.conftest import Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT, Practice

CASE = "C-PENDNG2222"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (f"{CASE} is sent or not?", f"was {CASE} sent?"),
        (f"{CASE} approved y/n", f"{CASE} approved?"),
        ("and answer came?", "did the payer answer it?"),
        ("where i can see denials", "where can i see denials"),
        ("how much cases are pending", "how many cases are pending"),
        (f"patient asks if {CASE} is approved", f"{CASE} is approved"),
        (f"why does it take so long {CASE}", f"how long has {CASE} been pending"),
        ("who handles auths for humana", "does humana need authorization"),
        ("what do i gotta do today", "what do we need to work on today"),
        ("Who needs to do what?", "what do we need to work on today"),
        ("it's an aetna medicare card", "what about aetna medicare"),
        ("Only the two most pressing.", "what are the two most urgent first"),
    ],
)
def test_a_question_is_put_in_the_order_of_one(said: str, meant: str) -> None:
    assert in_word_order(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        "what is pending or not sent",
        f"{CASE} is sent",
        "the answer came on monday and was a denial",
        "what do we do next on it",
        "which one is denied first",
        "who works on it",
        "does the patient ask for a copay",
    ],
)
def test_what_only_looks_so_stays(said: str) -> None:
    assert in_word_order(said) == said


_NOT_KEPT = "who works when, rooms and appointments are not kept"
_NOT_LATER = "Nothing is set by this"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("turns", "says"),
    [
        (("which therapist is in tomorrow",), _NOT_KEPT),
        (("who is working friday",), _NOT_KEPT),
        (("is room 2 free at 3?",), _NOT_KEPT),
        ((f"carrier on {HELD}",), "Meadowlark Mutual"),
        ((f"insurance of {RUNNING_OUT}", f"and {HELD}?"), f"{HELD}: Meadowlark Mutual"),
        ((f"subscriber id {PENDING}",), "member numbers are not shown here"),
        ((f"last covered dos on {RUNNING_OUT}",), "to Sat 2026-11-28, which is its last day"),
        ((f"expiration date of {PENDING}",), "no last day is on file"),
        ((f"{DENIED} date sent, date denied",), f"{DENIED} was sent 9 days ago"),
        ((f"friday 9am remind me to look at {PENDING}",), _NOT_LATER),
        (("let me know at 4 pm tomorrow what is pending",), _NOT_LATER),
        ((f"tomorrow 8 am tell me if {PENDING} decided",), _NOT_LATER),
        ((f"can {RUNNING_OUT} come in fri", "n the tues after"), "Tue Dec 1: No"),
        ((f"can {RUNNING_OUT} come in wed", "the day after too?"), "Yes on Thu Nov 26"),
        ((f"can {RUNNING_OUT} come thu", "a week later?"), "Thu Dec 3: No"),
        ((f"{RUNNING_OUT} 3 visits this week ok?", "next week also"), "before next week begins"),
        ((f"{ASKED} its 10 visits",), "Shall I put in"),
        ((f"{RUNNING_OUT} its 10 visits",), "12 of 12 authorized visits left"),
        (("what came from northwind today",), "2 cases for northwind answered by a payer"),
        (("anything in from meadowlark",), "No case for meadowlark was answered"),
        ((f"When did we last check {PENDING} with the payer?",), "No earlier check of it"),
        ((f"when was {PENDING} last checked for benefits",), "No answer about its coverage"),
        ((f"status {RUNNING_OUT}", "Will we need a renewal?"), "needs a new request"),
        ((f"status {RUNNING_OUT}", "reauth started on it?"), "no next request is begun"),
        ((f"when did {PENDING} go out", "and how?"), "as an electronic request (278)"),
        ((f"is {HELD} complete", "so northwind doesnt have it"), f"{HELD} was not sent yet"),
        ((f"status {HELD}", "ok you do it please"), "Nothing was done by that"),
        ((f"extend {RUNNING_OUT} 2 weeks",), "Nothing is extended from here"),
        ((f"fax the doctor for {DRAFT} plan of care",), "Nobody is called or written to"),
        (("show current auths",), f"1 authorization in force:\n- {RUNNING_OUT}"),
        (("active auths for meadowlark",), "No authorization for meadowlark is in force"),
        (("what went out last week", "and wk before"), "from 2026-11-09 to 2026-11-15"),
        ((f"what is open on {ASKED}", "who can answer those?"), "put in by a person"),
    ],
)
async def test_it_is_answered_as_asked(
    talk: Talk, practice: Practice, turns: tuple[str, ...], says: str
) -> None:
    practice.works = False
    async with talk() as desk:
        for turn in turns:
            said = await desk.ask(turn)
    assert says in said.answer


@pytest.mark.anyio
@pytest.mark.parametrize(
    "asked", ["what is out today", "who is waiting today", "which ones are scheduled tomorrow"]
)
async def test_what_waits_is_no_question_of_who_works(
    talk: Talk, practice: Practice, asked: str
) -> None:
    practice.works = False
    async with talk() as desk:
        said = await desk.ask(asked)
    assert _NOT_KEPT not in said.answer
