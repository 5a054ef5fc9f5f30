"""A question worded as no intent knows it is taken for the one on file that it is most like."""

from __future__ import annotations

import pytest

from tests.agent.conftest import Talk
from tests.practice import DRAFT, HELD, RUNNING_OUT, Practice

pytestmark = pytest.mark.anyio


async def test_what_a_question_is_taken_as_is_said_before_its_answer(talk: Talk) -> None:
    async with talk() as desk:
        told = await desk.ask("what auths are kaput within the next two weeks")

    assert told.answer.startswith("(I take this as: “")
    assert RUNNING_OUT in told.answer


async def test_what_follows_builds_on_what_a_question_was_taken_as(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("what auths are kaput within the next two weeks")
        told = await desk.ask("and for meadowlark?")

    assert "Nothing runs out" in told.answer


@pytest.mark.parametrize(
    "asked", ["when is payday", "how tall is the eiffel tower", "did any cases bite the dust"]
)
async def test_what_no_wording_on_file_is_like_stays_unanswered(talk: Talk, asked: str) -> None:
    async with talk() as desk:
        told = await desk.ask(asked)

    assert "I do not know how to answer" in told.answer
    assert told.tools == ()


async def test_an_order_in_new_words_is_taken_for_no_other_order(
    talk: Talk, practice: Practice
) -> None:
    practice.works = False
    async with talk() as desk:
        told = await desk.ask(f"whip {HELD} over to them already")

    assert set(told.tools) <= {"get_case", "check_status", "list_cases"}


async def test_whether_a_packet_is_all_set_is_a_question_and_no_order(talk: Talk) -> None:
    async with talk() as desk:
        told = await desk.ask(f"is {DRAFT} all set to go")

    assert "plan of care" in told.answer
    assert told.tools == ("get_case",)
