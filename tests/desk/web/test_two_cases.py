"""Two cases that may be one: the case page asks, and joins or keeps apart."""

from __future__ import annotations

import pytest

from priorauth.models.reading import ReadValue
from tests.clinics import BILLER, CLINIC, FRONT_DESK, House
from tests.visitors import Visitor, desk_of, file_referral

pytestmark = pytest.mark.anyio


async def two_cases(house: House) -> tuple[str, str]:
    first = await file_referral(house, ("referral_order",))
    unread = ReadValue(flag="unreadable")
    second = await file_referral(house, ("referral_order",), patient_name=unread, sex="M")
    return first, second


async def test_same_joins_the_cases_and_both_pages_say_so(house: House) -> None:
    first, second = await two_cases(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    page = (await visitor.get(f"/cases/{second}")).text

    answer = await visitor.press(
        f"/cases/{second}", f"/cases/{second}/same", verdict=f"joined:{first}"
    )
    kept = (await visitor.get(answer.headers["location"])).text
    closed = (await visitor.get(f"/cases/{second}")).text

    assert f"It is case {first} again" in page
    assert answer.headers["location"] == f"/cases/{first}?done=joined"
    assert f'Case <a class="mono" href="/cases/{second}">' in kept
    assert "joined another case to this one" in kept
    assert "closed a case by joining it" in kept
    assert "Person front_desk" in closed
    assert f'was joined to case <a class="mono" href="/cases/{first}">' in closed
    assert f"/cases/{second}/correct" not in closed


async def test_another_patient_is_recorded_and_the_question_is_gone(house: House) -> None:
    first, second = await two_cases(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    answer = await visitor.press(
        f"/cases/{second}", f"/cases/{second}/same", verdict="other_patient"
    )
    page = (await visitor.get(answer.headers["location"])).text

    assert "Nobody is asked about these two again." in page
    assert f"/cases/{second}/same" not in page
    async with house.desk.store.begin(CLINIC) as tx:
        assert await tx.pairs.between(first, second) is not None


@pytest.mark.parametrize("said", ["", "yes", "joined", "joined:C-STRANGER"])
async def test_an_answer_that_is_none_is_explained_and_changes_nothing(
    house: House, said: str
) -> None:
    first, second = await two_cases(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    answer = await visitor.press(f"/cases/{second}", f"/cases/{second}/same", verdict=said)

    assert answer.status_code == 422
    assert "Choose" in answer.text
    async with house.desk.store.begin(CLINIC) as tx:
        assert await tx.pairs.between(first, second) is None
