"""What of a message its answer takes no account of is said, or asked back."""

from __future__ import annotations

import pytest

from agent.planner.accounting import unaccounted
from tests.agent.conftest import Talk
from tests.practice import DENIED, PENDING

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
