"""Papers that contradict each other on the side keep a request from being complete until asked."""

from __future__ import annotations

import pytest

from priorauth.models.packet import PacketState
from priorauth.models.reading import ReadValue
from tests.clinics import CLINIC, FRONT_DESK, House
from tests.visitors import Visitor, desk_of, file_referral, packet_of, work

pytestmark = pytest.mark.anyio

TWO_SIDES = ReadValue(value="right", confidence=0.9, flag="conflict")


async def test_a_side_said_in_two_ways_is_asked_and_keeps_the_packet_a_draft(house: House) -> None:
    case_id = await file_referral(house, laterality=TWO_SIDES)

    packet = await packet_of(house, case_id)

    assert packet.state is PacketState.DRAFT
    assert [(gap.need, gap.who) for gap in packet.content.gaps] == [("side", "referring_office")]
    async with house.worker.store.begin(CLINIC) as tx:
        (question,) = (await tx.cases.file(case_id)).questions
    assert question.what == "What is the side?"
    assert "code" in question.why


async def test_the_answer_completes_the_packet(house: House) -> None:
    case_id = await file_referral(house, laterality=TWO_SIDES)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    page = (await visitor.get(f"/cases/{case_id}")).text
    odd = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/answer", value="the bad one")
    answer = await visitor.press(f"/cases/{case_id}", f"/cases/{case_id}/answer", value="Left")
    await work(house, case_id)

    assert '<option value="bilateral">' in page
    assert odd.status_code == 422
    assert "left, right or bilateral" in odd.text
    assert answer.status_code == 303
    async with house.worker.store.begin(CLINIC) as tx:
        file = await tx.cases.file(case_id)
    assert [each.value for each in file.values("laterality")] == ["left"]
    assert file.questions == ()
    assert (await packet_of(house, case_id)).state is PacketState.HELD


@pytest.mark.parametrize("flag", ["low_confidence", None])
async def test_a_side_that_nothing_contradicts_is_not_asked_for(
    house: House, flag: str | None
) -> None:
    one = ReadValue(value="right", confidence=0.9, flag=flag)
    case_id = await file_referral(house, laterality=one)

    assert (await packet_of(house, case_id)).state is PacketState.HELD
