"""The gate: nothing leaves without a person, and the database itself refuses what does not fit."""

from __future__ import annotations

from datetime import timedelta

import psycopg
import pytest
from psycopg import sql

from priorauth.casework import corrections, delivering, packets, submissions, working
from priorauth.errors import Conflict, Incomplete, NotFound, NotPermitted
from priorauth.models.packet import Packet, PacketState
from priorauth.models.records import RecordEntry
from priorauth.models.submission import DeliveryState
from tests.clinics import BILLER, CLINIC, FRONT_DESK, OTHER, House
from tests.on_file import packet_of, submission_of, work
from tests.papers import COMPLETE, put_on_file
from tests.plain_printer import PlainPrinter

pytestmark = pytest.mark.anyio


async def held(house: House, **changes: object) -> Packet:
    """Return a packet that waits for a person."""
    (case_id,) = await put_on_file(house, COMPLETE, **changes)
    await work(house, case_id)
    packet = await packet_of(house, case_id)
    assert packet.state is PacketState.HELD
    return packet


async def delivery_state(house: House, packet: Packet) -> DeliveryState:
    return (await submission_of(house, packet.case_id)).state


async def test_a_complete_case_waits_for_a_person_and_goes_nowhere(house: House) -> None:
    packet = await held(house)

    assert packet.content.gaps == ()
    assert await delivery_state(house, packet) is DeliveryState.HELD


async def test_an_approval_opens_the_gate_once(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)

    await submissions.approve(house.desk, biller, packet.id, packet.content_hash)

    assert await delivery_state(house, packet) is DeliveryState.APPROVED
    with pytest.raises(Conflict):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


async def test_another_hash_than_the_one_on_the_page_is_refused(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)

    with pytest.raises(Conflict):
        await submissions.approve(house.desk, biller, packet.id, "0" * 64)

    assert await delivery_state(house, packet) is DeliveryState.HELD


async def test_a_person_without_the_right_cannot_approve(house: House) -> None:
    packet, front_desk = await held(house), await house.signed_in(FRONT_DESK)

    with pytest.raises(NotPermitted):
        await submissions.approve(house.desk, front_desk, packet.id, packet.content_hash)


async def test_the_database_refuses_a_person_without_the_right_even_if_the_code_did_not(
    house: House,
) -> None:
    packet, front_desk = await held(house), await house.signed_in(FRONT_DESK)

    with pytest.raises(Conflict, match="may not approve"):
        async with house.desk.store.begin(CLINIC) as tx:
            await tx.packets.approve(packet, front_desk)


async def test_the_database_refuses_a_sign_in_that_ended(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)
    async with house.desk.store.begin(CLINIC) as tx:
        await tx.people.end_sign_in(biller.id)

    with pytest.raises(Conflict, match="no live sign-in"):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


async def test_the_database_refuses_a_sign_in_that_is_too_old(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)
    async with house.desk.store.begin(CLINIC) as tx:
        await tx.people.extend_sign_in(biller.id, house.clock.now() - timedelta(days=400))

    with pytest.raises(Conflict, match="no live sign-in"):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


async def test_the_database_refuses_somebody_elses_sign_in(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)
    front_desk = await house.signed_in(FRONT_DESK)
    borrowed = biller.model_copy(update={"id": front_desk.id})

    with pytest.raises(Conflict, match="no live sign-in"):
        await submissions.approve(house.desk, borrowed, packet.id, packet.content_hash)


async def test_a_packet_of_another_clinic_is_not_found(house: House) -> None:
    packet = await held(house)
    stranger = await house.signed_in(BILLER, OTHER)

    with pytest.raises(NotFound):
        await submissions.approve(house.desk, stranger, packet.id, packet.content_hash)


async def test_a_correction_voids_the_packet_that_was_looked_at(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)

    await corrections.correct_value(house.desk, biller, packet.case_id, "visits_requested", "10")

    with pytest.raises(Conflict):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


async def test_a_correction_after_approval_stops_the_packet_before_it_leaves(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)
    await submissions.approve(house.desk, biller, packet.id, packet.content_hash)

    await corrections.correct_value(house.desk, biller, packet.case_id, "visits_requested", "10")
    submission = await submission_of(house, packet.case_id)
    await delivering.deliver(house.worker, CLINIC, submission.id)

    assert await delivery_state(house, packet) is DeliveryState.FAILED


async def test_a_packet_that_was_sent_back_cannot_be_approved(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)

    await submissions.send_back(house.desk, biller, packet.id, "Ask for ten visits.")

    with pytest.raises(Conflict, match="sent_back"):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


async def test_a_packet_with_gaps_cannot_be_held(house: House) -> None:
    (case_id,) = await put_on_file(house, ("referral_order",))
    await work(house, case_id)
    packet = await packet_of(house, case_id)

    assert packet.state is PacketState.DRAFT
    assert {gap.need for gap in packet.content.gaps} == {"initial evaluation", "plan of care"}
    async with house.worker.store.begin(CLINIC) as tx:
        with pytest.raises(Incomplete):
            await packets.hold(tx, house.worker, packet)

    with house.owner() as owner, pytest.raises(psycopg.errors.CheckViolation):
        owner.execute("update packet set state = 'held' where id = %s", [packet.id])


async def test_nobody_can_change_a_packet_not_even_the_owner_of_the_tables(house: House) -> None:
    packet = await held(house)

    with house.owner() as owner, pytest.raises(psycopg.Error, match="never changed"):
        owner.execute("update packet set destination = 'ELSEWHERE' where id = %s", [packet.id])


async def test_the_owner_of_the_tables_cannot_approve_either(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)

    with house.owner() as owner, pytest.raises(psycopg.Error, match="only the desk page"):
        owner.execute(
            "insert into approval values (%s, 'A-X', %s, %s, %s, %s, %s, now())",
            [CLINIC, packet.id, packet.version, packet.content_hash, biller.id, BILLER],
        )


async def test_the_worker_cannot_send_what_nobody_approved(house: House) -> None:
    packet = await held(house)
    submission = await submission_of(house, packet.case_id)

    for state in (DeliveryState.APPROVED, DeliveryState.SENDING, DeliveryState.SENT):
        with pytest.raises(Conflict):
            async with house.worker.store.begin(CLINIC) as tx:
                await tx.packets.move(submission, state)

    assert await delivery_state(house, packet) is DeliveryState.HELD


async def test_drafting_the_same_case_again_changes_nothing(house: House) -> None:
    packet = await held(house)
    house = house.with_worker(printer=PlainPrinter())
    house.clock.forward(timedelta(days=2))

    again = await packets.draft(house.worker, CLINIC, packet.case_id)

    assert again.id == packet.id


async def test_approving_is_on_the_record_with_the_person_and_the_hash(house: House) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)

    await submissions.approve(house.desk, biller, packet.id, packet.content_hash)

    with house.owner() as owner:
        row = owner.execute(
            "select actor, on_behalf_of, case_id, details ->> 'content_hash', login"
            " from record_entry where action = 'approve_packet'"
        ).fetchone()
    assert row == ("person", BILLER, packet.case_id, packet.content_hash, "pa_desk")


async def test_a_name_is_in_no_question_reason_or_record(house: House) -> None:
    packet = await held(house)
    await house.signed_in(BILLER)

    with house.owner() as owner:
        for table in ("question", "record_entry", "cases", "submission"):
            rows = sql.SQL("select to_jsonb(t)::text from {} t").format(sql.Identifier(table))
            for (row,) in owner.execute(rows).fetchall():
                assert "Merriweather" not in str(row), table
                assert "NWX4410072" not in str(row), table
    assert packet.content.request.values["patient_name"].value == "Tansy Merriweather"


async def test_a_held_packet_is_void_when_the_case_no_longer_asks_for_authorization(
    house: House,
) -> None:
    packet, biller = await held(house), await house.signed_in(BILLER)
    with house.owner() as owner:
        owner.execute("update payer_connection set plans = '[]'")

    await working.work_case(house.worker, CLINIC, packet.case_id)

    with pytest.raises(Conflict):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)
    assert await delivery_state(house, packet) is DeliveryState.FAILED


async def test_the_agent_cannot_write_on_the_record_in_a_persons_name(house: House) -> None:
    entry = RecordEntry(
        actor="person", on_behalf_of=BILLER, action="approve_packet", phase="event", call_id="X"
    )

    with pytest.raises(Conflict):
        async with house.agent.store.begin(CLINIC) as tx:
            await tx.record.write(entry)
