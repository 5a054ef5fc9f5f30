"""Where a payer's rules come from and how old they are is told; no deadline is made up."""

from __future__ import annotations

import pytest

from tests.agent.conftest import Talk

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "asked",
    ["where does the northwind rule come from", "when was the northwind rule last checked"],
)
async def test_the_sources_of_a_payers_rules_are_told_with_their_age(
    talk: Talk, asked: str
) -> None:
    async with talk() as desk:
        told = await desk.ask(asked)

    assert "Sources of the rules of northwind for 97110" in told.answer
    assert "- commercial, fully insured: Northwind Health Plan provider manual" in told.answer
    assert ", read " in told.answer


async def test_no_day_is_made_up_by_which_a_payer_must_be_asked(talk: Talk) -> None:
    async with talk() as desk:
        told = await desk.ask("how early must cigna be asked for authorization")

    assert "is not kept as a number for a payer" in told.answer
    assert "cigna, for 2026-11-23:" in told.answer
