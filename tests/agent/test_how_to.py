"""How something is done, a chart, of which payers rules are on file, and spans of days to come."""

from __future__ import annotations

import pytest

from tests.agent.conftest import Talk
from tests.practice import ASKED, RUNNING_OUT

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("how do i draft a packet", "Say `draft` and the case's id"),
        ("how do i submit a packet?", "Say `submit` and the case's id"),
        ("ok how do I answer a question", "Say the answer behind the question's id"),
        ("how do i add a new patient", "A case is opened by its referral"),
        ("how can i fix a typo on a case", "corrects values, adds papers and records visits"),
    ],
)
async def test_how_something_is_done_is_told(talk: Talk, asked: str, said: str) -> None:
    async with talk() as desk:
        found = await desk.ask(asked)

    assert said in found.answer
    assert found.tools == ()


async def test_a_chart_is_said_in_words_and_drawn_in_slack(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("can i see a chart of our pendings")

    assert "say `chart` there" in said.answer
    assert "- Northwind Health Plan: 6 open, 1 pending at the payer" in said.answer


async def test_payers_with_rules_on_file_are_told_from_those_without(talk: Talk) -> None:
    async with talk() as desk:
        which = await desk.ask("which payers do you have rules for")
        nobody = await desk.ask("rules for Oscar")

    assert "on file for northwind; none for meadowlark" in which.answer
    assert "If a payer is meant, no rule of it is on file" in nobody.answer


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("in january", "No, not from 2027-01-01 to 2027-01-31"),
        ("this week", "Not all from 2026-11-23 to 2026-11-29"),
        ("in the next 3 days", "Yes"),
    ],
)
async def test_a_span_of_days_is_covered_as_far_as_the_authorization_goes(
    talk: Talk, asked: str, said: str
) -> None:
    async with talk() as desk:
        found = await desk.ask(f"is {RUNNING_OUT} covered {asked}")

    assert said in found.answer
    assert "2026-11-28" in found.answer


@pytest.mark.parametrize("told", ["12", "2x6", "2x a week for 6 weeks so 12", "twice a wk 6 weeks"])
async def test_visits_told_after_their_question_are_offered_as_its_answer(
    talk: Talk, told: str
) -> None:
    async with talk() as desk:
        await desk.ask(f"{ASKED} questions")
        said = await desk.ask(told)

    assert "answer Q-CNTEN22222: 12" in said.answer
    assert "answer_question" not in said.tools


async def test_a_pace_that_is_asked_about_is_no_answer(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"{ASKED} questions")
        said = await desk.ask("is 2x a week enough")

    assert "answer Q-" not in said.answer
