"""Uploads: stored unchanged before they are acknowledged, and never more than allowed."""

from __future__ import annotations

import hashlib

import psycopg
import pytest

from desk.web import forms
from priorauth.casework.intake import file_arrival
from priorauth.casework.paper_questions import ask_unreadable
from priorauth.errors import Unreadable
from priorauth.models.reading import DocumentReading
from tests.clinics import CLINIC, FRONT_DESK, THERAPIST, House
from tests.papers import order_pdf
from tests.visitors import Visitor, desk_of, file_referral, form_of, take_in

pytestmark = pytest.mark.anyio

MIB = 1024 * 1024


def inbox(house: House) -> list[tuple[str, str | None, str | None]]:
    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute("select sha256, case_id, kind from inbox order by id").fetchall()
    return [tuple(row) for row in rows]  # type: ignore[misc]


async def test_several_files_are_stored_unchanged(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    files = [order_pdf("One"), order_pdf("Two"), b"<html>not a document</html>"]

    answer = await visitor.press("/documents", "/documents", files)

    assert answer.headers["location"] == "/documents?done=uploaded"
    assert [row[0] for row in inbox(house)] == [
        hashlib.sha256(content).hexdigest() for content in files
    ]


async def test_the_same_bytes_again_join_the_document(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    for _ in range(2):
        await visitor.press("/documents", "/documents", [order_pdf()])
    with psycopg.connect(house.dsn) as connection:
        arrivals = [row[0] for row in connection.execute("select id from inbox").fetchall()]
    for arrival in arrivals:
        await file_arrival(house.worker, CLINIC, arrival)

    page = (await visitor.get("/documents")).text

    assert "came 2 times" in page
    assert page.count('data-label="Document"') == 1


async def test_a_file_that_is_too_large_is_refused_and_nothing_is_kept(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press("/documents", "/documents", [bytes(50 * MIB + 1)])

    assert answer.status_code == 413
    assert "larger than 50 MB" in answer.text
    assert inbox(house) == []


async def test_too_much_at_once_is_refused_while_it_comes_in(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "LARGE", 2 * MIB)
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press("/documents", "/documents", [bytes(MIB), bytes(MIB)])

    assert answer.status_code == 413
    assert inbox(house) == []


async def test_an_ordinary_form_may_not_grow_beyond_its_size(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press("/", "/search", words="x" * 300_000)

    assert answer.status_code == 413


async def test_an_empty_file_is_named_and_nothing_is_kept(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press("/documents", "/documents", [b""])

    assert answer.status_code == 422
    assert "The file is empty" in answer.text
    assert inbox(house) == []


async def test_no_file_at_all_asks_for_one(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)
    form = form_of((await visitor.get("/documents")).text, "/documents")

    empty = await visitor.http.post("/documents", data=form)
    strange = await visitor.http.post(
        "/documents", content=b"{}", headers={"Content-Type": "application/json"}
    )

    assert empty.status_code == 422
    assert "Choose a file first" in empty.text
    assert strange.status_code == 422


async def test_a_multipart_form_without_the_token_stores_nothing(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    answer = await visitor.press("/documents", "/documents", [order_pdf()], form_token="0" * 64)

    assert answer.status_code == 403
    assert inbox(house) == []


async def test_who_may_not_take_in_documents_sees_no_form_and_is_refused(house: House) -> None:
    visitor = await Visitor(house, desk_of(house)).sign_in(THERAPIST)
    page = (await visitor.get("/documents")).text
    token = form_of(page, "/search")

    answer = await visitor.http.post(
        "/documents", data=token, files={"files": ("a.pdf", order_pdf())}
    )

    assert 'action="/documents"' not in page
    assert answer.status_code == 404
    assert inbox(house) == []


async def test_a_later_document_is_attached_with_what_it_is(house: House) -> None:
    case_id = await file_referral(house, ("referral_order",), worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in(THERAPIST)
    content = order_pdf("PLAN OF CARE")

    answer = await visitor.press(
        f"/cases/{case_id}", f"/cases/{case_id}/attach", [content], kind="plan_of_care"
    )

    assert answer.headers["location"] == f"/cases/{case_id}?done=attached"
    assert inbox(house) == [(hashlib.sha256(content).hexdigest(), case_id, "plan_of_care")]


async def test_nothing_is_attached_to_a_case_that_is_not_here(house: House) -> None:
    case_id = await file_referral(house, ("referral_order",), worked=False)
    visitor = await Visitor(house, desk_of(house)).sign_in()
    form = form_of((await visitor.get(f"/cases/{case_id}")).text, f"/cases/{case_id}/attach")

    answer = await visitor.http.post(
        "/cases/C-NOTHING000/attach", data=form, files={"files": ("a.pdf", order_pdf())}
    )

    assert answer.status_code == 404
    assert inbox(house) == []


async def test_a_document_that_cannot_be_opened_offers_no_packet_to_go_into(house: House) -> None:
    document_id = await take_in(house, b"%PDF-1.7 locked")
    locked = DocumentReading(sha256="0" * 64, error="The document is locked with a password.")
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.papers.save_reading(document_id, locked, media_type=None)
        await ask_unreadable(tx, house.worker, document_id, Unreadable(str(locked.error)))
    visitor = await Visitor(house, desk_of(house)).sign_in(FRONT_DESK)

    page = (await visitor.get(f"/documents/{document_id}")).text

    assert "locked with a password" in page
    assert "/place" not in page
    assert "not read yet" not in page
