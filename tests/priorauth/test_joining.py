"""What comes in joins the case it is about, and nothing that may be another's joins at all."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import psycopg
import pytest

from priorauth.casework import intake, placing, reading
from priorauth.errors import Conflict, InvalidRequest
from priorauth.models.case import Question, QuestionKind
from priorauth.models.casefile import CaseFile
from priorauth.models.reading import DocumentReading, LetterReading, PageReading, ReadValue
from priorauth.ports import DocumentReader
from tests.clinics import BILLER, CLINIC, OTHER, House
from tests.papers import BORN, MEMBER, NAME, order_pdf, put_on_file, reading_of

pytestmark = pytest.mark.anyio

HOME = {"patient_phone": "6145550162", "patient_street": "77 Thimble Lane", "patient_zip": "43085"}


class Told:
    """A reader that says what it is told; what it says of which bytes is the test's business."""

    def __init__(self, reading: DocumentReading) -> None:
        self._reading = reading

    async def read(self, content: bytes, payers: Sequence[str] = ()) -> DocumentReading:
        return self._reading

    async def crop(self, content: bytes, page: int, box: object, dpi: int) -> bytes:
        raise NotImplementedError

    async def page_count(self, content: bytes) -> int:
        return len(self._reading.pages)

    async def close(self) -> None:
        return None


async def take_in(house: House, content: bytes, told: DocumentReading, clinic: str = CLINIC) -> str:
    """Take a document in and let the worker read it as it would; return its id."""
    reader: DocumentReader = Told(told)
    worker = replace(house.worker, reader=reader)
    arrival = await intake.receive(house.intake, clinic, content, "fax")
    await intake.file_arrival(worker, clinic, arrival.id)
    async with worker.store.begin(clinic) as tx:
        document_id = (await tx.papers.unread())[-1]
    await reading.read_document(worker, clinic, document_id)
    return document_id


async def file_of(house: House, case_id: str) -> CaseFile:
    async with house.worker.store.begin(CLINIC) as tx:
        return await tx.cases.file(case_id)


async def questions(house: House) -> tuple[Question, ...]:
    async with house.worker.store.begin(CLINIC) as tx:
        return await tx.cases.questions()


def sure(value: object) -> ReadValue:
    return ReadValue.model_validate({"value": value, "page": 1, "confidence": 0.97})


@pytest.mark.parametrize(
    "again",
    [
        {},
        {"patient_name": "MERRIWEATHER, TANSY"},
        {"patient_street": "9 New Lodge Way", "patient_phone": "6145550199"},
        {"member_id": "BHM1234567"},
        {"patient_name": ReadValue(value=NAME, page=1, confidence=0.5, flag="low_confidence")},
        {"date_of_birth": ReadValue(value=BORN, page=1, confidence=0.5, flag="low_confidence")},
        {"member_id": ReadValue(value="NWX44100?2", page=1, flag="low_confidence")},
    ],
    ids=[
        "scanned again",
        "name turned round",
        "moved",
        "insured anew",
        "name in doubt",
        "birthday in doubt",
        "member id misread",
    ],
)
async def test_the_same_order_again_joins_its_case(house: House, again: dict[str, object]) -> None:
    (first,) = await put_on_file(house, **HOME)

    joined = await put_on_file(house, text="THE SAME ORDER, SENT AGAIN", **(HOME | again))

    assert joined == (first,)
    assert len((await file_of(house, first)).documents) == 2


async def test_a_longer_copy_joins_and_brings_its_further_page(house: House) -> None:
    (first,) = await put_on_file(house)

    joined = await put_on_file(house, ("referral_order", "plan_of_care"), text="WITH ONE MORE")

    assert joined == (first,)
    kinds = [document.kinds for document in (await file_of(house, first)).documents]
    assert ("referral_order", "plan_of_care") in kinds


@pytest.mark.parametrize(
    "other",
    [
        {"patient_name": "Rosalind Merriweather"},
        {"patient_name": "Tansi Merriweather"},
        {"patient_name": f"{NAME} Jr"},
        {"date_of_birth": "1990-01-02"},
        {"patient_name": ReadValue(page=1, flag="unreadable")},
        {"member_id": "NWX9999999", "patient_street": "4 Elsewhere St", "patient_zip": "43001",
         "patient_phone": "6145550111"},
    ],
    ids=["twin", "a letter apart", "a generation apart", "another birthday", "name unreadable",
         "double"],
)  # fmt: skip
async def test_who_may_be_another_opens_a_case_and_a_person_is_asked(
    house: House, other: dict[str, object]
) -> None:
    (first,) = await put_on_file(house, **HOME)
    another_order = {"order_date": "2026-11-20", "diagnoses": ("M54.17",)}

    (second,) = await put_on_file(house, text="ALIKE", **(HOME | another_order | other))

    assert second != first
    assert len((await file_of(house, first)).documents) == 1
    (asked,) = [q for q in await questions(house) if q.kind is QuestionKind.SAME_PATIENT]
    assert (asked.case_id, first in asked.what) == (second, True)


async def test_an_order_for_another_complaint_is_a_case_of_its_own(house: House) -> None:
    (back,) = await put_on_file(house)

    (knee,) = await put_on_file(
        house, text="A KNEE", order_date="2026-11-25", diagnoses=("M25.561",)
    )

    assert knee != back
    asked = [q for q in await questions(house) if q.case_id == knee]
    assert any("new complaint" in question.what for question in asked)


async def test_a_later_note_joins_the_complaint_it_is_about(house: House) -> None:
    (back,) = await put_on_file(house)
    (knee,) = await put_on_file(
        house, text="A KNEE", order_date="2026-11-25", diagnoses=("M25.561",)
    )

    about_knee = await put_on_file(
        house, ("progress_note",), text="NOTE", diagnoses=("M25.561",), order_date=None
    )
    about_nothing = await put_on_file(
        house, ("progress_note",), text="NOTE 2", diagnoses=None, order_date=None
    )

    assert (about_knee, about_nothing) == ((knee,), ())
    (asked,) = [q for q in await questions(house) if q.document_id is not None]
    assert back in asked.why
    assert knee in asked.why


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

    await take_in(house, order_pdf("THREE"), told.model_copy(update={"referrals": referrals}))
    (second,) = await put_on_file(house, patient_name="Bo Quell", date_of_birth="1951-01-01")
    async with house.worker.store.begin(CLINIC) as tx:
        late = await reading.join_waiting(tx, house.worker)

    assert late == (second,)
    assert [q.field for q in await questions(house)] == ["page 1", "page 3"]
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

    await take_in(house, content, told)
    (asked,) = await questions(house)
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
    assert await questions(house) == ()


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


def letter_of(**changes: object) -> tuple[bytes, DocumentReading]:
    content = order_pdf("A LETTER")
    letter = LetterReading.model_validate(
        {
            "pages": (1,),
            "kind": "denial",
            "patient_name": sure(NAME),
            "date_of_birth": sure(BORN),
            "member_id": sure(MEMBER),
            "respond_by": sure("2027-01-20"),
            "reasons": (sure("More visits are not medically necessary."),),
            **changes,
        }
    )
    page = PageReading(page=1, kind="denial_letter", text_source="text", quality=1.0)
    return content, DocumentReading(sha256="0" * 64, pages=(page,), letters=(letter,))


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("request", "A payer's request for more information came in for this case."),
        ("cancellation", "A payer's letter that ends an authorization came in for this case."),
    ],
)
async def test_what_a_payer_asks_for_or_ends_is_a_question_on_its_case(
    house: House, kind: str, words: str
) -> None:
    (case_id,) = await put_on_file(house)

    await take_in(house, *letter_of(kind=kind, reasons=()))

    (asked,) = [q for q in await questions(house) if q.kind is QuestionKind.LETTER]
    assert (asked.case_id, str(asked.until)) == (case_id, "2027-01-20")
    assert asked.what.startswith(words)


async def test_a_denial_letter_becomes_a_question_on_its_case_with_its_deadline(
    house: House,
) -> None:
    (case_id,) = await put_on_file(house)

    await take_in(house, *letter_of())

    (asked,) = [q for q in await questions(house) if q.kind is QuestionKind.LETTER]
    assert (asked.case_id, str(asked.until)) == (case_id, "2027-01-20")
    assert NAME not in asked.what + asked.why
    async with house.worker.store.begin(CLINIC) as tx:
        _, prefill = await tx.cases.get_question(asked.id)
    assert isinstance(prefill, dict)
    assert prefill["reasons"][0]["value"] == "More visits are not medically necessary."  # type: ignore[index,call-overload]


async def test_a_letter_about_a_namesake_asks_whose_it_is(house: House) -> None:
    await put_on_file(house)

    await take_in(house, *letter_of(date_of_birth=sure("1990-01-02"), member_id=sure("X1")))

    (asked,) = [q for q in await questions(house) if q.kind is QuestionKind.LETTER]
    assert asked.case_id is None
    assert "Say which case" in asked.what


async def test_a_page_too_poor_to_trust_is_asked_for_again(house: House) -> None:
    told = reading_of(b"x", quality=0.4)
    poor = told.pages[0].model_copy(update={"text_source": "ocr"})

    await take_in(house, order_pdf("POOR"), told.model_copy(update={"pages": (poor,)}))

    kinds = {q.kind: q for q in await questions(house)}
    assert "fax it again" in kinds[QuestionKind.UNREADABLE].what


async def test_ten_copies_at_once_are_one_document_and_one_case(house: House) -> None:
    content = order_pdf()
    worker = replace(house.worker, reader=Told(reading_of(content)))
    arrivals = [await intake.receive(house.intake, CLINIC, content, "fax") for _ in range(10)]

    await asyncio.gather(*(intake.file_arrival(worker, CLINIC, each.id) for each in arrivals))
    async with worker.store.begin(CLINIC) as tx:
        (document_id,) = await tx.papers.unread()
    await asyncio.gather(*(reading.read_document(worker, CLINIC, document_id) for _ in range(3)))

    with psycopg.connect(house.dsn) as connection:
        counts = [
            connection.execute(f"select count(*) from {table}").fetchone()[0]  # type: ignore[index]
            for table in ("document", "arrival", "cases")
        ]
    assert counts == [1, 10, 1]


async def test_the_same_bytes_to_two_clinics_are_two_documents_that_never_meet(
    house: House,
) -> None:
    content, told = order_pdf(), reading_of(order_pdf())

    here = await take_in(house, content, told)
    there = await take_in(house, content, told, clinic=OTHER)

    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select clinic_id, document_id from case_document order by clinic_id"
        ).fetchall()
    assert sorted(rows) == sorted([(CLINIC, here), (OTHER, there)])


async def test_a_document_that_cannot_be_opened_is_kept_and_goes_into_no_packet(
    house: House,
) -> None:
    (case_id,) = await put_on_file(house)
    content = b"%PDF-1.7 rubbish"
    refused = DocumentReading(sha256="0" * 64, error="The document is locked with a password.")

    document_id = await take_in(house, content, refused)

    (asked,) = [q for q in await questions(house) if q.kind is QuestionKind.UNREADABLE]
    biller = await house.signed_in(BILLER)
    with pytest.raises(InvalidRequest, match="cannot be opened"):
        await placing.place_paper(house.desk, biller, asked.id, case_id, None)
    async with house.worker.store.begin(CLINIC) as tx:
        assert await tx.papers.content(document_id) == content
    assert "password" in asked.why
