"""Approving on the desk page: a person looks, and only what she saw goes out."""

from __future__ import annotations

from datetime import timedelta

import psycopg
import pytest

from priorauth.models.submission import DeliveryState
from tests.clinics import BILLER, FRONT_DESK, House
from tests.on_file import packet_of, submission_of
from tests.visitors import Visitor, desk_of, file_referral, form_of

pytestmark = pytest.mark.anyio


async def state_of(house: House, case_id: str) -> DeliveryState:
    return (await submission_of(house, case_id)).state


async def test_a_person_sees_what_goes_where_and_approves_it(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    page = (await visitor.get(f"/cases/{case_id}")).text
    answer = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/approve")

    assert "Approve and send" in page
    assert "NORTHWIND-HP" in page
    assert answer.headers["location"] == f"/cases/{case_id}?done=approved"
    assert await state_of(house, case_id) is DeliveryState.APPROVED
    after = (await visitor.get(answer.headers["location"])).text
    assert "Approved by Person biller" in after
    assert "Approve and send" not in after


async def test_a_packet_that_changed_meanwhile_is_not_approved(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    form = form_of((await visitor.get(f"/cases/{case_id}")).text, f"/cases/{case_id}/approve")
    await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/correct", field="visits_requested", value="8"
    )

    answer = await visitor.http.post(f"/cases/{case_id}/approve", data=form)

    assert answer.status_code == 409
    assert "Not approved" in answer.text
    assert await state_of(house, case_id) is DeliveryState.HELD


async def test_another_fingerprint_than_the_one_shown_is_refused(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    answer = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/approve", content_hash="0" * 64
    )

    assert answer.status_code == 409
    assert "not the one that you looked at" in answer.text
    assert await state_of(house, case_id) is DeliveryState.HELD


async def test_who_may_not_approve_is_told_who_can_and_is_refused(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    packet = await packet_of(house, case_id)
    page = (await visitor.get(f"/cases/{case_id}")).text
    token = form_of(page, "/search")["form_token"]

    answer = await visitor.http.post(
        f"/cases/{case_id}/approve",
        data={
            "form_token": token,
            "packet_id": packet.id,
            "content_hash": packet.content_hash,
        },
    )

    assert "You cannot approve. Person biller, Person therapist can." in page
    assert answer.status_code == 404
    assert await state_of(house, case_id) is DeliveryState.HELD


async def test_a_session_that_ran_out_saves_nothing_and_says_so(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    form = form_of((await visitor.get(f"/cases/{case_id}")).text, f"/cases/{case_id}/approve")
    house.clock.forward(timedelta(minutes=31))

    answer = await visitor.http.post(f"/cases/{case_id}/approve", data=form)

    assert answer.status_code == 401
    assert "was not saved" in answer.text
    assert await state_of(house, case_id) is DeliveryState.HELD


async def test_a_click_keeps_the_session_alive(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in()

    for _ in range(3):
        house.clock.forward(timedelta(minutes=14))
        assert (await visitor.get("/")).status_code == 200
    house.clock.forward(timedelta(minutes=31))

    assert (await visitor.get("/")).status_code == 401


@pytest.mark.parametrize("token", ["", "0" * 64])
async def test_a_form_without_its_token_changes_nothing(house: House, token: str) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    answer = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/approve", form_token=token)

    assert answer.status_code == 403
    assert await state_of(house, case_id) is DeliveryState.HELD


async def test_a_form_from_another_page_of_the_web_changes_nothing(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    form = form_of((await visitor.get(f"/cases/{case_id}")).text, f"/cases/{case_id}/approve")

    for origin in ("https://elsewhere.example", "null"):
        answer = await visitor.http.post(
            f"/cases/{case_id}/approve", data=form, headers={"Origin": origin}
        )
        assert answer.status_code == 403
    assert await state_of(house, case_id) is DeliveryState.HELD


async def test_sending_back_keeps_the_comment_and_closes_the_gate(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()

    answer = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/send-back", comment="Eight visits, not twelve"
    )
    page = (await visitor.get(answer.headers["location"])).text

    assert "Eight visits, not twelve" in page
    assert f"/cases/{case_id}/approve" not in page


async def test_looking_and_approving_are_on_the_record(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/approve")

    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select action from record_entry where on_behalf_of = %s and case_id = %s"
            " order by number",
            [BILLER, case_id],
        ).fetchall()

    assert [row[0] for row in rows] == ["view_case", "approve_packet"]
