"""Each page of a document goes to the patient it is about; where that is open, a person says so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from priorauth.casework import intake, placing, reading
from priorauth.errors import Conflict, InvalidRequest
from priorauth.models.case import QuestionKind
from priorauth.models.reading import DocumentReading
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import file_of, questions_of
from tests.papers import NAME, order_pdf, put_on_file, reading_of, sure
from tests.readers import Told, read_as

pytestmark = pytest.mark.anyio


async def test_three_patients_in_one_fax_without_orders_are_three_questions(house: House) -> None:
    told = reading_of(b"x", ("progress_note",) * 3)
    people = [("Ada Quill", "1950-01-01"), ("Bo Quell", "1951-01-01"), ("Cy Quall", "1952-01-01")]
    referrals = tuple(
        told.referrals[0].model_copy(
            update={
                "pages": (page,),
                "fields": {"patient_name": sure(name), "date_of_birth": sure(born)},
            }
        )
        for page, (name, born) in enumerate(people, start=1)
    )

    await read_as(house, order_pdf("THREE"), told.model_copy(update={"referrals": referrals}))
    (second,) = await put_on_file(house, patient_name="Bo Quell", date_of_birth="1951-01-01")
    async with house.worker.store.begin(CLINIC) as tx:
        late = await reading.join_waiting(tx, house.worker)

    assert late == (second,)
    assert [q.field for q in await questions_of(house)] == ["page 1", "page 3"]
    pages = [document.pages for document in (await file_of(house, second)).documents]
    assert (2,) in pages


async def test_a_page_that_is_nobodys_waits_for_a_person_and_goes_where_she_says(
    house: House,
) -> None:
    content = order_pdf("TWO PAGES")
    told = reading_of(content, ("referral_order", "plan_of_care"))
    (referral,) = told.referrals
    referral = referral.model_copy(update={"pages": (1,)})
    told = told.model_copy(update={"referrals": (referral,), "unplaced": (2,)})

    await read_as(house, content, told)
    (asked,) = await questions_of(house)
    async with house.worker.store.begin(CLINIC) as tx:
        (match,) = await tx.cases.matches(NAME, None, None)
    before = (await file_of(house, match.case_id)).documents
    biller = await house.signed_in(BILLER)
    await placing.place_paper(house.desk, biller, asked.id, match.case_id, "plan_of_care")
    with pytest.raises(Conflict):
        await placing.place_paper(house.desk, biller, asked.id, match.case_id, "plan_of_care")

    after = (await file_of(house, match.case_id)).documents
    assert "Page 2" in asked.what
    assert [document.pages for document in before] == [(1,)]
    assert [(d.pages, d.kinds) for d in after] == [((1, 2), ("referral_order", "plan_of_care"))]
    assert await questions_of(house) == ()


async def test_a_document_put_into_a_case_leaves_other_patients_pages_out(house: House) -> None:
    (case_id,) = await put_on_file(house)
    told = reading_of(b"x", ("plan_of_care", "plan_of_care"))
    (mine,) = told.referrals
    other = {"patient_name": sure("Ada Quill"), "date_of_birth": sure("1950-01-01")}
    referrals = (
        mine.model_copy(update={"pages": (1,)}),
        mine.model_copy(update={"pages": (2,), "fields": other}),
    )
    told = told.model_copy(update={"referrals": referrals})
    arrival = await intake.receive(
        house.intake, CLINIC, order_pdf("BOTH"), "desk page", case_id=case_id, kind="plan_of_care"
    )
    worker = replace(house.worker, reader=Told(told))
    await intake.file_arrival(worker, CLINIC, arrival.id)
    async with worker.store.begin(CLINIC) as tx:
        document_id = (await tx.papers.unread())[-1]

    await reading.read_document(worker, CLINIC, document_id)

    pages = [
        d.pages for d in (await file_of(house, case_id)).documents if d.kinds[0] != "referral_order"
    ]
    assert pages == [(1,)]


async def test_a_page_too_poor_to_trust_is_asked_for_again(house: House) -> None:
    told = reading_of(b"x", quality=0.4)
    poor = told.pages[0].model_copy(update={"text_source": "ocr"})

    await read_as(house, order_pdf("POOR"), told.model_copy(update={"pages": (poor,)}))

    kinds = {q.kind: q for q in await questions_of(house)}
    assert "fax it again" in kinds[QuestionKind.UNREADABLE].what


async def test_a_document_that_cannot_be_opened_is_kept_and_goes_into_no_packet(
    house: House,
) -> None:
    (case_id,) = await put_on_file(house)
    content = b"%PDF-1.7 rubbish"
    refused = DocumentReading(sha256="0" * 64, error="The document is locked with a password.")

    document_id = await read_as(house, content, refused)

    (asked,) = await questions_of(house, QuestionKind.UNREADABLE)
    biller = await house.signed_in(BILLER)
    with pytest.raises(InvalidRequest, match="cannot be opened"):
        await placing.place_paper(house.desk, biller, asked.id, case_id, None)
    async with house.worker.store.begin(CLINIC) as tx:
        assert await tx.papers.content(document_id) == content
    assert "password" in asked.why
