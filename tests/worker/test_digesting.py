"""The morning digest reaches the shelf once a day, at seven in the clinic's own zone."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from adapters.store.database import Database
from adapters.store.digest import PgDigest
from priorauth.casework.digest import make_digest
from tests.clinics import CLINIC, OTHER, House
from tests.practice import HELD, SURNAME, Practice, case
from tests.practice import practice as practice
from worker.digesting import Ways, post_digests

pytestmark = pytest.mark.anyio

WAYS = Ways(channel="C0FRONTDESK", desk="https://desk.example.test")


def posts(house: House, clinic: str = CLINIC) -> list[tuple[str, str]]:
    with psycopg.connect(house.dsn) as owner:
        return owner.execute(
            "select once, text from slack_post where clinic_id = %s order by once", [clinic]
        ).fetchall()


async def at(house: House, moment: datetime) -> None:
    house.clock.at = moment
    database = house.worker.store
    assert isinstance(database, Database)
    await post_digests(house.worker, database, WAYS)


async def test_it_is_made_once_from_seven_on_whatever_restarts(practice: Practice) -> None:
    house = practice.house
    await at(house, datetime(2026, 11, 23, 11, 59, tzinfo=UTC))
    assert posts(house) == []

    for _ in range(3):
        await at(house, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    [(once, text)] = posts(house)

    assert once == "digest:2026-11-23"
    assert HELD in text and SURNAME not in text and len(text.split()) <= 200


async def test_what_somebody_looks_at_at_noon_is_still_told_in_the_morning(
    practice: Practice,
) -> None:
    house = practice.house
    await at(house, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    house.clock.at = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
    with psycopg.connect(house.dsn) as owner:
        owner.execute("set session_replication_role = replica")
        case(owner, "C-NEW2222222")
        earlier = house.clock.at - timedelta(hours=1)
        owner.execute("update cases set opened_at = %s where id = 'C-NEW2222222'", [earlier])
    database = house.worker.store
    assert isinstance(database, Database)
    async with database.begin(CLINIC) as tx:
        looked = await make_digest(house.worker, tx, PgDigest(tx.connection, CLINIC))
    house.clock.forward(timedelta(hours=1))
    async with database.begin(CLINIC) as tx:
        again = await make_digest(house.worker, tx, PgDigest(tx.connection, CLINIC))
    await at(house, datetime(2026, 11, 24, 12, 0, tzinfo=UTC))

    assert (looked.changed.opened, again.changed.opened) == (1, 0)
    assert "1 new case" in posts(house)[-1][1], "the owner hears of it all the same"


async def test_what_slack_never_took_is_told_the_next_morning(practice: Practice) -> None:
    house = practice.house
    with psycopg.connect(house.dsn) as owner:
        owner.execute(
            "insert into slack_post (clinic_id, id, channel, text, blocks, next_at, made_at, tries,"
            " given_up_at) values (%s, 'Y-LEST222222', 'C0GONE', 'x', '[]', %s, %s, 9, %s)",
            [CLINIC, *[datetime(2026, 11, day, 9, 10, tzinfo=UTC) for day in (23, 22, 23)]],
        )
    await at(house, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    await at(house, datetime(2026, 11, 25, 12, 0, tzinfo=UTC))
    [first, later] = [text for once, text in posts(house) if once]

    assert "Not known: who saw 1 post that Slack did not take since Sun 04:10" in first
    assert "Slack did not take" not in later


async def test_a_clinic_whose_digest_breaks_keeps_no_other_from_its_own(
    practice: Practice, caplog: pytest.LogCaptureFixture
) -> None:
    with psycopg.connect(practice.house.dsn) as owner:
        owner.execute("update clinic set time_zone = 'Nowhere/At-All' where id = %s", [CLINIC])
    await at(practice.house, datetime(2026, 11, 23, 18, 0, tzinfo=UTC))

    assert posts(practice.house) == []
    assert len(posts(practice.house, OTHER)) == 1
    assert f"no digest for clinic {CLINIC}" in caplog.text


async def test_several_workers_make_one(practice: Practice) -> None:
    house = practice.house
    house.clock.at = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
    database = house.worker.store
    assert isinstance(database, Database)
    await asyncio.gather(*(post_digests(house.worker, database, WAYS) for _ in range(3)))

    assert [once for once, _ in posts(house)] == ["digest:2026-11-24"]


@pytest.mark.parametrize(
    ("day", "before", "after"),
    [
        (datetime(2026, 10, 31, tzinfo=UTC), timedelta(hours=10, minutes=59), timedelta(hours=11)),
        (datetime(2026, 11, 1, tzinfo=UTC), timedelta(hours=11, minutes=59), timedelta(hours=12)),
        (datetime(2027, 3, 13, tzinfo=UTC), timedelta(hours=11, minutes=59), timedelta(hours=12)),
        (datetime(2027, 3, 14, tzinfo=UTC), timedelta(hours=10, minutes=59), timedelta(hours=11)),
    ],
    ids=["summer", "first winter day", "last winter day", "summer again"],
)
async def test_seven_stays_seven_when_the_clocks_change(
    practice: Practice, day: datetime, before: timedelta, after: timedelta
) -> None:
    await at(practice.house, day + before)
    assert posts(practice.house) == []
    await at(practice.house, day + after)
    assert len(posts(practice.house)) == 1


async def test_after_three_days_away_one_is_made(practice: Practice) -> None:
    await at(practice.house, datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    await at(practice.house, datetime(2026, 11, 26, 20, 0, tzinfo=UTC))

    assert [once for once, _ in posts(practice.house)] == ["digest:2026-11-23", "digest:2026-11-26"]
