"""What of a message its answer takes no account of is said, or asked back."""

from __future__ import annotations

import pytest

from agent.planner.accounting import unaccounted
from tests.agent.conftest import Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT

pytestmark = pytest.mark.anyio


async def test_words_that_no_answer_of_its_kind_was_asked_with_are_asked_about(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("any denials with a trampoline waiver")
        meant = await desk.ask("1" if "1)" in said.answer else "yes")

    assert "I do not understand “trampoline”, “waiver” here. Did you mean" in said.answer
    assert DENIED not in said.answer
    assert DENIED in meant.answer


async def test_one_odd_word_among_many_is_told_before_the_answer(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("which denials of northwind this week need a resubmission trampoline")

    assert said.answer.splitlines()[0].endswith("without “trampoline”.)")
    assert DENIED in said.answer


async def test_a_pronoun_that_stands_for_nothing_is_asked_about(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("what came back from northwind")
        said = await desk.ask("how long did those take overall on average")

    assert "“those”" in said.answer


async def test_a_question_is_offered_only_if_it_shares_a_word_with_what_was_asked(
    talk: Talk,
) -> None:
    async with talk() as desk:
        await desk.ask(f"draft the packet for {PENDING}")
        said = await desk.ask("What would we have to do to finish it?")

    assert "ok thanks" not in said.answer


async def test_what_was_asked_back_is_the_subject_of_the_next_turn(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"is there a trampoline waiver for {PENDING} in the papers")
        said = await desk.ask("what is its status")

    assert PENDING in said.answer


def test_a_word_that_comes_with_every_kind_of_answer_is_accounted_for() -> None:
    assert unaccounted(["payer", "trampoline"], "listing._answer") == ("trampoline",)


def test_a_typing_error_counts_as_the_word_that_it_is_nearest_to() -> None:
    assert unaccounted(["usualy"], "turnaround._answer") == ()


async def test_what_was_asked_back_is_not_built_on(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("any denials with a trampoline waiver")
        said = await desk.ask("and for meadowlark?")

    assert "denied" not in said.answer


async def test_a_case_named_as_what_is_not_meant_is_not_answered_for(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask(f"which authorization runs out next after {RUNNING_OUT}")

    assert "“after”" in said.answer
    assert "Did you mean" in said.answer


@pytest.mark.parametrize("asked", [f"resubmit {DENIED} same codes pls", f"whos workin on {DRAFT}"])
async def test_what_is_declined_is_not_asked_back(talk: Talk, asked: str) -> None:
    async with talk() as desk:
        said = await desk.ask(asked)

    assert "I am not sure what you ask" not in said.answer


async def test_a_turn_after_one_case_that_names_none_is_not_answered_for_all(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"why was {DENIED} denied")
        said = await desk.ask("did we fail to send something with the original request")

    assert "the case just shown or about all" in said.answer
    assert DENIED in said.answer


async def test_a_case_is_found_by_the_paper_that_it_waits_for(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("the one waitin on a plan of care whats up w it")
        other = await desk.ask("and the other one w questions")

    assert f"(I take that as {DRAFT}.)" in said.answer
    assert f"(I take that as {ASKED}.)" in other.answer
    assert PENDING not in said.answer


async def test_a_code_is_not_added_to_the_case_just_shown(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"what codes r on {HELD}")
        said = await desk.ask("add 97530 to it")

    assert "Nothing was changed." in said.answer
