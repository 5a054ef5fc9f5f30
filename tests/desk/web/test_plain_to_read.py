"""The desk says to each person what is hers to do, and lets nobody confirm what is in doubt."""

from __future__ import annotations

import re

import psycopg
import pytest

from priorauth.models.reading import DocumentReading, OtherPlace, ReadValue
from tests.clinics import BILLER, CLINIC, FRONT_DESK, House
from tests.visitors import Visitor, desk_of, file_referral, referral, take_in

pytestmark = pytest.mark.anyio

BORN_TWICE = "The date of birth is said in two ways: page 1 and page 2; a person must look."


async def test_only_who_may_approve_is_told_that_a_packet_waits_for_her(house: House) -> None:
    await file_referral(house)
    app = desk_of(house)

    front = (await (await Visitor(house, app).sign_in(FRONT_DESK)).get("/")).text
    biller = (await (await Visitor(house, app).sign_in(BILLER)).get("/")).text

    assert "Waiting for your approval" in biller
    assert "Review and approve" in biller
    assert "your approval" not in front
    assert "Review and approve" not in front
    assert "Waiting for approval" in front


async def test_who_may_not_see_cases_is_shown_no_way_to_them(house: House) -> None:
    with psycopg.connect(house.dsn) as connection:
        connection.execute(
            "insert into staff values (%s, 'U-OUTSIDE', 'Orla Quince', 'read_only', '{}', true)",
            [CLINIC],
        )
    visitor = await Visitor(house, desk_of(house)).sign_in("U-OUTSIDE")

    page = (await visitor.get("/emergency")).text

    assert 'href="/documents"' not in page
    assert 'action="/search"' not in page
    assert "Sign out" in page


async def born_twice(house: House) -> str:
    """File a referral whose papers contradict each other, as reading says it."""
    twice = ReadValue(
        value="1961-02-07",
        page=1,
        confidence=0.4,
        flag="conflict",
        otherwise=OtherPlace(page=1, box=(300.0, 420.0, 360.0, 432.0)),
    )
    case_id = await file_referral(house, date_of_birth=twice)
    async with house.worker.store.begin(CLINIC) as tx:
        (paper,) = (await tx.cases.file(case_id)).documents
        reading = await tx.papers.reading(paper.document_id)
        assert isinstance(reading, DocumentReading)
        changed = reading.model_copy(update={"warnings": (BORN_TWICE,)})
        await tx.papers.save_reading(paper.document_id, changed, media_type="application/pdf")
    return case_id


async def test_a_contradiction_is_not_answered_by_a_press_of_the_button(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    case_id = await born_twice(house)

    page = (await visitor.get(f"/cases/{case_id}")).text

    (asked,) = re.findall(r'<div class="ask">(.*?)</form>', page, re.S)
    (typed,) = re.findall(r'type="date" name="value" id="q-[^"]*" value="([^"]*)"', asked)
    assert typed == ""
    assert BORN_TWICE in asked
    shown = re.findall(r'<img src="[^"]*/crop\?page=1&amp;box=([\d.,]+)"', asked)
    assert shown == ["190.0,137.0,256.0,150.0", "300.0,420.0,360.0,432.0"]
    assert "payer is not known" not in page


async def test_a_value_in_doubt_stands_beside_its_place_in_the_question(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    pen = ReadValue(value="NWX4410072", page=1, confidence=0.6, flag="written_by_hand")
    case_id = await file_referral(house, member_id=pen)

    page = (await visitor.get(f"/cases/{case_id}")).text

    (asked,) = re.findall(r'<div class="ask">(.*?)</form>', page, re.S)
    assert 'value="NWX4410072"' in asked
    assert "/crop?page=1" in asked


async def test_a_paper_of_which_no_case_came_says_so(house: House) -> None:
    content, reading = referral(("advertisement",))
    document_id = await take_in(house, content)
    alone = reading.model_copy(update={"referrals": ()})
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.papers.save_reading(document_id, alone, media_type="application/pdf")
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    page = (await visitor.get(f"/documents/{document_id}")).text

    assert "It was set aside" in page


async def test_a_coverage_that_has_ended_is_not_confirmed_by_a_press(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    ended = ReadValue(value="NWX4410072", page=1, confidence=0.8, flag="coverage_ended")
    case_id = await file_referral(house, member_id=ended)

    page = (await visitor.get(f"/cases/{case_id}")).text

    (asked,) = re.findall(r'<div class="ask">(.*?)</form>', page, re.S)
    assert "this coverage has ended" in asked
    assert 'name="value" id="q-' in asked
    assert 'value="NWX4410072"' not in asked
