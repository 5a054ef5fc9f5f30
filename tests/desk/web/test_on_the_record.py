"""What each page and action of the desk leaves on the record: a new one needs its line here."""

from __future__ import annotations

from collections.abc import Awaitable

import httpx
import psycopg
import pytest
from starlette.applications import Starlette

from adapters.reading.reader import ChildReader
from priorauth.casework import working
from priorauth.models.case import QuestionKind
from priorauth.models.reading import LetterReading, ReadValue
from priorauth.models.submission import DeliveryState
from tests.clinics import BILLER, CLINIC, House
from tests.desk.web.test_access import routes_of
from tests.desk.web.test_rules_on_the_page import put_on_file
from tests.desk.web.test_two_cases import two_cases
from tests.desk.web.test_working_a_case import ask_about
from tests.on_file import file_of, packet_of, submission_of
from tests.papers import order_pdf
from tests.told import CEDAR, connected
from tests.visitors import (
    Visitor,
    desk_of,
    file_referral,
    form_of,
    referral,
    take_in,
    work,
)

pytestmark = pytest.mark.anyio

NOBODYS = None
"""Shows nothing of the clinic's work and changes nothing of it."""

RECORDED: dict[tuple[str, str], str | None] = {
    ("GET", "/"): "view_queue",
    ("GET", "/queue/{name}"): "view_queue",
    ("POST", "/search"): "search_cases",
    ("GET", "/cases/{case_id}"): "view_case",
    ("POST", "/cases/{case_id}/approve"): "approve_packet",
    ("POST", "/cases/{case_id}/send-back"): "send_back_packet",
    ("POST", "/cases/{case_id}/correct"): "correct_value",
    ("POST", "/cases/{case_id}/answer"): "correct_value",
    ("POST", "/cases/{case_id}/attach"): "attach_document",
    ("POST", "/cases/{case_id}/same"): "join_cases",
    ("POST", "/cases/{case_id}/close"): "close_case",
    ("POST", "/cases/{case_id}/reopen"): "reopen_case",
    ("POST", "/cases/{case_id}/sent-by-hand"): "sent_by_hand",
    ("POST", "/cases/{case_id}/settle"): "settle_unconfirmed",
    ("POST", "/cases/{case_id}/payer-answer"): "record_payer_answer",
    ("POST", "/cases/{case_id}/visit"): "enter_visits",
    ("POST", "/cases/{case_id}/visits"): "enter_visits",
    ("GET", "/documents"): "view_documents",
    ("POST", "/documents"): "upload_documents",
    ("GET", "/documents/{document_id}"): "view_document",
    ("GET", "/documents/{document_id}/crop"): "view_document",
    ("GET", "/documents/{document_id}/page/{page:int}.png"): "view_document",
    ("GET", "/documents/{document_id}/page/{page:int}"): "view_document",
    ("GET", "/packets/{packet_id}.pdf"): "view_packet",
    ("GET", "/packets/{packet_id}/sheet"): "view_packet",
    ("GET", "/proofs/{proof_id}.pdf"): "view_proof",
    ("GET", "/letters/{question_id}"): "view_letter",
    ("POST", "/letters/{question_id}"): "record_payer_answer",
    ("POST", "/questions/{question_id}/place"): "place_document",
    ("POST", "/questions/{question_id}/settle"): "answer_question",
    ("GET", "/emergency"): NOBODYS,
    ("POST", "/emergency"): "break_glass",
    ("POST", "/sign-out"): "sign_out",
    ("GET", "/sign-in/{token:str}"): NOBODYS,
    ("POST", "/sign-in/{token:str}"): "sign_in",
    ("GET", "/signed-out"): NOBODYS,
    ("GET", "/health"): NOBODYS,
}
"""A document's pages are on the record once for each sign-in, whichever of them comes first."""


BESIDE = {"record_determination"}
"""What the payer's answer leaves beside the line of the person who entered it."""


async def left_by(house: House, asked: Awaitable[httpx.Response]) -> set[str]:
    """Return what a request left on the record; it must not have been refused."""
    before = last(house)
    answer = await asked
    assert answer.status_code < 400, answer.request.url.path
    with psycopg.connect(house.dsn) as connection:
        rows = connection.execute(
            "select action from record_entry where clinic_id = %s and number > %s",
            [CLINIC, before],
        ).fetchall()
    return {str(action) for (action,) in rows} - BESIDE


def last(house: House) -> int:
    with psycopg.connect(house.dsn) as connection:
        row = connection.execute(
            "select coalesce(max(number), 0) from record_entry where clinic_id = %s", [CLINIC]
        ).fetchone()
    return int(row[0]) if row else 0


def line(method: str, path: str) -> set[str]:
    action = RECORDED[method, path]
    return set() if action is None else {action}


async def signed_in(house: House, app: Starlette | None = None) -> Visitor:
    return await Visitor(house, app or desk_of(house)).sign_in(BILLER)


async def test_every_page_and_action_has_its_line(house: House) -> None:
    assert sorted(routes_of(desk_of(house))) == sorted(RECORDED)


async def test_what_looking_leaves(house: House) -> None:
    case_id = await file_referral(house)
    packet = await packet_of(house, case_id)
    document_id = (await file_of(house, case_id)).documents[0].document_id
    letter_id = await take_in(house, order_pdf("LETTER"))
    letter = LetterReading(pages=(1,), kind="approval")
    letter_question = await ask_about(house, letter_id, QuestionKind.LETTER, letter)
    pages = {
        "/": "/",
        "/queue/{name}": "/queue/everything",
        "/cases/{case_id}": f"/cases/{case_id}",
        "/documents": "/documents",
        "/documents/{document_id}": f"/documents/{document_id}",
        "/documents/{document_id}/crop": f"/documents/{document_id}/crop?page=1&box=1,1,90,90",
        "/documents/{document_id}/page/{page:int}.png": f"/documents/{document_id}/page/1.png",
        "/documents/{document_id}/page/{page:int}": f"/documents/{document_id}/page/1",
        "/packets/{packet_id}.pdf": f"/packets/{packet.id}.pdf",
        "/packets/{packet_id}/sheet": f"/packets/{packet.id}/sheet",
        "/letters/{question_id}": f"/letters/{letter_question}",
        "/emergency": "/emergency",
        "/sign-in/{token:str}": "/sign-in/whatever",
        "/signed-out": "/signed-out",
        "/health": "/health",
    }
    reader = ChildReader(house.clock)
    app = desk_of(house, reader=reader)
    left = {}
    for path, address in pages.items():
        visitor = await signed_in(house, app)
        left[path] = await left_by(house, visitor.get(address))
    await reader.close()

    assert left == {path: line("GET", path) for path in pages}
    proofs = {path for method, path in RECORDED if method == "GET"} - set(pages)
    assert proofs == {"/proofs/{proof_id}.pdf"}


async def test_whose_names_a_list_showed_is_on_the_record_and_never_what_was_typed(
    house: House,
) -> None:
    case_id = await file_referral(house)
    visitor = await signed_in(house)
    before = last(house)
    await visitor.get("/")
    for typed in (case_id, "Nobody of this name"):
        await visitor.press("/queue/everything", "/search", words=typed)

    with psycopg.connect(house.dsn) as connection:
        noted = connection.execute(
            "select action, details from record_entry where clinic_id = %s and number > %s"
            " order by number",
            [CLINIC, before],
        ).fetchall()
    assert noted == [
        ("view_queue", {"cases": [case_id]}),
        ("view_queue", {"cases": [case_id]}),
        ("search_cases", {"cases": [case_id]}),
        ("view_queue", {"cases": [case_id]}),
        ("search_cases", {"cases": []}),
    ]


async def test_what_opening_a_proof_leaves(house: House) -> None:
    house = connected(house, required=False)
    (case_id,) = await put_on_file(house, **CEDAR)
    await working.work_case(house.worker, CLINIC, case_id)
    async with house.desk.store.begin(CLINIC) as tx:
        (proof,) = await tx.rules.proofs(case_id)
    visitor = await signed_in(house)

    assert await left_by(house, visitor.get(f"/proofs/{proof.id}.pdf")) == {"view_proof"}


async def test_what_doing_something_about_a_case_leaves(house: House) -> None:
    doubtful = ReadValue(value="1534944595", confidence=0.6, flag="failed:npi_luhn")
    case_id = await file_referral(house, referring_npi=doubtful)
    visitor = await signed_in(house)
    page = f"/cases/{case_id}"
    rows = f"case,date,state,codes\n{case_id},2026-12-03,booked,97110\n".encode()
    typed: tuple[tuple[str, dict[str, str]], ...] = (
        ("send-back", {"comment": "The number of the doctor is wrong."}),
        ("answer", {"value": "1534944594"}),
        ("correct", {"field": "visits_requested", "value": "8"}),
        ("visit", {"date": "2026-12-01", "state": "booked", "codes": "97110"}),
        ("payer-answer", {"outcome": "denied", "source": "phone", "reason": "Not covered."}),
    )
    for name, words in typed:
        pressed = visitor.press(page, f"{page}/{name}", **words)
        expected = line("POST", f"/cases/{{case_id}}/{name}") | {"view_case"}
        assert await left_by(house, pressed) == expected, name
    for name, content in (("visits", rows), ("attach", referral()[0])):
        pressed = visitor.press(page, f"{page}/{name}", [content])
        expected = line("POST", f"/cases/{{case_id}}/{name}") | {"view_case"}
        assert await left_by(house, pressed) == expected, name


async def test_what_closing_a_case_and_opening_it_again_leave(house: House) -> None:
    page = f"/cases/{await file_referral(house)}"
    visitor = await signed_in(house)

    left = [
        await left_by(house, visitor.press(page, f"{page}/{name}", **words))
        for name, words in (("close", {"reason": "mistake"}), ("reopen", {}))
    ]

    assert left == [
        line("POST", "/cases/{case_id}/close") | {"view_case"},
        line("POST", "/cases/{case_id}/reopen") | {"view_case"},
    ]


async def test_what_joining_two_cases_leaves(house: House) -> None:
    first, second = await two_cases(house)
    visitor = await signed_in(house)
    page = f"/cases/{second}"

    left = await left_by(house, visitor.press(page, f"{page}/same", verdict=f"joined:{first}"))

    assert left == line("POST", "/cases/{case_id}/same") | {"close_by_joining", "view_case"}


async def test_what_approving_and_settling_leave(house: House) -> None:
    case_id = await file_referral(house)
    visitor, page = await signed_in(house), f"/cases/{case_id}"

    approved = await left_by(house, visitor.press(page, f"{page}/approve"))
    submission = await submission_of(house, case_id)
    async with house.worker.store.begin(CLINIC) as tx:
        claimed = await tx.packets.claim(submission.id, 60)
        assert claimed is not None
        await tx.packets.move(claimed, DeliveryState.UNCONFIRMED, problem="Nobody can tell.")
    settled = await left_by(house, visitor.press(page, f"{page}/settle", verdict="arrived"))

    assert approved == line("POST", "/cases/{case_id}/approve") | {"view_case"}
    assert settled == line("POST", "/cases/{case_id}/settle") | {"view_case"}


async def test_what_sending_by_hand_leaves(house: House) -> None:
    payer = {"payer_name": "Larkspur Benefit Trust", "plan_name": "Larkspur Employer Plan"}
    case_id = await file_referral(house, worked=False, **payer)
    visitor, page = await signed_in(house), f"/cases/{case_id}"
    business = {"field": "line_of_business", "value": "commercial_aso"}
    await visitor.press(page, f"{page}/correct", **business)
    await work(house, case_id)
    await visitor.press(page, f"{page}/approve")
    packet = await packet_of(house, case_id)

    pressed = visitor.press(f"/packets/{packet.id}/sheet", f"{page}/sent-by-hand")

    expected = line("POST", "/cases/{case_id}/sent-by-hand") | {"view_packet"}
    assert await left_by(house, pressed) == expected


async def test_what_doing_something_about_a_paper_leaves(house: House) -> None:
    case_id = await file_referral(house, worked=False)
    visitor = await signed_in(house)
    content, reading = referral(("plan_of_care",), order_signed=False)
    paper_id = await take_in(house, content)
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.papers.save_reading(paper_id, reading, media_type="application/pdf")
    placed = await ask_about(house, paper_id, QuestionKind.SAME_PATIENT, None)
    other_id = await take_in(house, order_pdf("ANOTHER"))
    settled = await ask_about(house, other_id, QuestionKind.UNREADABLE, None)
    letter_id = await take_in(house, order_pdf("LETTER"))
    letter = LetterReading(pages=(1,), kind="denial")
    entered = await ask_about(house, letter_id, QuestionKind.LETTER, letter)
    token = form_of((await visitor.get("/documents")).text, "/documents")
    deeds = {
        f"/questions/{placed}/place": {"case_id": case_id, "kind": "plan_of_care"},
        f"/questions/{settled}/settle": {"value": "Asked for it again."},
        f"/letters/{entered}": {"case_id": case_id, "outcome": "denied", "reason": "No."},
        "/search": {"words": "tansy"},
    }
    for address, typed in deeds.items():
        path = address
        for question_id in (placed, settled, entered):
            path = path.replace(question_id, "{question_id}")
        sent = visitor.http.post(address, data=token | typed)
        assert await left_by(house, sent) == line("POST", path), path
    files = [("files", ("a.pdf", order_pdf("NEW")))]
    uploaded = visitor.http.post("/documents", data=token, files=files)
    assert await left_by(house, uploaded) == line("POST", "/documents")


async def test_what_coming_going_and_breaking_the_glass_leave(house: House) -> None:
    with psycopg.connect(house.dsn) as connection:
        connection.execute(
            "insert into staff values (%s, 'U-NOBODY', 'Person nobody', 'read_only', '{}', true)",
            [CLINIC],
        )
    visitor = Visitor(house, desk_of(house))
    link = await visitor.link("U-NOBODY")
    came = await left_by(house, visitor.http.post(link))
    reason = "The practice is on fire."
    broken = await left_by(house, visitor.press("/emergency", "/emergency", reason=reason))
    token = form_of((await visitor.get("/emergency")).text, "/sign-out")
    gone = await left_by(house, visitor.http.post("/sign-out", data=token))

    assert came == line("POST", "/sign-in/{token:str}")
    assert broken == line("POST", "/emergency")
    assert gone == line("POST", "/sign-out")


async def test_what_is_refused_is_on_the_record_too(house: House) -> None:
    case_id = await file_referral(house)
    visitor = await signed_in(house)
    token = form_of((await visitor.get("/documents")).text, "/documents")
    for path in [path for _, path in RECORDED if path.startswith("/cases/{case_id}/")]:
        before = last(house)
        answer = await visitor.http.post(path.replace("{case_id}", case_id), data=token)
        assert answer.status_code >= 400, path
        with psycopg.connect(house.dsn) as connection:
            rows = connection.execute(
                "select action, outcome from record_entry where clinic_id = %s and number > %s"
                " and action <> 'view_case'",
                [CLINIC, before],
            ).fetchall()
        assert rows == [(f"desk {path}", "refused")], path
