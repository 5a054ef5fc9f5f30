"""Systems post FHIR bundles: only with the token, stored before the answer, refused ones kept."""

from __future__ import annotations

import hashlib
from datetime import date
from random import Random

import httpx
import psycopg
import pytest
from pydantic import SecretStr
from starlette.applications import Starlette

from adapters.settings import inherited, read_settings
from desk.web.fhir_door import fhir_door
from priorauth.errors import NotConfigured
from simulator.emr.bundles import bundle, written
from simulator.paper import invent
from tests.clinics import CLINIC, House
from tests.visitors import ADDRESS, desk_beside

pytestmark = pytest.mark.anyio

TOKEN = "practice-only-token-of-the-door"
CONTENT = written(bundle(invent.referral(Random("door"), date(2026, 11, 23))))


def desk_with_door(house: House) -> Starlette:
    return desk_beside(house, fhir_door(house.intake, CLINIC, SecretStr(TOKEN)))


async def post(house: House, content: bytes, **headers: str) -> httpx.Response:
    usual = {"content-type": "application/fhir+json", "authorization": f"Bearer {TOKEN}"}
    transport = httpx.ASGITransport(desk_with_door(house))
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
        whole = usual | {name.replace("_", "-"): value for name, value in headers.items()}
        return await client.post("/intake/fhir", content=content, headers=whole)


def inbox(house: House) -> list[tuple[object, ...]]:
    with psycopg.connect(house.dsn) as connection:
        return connection.execute("select sha256, source from inbox").fetchall()


async def test_a_bundle_is_stored_before_it_is_answered(house: House) -> None:
    answer = await post(house, CONTENT)

    assert answer.status_code == 202
    assert answer.json()["issue"][0]["severity"] == "information"
    assert inbox(house) == [(hashlib.sha256(CONTENT).hexdigest(), "FHIR")]


@pytest.mark.parametrize("given", ["Bearer wrong", "Basic abc", ""])
async def test_without_the_token_nothing_is_taken(house: House, given: str) -> None:
    answer = await post(house, CONTENT, authorization=given)

    assert answer.status_code == 401
    assert inbox(house) == []


async def test_another_kind_of_content_is_refused(house: House) -> None:
    answer = await post(house, b"<xml/>", content_type="application/xml")

    assert answer.status_code == 415
    assert inbox(house) == []


async def test_what_is_no_referral_is_refused_and_kept(house: House) -> None:
    answer = await post(house, b'{"resourceType": "Observation", "note": "Merriweather"}')

    assert answer.status_code == 422
    assert "Merriweather" not in answer.text
    assert len(inbox(house)) == 1


async def test_a_bundle_that_is_too_large_is_refused(house: House) -> None:
    answer = await post(house, b"", content_length=str(51 * 1024 * 1024))

    assert answer.status_code == 413
    assert inbox(house) == []


def test_a_token_that_is_too_short_is_refused_and_only_the_desk_gets_it() -> None:
    with pytest.raises(NotConfigured, match="PRIORAUTH_FHIR_TOKEN"):
        read_settings({"PRIORAUTH_FHIR_TOKEN": "short"})

    environment = {"PRIORAUTH_FHIR_TOKEN": TOKEN}
    assert inherited(environment=environment) == {}
    assert inherited("PRIORAUTH_FHIR_TOKEN", environment=environment) == environment
