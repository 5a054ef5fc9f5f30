"""A person says whether two cases are one; then everything is joined, or kept apart for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import psycopg
import pytest
from psycopg import errors

from priorauth.casework import corrections, pairing, submissions, working
from priorauth.casework.appointments import enter_visits, entry_of
from priorauth.casework.submissions import actor_of
from priorauth.errors import Conflict, InvalidRequest, NotFound, NotPermitted
from priorauth.models.case import PairVerdict, Question, QuestionKind
from priorauth.models.packet import PacketState
from priorauth.models.reading import ReadValue
from tests.clinics import BILLER, CLINIC, FRONT_DESK, OTHER, House
from tests.on_file import file_of, work
from tests.papers import COMPLETE, put_on_file

pytestmark = pytest.mark.anyio

JOINED, COMPLAINT, PATIENT = (
    PairVerdict.JOINED,
    PairVerdict.OTHER_COMPLAINT,
    PairVerdict.OTHER_PATIENT,
)
UNREAD = {"patient_name": ReadValue(page=1, flag="unreadable")}
"""What makes the same paper again a doubt: nobody can read the name on it."""


async def pair_question(house: House, case_id: str) -> Question | None:
    found = (await file_of(house, case_id)).questions
    return next((q for q in found if q.kind is QuestionKind.SAME_PATIENT), None)


async def in_doubt(house: House, **changes: Any) -> tuple[str, str, str]:
    """Two cases that may be one: the first, the second, and the question about them."""
    (first,) = await put_on_file(house)
    (second,) = await put_on_file(house, text="ANOTHER SCAN", **{**UNREAD, **changes})
    asked = await pair_question(house, second)
    assert asked is not None
    return first, second, asked.id


async def decide(
    house: House, question: str, verdict: PairVerdict, other: str | None = None
) -> str:
    return await pairing.decide_pair(
        house.desk, await house.signed_in(FRONT_DESK), question, verdict, other
    )


def everything(house: House) -> list[Any]:
    """Every row of both clinics that joining could touch, but for the time of the queue."""
    tables = ("cases", "case_pair", "case_document", "evidence", "question", "visit", "packet",
              "submission", "approval", "record_entry")  # fmt: skip
    with psycopg.connect(house.dsn) as connection:
        return [
            connection.execute(f"select t::text from {table} t order by 1").fetchall()  # type: ignore[arg-type]
            for table in tables
        ]


async def test_same_brings_the_later_paper_and_its_values_into_the_first_case(
    house: House,
) -> None:
    first, second, asked = await in_doubt(house, patient_phone="6145550162")

    kept = await decide(house, asked, JOINED, first)

    file, closed = await file_of(house, first), await file_of(house, second)
    assert kept == first
    assert {d.document_id for d in closed.documents} < {d.document_id for d in file.documents}
    assert [e.value for e in file.values("patient_phone")] == ["6145550162"]
    assert file.value("patient_name") is not None
    assert (closed.joined_to, closed.questions) == (first, ())
    (pair,) = file.pairs
    assert (pair.case_id, pair.other_id, pair.decided_by) == (second, first, FRONT_DESK)


async def test_the_closed_case_keeps_what_it_had_and_is_worked_no_more(house: House) -> None:
    first, second, asked = await in_doubt(house)
    before = await file_of(house, second)

    await decide(house, asked, JOINED, first)
    await working.work_case(house.worker, CLINIC, second)

    after = await file_of(house, second)
    assert (after.documents, after.evidence) == (before.documents, before.evidence)
    assert after.case.reasons == (f"This case was joined to case {first}. Go on there.",)
    assert (after.packets, after.questions) == ((), ())
    with pytest.raises(Conflict, match=f"joined to case {first}"):
        await corrections.correct_value(
            house.desk, await house.signed_in(BILLER), second, "member_id", "NWX1"
        )


async def test_values_that_differ_become_a_question_in_the_case_that_goes_on(
    house: House,
) -> None:
    first, _, asked = await in_doubt(house, payer_name="Beacon Health", visits_requested=8)

    await decide(house, asked, JOINED, first)

    file = await file_of(house, first)
    assert [e.value for e in file.values("payer_name")] == ["Northwind Health Plan"]
    differing = {q.field for q in file.questions if q.what.startswith("Two papers differ")}
    assert {"payer_name", "visits_requested"} <= differing


async def test_visits_and_open_questions_come_along(house: House) -> None:
    first, second, asked = await in_doubt(house)
    biller = await house.signed_in(BILLER)
    for case_id, days in ((first, ("2026-12-01",)), (second, ("2026-12-01", "2026-12-03"))):
        rows = [entry_of({"case": "C-12345678", "date": day, "state": "booked"}) for day in days]
        mine = tuple(row._replace(case_id=case_id) for row in rows)
        await enter_visits(house.desk, actor_of(biller), mine, "typed")
    async with house.worker.store.begin(CLINIC) as tx:
        letter = Question.model_validate(
            {"id": "Q-L", "case_id": second, "document_id": None, "kind": "letter", "field": None,
             "what": "A letter", "why": "It came", "who": "record_payer_answers", "until": None,
             "asked_at": house.clock.now()}
        )  # fmt: skip
        await tx.cases.ask(letter, prefill={"kind": "denial"})

    await decide(house, asked, JOINED, first)

    file = await file_of(house, first)
    assert [visit.on for visit in file.visits] == [date(2026, 12, 1), date(2026, 12, 3)]
    assert file.visits_elsewhere == ()
    (moved,) = [q for q in file.questions if q.kind is QuestionKind.LETTER]
    async with house.worker.store.begin(CLINIC) as tx:
        _, prefill = await tx.cases.get_question(moved.id)
    assert prefill == {"kind": "denial"}


async def test_later_papers_of_the_joined_case_join_without_a_question(house: House) -> None:
    first, _, asked = await in_doubt(house, patient_name="Rosalind Merriweather")
    await decide(house, asked, JOINED, first)

    joined = await put_on_file(house, text="A THIRD SCAN", patient_name="Rosalind Merriweather")

    assert joined == (first,)


async def test_apart_is_for_good(house: House) -> None:
    first, second, asked = await in_doubt(house, patient_name="Rosalind Merriweather")

    await decide(house, asked, PATIENT)
    joined = await put_on_file(house, text="AGAIN", patient_name="Rosalind Merriweather")

    assert joined == (second,)
    assert await pair_question(house, second) is None
    for case_id in (first, second):
        file = await file_of(house, case_id)
        assert [pair.verdict for pair in file.pairs] == [PATIENT]
        assert file.joined_to is None


async def test_a_pair_that_was_kept_apart_is_not_asked_about_again(house: House) -> None:
    first, second, asked = await in_doubt(house)
    (third,) = await put_on_file(house, text="THIRD SCAN", **UNREAD)
    await decide(house, asked, PATIENT)
    both = await pair_question(house, third)
    assert both is not None
    assert first in both.what
    assert second in both.what

    await decide(house, both.id, JOINED, second)

    assert await pair_question(house, second) is None
    assert (await file_of(house, third)).joined_to == second


async def test_what_is_left_to_ask_is_asked_of_the_case_that_goes_on(house: House) -> None:
    first, second, _ = await in_doubt(house)
    (third,) = await put_on_file(house, text="THIRD SCAN", **UNREAD)
    both = await pair_question(house, third)
    assert both is not None

    kept = await decide(house, both.id, JOINED, second)

    still = await pair_question(house, second)
    assert kept == second
    assert still is not None
    assert first in still.what


async def test_a_complaint_of_its_own_stays_a_case_of_its_own(house: House) -> None:
    (back,) = await put_on_file(house)
    (knee,) = await put_on_file(
        house, text="A KNEE", order_date="2026-11-25", diagnoses=("M25.561",)
    )
    asked = await pair_question(house, knee)
    assert asked is not None

    await decide(house, asked.id, COMPLAINT)

    assert [(p.other_id, p.verdict) for p in (await file_of(house, knee)).pairs] == [
        (back, COMPLAINT)
    ]


async def approved(house: House, case_id: str) -> None:
    await work(house, case_id)
    packet = (await file_of(house, case_id)).packet
    assert packet is not None
    assert packet.state is PacketState.HELD
    biller = await house.signed_in(BILLER)
    await submissions.approve(house.desk, biller, packet.id, packet.content_hash)


def gate(house: House) -> list[Any]:
    with psycopg.connect(house.dsn) as connection:
        return [
            connection.execute(f"select t::text from {table} t order by 1").fetchall()  # type: ignore[arg-type]
            for table in ("packet", "packet_pdf", "service_line", "submission", "approval")
        ]


@pytest.mark.parametrize("later", [False, True], ids=["the first", "the later"])
async def test_the_case_with_an_approved_packet_goes_on_and_its_packet_does_not_change(
    house: House, later: bool
) -> None:
    (first,) = await put_on_file(house, COMPLETE)
    other = {"patient_name": "Tansi Merriweather", "diagnoses": ("M54.17",)}
    (second,) = await put_on_file(house, COMPLETE, text="ALIKE", **other)
    asked = await pair_question(house, second)
    assert asked is not None
    mine = second if later else first
    await approved(house, mine)
    before = gate(house)

    kept = await decide(house, asked.id, JOINED, first)

    assert kept == mine
    assert gate(house) == before


async def test_two_approved_packets_keep_both_cases_and_the_question(house: House) -> None:
    (first,) = await put_on_file(house, COMPLETE)
    other = {"patient_name": "Tansi Merriweather", "diagnoses": ("M54.17",)}
    (second,) = await put_on_file(house, COMPLETE, text="ALIKE", **other)
    asked = await pair_question(house, second)
    assert asked is not None
    await approved(house, first)
    await approved(house, second)
    before = everything(house)

    with pytest.raises(Conflict, match="neither can take in"):
        await decide(house, asked.id, JOINED, first)

    assert everything(house)[:9] == before[:9]


async def test_a_held_packet_of_the_closed_case_can_be_approved_no_more(house: House) -> None:
    (first,) = await put_on_file(house, COMPLETE)
    other = {"patient_name": "Tansi Merriweather", "diagnoses": ("M54.17",)}
    (second,) = await put_on_file(house, COMPLETE, text="ALIKE", **other)
    asked = await pair_question(house, second)
    assert asked is not None
    await work(house, second)
    packet = (await file_of(house, second)).packet
    assert packet is not None

    await decide(house, asked.id, JOINED, first)

    with pytest.raises(Conflict):
        await submissions.approve(
            house.desk, await house.signed_in(BILLER), packet.id, packet.content_hash
        )
    await work(house, second)
    assert [p.state for p in (await file_of(house, second)).packets] == [PacketState.SUPERSEDED]


async def test_joining_that_breaks_off_leaves_nothing_half_moved(house: House) -> None:
    first, _, asked = await in_doubt(house)
    sign_in = await house.signed_in(BILLER)
    before = everything(house)

    def fall(point: str) -> None:
        if point == "pairing.before_commit":
            raise Conflict("fell")

    with pytest.raises(Conflict, match="fell"):
        await pairing.decide_pair(replace(house.desk, at=fall), sign_in, asked, JOINED, first)

    assert everything(house) == before


async def test_only_what_was_asked_can_be_decided_once_and_here(house: House) -> None:
    first, second, asked = await in_doubt(house)
    with pytest.raises(InvalidRequest):
        await decide(house, asked, JOINED, "C-STRANGER")
    with pytest.raises(NotFound):
        await pairing.decide_pair(
            house.desk, await house.signed_in(BILLER, OTHER), asked, JOINED, first
        )
    reader = await house.signed_in(BILLER)
    staff = reader.staff.model_copy(update={"rights": frozenset()})
    with pytest.raises(NotPermitted):
        await pairing.decide_pair(
            house.desk, reader.model_copy(update={"staff": staff}), asked, JOINED, first
        )
    with pytest.raises(InvalidRequest):
        await corrections.answer_question(house.desk, reader, asked, "same")

    await decide(house, asked, JOINED, first)

    with pytest.raises(Conflict):
        await decide(house, asked, PATIENT)
    assert (await file_of(house, second)).joined_to == first


async def test_the_database_keeps_a_decision_and_lets_only_the_desk_write_one(
    house: House,
) -> None:
    first, second, asked = await in_doubt(house)
    await decide(house, asked, JOINED, first)

    with house.owner() as owner, pytest.raises(errors.Error, match="never changed"):
        owner.execute("delete from case_pair")
    for login in ("pa_agent", "pa_worker"):
        with (
            psycopg.connect(house.url(login)) as connection,
            pytest.raises(errors.InsufficientPrivilege),
        ):
            connection.execute("select set_config('app.clinic', %s, false)", [CLINIC])
            connection.execute(
                "insert into case_pair values (%s, 'J-1', %s, %s, 'joined', %s, now())",
                [CLINIC, first, second, BILLER],
            )
