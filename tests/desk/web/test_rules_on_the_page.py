"""What the desk page shows of rules: proofs, overdue payers, refused files, rights after a no."""

from __future__ import annotations

import psycopg
import pymupdf
import pytest

from priorauth.casework import corrections, packets, working
from priorauth.casework.asking import ask
from priorauth.casework.rule_changes import note_problem
from priorauth.models.case import QuestionKind
from priorauth.models.people import Right
from priorauth.models.submission import LineAnswer, Outcome
from tests.clinics import BILLER, CLINIC, OTHER, House
from tests.papers import put_on_file
from tests.plain_printer import PlainPrinter
from tests.told import CEDAR, connected
from tests.visitors import Visitor, desk_of, file_referral

pytestmark = pytest.mark.anyio


async def test_a_proof_stands_with_its_case_and_opens_as_a_page(house: House) -> None:
    house = connected(house, required=False)
    (case_id,) = await put_on_file(house, **CEDAR)
    await working.work_case(house.worker, CLINIC, case_id)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    async with house.desk.store.begin(CLINIC) as tx:
        (proof,) = await tx.rules.proofs(case_id)

    page = await visitor.get(f"/cases/{case_id}")
    pdf = await visitor.get(f"/proofs/{proof.id}.pdf")

    assert f'href="/proofs/{proof.id}.pdf"' in page.text
    assert pdf.headers["content-type"] == "application/pdf"
    assert pymupdf.open(stream=pdf.content, filetype="pdf").page_count == 1
    assert "opened the proof" in (await visitor.get(f"/cases/{case_id}")).text
    assert (await visitor.get("/proofs/O-NONE.pdf")).status_code == 404
    async with house.desk.store.begin(OTHER) as tx:
        assert await tx.rules.proofs(case_id) == ()


async def test_a_drafted_reminder_stands_with_its_question_ready_to_copy(house: House) -> None:
    case_id = await file_referral(house)
    letter = "To Northwind Health Plan: our request R-1 reached you on 2026-11-01."
    async with house.worker.store.begin(CLINIC) as tx:
        await ask(
            tx,
            house.worker,
            QuestionKind.OVERDUE,
            "The payer is overdue.",
            "CMS-0057-F: 7 calendar days.",
            case_id=case_id,
            field="S-1",
            who=Right.RECORD,
            prefill=letter,
        )
    visitor = await Visitor(house, desk_of(house)).sign_in()

    page = (await visitor.get(f"/cases/{case_id}")).text

    assert "The payer is overdue." in page
    assert f"readonly>{letter}</textarea>" in page


async def test_refused_rule_files_are_shown_among_the_questions(house: House) -> None:
    await note_problem(house.worker, CLINIC, "northwind.yaml, line 7: says `payer` twice")
    visitor = await Visitor(house, desk_of(house)).sign_in()

    page = (await visitor.get("/")).text

    assert "The new payer rules were refused as a whole" in page
    assert "northwind.yaml, line 7" in page
    assert "/documents/None" not in page


async def test_after_a_denial_the_page_says_what_may_be_done_and_by_when(house: House) -> None:
    case_id = await file_referral(house)
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("update submission set state = 'sent', sent_at = now()")
    biller = await house.signed_in(BILLER)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    before = (await visitor.get(f"/cases/{case_id}")).text

    answer = LineAnswer(code=None, outcome=Outcome.DENIED)
    await corrections.record_payer_answer(house.desk, biller, case_id, answer, source="letter")
    page = (await visitor.get(f"/cases/{case_id}")).text

    assert "After a denial" not in before
    assert "After a denial" in page
    assert "180 days from the date of the letter" in page


async def test_a_denial_that_comes_while_something_is_missing_is_shown_until_it_is_drafted_again(
    house: House,
) -> None:
    case_id = await file_referral(house, ("referral_order",))
    biller = await house.signed_in(BILLER)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    missing = (await visitor.get("/")).text

    answer = LineAnswer(code=None, outcome=Outcome.DENIED)
    await corrections.record_payer_answer(house.desk, biller, case_id, answer, source="letter")
    denied = (await visitor.get("/")).text
    page = (await visitor.get(f"/cases/{case_id}")).text
    await corrections.correct_value(house.desk, biller, case_id, "precautions", "No lifting.")
    drafter = house.with_worker(printer=PlainPrinter()).worker
    again = (await packets.draft(drafter, CLINIC, case_id)).version
    drafted = (await visitor.get("/")).text

    assert (">Something is missing<" in missing, ">Denied<" in missing) == (True, False)
    assert ">Denied<" in denied
    assert "After a denial" in page
    assert (again, ">Something is missing<" in drafted, ">Denied<" in drafted) == (2, True, False)
