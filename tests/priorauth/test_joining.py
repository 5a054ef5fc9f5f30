"""What comes in joins the case it is about, and nothing that may be another's joins at all."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import psycopg
import pytest

from priorauth.casework import intake, reading
from priorauth.models.case import QuestionKind
from priorauth.models.reading import ReadValue
from tests.clinics import CLINIC, OTHER, House
from tests.on_file import file_of, questions_of
from tests.papers import BORN, NAME, order_pdf, put_on_file, reading_of
from tests.readers import Told, read_as

pytestmark = pytest.mark.anyio

HOME = {"patient_phone": "6145550162", "patient_street": "77 Thimble Lane", "patient_zip": "43085"}


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
    (asked,) = await questions_of(house, QuestionKind.SAME_PATIENT)
    assert (asked.case_id, first in asked.what) == (second, True)


async def test_an_order_for_another_complaint_is_a_case_of_its_own(house: House) -> None:
    (back,) = await put_on_file(house)

    (knee,) = await put_on_file(
        house, text="A KNEE", order_date="2026-11-25", diagnoses=("M25.561",)
    )

    assert knee != back
    asked = [q for q in await questions_of(house) if q.case_id == knee]
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
    (asked,) = [q for q in await questions_of(house) if q.document_id is not None]
    assert back in asked.why
    assert knee in asked.why


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

    here = await read_as(house, content, told)
    there = await read_as(house, content, told, clinic=OTHER)

    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select clinic_id, document_id from case_document order by clinic_id"
        ).fetchall()
    assert sorted(rows) == sorted([(CLINIC, here), (OTHER, there)])
