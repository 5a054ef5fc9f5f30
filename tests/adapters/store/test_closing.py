"""Leaving the database: what runs ends first, nothing new begins, no connection stays open."""

from __future__ import annotations

import asyncio

import psycopg
import pytest

from adapters.store.database import Database
from priorauth.errors import Unavailable
from tests.clinics import CLINIC, House

pytestmark = pytest.mark.anyio


def connections(house: House) -> int:
    with psycopg.connect(house.dsn) as owner:
        [count] = owner.execute(
            "select count(*) from pg_stat_activity"
            " where usename = 'pa_intake' and datname = current_database()"
        ).fetchone() or [0]
    return int(count)


async def test_a_transaction_that_runs_is_finished_before_the_database_is_left(
    house: House,
) -> None:
    database = Database(house.url("pa_intake"), house.clock, house.ids)
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def work() -> str:
        async with database.begin(CLINIC):
            begun.set()
            await go_on.wait()
        return "committed"

    working = asyncio.create_task(work())
    await begun.wait()
    leaving = asyncio.create_task(database.close())
    await asyncio.sleep(0.05)
    assert not leaving.done() and connections(house) == 1

    go_on.set()
    await leaving

    assert await working == "committed"
    async with asyncio.timeout(10):
        while connections(house):
            await asyncio.sleep(0.01)


async def test_nothing_begins_in_a_database_that_was_left(house: House) -> None:
    database = Database(house.url("pa_intake"), house.clock, house.ids)
    await database.close()

    with pytest.raises(Unavailable):
        async with database.begin(CLINIC):
            pass
    with pytest.raises(Unavailable):
        await database.clinic_ids()
    assert connections(house) == 0
