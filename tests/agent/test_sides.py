"""On which side cases wait, and the same question of two spans of days."""

from __future__ import annotations

import pytest

from tests.agent.conftest import Talk
from tests.practice import ASKED, DENIED, DRAFT, HELD, PENDING, RUNNING_OUT

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "asked",
    [
        "how many r waitng on us",
        "whats stuck on our side",
        "only stuff waiting on us not the payer",
    ],
)
async def test_what_waits_for_the_clinic_is_counted_without_what_waits_for_payers(
    talk: Talk, asked: str
) -> None:
    async with talk() as desk:
        said = await desk.ask(asked)

    assert said.answer.startswith("4 cases wait for the clinic:")
    assert all(each in said.answer for each in (HELD, DRAFT, ASKED, DENIED))
    assert (
        f"Not counted: 1 case running out within 14 days, to be asked for again: {RUNNING_OUT}"
        in (said.answer)
    )
    assert PENDING not in said.answer


async def test_both_sides_are_compared_and_the_oldest_of_ours_is_told(talk: Talk) -> None:
    async with talk() as desk:
        both = await desk.ask("how many are waiting for payers and how many are waiting for us")
        oldest = await desk.ask("oldest one?")

    assert "4 cases wait for the clinic:" in both.answer
    assert "1 case waits for a payer:" in both.answer
    assert "opened longest ago (10 days ago):" in oldest.answer


async def test_two_months_are_told_each_for_itself(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("how many denials this month compared with last month")

    assert "1 case denied from 2026-11-01 to 2026-11-23" in said.answer
    assert "No case was denied from 2026-10-01 to 2026-10-31" in said.answer


async def test_the_week_before_is_asked_of_the_same(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask("how many did we send last week")
        said = await desk.ask("and the week before that?")

    assert "sent from 2026-11-09 to 2026-11-15" in said.answer
    assert DENIED in said.answer


async def test_what_changed_since_a_day_names_what_was_sent_too(talk: Talk) -> None:
    async with talk() as desk:
        said = await desk.ask("what has changed since friday")

    assert f"1 case sent in those days, with no answer yet:\n- {PENDING}" in said.answer


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("think theyll aprove it", "Nobody knows what the payer will do"),
        ("what if they deny it", "If the payer denies it"),
        ("what happens if we dont", "What comes of not doing it is not on file"),
        ("do we have to wait the full 14 days", "No time that must be waited is on file"),
        ("thats the only 1?", f"Yes: {PENDING} is the only open case"),
    ],
)
async def test_a_condition_is_answered_as_far_as_it_is_known(
    talk: Talk, asked: str, says: str
) -> None:
    async with talk() as desk:
        await desk.ask("whats pending")
        said = await desk.ask(asked)

    assert says in said.answer


async def test_a_fixed_time_is_gone_on_with_and_nothing_is_said_to_be_set(talk: Talk) -> None:
    async with talk() as desk:
        await desk.ask(f"remind me weds morning abt {RUNNING_OUT}")
        said = [
            await desk.ask(each) for each in ("do it every wed 8am", "please stop the first one")
        ]

    assert all("Nothing is set by this" in each.answer for each in said)
