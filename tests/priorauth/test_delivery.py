"""Delivery: sent once, counted on the payer's own side, whatever happens on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from priorauth.casework import corrections, delivering, packets, submissions, working
from priorauth.errors import Conflict
from priorauth.models.benefits import CoverageStatus
from priorauth.models.case import QuestionKind
from priorauth.models.submission import DeliveryState
from priorauth.services import Pace
from tests.clinics import BILLER, CLINIC, House
from tests.in_town import (
    IN_TOWN,
    after,
    approved,
    approved_saltmarsh,
    count,
    deliver,
    received,
)
from tests.in_town import practice as practice
from tests.in_town import town as town
from tests.on_file import file_of
from tests.papers import COMPLETE, put_on_file
from tests.simulator.town import Town

pytestmark = pytest.mark.anyio


async def test_an_approved_packet_is_sent_and_confirmed_once(practice: House, town: Town) -> None:
    before, submission_id = count(town), await approved(practice)

    state = await deliver(practice, submission_id, times=3)

    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_the_payer_gets_what_was_approved_and_its_own_patient_only(
    practice: House, town: Town
) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)

    review = town.control("ledger")["reviews"][-1]["body"]

    assert review["subscriber"]["memberId"] == "NWX4410072"
    assert {p["code"] for p in review["procedures"]} == {"97110", "97140"}
    assert [d["code"] for d in review["diagnoses"]] == ["M54.16"]


@pytest.mark.parametrize(
    "drill",
    [
        {"drill": "timeout_after_acceptance", "then": "drop"},
        {"drill": "cut_connection", "at": "after_body", "path": "service-reviews"},
        {"drill": "cut_connection", "at": "half_response", "path": "service-reviews"},
        {"drill": "html_with_200", "method": "POST", "path": "service-reviews"},
    ],
    ids=lambda drill: "-".join(str(v) for v in drill.values() if v != "service-reviews"),
)
async def test_after_an_unclear_outcome_the_payer_is_asked_and_nothing_is_sent_twice(
    practice: House, town: Town, drill: dict[str, object]
) -> None:
    before, submission_id = count(town), await approved(practice)
    town.control("drills", {**drill, "times": 1})

    unclear = await deliver(practice, submission_id)
    state = await deliver(practice, submission_id, times=5)

    assert town.hits(str(drill["drill"])) == 1
    assert unclear is DeliveryState.SENDING
    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_what_surely_did_not_arrive_is_sent_after_the_payer_denied_it_often_enough(
    practice: House, town: Town
) -> None:
    before, submission_id = count(town), await approved(practice)
    town.control(
        "drills",
        {"drill": "cut_connection", "at": "before_body", "path": "service-reviews", "times": 1},
    )
    await deliver(practice, submission_id)

    looking = await deliver(practice, submission_id, times=2)
    state = await deliver(practice, submission_id, times=2)

    assert looking is DeliveryState.SENDING
    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_a_payer_that_says_too_many_is_asked_later(practice: House, town: Town) -> None:
    before, submission_id = count(town), await approved(practice)
    town.control("drills", {"drill": "rate_limited", "path": "service-reviews", "times": 1})

    refused = await deliver(practice, submission_id)
    state = await deliver(practice, submission_id)

    assert refused is DeliveryState.APPROVED
    assert state is DeliveryState.CONFIRMED
    assert received(town, before) == 1


async def test_where_the_payer_cannot_be_asked_a_person_decides(
    practice: House, town: Town
) -> None:
    before, submission_id = count(town), await approved_saltmarsh(practice)
    town.control("drills", {"drill": "timeout_after_acceptance", "then": "drop", "times": 1})

    await deliver(practice, submission_id)
    state = await deliver(practice, submission_id, times=3)

    file = await after(practice, submission_id)
    assert state is DeliveryState.UNCONFIRMED
    assert received(town, before) == 1
    assert [q.field for q in file.questions if q.kind is QuestionKind.DELIVERY] == [submission_id]

    biller = await practice.signed_in(BILLER)
    await submissions.settle_unconfirmed(
        practice.desk, biller, submission_id, arrived=True, payer_reference="REF-77"
    )
    settled = await after(practice, submission_id)
    assert settled.submissions[-1].state is DeliveryState.CONFIRMED
    assert settled.submissions[-1].payer_reference == "REF-77"
    assert QuestionKind.DELIVERY not in {q.kind for q in settled.questions}


async def test_what_a_person_says_did_not_arrive_is_sent_again(practice: House, town: Town) -> None:
    submission_id = await approved_saltmarsh(practice)
    town.control(
        "drills",
        {"drill": "cut_connection", "at": "before_body", "path": "service-reviews", "times": 1},
    )
    await deliver(practice, submission_id, times=2)
    biller = await practice.signed_in(BILLER)

    await submissions.settle_unconfirmed(practice.desk, biller, submission_id, arrived=False)

    assert await deliver(practice, submission_id) is DeliveryState.CONFIRMED
    with pytest.raises(Conflict):
        await submissions.settle_unconfirmed(practice.desk, biller, submission_id, arrived=True)


async def test_two_workers_with_one_submission_send_it_once(practice: House, town: Town) -> None:
    before, submission_id = count(town), await approved(practice)
    patient = replace(practice.worker, pace=Pace())

    async with practice.worker.store.begin(CLINIC) as tx:
        first = await tx.packets.claim(submission_id, 300)
    await delivering.deliver(patient, CLINIC, submission_id)

    assert first is not None
    assert received(town, before) == 0
    assert (await after(practice, submission_id)).submissions[-1].state is DeliveryState.SENDING


async def test_a_worker_that_wakes_up_late_changes_nothing(practice: House, town: Town) -> None:
    submission_id = await approved(practice)
    async with practice.worker.store.begin(CLINIC) as tx:
        late = await tx.packets.claim(submission_id, 0)
    assert late is not None
    await deliver(practice, submission_id, times=5)

    async with practice.worker.store.begin(CLINIC) as tx:
        moved = await tx.packets.move(late, DeliveryState.FAILED)

    assert not moved
    assert (await after(practice, submission_id)).submissions[-1].state is DeliveryState.CONFIRMED


async def test_a_corrected_member_id_is_asked_about_anew(practice: House, town: Town) -> None:
    (case_id,) = await put_on_file(practice, COMPLETE, **(IN_TOWN | {"member_id": "NWX4410073"}))
    await working.work_case(practice.worker, CLINIC, case_id)
    assert QuestionKind.COVERAGE in {q.kind for q in (await file_of(practice, case_id)).questions}
    biller = await practice.signed_in(BILLER)

    await corrections.correct_value(
        practice.desk, biller, case_id, "member_id", IN_TOWN["member_id"]
    )
    await working.work_case(practice.worker, CLINIC, case_id)

    file = await file_of(practice, case_id)
    assert file.benefits is not None
    assert file.benefits.check.status is CoverageStatus.ACTIVE


async def test_a_correction_while_nobody_knows_is_never_followed_by_the_old_content(
    practice: House, town: Town
) -> None:
    before, submission_id = count(town), await approved_saltmarsh(practice)
    town.control(
        "drills",
        {"drill": "cut_connection", "at": "before_body", "path": "service-reviews", "times": 1},
    )
    assert await deliver(practice, submission_id, times=2) is DeliveryState.UNCONFIRMED
    biller = await practice.signed_in(BILLER)
    case_id = (await after(practice, submission_id)).case.id

    await corrections.correct_value(practice.desk, biller, case_id, "visits_requested", "9")
    await submissions.settle_unconfirmed(practice.desk, biller, submission_id, arrived=False)
    state = await deliver(practice, submission_id, times=2)
    await working.work_case(practice.worker, CLINIC, case_id)

    file = await file_of(practice, case_id)
    assert state is DeliveryState.FAILED
    assert received(town, before) == 0
    assert file.packet is not None
    assert (file.packet.version, file.packet.content.request.visits) == (2, 9)


async def test_an_earlier_packet_at_the_payer_keeps_the_next_one_back(
    practice: House, town: Town
) -> None:
    submission_id = await approved(practice)
    await deliver(practice, submission_id)
    file = await after(practice, submission_id)
    biller = await practice.signed_in(BILLER)
    assert file.packet is not None
    again = file.packet.model_copy(
        update={
            "id": "P-SECOND",
            "version": 2,
            "content": file.packet.content.model_copy(
                update={
                    "request": file.packet.content.request.model_copy(
                        update={"reference": "SECOND-2"}
                    )
                }
            ),
        }
    )
    async with practice.worker.store.begin(CLINIC) as tx:
        await tx.packets.set_state(file.packet.id, "superseded")
        await tx.packets.add(again, b"pdf", basis="x", drafted_by="test")
        await packets.hold(tx, practice.worker, again)

    with pytest.raises(Conflict, match="with the payer"):
        await submissions.approve(practice.desk, biller, "P-SECOND", again.content_hash)
