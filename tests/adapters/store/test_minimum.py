"""The agent's way into the store: the minimum views, one clinic, and plain words when it breaks."""

from __future__ import annotations

import asyncio
import socket
from datetime import timedelta

import psycopg
import pytest

from adapters.store.minimum import MinimumDatabase
from priorauth.errors import NotFound, NotPermitted, Unavailable
from priorauth.minimum import CaseFilter
from priorauth.models.conversation import Asked, Memory
from tests.clinics import CLINIC, FRONT_DESK, OTHER, House
from tests.practice import ELSEWHERE, PENDING, SURNAME, Practice
from tests.practice import practice as practice

pytestmark = pytest.mark.anyio


async def test_a_transaction_sees_its_own_clinic_alone(practice: Practice) -> None:
    store = practice.services.minimum

    async with store.begin(OTHER) as tx:
        listed = await tx.list_cases(CaseFilter(), page=1, limit=25)
        named = await tx.find_cases(SURNAME)
    with pytest.raises(NotFound):
        async with store.begin(OTHER) as tx:
            await tx.get_case(PENDING)

    assert [case.case_id for case in listed.cases] == list(named) == [ELSEWHERE]


async def test_clinics_take_turns_on_one_connection(practice: Practice) -> None:
    store = MinimumDatabase(practice.house.url("pa_agent"), pool_size=1)
    seen = []
    for clinic_id in (CLINIC, OTHER, CLINIC, OTHER):
        async with store.begin(clinic_id) as tx:
            seen.append((await tx.list_cases(CaseFilter(), page=1, limit=1)).total)
    await store.close()

    assert seen == [7, 1, 7, 1]


FORBIDDEN = (
    "select name from patient",
    "select value from evidence",
    "select content from packet",
    "select reasons from determination",
    "select npi from clinic",
    "select * from record_entry",
    "insert into approval select * from approval",
    "update submission set state = 'sent'",
    "update tool_request set state = 'done'",
)


async def test_the_agents_login_may_do_nothing_else(house: House) -> None:
    for statement in FORBIDDEN:
        with (
            psycopg.connect(house.url("pa_agent")) as connection,
            pytest.raises(psycopg.errors.InsufficientPrivilege),
        ):
            connection.execute(statement)


async def test_what_the_login_may_not_do_is_said_without_the_database_s_words(
    practice: Practice,
) -> None:
    with pytest.raises(NotPermitted, match="do this with this login"):
        async with practice.services.minimum.begin(CLINIC) as tx:
            await tx._rows("select name from patient")  # type: ignore[attr-defined]


async def test_a_lost_connection_is_said_once_and_then_replaced(practice: Practice) -> None:
    store = practice.services.minimum
    async with store.begin(CLINIC) as tx:
        await tx.time_zone()
    _cut_every_line(practice)

    with pytest.raises(Unavailable):
        async with store.begin(CLINIC) as tx:
            await tx.time_zone()
    async with store.begin(CLINIC) as tx:
        assert await tx.time_zone() == "America/New_York"


async def test_a_connection_lost_while_the_first_was_replaced_is_not_handed_out(
    practice: Practice,
) -> None:
    store = practice.services.minimum
    async with store.begin(CLINIC) as tx:
        await tx.time_zone()
    _cut_every_line(practice)
    with pytest.raises(Unavailable):
        async with store.begin(CLINIC) as tx:
            await tx.time_zone()
    async with store.begin(CLINIC) as tx:
        await tx.time_zone()

    _cut_every_line(practice)

    async with store.begin(CLINIC) as tx:
        assert await tx.time_zone() == "America/New_York"


def _cut_every_line(practice: Practice) -> None:
    with psycopg.connect(practice.house.dsn, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
            " where usename = 'pa_agent' and datname = current_database()"
        )


async def test_many_calls_at_once_wait_their_turn(practice: Practice) -> None:
    answers = await asyncio.gather(*(practice.ask("get_case", case_id=PENDING) for _ in range(20)))

    assert {answer["case"]["case_id"] for answer in answers} == {PENDING}


async def test_what_is_broken_off_is_taken_back_and_its_connection_goes_on(
    practice: Practice,
) -> None:
    store = MinimumDatabase(practice.house.url("pa_agent"), pool_size=1)
    memory, now = Memory(asked=Asked(question="q"), version=1), practice.services.clock.now()

    for wait in ("select pg_sleep(60)", "select 1"):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2), store.begin(CLINIC) as tx:
                await tx.conversations.keep("C1:6.1:U1", FRONT_DESK, memory, now)
                await tx._rows(wait)
                await asyncio.Event().wait()

    async with store.begin(CLINIC) as tx:
        assert await tx.conversations.recall("C1:6.1:U1") == Memory()
    await store.close()


async def test_what_was_refused_is_refused_again_in_the_same_words(practice: Practice) -> None:
    store = MinimumDatabase(practice.house.url("pa_agent"), pool_size=1)

    for _ in range(2):
        with pytest.raises(NotPermitted, match="do this with this login"):
            async with store.look(CLINIC) as tx:
                await tx._rows("select name from patient")
    async with store.look(CLINIC) as tx:
        assert await tx.time_zone() == "America/New_York"
    await store.close()


@pytest.mark.slow
async def test_a_database_that_is_away_is_said_to_be_away() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    store = MinimumDatabase(f"postgresql://nobody@127.0.0.1:{port}/none")

    with pytest.raises(Unavailable):
        async with store.begin(CLINIC) as tx:
            await tx.time_zone()
    await store.close()


async def test_a_conversation_is_reached_by_its_own_key_alone(practice: Practice) -> None:
    store, now = practice.services.minimum, practice.services.clock.now()
    memory = Memory(asked=Asked(question="and since Monday?", state="TX"), version=1)
    async with store.begin(CLINIC) as tx:
        await tx.conversations.keep("C1:5.1:U1", FRONT_DESK, memory, now)

    async with store.begin(CLINIC) as tx:
        again = await tx.conversations.recall("C1:5.1:U1")
        another = await tx.conversations.recall("C1:5.1:U2")
    async with store.begin(OTHER) as tx:
        elsewhere = await tx.conversations.recall("C1:5.1:U1")
        cleared_elsewhere = await tx.conversations.clear(now + timedelta(days=1))

    assert again == memory
    assert another == elsewhere == Memory()
    assert cleared_elsewhere == 0
    with psycopg.connect(practice.house.url("pa_agent")) as agent:
        agent.execute("select set_config('app.clinic', %s, false)", [CLINIC])
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            agent.execute("select id from conversation")
