"""Closing a case on its page, and opening it again there."""

from __future__ import annotations

import pytest

from tests.clinics import BILLER, FRONT_DESK, House
from tests.visitors import Visitor, desk_of, file_referral

pytestmark = pytest.mark.anyio


async def test_the_page_of_a_closed_case_says_why_by_whom_and_opens_it_again(house: House) -> None:
    case_id = await file_referral(house, ("referral_order",))
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/close", reason="finished")
    closed = (await visitor.get(answer.headers["location"])).text
    queue = (await visitor.get("/")).text
    answer = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/reopen")
    again = (await visitor.get(answer.headers["location"])).text

    assert "Person front_desk closed this case on" in closed
    assert "the patient has finished or left" in closed
    assert f"/cases/{case_id}/correct" not in closed
    assert case_id not in queue
    assert "Opened again." in again
    assert "closed the case" in again
    assert f"/cases/{case_id}/close" in again


@pytest.mark.parametrize("reason", ["", "because"])
async def test_a_reason_that_is_none_is_explained_and_changes_nothing(
    house: House, reason: str
) -> None:
    case_id = await file_referral(house, ("referral_order",))
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    answer = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/close", reason=reason)

    assert answer.status_code == 422
    assert "Choose why the case is closed." in answer.text
    assert f"/cases/{case_id}/reopen" not in answer.text
