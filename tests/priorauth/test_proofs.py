"""Proof of no authorization: one page, kept with its case, made only where something says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import psycopg
import pymupdf
import pytest

from adapters.documents.packet.printer import PdfPacketPrinter
from priorauth.casework import corrections, working
from priorauth.casework.payers_word import VERIFIED
from priorauth.models.case import Route
from priorauth.models.casefile import CaseFile
from priorauth.models.rule_records import Proof, ProofLine
from priorauth.models.rules import RuleSource, SourceTier
from priorauth.models.submission import LineAnswer, Outcome
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import file_of
from tests.papers import COMPLETE, MEMBER, NAME, put_on_file
from tests.told import CEDAR, connected

pytestmark = pytest.mark.anyio


def printing(house: House, required: bool | None) -> House:
    """A house whose proofs are printed as the product prints them."""
    return connected(house, required).with_worker(printer=PdfPacketPrinter())


async def worked(house: House, **changes: object) -> CaseFile:
    (case_id,) = await put_on_file(house, **changes)
    return await again(house, case_id)


async def again(house: House, case_id: str) -> CaseFile:
    await working.work_case(house.worker, CLINIC, case_id)
    return await file_of(house, case_id)


async def pages(house: House, case_id: str) -> list[str]:
    """Return the text of each proof of a case."""
    async with house.desk.store.begin(CLINIC) as tx:
        found = [await tx.rules.proof(one.id) for one in await tx.rules.proofs(case_id)]
    texts = []
    for _, pdf in found:
        document = pymupdf.open(stream=pdf, filetype="pdf")
        assert document.page_count == 1
        texts.append(document[0].get_text())
    return texts


async def test_a_case_that_needs_nothing_gets_one_page_that_says_why(house: House) -> None:
    house = printing(house, required=False)

    file = await worked(house, **CEDAR)

    assert file.case.route is Route.SCHEDULING, file.case.reasons
    (text,) = await pages(house, file.case.id)
    flat = " ".join(text.split())
    for said in (
        "no prior authorization required",
        "Cedar Mutual",
        "97110, 97140",
        "cedar-mutual-outpatient-pt version 1",
        "https://cedar-mutual.example/providers/physical-therapy",
        "TRC-0007711",
        "2026-11-23 at 13:00 UTC",
        "Priorauth, from the payer rules on file",
        "no guarantee of payment",
        file.case.id,
    ):
        assert said in flat
    assert NAME.split()[1] not in flat
    assert MEMBER not in flat


async def test_the_same_reasons_make_no_second_proof_and_another_answer_does(
    house: House,
) -> None:
    house = printing(house, required=None)
    file = await worked(house, **CEDAR)
    house.clock.forward(timedelta(days=1))

    await again(house, file.case.id)

    assert len(await pages(house, file.case.id)) == 1
    biller = await house.signed_in(BILLER)
    await corrections.correct_value(house.desk, biller, file.case.id, "procedures", "97530")
    await again(house, file.case.id)
    assert len(await pages(house, file.case.id)) == 2


async def test_there_is_no_proof_where_the_payer_itself_wants_one(house: House) -> None:
    house = printing(house, required=True)

    file = await worked(house, **CEDAR)

    assert file.case.route is Route.STAFF_REVIEW
    assert await pages(house, file.case.id) == []


async def test_there_is_no_proof_where_authorization_is_required(house: House) -> None:
    house = printing(house, required=None)

    file = await worked(house)

    assert file.case.route is Route.AUTHORIZATION
    assert await pages(house, file.case.id) == []


async def test_what_a_person_verified_with_the_payer_is_proved_with_her_name(
    house: House,
) -> None:
    house = printing(house, required=None)
    house.clock.at = datetime(2026, 11, 24, 2, 30, tzinfo=UTC)  # half past nine on Monday, there
    file = await worked(house, payer_name="Aetna", plan_name="Aetna Open Access")
    biller = await house.signed_in(BILLER)
    await corrections.correct_value(
        house.desk, biller, file.case.id, "line_of_business", "commercial_aso"
    )
    await corrections.correct_value(house.desk, biller, file.case.id, VERIFIED, "not required")

    file = await again(house, file.case.id)

    assert file.case.route is Route.SCHEDULING, file.case.reasons
    (text,) = await pages(house, file.case.id)
    assert "Verified with the payer by Person biller on 11/23/2026" in " ".join(text.split())


async def test_the_payers_decision_that_none_is_required_is_proved(house: House) -> None:
    house = printing(house, required=None)
    (case_id,) = await put_on_file(house, COMPLETE)
    await again(house, case_id)
    with psycopg.connect(house.dsn) as connection:
        connection.execute("set session_replication_role = replica")
        connection.execute("update submission set state = 'sent', sent_at = now()")
    biller = await house.signed_in(BILLER)
    answer = LineAnswer(code=None, outcome=Outcome.NOT_REQUIRED, number="NR-20117")
    await corrections.record_payer_answer(house.desk, biller, case_id, answer, source="letter")

    await again(house, case_id)

    (text,) = await pages(house, case_id)
    flat = " ".join(text.split())
    assert "The payer decided on 11/23/2026 that none is required (by letter), number NR-20117" in (
        flat
    )


async def test_a_proof_with_very_many_sources_still_is_one_page(house: House) -> None:
    source = RuleSource(
        url="https://payer.example/" + "long-path/" * 12,
        title="A page with a long title about outpatient therapy " * 3,
        date="2026-01-05",
        tier=SourceTier.PRIMARY,
    )
    line = ProofLine(
        codes=tuple(f"971{n}" for n in range(10, 40)),
        says="Nothing is needed for any of these visits in this plan " * 3,
        rule="acme",
        version=1,
        sources=(source,) * 12,
        read_days_ago=3,
    )
    proof = Proof(
        case_id="C-1",
        clinic="Larch Physical Therapy",
        payer="Acme " * 20,
        line_of_business="commercial_fi",
        state="OH",
        visit=1,
        service_on=house.clock.now().date(),
        lines=(line,) * 5,
        until="From visit 7 on a request is needed.",
        payer_said="The payer was not asked electronically.",
        trace=None,
        asked_by="Priorauth, from the payer rules on file",
        asked_at=house.clock.now(),
        book_version="0" * 64,
        verify=("Watch: the payer announced a change that has not been seen " * 3,) * 9,
    )

    printer = PdfPacketPrinter()
    pdf, same = await printer.prove(proof), await printer.prove(proof)

    assert pymupdf.open(stream=pdf, filetype="pdf").page_count == 1
    assert pdf == same


async def test_a_kill_before_the_proof_is_kept_leaves_none_and_the_next_run_makes_it(
    house: House,
) -> None:
    house = printing(house, required=None)

    def fall(point: str) -> None:
        if point == "proof.before_commit":
            raise KeyboardInterrupt

    falling = replace(house, worker=replace(house.worker, at=fall))
    (case_id,) = await put_on_file(house, **CEDAR)
    with pytest.raises(KeyboardInterrupt):
        await working.work_case(falling.worker, CLINIC, case_id)
    assert await pages(house, case_id) == []

    await again(house, case_id)

    assert len(await pages(house, case_id)) == 1
