"""A clinic's IT watches the house by figures: with a token, from its own network, of nobody."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import timedelta

import httpx
import psycopg
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from adapters.settings import inherited, read_settings
from adapters.store.database import Database
from desk.web.figures import figures_door
from priorauth.casework import reading
from priorauth.casework.queueing import enqueue_reading
from priorauth.casework.recording import outside_call
from priorauth.clock import SystemClock
from priorauth.errors import NotConfigured, Unavailable
from priorauth.models.reading import DocumentReading
from tests.clinics import CLINIC, OTHER, House
from tests.practice import HELD, SURNAME, Practice
from tests.practice import practice as practice
from tests.visitors import ADDRESS, desk_beside, referral, take_in
from worker.sweeping import sweep

pytestmark = pytest.mark.anyio

TOKEN = "practice-only-token-of-the-monitoring"
FIGURE = re.compile(r'priorauth_[a-z_]+(\{([a-z]+="[A-Za-z0-9_]*",?)+\})? \d+(\.\d+)?')


def watched_desk(house: House) -> Starlette:
    return desk_beside(house, figures_door(house.desk, CLINIC, SecretStr(TOKEN)))


async def figures(house: House, *, token: str = TOKEN, client: str = "10.1.2.3") -> httpx.Response:
    transport = httpx.ASGITransport(watched_desk(house), client=(client, 4711))
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as http:
        return await http.get("/metrics", headers={"Authorization": f"Bearer {token}"})


async def test_the_figures_say_what_waits_what_failed_and_what_ran(practice: Practice) -> None:
    house = practice.house
    await practice.ask("get_case", case_id=HELD)
    await practice.ask("get_case", case_id="C-0000000000")
    database = house.worker.store
    assert isinstance(database, Database)
    await sweep(house.worker, database)
    house.clock.at = SystemClock().now() + timedelta(minutes=2)

    answer = await figures(house)

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    said = answer.text.splitlines()
    assert {
        'priorauth_jobs{lane="read",state="waiting"} 1.0',
        'priorauth_documents{state="received"} 1.0',
        'priorauth_submissions{state="held"} 1.0',
        'priorauth_tool_calls_last_hour{tool="get_case",outcome="done"} 1.0',
        'priorauth_tool_calls_last_hour{tool="get_case",outcome="refused"} 1.0',
        "# TYPE priorauth_last_run_timestamp_seconds gauge",
    } <= set(said)
    assert any('{what="sweep"}' in line for line in said)
    shown = [line for line in said if not line.startswith("# TYPE ")]
    assert all(FIGURE.fullmatch(line) for line in shown), shown
    assert not any(name in answer.text for name in (CLINIC, HELD, SURNAME, "Meadowlark"))


async def test_the_figures_are_of_this_clinic_alone(house: House) -> None:
    database = house.worker.store
    assert isinstance(database, Database)
    async with database.begin(CLINIC) as tx:
        await enqueue_reading(tx, "D-0000000001")

    with psycopg.connect(house.url("pa_desk")) as desk:
        desk.execute("select set_config('app.clinic', %s, true)", [CLINIC])
        assert desk.execute("select jobs from jobs_by_lane()").fetchall() == [(1,)]
        desk.execute("select set_config('app.clinic', %s, true)", [OTHER])
        assert desk.execute("select * from jobs_by_lane()").fetchall() == []


async def test_how_long_pages_take_is_counted_as_they_are_read(house: House) -> None:
    content, found = referral()
    document_id = await take_in(house, content)

    class Slow:
        async def read(self, _content: bytes, _payers: object) -> DocumentReading:
            house.clock.forward(timedelta(seconds=6))
            return found

    await reading.read_document(house.with_worker(reader=Slow()).worker, CLINIC, document_id)

    said = set((await figures(house)).text.splitlines())
    assert "priorauth_reading_seconds_total 6.0" in said
    assert f"priorauth_pages_read_total {len(found.pages)}.0" in said


async def test_a_payer_out_of_reach_is_told_since_when(house: House) -> None:
    with suppress(Unavailable):
        async with outside_call(house.worker, CLINIC, "check_status", None):
            raise Unavailable("Availity", "no answer")
    house.clock.at = SystemClock().now() + timedelta(minutes=2)

    shown = (await figures(house)).text

    assert 'priorauth_payers_unreachable_since_timestamp_seconds{asked="check_status"} ' in shown
    assert (
        'priorauth_outside_calls_last_hour{call="check_status",outcome="Unavailable"} 1.0' in shown
    )


@pytest.mark.parametrize(
    ("token", "client", "status"),
    [(TOKEN, "192.168.0.7", 200), (TOKEN, "8.8.8.8", 403), ("another", "127.0.0.1", 401)],
)
async def test_only_this_token_from_this_house_is_answered(
    house: House, token: str, client: str, status: int
) -> None:
    answer = await figures(house, token=token, client=client)

    assert answer.status_code == status
    assert ("priorauth_" in answer.text) is (status == 200)


def test_the_token_is_long_and_only_the_desk_is_given_it() -> None:
    with pytest.raises(NotConfigured, match="PRIORAUTH_METRICS_TOKEN"):
        read_settings({"PRIORAUTH_METRICS_TOKEN": "short"})

    environment = {"PRIORAUTH_METRICS_TOKEN": TOKEN}
    assert inherited(environment=environment) == {}
