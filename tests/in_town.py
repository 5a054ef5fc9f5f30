"""A house that speaks to the practice town, and a packet that a biller approved there."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta

import httpx
import pytest

from adapters.authorization.availity import AvailityAuthorization
from adapters.availity.session import AvailitySession
from adapters.availity.settings import AvailitySettings
from adapters.eligibility.availity import AvailityEligibility
from priorauth.casework import delivering, submissions, working
from priorauth.models.casefile import CaseFile
from priorauth.models.submission import DeliveryState
from priorauth.services import Pace
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import file_of
from tests.papers import COMPLETE, put_on_file
from tests.plain_printer import PlainPrinter
from tests.simulator.town import Town, started_town

SALTMARSH = {"payer_name": "Saltmarsh Employers Plan", "plan_name": "Saltmarsh Shared PPO"}
IN_TOWN = {"patient_name": "Tansy Opal Merriweather-Voss", "member_id": "NWX4410072"}


@pytest.fixture
def town() -> Iterator[Town]:
    with started_town() as running:
        yield running


@pytest.fixture
async def practice(house: House, town: Town) -> AsyncIterator[House]:
    """A house whose worker speaks to the town; no pause takes any time."""

    async def no_wait(_: float) -> None:
        town.control("clock", {"advance_minutes": 2})

    settings = AvailitySettings(
        base_url=f"{town.url}/availity",
        client_id="practice-clinic",
        client_secret="practice-only",
        scope="healthcare-hipaa-transactions",
        calls_per_second=1000,
        timeout_seconds=1.5,
    )
    async with httpx.AsyncClient() as client:
        session = AvailitySession(client, settings, house.clock, sleep=no_wait)
        yield house.with_worker(
            printer=PlainPrinter(),
            eligibility=AvailityEligibility(session),
            authorization=AvailityAuthorization(session),
            pace=Pace(lease=timedelta(seconds=0)),
        )


async def approved(house: House, **changes: object) -> str:
    """Return a submission that a biller approved a moment ago."""
    (case_id,) = await put_on_file(house, COMPLETE, **(IN_TOWN | changes))
    await working.work_case(house.worker, CLINIC, case_id)
    file = await file_of(house, case_id)
    assert file.packet is not None and file.submission is not None, file.case.reasons
    biller = await house.signed_in(BILLER)
    await submissions.approve(house.desk, biller, file.packet.id, file.packet.content_hash)
    return file.submission.id


async def approved_saltmarsh(house: House) -> str:
    """Return an approved submission to a payer that offers no search."""
    house.knows_payer("saltmarsh", "commercial_aso", **SALTMARSH, at="SALTMARSH-EP")
    return await approved(
        house,
        patient_name="Ignatius Fairbrother-Yoon",
        date_of_birth="1987-10-11",
        sex="M",
        member_id="SEP-2204816",
        **SALTMARSH,
    )


async def after(house: House, submission_id: str) -> CaseFile:
    async with house.worker.store.begin(CLINIC) as tx:
        return await tx.cases.file((await tx.packets.submission(submission_id)).case_id)


async def deliver(house: House, submission_id: str, times: int = 1) -> DeliveryState:
    for _ in range(times):
        await delivering.deliver(house.worker, CLINIC, submission_id)
    async with house.worker.store.begin(CLINIC) as tx:
        return (await tx.packets.submission(submission_id)).state


def received(town: Town, before: int) -> int:
    ledger = town.control("ledger")
    assert ledger["duplicates"] == 0
    return int(ledger["received"]) - before


def count(town: Town) -> int:
    return int(town.control("ledger")["received"])
