"""When the agent ends, who was being answered is answered first."""

from __future__ import annotations

import asyncio
import logging

import httpx
import psycopg
import pytest

from agent.answering import known_of
from agent.slack.at_work import AtWork
from agent.slack.running import connected_to_slack
from tests.agent.slack.conftest import Workspace, on_file, settings_of
from tests.clinics import CLINIC
from tests.practice import PENDING, Practice
from tests.simulator.town import Town
from tests.tools.test_call import held_up, waits_for_a_lock

pytestmark = pytest.mark.anyio


async def test_a_question_asked_before_the_end_is_still_answered(
    practice: Practice, town: Town
) -> None:
    on_file(practice)
    known = await known_of(practice.caller(), {"aetna"}, {"97110"})
    async with (
        httpx.AsyncClient(base_url=town.url) as http,
        held_up(practice) as elsewhere,
    ):
        await http.delete("/control/slack")
        async with connected_to_slack(
            settings_of(town), practice.services, CLINIC, known, None
        ) as desk:
            workspace = Workspace(town, http, desk, practice)
            await workspace.connected()
            await workspace.mention("what is pending?")
            async with asyncio.timeout(20):
                await waits_for_a_lock(elsewhere)
            letting_go = asyncio.create_task(let_go(elsewhere))
        await letting_go
        [post] = await workspace.posted()

    assert PENDING in str(post)


async def let_go(elsewhere: psycopg.AsyncConnection[object]) -> None:
    await asyncio.sleep(0.2)
    await elsewhere.rollback()


async def test_what_takes_too_long_is_ended_and_said_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    ended = asyncio.Event()

    async def answers_for_ever(body: dict[str, str]) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    with caplog.at_level(logging.WARNING):
        async with AtWork(within=0.01) as at_work:
            answering = asyncio.create_task(at_work.counted(answers_for_ever)({"text": "Oleander"}))
            await asyncio.sleep(0)

    assert ended.is_set() and answering.cancelled()
    assert "was not finished" in caplog.text and "Oleander" not in caplog.text
