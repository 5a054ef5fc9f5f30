"""Breaking the glass: a reason, an hour of looking, and everybody is told."""

from __future__ import annotations

from datetime import timedelta

import psycopg
import pytest

from desk.web.seats import form_token
from priorauth.casework.sign_in import IDLE
from tests.clinics import BILLER, CLINIC, House
from tests.visitors import Visitor, desk_of, file_referral

pytestmark = pytest.mark.anyio

OUTSIDER = "U-OUTSIDE"


async def outsider(house: House) -> Visitor:
    """A person who works here and may not see cases."""
    with psycopg.connect(house.dsn) as connection:
        connection.execute(
            "insert into staff values (%s, %s, 'Orla Quince', 'read_only', '{}', true)",
            [CLINIC, OUTSIDER],
        )
    return await Visitor(house, desk_of(house)).sign_in(OUTSIDER)


async def test_with_a_reason_she_looks_for_an_hour_and_changes_nothing(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await outsider(house)
    before = (await visitor.get(f"/cases/{case_id}")).status_code

    begun = await visitor.press("/emergency", "/emergency", reason="The practice is on fire.")
    page = await visitor.get(f"/cases/{case_id}")
    sent = {"form_token": form_token(visitor.http.cookies["desk"])}
    approve = await visitor.http.post(f"/cases/{case_id}/approve", data=sent)
    for _ in range(5):
        house.clock.forward(IDLE - timedelta(minutes=2))
        last = (await visitor.get(f"/cases/{case_id}")).status_code

    assert (before, begun.status_code, page.status_code) == (404, 303, 200)
    assert "Merriweather" in page.text
    assert approve.status_code == 404
    assert last == 404


async def test_who_may_not_see_cases_is_led_to_what_she_may_do(house: House) -> None:
    visitor = await outsider(house)

    hers = await visitor.http.post(await visitor.link(OUTSIDER))
    anothers = await visitor.http.post(await visitor.link(BILLER))

    assert hers.headers["location"] == "/emergency"
    assert anothers.headers["location"] == "/"


async def test_everybody_is_told_and_it_is_on_the_record(house: House) -> None:
    visitor = await outsider(house)
    await visitor.press("/emergency", "/emergency", reason="The practice is on fire.")

    page = await (await Visitor(house, desk_of(house)).sign_in(BILLER)).get("/")

    assert "Emergency access: Orla Quince" in page.text
    with house.owner() as owner:
        row = owner.execute(
            "select on_behalf_of, purpose, details::text from record_entry"
            " where action = 'break_glass'"
        ).fetchone()
        kept = owner.execute("select reason from emergency_access").fetchone()
    assert row is not None and row[0] == OUTSIDER and "fire" not in str(row[2])
    assert kept is not None and b"fire" not in bytes(kept[0])  # type: ignore[call-overload]


@pytest.mark.parametrize("reason", ["", "short", "x" * 501])
async def test_without_a_good_reason_the_glass_stays_whole(house: House, reason: str) -> None:
    visitor = await outsider(house)

    answer = await visitor.press("/emergency", "/emergency", reason=reason)

    assert answer.status_code == 422
    assert (await visitor.get("/")).status_code == 404


async def test_who_may_see_cases_needs_no_emergency(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    page = await visitor.get("/emergency")
    sent = {"form_token": form_token(visitor.http.cookies["desk"]), "reason": "I am curious."}
    answer = await visitor.http.post("/emergency", data=sent)

    assert "do not have the right" not in page.text and "<textarea" not in page.text
    assert answer.status_code == 409


async def test_a_page_that_was_left_open_goes_away_by_itself(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    page = await visitor.get("/")

    assert page.headers["refresh"] == f"{int(IDLE.total_seconds()) + 5}; url=/"
    assert page.headers["cache-control"] == "no-store"


async def test_after_a_working_day_she_signs_in_anew_however_busy_she_was(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(BILLER)

    seen = []
    for _ in range(41):
        house.clock.forward(timedelta(minutes=12))
        seen.append((await visitor.get("/documents")).status_code)

    assert seen[:39] == [200] * 39
    assert seen[-1] == 401
