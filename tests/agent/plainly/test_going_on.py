"""A later message is read after what was shown: a case, several, a rule, a list, papers."""

from __future__ import annotations

from datetime import date

import pytest

from agent.hearing.heard import hear
from agent.plainly.going_on import LONE, ONE, PAPERS, RULE, SOME, TALK, TIMES, after
from agent.plainly.meant import meant
from agent.thread import Thread
from tests.agent.conftest import PAYERS, Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT

pytestmark = pytest.mark.anyio
ON = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("last", "thread", "what"),
    [
        (f"status of {PENDING}", Thread(case_ids=(PENDING,)), ONE),
        ("what is pending", Thread(case_ids=(PENDING,)), LONE),
        ("what is open", Thread(case_ids=(PENDING, HELD)), SOME),
        ("any new faxes", Thread(document_ids=("D-NEW2222222",)), PAPERS),
        ("does aetna need auth for 97110", Thread(case_ids=(PENDING,)), RULE),
        ("how long does aetna take", Thread(), TIMES),
        ("how many are pending", Thread(), SOME),
        ("hi", Thread(), TALK),
    ],
)
def test_what_a_message_goes_on_from_is_told_by_what_was_shown(
    last: str, thread: Thread, what: str
) -> None:
    assert after(hear(last, PAYERS, ON), thread) == what
    assert after(None, Thread()) == ""


@pytest.mark.parametrize(
    ("typed", "before", "name"),
    [
        ("and until?", ONE, "case.until"),
        ("who do i bug", ONE, "case.who"),
        ("same thing for cigna pls", SOME, "turn.payer"),
        ("so how many would that be", SOME, "turn.count"),
        ("based on what", RULE, "rule.source"),
    ],
)
def test_a_few_words_are_told_by_what_went_before(typed: str, before: str, name: str) -> None:
    assert meant(hear(typed, PAYERS, ON), before).name == name


@pytest.mark.parametrize(
    ("before", "asked", "said"),
    [
        (f"{RUNNING_OUT} visits left", "and until?", "from 2026-11-23 to 2026-11-28"),
        ("whats pending", "is that late", f"{PENDING} is not marked as past the payer's time"),
        ("whats pending", "more info on that", "12 visits requested"),
        ("what's open", "sort by payer", "By payer: Northwind Health Plan 6"),
        ("what runs out soon", "has anyone started those", "no next request is begun"),
        (f"{PENDING} status", "how many visits did we put down", "12 visits requested for 97110"),
        (f"{DENIED} status", "was it cut or denied", "Nothing was granted"),
        ("how long does northwind take", "and what's out with them", f"- {PENDING}: Northwind"),
    ],
)
async def test_a_turn_in_new_words_is_answered_of_what_was_shown(
    talk: Talk, before: str, asked: str, said: str
) -> None:
    async with talk() as desk:
        await desk.ask(before)
        assert said in (await desk.ask(asked)).answer


async def test_what_is_asked_of_several_is_answered_of_each(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("what is waiting on us")
        said = await desk.ask("why")

    for case_id in (DRAFT, ASKED, HELD, DENIED):
        assert case_id in said.answer
    assert "plan of care (therapist)" in said.answer


async def test_more_than_a_few_are_not_answered_of_each_at_once(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("what is open")
        said = await desk.ask("what are they waiting on")

    assert "2 more were shown: ask for one by its id." in said.answer


async def test_the_other_one_is_the_one_that_was_asked_about_before(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"{PENDING} status")
        await desk.ask(f"{HELD} status")
        said = await desk.ask("and the other one")

    assert said.answer.startswith(f"{PENDING} is pending")


async def test_which_other_one_is_asked_where_none_was_picked(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"{PENDING} and {DENIED}")
        of_two = await desk.ask("the other one")
        await desk.ask("what needs approval")
        of_one = await desk.ask("the other one")

    assert of_two.answer.startswith("Which one do you mean?")
    assert of_one.answer.startswith(f"Only {HELD} was shown")
