"""What the digest and a case say runs out is what the core computes for each case by itself."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import psycopg
import pytest

from adapters.store.digest import STILL_TOLD, PgDigest
from adapters.store.minimum import MinimumDatabase
from adapters.store.tables import packets
from priorauth.casework.visits import runway
from priorauth.clock import SystemClock, local_date
from priorauth.minimum import RUNS_OUT_WITHIN_DAYS
from tests.clinics import CLINIC, House
from tests.practice import case, put

pytestmark = pytest.mark.anyio

ZONE = "America/New_York"
CASES = 60


def put_on_file(house: House, today: date, chance: random.Random) -> list[str]:
    """File cases with authorizations and visits of every kind around today."""
    case_ids = [f"C-RNWAY{number:05d}" for number in range(CASES)]
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        for case_id in case_ids:
            case(connection, case_id)
            for turn in range(chance.choice((1, 1, 2))):
                _authorize(connection, case_id, turn, today, chance)
            for day in chance.sample(range(-20, 20), chance.randint(0, 12)):
                state = chance.choice(("attended", "booked", "cancelled"))
                connection.execute(
                    'insert into visit (clinic_id, id, case_id, "on", state, codes, source,'
                    " recorded_at) values (%s, %s, %s, %s, %s, '{97110}', 'typed', now())",
                    [CLINIC, f"W-{case_id}-{day}", case_id, today + timedelta(days=day), state],
                )
    return case_ids


def _authorize(
    connection: psycopg.Connection[tuple[object, ...]],
    case_id: str,
    turn: int,
    today: date,
    chance: random.Random,
) -> None:
    visits = chance.choice((None, 0, 1, 2, 3, 5, 12))
    begins = chance.choice((None, today - timedelta(days=chance.randint(0, 15))))
    ends = chance.choice((None, today + timedelta(days=chance.randint(-12, 25))))
    put(
        connection,
        packets.determination,
        CLINIC,
        id=f"N-{case_id}-{turn}",
        case_id=case_id,
        outcome="approved",
        reasons=[],
        source="test",
        recorded_at=SystemClock().now() - timedelta(days=9 - turn),
    )
    connection.execute(
        "insert into authorization_on_file (clinic_id, id, case_id, determination_id, visits,"
        " valid_from, valid_to) values (%s, %s, %s, %s, %s, %s, %s)",
        [
            *(CLINIC, f"A-{case_id}-{turn}", case_id, f"N-{case_id}-{turn}"),
            *(visits, begins, ends),
        ],
    )


@pytest.mark.parametrize("seed", [1, 2])
async def test_the_digest_and_the_core_agree_on_what_runs_out(house: House, seed: int) -> None:
    today = local_date(SystemClock().now(), ZONE)
    case_ids = put_on_file(house, today, random.Random(seed))
    until = datetime.combine(today, time(12), ZoneInfo(ZONE))

    async with house.worker.store.begin(CLINIC) as tx:
        digest = await PgDigest(tx.connection, CLINIC).read(  # type: ignore[attr-defined]
            today, since=until, until=until
        )
        expected = {}
        for case_id in case_ids:
            file = await tx.cases.file(case_id)
            ends_on = runway(file.authorization, file.visits, today).runs_out_on
            days = None if ends_on is None else (ends_on - today).days
            if days is not None and -STILL_TOLD <= days <= RUNS_OUT_WITHIN_DAYS:
                expected[case_id] = days

    assert {each.case_id: each.days for each in digest.running_out} == expected
    assert len(expected) > CASES / 4


@pytest.mark.parametrize("seed", [3, 4])
async def test_a_case_as_it_is_shown_and_the_core_agree_on_its_visits(
    house: House, seed: int
) -> None:
    today = local_date(SystemClock().now(), ZONE)
    case_ids = put_on_file(house, today, random.Random(seed))

    expected, shown = {}, {}
    async with house.worker.store.begin(CLINIC) as tx:
        for case_id in case_ids:
            file = await tx.cases.file(case_id)
            counted = runway(file.authorization, file.visits, today)
            ends_on = counted.runs_out_on
            days = None if ends_on is None else (ends_on - today).days
            expected[case_id] = (counted.used_visits, counted.booked_visits, days)
    store = MinimumDatabase(house.url("pa_agent"), pool_size=1)
    async with store.begin(CLINIC) as look:
        for case_id in case_ids:
            view = await look.get_case(case_id)
            shown[case_id] = (view.used_visits, view.booked_visits, view.runs_out_in_days)
    await store.close()

    assert shown == expected
    assert len({days for _, _, days in expected.values()}) > CASES / 6
