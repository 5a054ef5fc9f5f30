"""A conversation goes on after the agent was restarted; no name in it is ever kept."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import psycopg
import pytest

from agent.answering import known_of
from agent.remembering import KEPT_TURNS, cut
from agent.slack.conversations import Conversations
from tests.agent.slack.conftest import FRONT, THERA
from tests.clinics import CLINIC, FRONT_DESK, THERAPIST
from tests.practice import DENIED, HELD, PENDING, SURNAME, Practice

pytestmark = pytest.mark.anyio

THREAD = ("C0FRONTDESK", "1764.9", FRONT)
Agent = Callable[[], AbstractAsyncContextManager[Conversations]]


@pytest.fixture
def agent(practice: Practice) -> Agent:
    """Start an agent that remembers nothing by itself."""

    @asynccontextmanager
    async def start() -> AsyncIterator[Conversations]:
        known = await known_of(practice.caller(), {"aetna", "uhc", "cigna"}, {"97110"})
        async with Conversations(known, None) as conversations:
            yield conversations

    return start


def kept(practice: Practice) -> str:
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("select set_config('app.clinic', %s, false)", [CLINIC])
        rows = owner.execute("select * from conversation").fetchall()
    return json.dumps(rows, default=str)


@pytest.mark.parametrize(
    ("first", "then", "said"),
    [
        ("what is pending for Northwind?", "and for Cigna?", "No case is pending at the payer"),
        ("what is pendign?", "and for Northwind?", PENDING),
        ("what's denied?", "the first one", f"{DENIED} is denied"),
        ("which cases are held?", "status of that one", f"{HELD} is waiting"),
    ],
)
async def test_a_follow_up_is_understood_after_a_restart(
    practice: Practice, agent: Agent, first: str, then: str, said: str
) -> None:
    async with agent() as before:
        await before.ask(THREAD, practice.caller(), first)
    async with agent() as after:
        answer = await after.ask(THREAD, practice.caller(), then)

    assert said in answer.answer


async def test_two_agents_that_share_a_thread_go_on_from_its_last_answer(
    practice: Practice, agent: Agent
) -> None:
    async with agent() as one, agent() as other:
        await one.ask(THREAD, practice.caller(), "which cases are held?")
        await other.ask(THREAD, practice.caller(), "what is denied?")
        answer = await one.ask(THREAD, practice.caller(), "status of that one")

    assert DENIED in answer.answer


async def test_a_name_in_a_question_is_not_kept(practice: Practice, agent: Agent) -> None:
    async with agent() as before:
        await before.ask(THREAD, practice.caller(), f"what is the status of {SURNAME}?")
        await before.ask(THREAD, practice.caller(), "status of Nobodyknown Personhere")
    everything = kept(practice)

    assert SURNAME.lower() not in everything.lower()
    assert "nobodyknown" not in everything.lower()


async def test_nobody_goes_on_in_the_kept_conversation_of_somebody_else(
    practice: Practice, agent: Agent
) -> None:
    async with agent() as before:
        await before.ask(THREAD, practice.caller(FRONT_DESK), "what is denied?")
    async with agent() as after:
        hers = (*THREAD[:2], THERA)
        answer = await after.ask(hers, practice.caller(THERAPIST), "status of that one")

    assert "Which case?" in answer.answer


async def test_what_is_not_used_for_long_is_removed(practice: Practice, agent: Agent) -> None:
    async with agent() as before:
        await before.ask(THREAD, practice.caller(), "what is denied?")
    now = practice.services.clock.now()
    async with practice.services.minimum.begin(CLINIC) as tx:
        kept_still = await tx.conversations.clear(now)
        removed = await tx.conversations.clear(now.replace(year=now.year + 1))

    assert (kept_still, removed) == (0, 1)


def test_what_is_cut_away_leaves_its_ids_behind() -> None:
    said = []
    for number in range(KEPT_TURNS):
        said += [
            {"role": "user", "content": f"question {number} about {PENDING}"},
            {"role": "assistant", "content": f"see {DENIED}" if number == 0 else "yes"},
        ]
        said = cut(said)

    assert len(said) == KEPT_TURNS
    assert said[0]["role"] == "user"
    assert DENIED in said[0]["content"] and PENDING in said[0]["content"]
