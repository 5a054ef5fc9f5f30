"""A turn in small words is about what was just shown: one case, a few, a day, a payer's rule."""

from __future__ import annotations

import re

import pytest

from agent.planner.plain_turn import says_only
from tests.agent.conftest import Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("first", "turn", "said"),
    [
        (f"where is {PENDING}", "how do you know", "this desk's own record"),
        (f"where is {PENDING}", "by when do they have to decide", "No day is on file by which"),
        (f"why was {DENIED} denied", "how long did they take", "answered today"),
        (f"why was {DENIED} denied", "all of it or just part", "The payer answered: 97110 denied"),
        (f"why was {DENIED} denied", "whos gonna deal with this", "A biller or therapist must"),
        (f"visits left on {RUNNING_OUT}", "til when", "to 2026-11-28"),
        (f"visits left on {RUNNING_OUT}", "who granted those", "Northwind Health Plan decided on"),
        (f"what is missing on {DRAFT}", "which insurance again", "Northwind Health Plan"),
        (f"is {HELD} ready", "who signs off", "Nobody has approved it"),
        (f"open questions on {ASKED}", "whats the 2nd one again", "Q-CNTEN22222"),
    ],
)
async def test_a_turn_in_small_words_asks_for_a_fact_of_the_one_case_just_shown(
    talk: Talk, first: str, turn: str, said: str
) -> None:
    async with talk() as desk:
        await desk.ask(first)
        answer = (await desk.ask(turn)).answer

    assert said in answer
    assert "I am not sure" not in answer and "I do not understand" not in answer


async def test_no_case_is_picked_where_several_were_shown(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"status of {PENDING} and {HELD}")
        answer = (await desk.ask("who has that one")).answer

    assert not (PENDING in answer) ^ (HELD in answer)


async def test_a_case_that_was_shown_is_not_taken_for_a_list_that_is_asked_for(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"visits left on {RUNNING_OUT}")
        answer = (await desk.ask("how many are pending")).answer

    assert "1 case pending at the payer" in answer and RUNNING_OUT not in answer


async def test_next_thursday_is_told_for_both_that_it_may_be(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"visits left on {RUNNING_OUT}")
        answer = (await desk.ask("shes booked next thurs is that ok")).answer

    assert "Yes on Thu Nov 26" in answer and "Thu Dec 3: No" in answer
    assert "no promise of payment" in answer


async def test_whether_to_treat_is_declined_after_a_case_was_shown(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(PENDING)
        answer = (await desk.ask("so do i see her or not")).answer

    assert "for the therapist to decide" in answer and "no authorization is on file" in answer


async def test_the_evaluation_is_looked_up_anew_and_not_taken_from_another_code(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("is auth needed for 97530 with cigna")
        answer = (await desk.ask("ok and the eval")).answer

    assert "97161, 97162, 97163" in answer and "97530" not in answer


async def test_a_reply_that_does_not_fit_its_question_is_not_offered(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"open questions on {ASKED}")
        answer = (await desk.ask("second one - L")).answer
        yes = await desk.ask("yes")

    assert "does not answer that, so nothing is put in" in answer
    assert "answer_question" not in yes.tools


async def test_a_weak_guess_says_what_the_question_is_taken_for(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask(
            f"Could you tell me whether the denial of {DENIED} concerned all of the codes or only"
            " some of them?"
        )

    assert "(I take that as asking" in said.answer and "97110 denied" in said.answer


def test_a_question_that_says_more_than_small_words_is_not_plain() -> None:
    until = re.compile(r"\buntil when\b")

    assert says_only("and until when is it", until)
    assert not says_only("until when is the parking garage open", until)
