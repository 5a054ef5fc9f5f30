"""A payer's calendar year counts the visits of all of a patient's cases, and of nobody else's."""

from __future__ import annotations

from datetime import date

import pytest

from priorauth.models.case import CasePair, PairVerdict
from priorauth.models.visits import Visit, VisitState
from tests.clinics import BILLER, CLINIC, House
from tests.papers import put_on_file

pytestmark = pytest.mark.anyio

BACK = {"text": "ORDER FOR THE BACK", "diagnoses": ("M54.16",), "order_date": "2026-02-03"}
KNEE = {"text": "ORDER FOR THE KNEE", "diagnoses": ("M25.561",), "order_date": "2026-11-18"}


async def attended(house: House, case_id: str, on: date) -> None:
    visit = Visit(id=house.worker.ids.new("W"), case_id=case_id, on=on, state=VisitState.ATTENDED)
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.cases.put_visit(visit, is_evaluation=False)


async def elsewhere(house: House, case_id: str) -> list[date]:
    async with house.worker.store.begin(CLINIC) as tx:
        return [visit.on for visit in (await tx.cases.file(case_id)).visits_elsewhere]


async def test_visits_for_another_condition_of_the_same_member_are_seen(house: House) -> None:
    (back,) = await put_on_file(house, **BACK)
    (knee,) = await put_on_file(house, **KNEE)
    assert back != knee
    await attended(house, back, date(2026, 2, 9))
    await attended(house, back, date(2026, 2, 12))
    await attended(house, knee, date(2026, 11, 20))

    assert await elsewhere(house, knee) == [date(2026, 2, 9), date(2026, 2, 12)]
    assert await elsewhere(house, back) == [date(2026, 11, 20)]


@pytest.mark.parametrize(
    "other",
    [{"date_of_birth": "1971-09-30"}, {"member_id": "NWX9920013"}, {"member_id": None}],
)
async def test_visits_of_somebody_else_are_not_seen(house: House, other: dict[str, object]) -> None:
    (back,) = await put_on_file(house, **BACK | other)
    (knee,) = await put_on_file(house, **KNEE)
    await attended(house, back, date(2026, 2, 9))

    assert await elsewhere(house, knee) == []


@pytest.mark.parametrize(
    ("verdict", "counted"),
    [("other_complaint", [date(2026, 2, 9)]), ("other_patient", []), ("joined", [])],
)
async def test_what_a_person_said_of_two_cases_decides_whose_visits_count(
    house: House, verdict: str, counted: list[date]
) -> None:
    (back,) = await put_on_file(house, **BACK)
    (knee,) = await put_on_file(house, **KNEE)
    await attended(house, back, date(2026, 2, 9))
    async with house.desk.store.begin(CLINIC) as tx:
        pair = CasePair(
            case_id=back,
            other_id=knee,
            verdict=PairVerdict(verdict),
            decided_by=BILLER,
            decided_at=house.clock.now(),
        )
        await tx.pairs.decide(pair)

    assert await elsewhere(house, knee) == counted
