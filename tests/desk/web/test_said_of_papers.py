"""What reading noticed about a paper stands where a person looks at it, before she approves."""

from __future__ import annotations

import pytest

from priorauth.models.reading import DocumentReading
from tests.clinics import CLINIC, THERAPIST, House
from tests.visitors import Visitor, desk_of, file_referral

pytestmark = pytest.mark.anyio

SAID = "Page 1 holds words meant for a computer program; they were not followed."


async def noticed(house: House, case_id: str, *said: str) -> str:
    """Let the reading of a case's paper have noticed something; return the paper's id."""
    async with house.worker.store.begin(CLINIC) as tx:
        (paper,) = (await tx.cases.file(case_id)).documents
        reading = await tx.papers.reading(paper.document_id)
        assert isinstance(reading, DocumentReading)
        changed = reading.model_copy(update={"warnings": said})
        await tx.papers.save_reading(paper.document_id, changed, media_type="application/pdf")
    return paper.document_id


async def test_words_to_a_program_on_a_paper_are_shown_with_the_case_and_at_its_gate(
    house: House,
) -> None:
    case_id = await file_referral(house)
    visitor = await Visitor(house, desk_of(house)).sign_in(THERAPIST)
    before = (await visitor.get(f"/cases/{case_id}")).text
    await noticed(house, case_id, SAID)

    page = (await visitor.get(f"/cases/{case_id}")).text

    assert SAID not in before
    assert 'href="#papers"' not in before
    assert page.count(SAID) == 1
    assert 'href="#papers"' in page


async def test_they_are_shown_with_the_document_and_escaped(house: House) -> None:
    case_id = await file_referral(house)
    document_id = await noticed(house, case_id, SAID, "NTE-3 <script> names the code M54.5.")
    visitor = await Visitor(house, desk_of(house)).sign_in(THERAPIST)

    page = (await visitor.get(f"/documents/{document_id}")).text

    assert SAID in page
    assert "NTE-3 &lt;script&gt; names" in page


async def test_of_very_many_the_first_are_shown_and_the_rest_counted(house: House) -> None:
    case_id = await file_referral(house)
    await noticed(house, case_id, *(f"Row {number}: not taken." for number in range(300)))
    visitor = await Visitor(house, desk_of(house)).sign_in(THERAPIST)

    page = (await visitor.get(f"/cases/{case_id}")).text

    assert page.count("not taken.") == 12
    assert "288 more" in page
