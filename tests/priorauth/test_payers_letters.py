"""A payer's letter on the fax line is a question on the case it is about, never a referral."""

from __future__ import annotations

import pytest

from priorauth.models.case import QuestionKind
from priorauth.models.reading import DocumentReading, LetterReading, PageReading
from tests.clinics import CLINIC, House
from tests.on_file import questions_of
from tests.papers import BORN, MEMBER, NAME, order_pdf, put_on_file, sure
from tests.readers import read_as

pytestmark = pytest.mark.anyio


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

    await read_as(house, *letter_of(kind=kind, reasons=()))

    (asked,) = await questions_of(house, QuestionKind.LETTER)
    assert (asked.case_id, str(asked.until)) == (case_id, "2027-01-20")
    assert asked.what.startswith(words)


async def test_a_denial_letter_becomes_a_question_on_its_case_with_its_deadline(
    house: House,
) -> None:
    (case_id,) = await put_on_file(house)

    await read_as(house, *letter_of())

    (asked,) = await questions_of(house, QuestionKind.LETTER)
    assert (asked.case_id, str(asked.until)) == (case_id, "2027-01-20")
    assert NAME not in asked.what + asked.why
    async with house.worker.store.begin(CLINIC) as tx:
        _, prefill = await tx.cases.get_question(asked.id)
    assert isinstance(prefill, dict)
    match prefill["reasons"]:
        case [{"value": reason}]:
            assert reason == "More visits are not medically necessary."
        case other:
            pytest.fail(f"{other} is not one reason")


async def test_a_letter_about_a_namesake_asks_whose_it_is(house: House) -> None:
    await put_on_file(house)

    await read_as(house, *letter_of(date_of_birth=sure("1990-01-02"), member_id=sure("X1")))

    (asked,) = await questions_of(house, QuestionKind.LETTER)
    assert asked.case_id is None
    assert "Say which case" in asked.what
