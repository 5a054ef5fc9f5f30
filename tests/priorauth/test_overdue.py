"""Overdue payers: a reminder that quotes the rule that binds, and none where none does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import psycopg
import pytest

from adapters.store.database import Database
from adapters.store.digest import PgDigest
from priorauth.casework import corrections, overdue
from priorauth.casework.digest import make_digest
from priorauth.casework.digest_text import digest_text
from priorauth.models.case import Question, QuestionKind
from priorauth.models.submission import LineAnswer, Outcome
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import questions_of, work
from tests.papers import COMPLETE, NAME, put_on_file
from worker.minding import mind_payers

pytestmark = pytest.mark.anyio

OSPREY = {"payer_name": "Osprey Care Alliance", "plan_name": "Osprey Senior HMO"}
"""A Medicare Advantage plan of the practice town; Northwind's is commercial."""


async def sent(house: House, days_ago: int, **changes: object) -> str:
    """Return a submission that the payer got so many days ago."""
    house.knows_payer("osprey-care", "medicare_advantage", **OSPREY)
    (case_id,) = await put_on_file(house, COMPLETE, **changes)
    await work(house, case_id)
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        found = connection.execute(
            "update submission set state = 'sent', sent_at = %s returning id",
            [house.clock.now() - timedelta(days=days_ago)],
        ).fetchall()
    return str(found[0][0])


async def reminders(house: House) -> tuple[Question, ...]:
    return await questions_of(house, QuestionKind.OVERDUE)


async def mind(house: House, submission_id: str) -> None:
    await overdue.mind_payer(house.worker, CLINIC, submission_id)


@pytest.mark.parametrize(
    ("changes", "days", "late"),
    [
        (OSPREY, 7, False),
        (OSPREY, 8, True),
        (OSPREY | {"urgent": True}, 2, False),
        (OSPREY | {"urgent": True}, 4, True),
        ({}, 90, False),
        ({"urgent": True}, 90, False),
    ],
    ids=["in time", "late", "urgent in time", "urgent late", "commercial", "commercial urgent"],
)
async def test_a_payer_is_overdue_only_by_a_rule_that_binds_it(
    house: House, changes: dict[str, object], days: int, late: bool
) -> None:
    submission_id = await sent(house, days, **changes)

    await mind(house, submission_id)

    assert bool(await reminders(house)) is late


async def test_the_reminder_quotes_the_rule_with_its_page_and_names_no_patient(
    house: House,
) -> None:
    submission_id = await sent(house, 10, **OSPREY)

    await mind(house, submission_id)
    await mind(house, submission_id)

    (question,) = await reminders(house)
    async with house.worker.store.begin(CLINIC) as tx:
        _, letter = await tx.cases.get_question(question.id)
    assert isinstance(letter, str)
    assert "CMS-0057-F" in letter
    assert "7 calendar days" in letter
    assert "https://" in letter
    assert "3 days have passed" in letter
    assert NAME.split()[1] not in letter + question.what + question.why


async def test_the_worker_finds_overdue_payers_by_itself_and_only_once(house: House) -> None:
    submission_id = await sent(house, 10, **OSPREY)
    assert isinstance(house.worker.store, Database)

    await mind_payers(house.worker, house.worker.store)

    assert jobs(house) == [submission_id]
    await mind(house, submission_id)
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("delete from jobs.procrastinate_jobs where task_name = 'mind_payer'")
    await mind_payers(house.worker, house.worker.store)
    assert jobs(house) == []


def jobs(house: House) -> list[str]:
    with house.owner() as owner:
        rows = owner.execute(
            "select args->>'submission_id' from jobs.procrastinate_jobs"
            " where task_name = 'mind_payer'"
        ).fetchall()
    return [str(row[0]) for row in rows]


async def test_the_digest_counts_overdue_payers(house: House) -> None:
    await mind(house, await sent(house, 10, **OSPREY))
    house.clock.forward(timedelta(minutes=1))

    async with house.worker.store.begin(CLINIC) as tx:
        source = PgDigest(tx.connection, CLINIC)  # type: ignore[attr-defined]
        digest = await make_digest(house.worker, tx, source, peek=True)

    assert "1 overdue payer" in digest_text(digest, "America/New_York")


async def test_the_payers_answer_ends_the_reminder(house: House) -> None:
    submission_id = await sent(house, 10, **OSPREY)
    await mind(house, submission_id)
    (question,) = await reminders(house)
    biller = await house.signed_in(BILLER)

    answer = LineAnswer(code=None, outcome=Outcome.APPROVED, visits=8)
    await corrections.record_payer_answer(
        house.desk, biller, question.case_id or "", answer, source="telephone"
    )

    assert await reminders(house) == ()
    await mind(house, submission_id)
    assert await reminders(house) == ()


async def test_the_reminder_names_the_day_on_which_the_clinic_sent_the_request(
    house: House,
) -> None:
    house.clock.at = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)  # half past nine on Monday, there
    submission_id = await sent(house, 10, **OSPREY)

    await mind(house, submission_id)

    (question,) = await reminders(house)
    async with house.worker.store.begin(CLINIC) as tx:
        _, letter = await tx.cases.get_question(question.id)
    assert "reached you on 11/13/2026" in str(letter)
    assert "by 11/20/2026" in str(letter)
