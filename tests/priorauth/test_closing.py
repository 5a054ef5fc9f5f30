"""A person closes a case with a reason; then nothing happens in it until a person opens it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, LiteralString

import psycopg
import pytest

from adapters.store.database import Database
from adapters.store.digest import PgDigest
from adapters.store.tables import packets
from priorauth.casework import closing, corrections, overdue, pairing, placing, submissions, working
from priorauth.casework.digest import make_digest
from priorauth.casework.digest_text import digest_text
from priorauth.errors import Conflict, NotFound, NotPermitted
from priorauth.models.case import PairVerdict, Question, QuestionKind
from priorauth.models.closing import ClosingReason
from priorauth.models.packet import PacketState
from tests.clinics import BILLER, CLINIC, FRONT_DESK, OTHER, House
from tests.on_file import file_of, questions_of, work
from tests.papers import COMPLETE, TODAY, put_on_file
from tests.practice import put
from worker.minding import mind_quiet_cases

pytestmark = pytest.mark.anyio

QUIET = timedelta(days=30)


async def close(house: House, case_id: str, reason: str = "finished") -> None:
    sign_in = await house.signed_in(FRONT_DESK)
    await closing.close_case(house.desk, sign_in, case_id, ClosingReason(reason))


async def reopen(house: House, case_id: str) -> None:
    await closing.reopen_case(house.desk, await house.signed_in(BILLER), case_id)


async def held(house: House) -> str:
    (case_id,) = await put_on_file(house, COMPLETE)
    await work(house, case_id)
    return case_id


def words(house: House, case_id: str) -> set[Any]:
    """The lists on which a case stands."""
    with house.owner() as owner:
        found = owner.execute("select word from minimum_word where case_id = %s", [case_id])
        return {row[0] for row in found}


def by_force(house: House, statement: LiteralString, *values: Any) -> None:
    """Bring a row to where only time and payers bring it."""
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute(statement, values)


async def test_a_closed_case_leaves_every_list_and_says_why_and_by_whom(house: House) -> None:
    case_id = await held(house)
    before = words(house, case_id)

    await close(house, case_id, "withdrawn")

    file = await file_of(house, case_id)
    assert "held" in before
    assert words(house, case_id) == {"closed"}
    assert file.questions == ()
    assert file.packet is not None
    assert file.packet.state is PacketState.SUPERSEDED
    assert file.closing is not None
    assert (file.closing.reason, file.closing.closed_by) == (ClosingReason.WITHDRAWN, FRONT_DESK)


async def test_a_closed_case_is_neither_worked_nor_corrected_nor_approved(house: House) -> None:
    case_id = await held(house)
    packet = (await file_of(house, case_id)).packet
    assert packet is not None
    biller = await house.signed_in(BILLER)

    await close(house, case_id)
    await working.work_case(house.worker, CLINIC, case_id)

    assert (await file_of(house, case_id)).questions == ()
    with pytest.raises(Conflict, match="Open it again first"):
        await corrections.correct_value(house.desk, biller, case_id, "member_id", "NWX1")
    with pytest.raises(Conflict):
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


async def test_it_is_opened_again_by_a_person_and_goes_on(house: House) -> None:
    case_id = await held(house)
    await close(house, case_id)

    await reopen(house, case_id)
    await work(house, case_id)

    file = await file_of(house, case_id)
    assert file.closing is None
    assert file.packet is not None
    assert file.packet.state is PacketState.HELD
    assert "held" in words(house, case_id)
    with house.owner() as owner:
        deeds = owner.execute(
            "select action, on_behalf_of from record_entry where case_id = %s"
            " and action in ('close_case', 'reopen_case') order by number",
            [case_id],
        ).fetchall()
    assert deeds == [("close_case", FRONT_DESK), ("reopen_case", BILLER)]


@pytest.mark.parametrize(
    ("state", "said"),
    [("approved", "not sent yet"), ("sending", "not sent yet"), ("unconfirmed", "Did it arrive")],
)
async def test_a_case_whose_request_is_on_its_way_or_in_doubt_stays_open(
    house: House, state: str, said: str
) -> None:
    case_id = await held(house)
    by_force(house, "update submission set state = %s", state)

    with pytest.raises(Conflict, match=said):
        await close(house, case_id)

    file = await file_of(house, case_id)
    assert file.closing is None
    assert file.packet is not None
    assert file.packet.state is PacketState.HELD


async def test_closing_twice_and_opening_an_open_case_are_refused(house: House) -> None:
    (case_id,) = await put_on_file(house)
    with pytest.raises(Conflict, match="not closed"):
        await reopen(house, case_id)
    await close(house, case_id)

    with pytest.raises(Conflict, match="closed already"):
        await close(house, case_id)


async def test_a_case_of_another_clinic_and_a_person_without_the_right_change_nothing(
    house: House,
) -> None:
    (case_id,) = await put_on_file(house)
    stranger = await house.signed_in(BILLER, OTHER)
    looker = await house.signed_in(BILLER)
    bare = looker.model_copy(
        update={"staff": looker.staff.model_copy(update={"rights": frozenset()})}
    )

    with pytest.raises(NotFound):
        await closing.close_case(house.desk, stranger, case_id, ClosingReason.OTHER)
    with pytest.raises(NotPermitted):
        await closing.close_case(house.desk, bare, case_id, ClosingReason.OTHER)

    assert (await file_of(house, case_id)).closing is None


@pytest.mark.parametrize(
    "statement", ["update case_closing set reason = 'other'", "delete from case_closing"]
)
async def test_a_closing_stays_on_the_books_as_it_was(
    house: House, statement: LiteralString
) -> None:
    (case_id,) = await put_on_file(house)
    await close(house, case_id)

    with (
        house.owner() as owner,
        pytest.raises(psycopg.ProgrammingError, match=r"only ever reopened|never changed"),
    ):
        owner.execute(statement)


async def test_nobody_looks_at_the_payer_for_a_closed_case(house: House) -> None:
    case_id = await held(house)
    earlier = house.clock.now() - timedelta(days=40)
    moved = "update submission set state = 'sent', sent_at = %s, next_look_at = %s"
    by_force(house, moved, earlier, earlier)
    submission = (await file_of(house, case_id)).submissions[0].id
    async with house.worker.store.begin(CLINIC) as tx:
        due = await tx.packets.due_looks(house.clock.now(), 10)

    await close(house, case_id)
    await overdue.mind_payer(house.worker, CLINIC, submission)

    async with house.worker.store.begin(CLINIC) as tx:
        assert due == (submission,)
        assert await tx.packets.due_looks(house.clock.now(), 10) == ()
        assert await tx.rules.unanswered(house.clock.now()) == ()
    assert (await file_of(house, case_id)).questions == ()


async def test_a_later_order_asks_whether_it_belongs_to_the_closed_case(house: House) -> None:
    (closed,) = await put_on_file(house)
    await close(house, closed)

    (new,) = await put_on_file(house, text="A LATER ORDER")

    (asked,) = [
        q for q in (await file_of(house, new)).questions if q.kind is QuestionKind.SAME_PATIENT
    ]
    assert new != closed
    assert asked.what == f"Does this belong to case {closed}, which is closed?"
    assert (await file_of(house, closed)).closing is not None

    sign_in = await house.signed_in(FRONT_DESK)
    kept = await pairing.decide_pair(house.desk, sign_in, asked.id, PairVerdict.JOINED, closed)

    assert kept == closed
    assert (await file_of(house, closed)).closing is None
    assert "open" in words(house, closed)


async def test_a_later_note_waits_for_a_person_and_names_the_closed_case(house: House) -> None:
    (closed,) = await put_on_file(house)
    await close(house, closed)

    touched = await put_on_file(house, ("clinical_note",), text="A NOTE")

    (asked,) = [q for q in await questions_of(house) if q.document_id is not None]
    assert touched == ()
    assert closed in asked.why
    assert "closed" in asked.why

    biller = await house.signed_in(BILLER)
    with pytest.raises(Conflict, match="This case is closed"):
        await placing.place_paper(house.desk, biller, asked.id, closed, "clinical_note")
    async with house.worker.store.begin(CLINIC) as tx:
        still, _ = await tx.cases.get_question(asked.id)
    assert still.answered_at is None
    assert len((await file_of(house, closed)).documents) == 1

    await reopen(house, closed)
    await placing.place_paper(house.desk, biller, asked.id, closed, "clinical_note")
    assert len((await file_of(house, closed)).documents) == 2


async def authorized(house: House, *, visits: int | None, ends_in: int, last_visit: int) -> str:
    """Return a case that was authorized long ago, with one attended visit."""
    (case_id,) = await put_on_file(house)
    with psycopg.connect(house.dsn) as connection:
        put(
            connection,
            packets.determination,
            CLINIC,
            id="N-1",
            case_id=case_id,
            outcome="approved",
            reasons=[],
            source="letter",
            recorded_at=house.clock.now() - timedelta(days=90),
        )
    by_force(
        house,
        "insert into authorization_on_file (clinic_id, id, case_id, determination_id, visits,"
        " valid_from, valid_to) values (%s, 'A-1', %s, 'N-1', %s, %s, %s)",
        *(CLINIC, case_id, visits, TODAY - timedelta(days=80), TODAY + timedelta(days=ends_in)),
    )
    by_force(
        house,
        'insert into visit (clinic_id, id, case_id, "on", state, codes, source, recorded_at)'
        " values (%s, 'W-1', %s, %s, 'attended', '{97110}', 'typed', now())",
        *(CLINIC, case_id, TODAY + timedelta(days=last_visit)),
    )
    return case_id


async def proposals(house: House, case_id: str) -> list[Question]:
    await closing.propose_closing(house.worker, CLINIC)
    found = (await file_of(house, case_id)).questions
    return [q for q in found if q.kind is QuestionKind.CLOSING]


@pytest.mark.parametrize(
    ("visits", "ends_in", "last_visit", "asks"),
    [
        (12, -1, -31, True),
        (1, 60, -31, True),
        (12, -1, -30, False),
        (12, -1, 3, False),
        (12, 60, -31, False),
        (None, 60, -31, False),
    ],
    ids=["over", "used up", "seen lately", "booked", "visits left", "uncounted"],
)
async def test_what_is_over_and_quiet_is_proposed_and_never_closed_by_itself(
    house: House, visits: int | None, ends_in: int, last_visit: int, asks: bool
) -> None:
    case_id = await authorized(house, visits=visits, ends_in=ends_in, last_visit=last_visit)

    asked = await proposals(house, case_id)

    assert bool(asked) is asks
    assert (await file_of(house, case_id)).closing is None


async def test_the_hourly_look_proposes_it_once_in_every_clinic_that_has_one(house: House) -> None:
    case_id = await authorized(house, visits=1, ends_in=60, last_visit=-31)
    database = house.worker.store
    assert isinstance(database, Database)

    for _ in range(2):
        await mind_quiet_cases(house.worker, database)

    found = (await file_of(house, case_id)).questions
    assert [q.kind for q in found].count(QuestionKind.CLOSING) == 1


async def test_a_closed_case_is_in_no_line_of_the_digest(house: House) -> None:
    case_id = await held(house)
    before = await digest(house)

    await close(house, case_id)

    assert case_id in before
    assert case_id not in await digest(house)


async def digest(house: House) -> str:
    house.clock.at += timedelta(minutes=1)
    async with house.worker.store.begin(CLINIC) as tx:
        made = await make_digest(house.worker, tx, PgDigest(tx.connection, CLINIC, None), peek=True)
    return digest_text(made, "UTC")


async def test_who_keeps_it_open_is_not_asked_again_before_another_quiet_time(
    house: House,
) -> None:
    case_id = await authorized(house, visits=1, ends_in=60, last_visit=-31)
    (asked,) = await proposals(house, case_id)

    biller = await house.signed_in(BILLER)
    await corrections.answer_question(house.desk, biller, asked.id, "keep it open")

    assert await proposals(house, case_id) == []
    house.clock.forward(QUIET + timedelta(days=1))
    assert len(await proposals(house, case_id)) == 1
