"""The desk page in a real browser: sign in, look at a case, approve it."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from datetime import date, timedelta
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser, Page, async_playwright

from adapters.reading.reader import ChildReader
from priorauth.casework import asking, corrections, submissions
from priorauth.casework.appointments import VisitEntry, enter_visits
from priorauth.models.benefits import BenefitCheck, CostShare, CoverageStatus, VisitLimit
from priorauth.models.case import QuestionKind
from priorauth.models.people import Right
from priorauth.models.reading import LetterReading, ReadValue
from priorauth.models.submission import DeliveryState, LineAnswer, Outcome, Reason
from priorauth.models.visits import VisitState
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import packet_of, submission_of, work
from tests.visitors import Visitor, desk_of, file_referral, referral, take_in

pytestmark = [pytest.mark.anyio, pytest.mark.browser]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium is installed here")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield opened
        await opened.close()


@pytest.fixture
async def desk(house: House) -> AsyncIterator[tuple[str, Visitor]]:
    """The desk page on a real port, with the real reader for its pictures."""
    reader = ChildReader(house.clock)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        app = desk_of(house, reader=reader, address=address)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        yield address, Visitor(house, app, address)
        server.should_exit = True
        await serving
    await reader.close()


async def see(page: Page, name: str, folder: Path) -> None:
    await page.screenshot(path=str(folder / f"{name}.png"), full_page=True)


async def test_a_biller_signs_in_looks_and_approves(
    house: House, desk: tuple[str, Visitor], browser: Browser, tmp_path: Path
) -> None:
    address, visitor = desk
    case_id = await file_referral(house)
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    troubles: list[str] = []
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)

    await page.goto(address + await visitor.link())
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("link", name="Tansy Merriweather").click()
    await page.get_by_role("heading", name="Tansy Merriweather").wait_for()
    crops = page.locator(".crop img")
    await crops.first.scroll_into_view_if_needed()
    await page.wait_for_load_state("networkidle")
    assert await crops.first.evaluate("(picture) => picture.naturalWidth") > 0
    await see(page, "case", tmp_path)
    await page.get_by_role("button", name="Approve and send").click()

    await page.get_by_text("Approved by Person biller").wait_for()
    assert await crops.count() >= 20
    assert troubles == []
    assert (await submission_of(house, case_id)).state is DeliveryState.APPROVED


async def test_every_page_of_a_full_day_opens_wide_and_narrow(
    house: House, desk: tuple[str, Visitor], browser: Browser, tmp_path: Path
) -> None:
    address, visitor = desk
    cases = await fill_day(house)
    letter = await leave_letter(house)
    page = await browser.new_page(viewport={"width": 1440, "height": 900})
    troubles: list[str] = []
    page.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    await page.goto(address + await visitor.link())
    await see(page, "sign-in", tmp_path)
    await page.get_by_role("button", name="Sign in").click()
    packet = await packet_of(house, cases["by_hand"])
    paths = {
        "queue": "/",
        **{f"case-{name}": f"/cases/{case_id}" for name, case_id in cases.items()},
        "section": "/queue/everything",
        "documents": "/documents",
        "letter": f"/letters/{letter}",
        "sheet": f"/packets/{packet.id}/sheet",
    }

    for name, path in paths.items():
        answer = await page.goto(address + path, wait_until="networkidle")
        assert answer is not None
        assert answer.status == 200, path
        assert await page.evaluate("document.documentElement.scrollWidth") <= 1440, path
        await see(page, name, tmp_path)
    await page.goto(f"{address}/cases/{cases['held']}")
    await page.locator(".crop").first.click()
    await page.locator(".spot").wait_for()
    await see(page, "page", tmp_path)
    await page.set_viewport_size({"width": 390, "height": 844})
    for name in ("queue", "case-held", "documents"):
        await page.goto(address + paths[name], wait_until="networkidle")
        assert await page.evaluate("document.documentElement.scrollWidth") <= 390, name
        await see(page, f"narrow-{name}", tmp_path)

    assert troubles == []


async def fill_day(house: House) -> dict[str, str]:
    """File one case for each thing a desk does on a day; return them by what is to be done."""
    cases = {
        "held": await file_referral(house),
        "missing": await file_referral(
            house,
            ("referral_order",),
            patient_name="Cassius Thornquist",
            member_id="NWX7719034",
            date_of_birth="1955-09-30",
            referring_npi=ReadValue(value="1534944595", confidence=0.61, flag="failed:npi_luhn"),
            order_signed=None,
        ),
        "running_out": await file_referral(
            house,
            patient_name="Perpetua Lindqvist",
            member_id="NWX2200417",
            date_of_birth="1990-01-21",
        ),
        "pending": await file_referral(
            house,
            patient_name="Auberon Winterbourne",
            member_id="NWX9034471",
            date_of_birth="1972-07-07",
        ),
        "by_hand": await file_referral(
            house,
            patient_name="Marigold Featherstone",
            member_id="LBT5510098",
            date_of_birth="1984-11-02",
            payer_name="Larkspur Benefit Trust",
            plan_name="Larkspur Employer Plan",
        ),
    }
    biller = await house.signed_in(BILLER)
    await corrections.correct_value(
        house.desk, biller, cases["by_hand"], "line_of_business", "commercial_aso"
    )
    await work(house, cases["by_hand"])
    for name in ("running_out", "pending", "by_hand"):
        packet = await packet_of(house, cases[name])
        await submissions.approve(house.desk, biller, packet.id, packet.content_hash)
    await grant(house, cases["running_out"])
    for name in ("running_out", "pending"):
        await confirm(house, cases[name])
    await check_benefits(house, cases["held"])
    return cases


async def confirm(house: House, case_id: str) -> None:
    """Let the payer have the packet, as the worker records it."""
    submission = await submission_of(house, case_id)
    async with house.worker.store.begin(CLINIC) as tx:
        claimed = await tx.packets.claim(submission.id, 60)
        assert claimed is not None
        later = house.clock.now() + timedelta(hours=2)
        known = {"payer_reference": "NW-553-0917", "next_look_at": later}
        await tx.packets.move(claimed.model_copy(update=known), DeliveryState.CONFIRMED)


async def grant(house: House, case_id: str) -> None:
    """Let the payer approve ten visits, of which most are used or booked."""
    biller = await house.signed_in(BILLER)
    today = house.clock.now().date()
    answer = LineAnswer(
        code=None,
        outcome=Outcome.PARTIAL,
        number="NWA-20417",
        visits=10,
        valid_from=today - timedelta(days=30),
        valid_to=today + timedelta(days=40),
        reasons=(Reason(code="B2", text="Ten visits are granted first; ask again with progress."),),
    )
    await corrections.record_payer_answer(house.desk, biller, case_id, answer, source="phone")
    visits = [
        (today + timedelta(days=3 * n - 21), "attended" if n < 7 else "booked") for n in range(10)
    ]
    entries = tuple(
        VisitEntry(case_id, on, VisitState(state), ("97110", "97140"), 45, 3)
        for on, state in visits
    )
    await enter_visits(house.desk, submissions.actor_of(biller), entries, "typed")


async def check_benefits(house: House, case_id: str) -> None:
    check = BenefitCheck(
        system="Availity",
        asked_at=house.clock.now(),
        on=date(2026, 11, 23),
        status=CoverageStatus.ACTIVE,
        authorization_required=True,
        limits=(
            VisitLimit(
                network="in", unit="visits", period="calendar_year", allowed=30, remaining=22
            ),
        ),
        cost_shares=(CostShare(kind="copay", network="in", amount="40"),),  # type: ignore[arg-type]
        notes=("PHYSICAL AND OCCUPATIONAL THERAPY COMBINED",),
        reference="271-88120",
    )
    async with house.worker.store.begin(CLINIC) as tx:
        await tx.cases.add_benefits(case_id, house.ids.new("B"), check)


async def leave_letter(house: House) -> str:
    """Let a payer's letter and an unreadable page come in; return the letter's question."""
    content, _ = referral(("denial_letter", "denial_letter"), precautions="x")
    document_id = await take_in(house, content + b"\n%letter")
    letter = LetterReading(
        pages=(1, 2),
        kind="approval",
        payer_name=ReadValue(value="Northwind Health Plan", page=1, confidence=0.98),
        patient_name=ReadValue(value="Auberon Winterbourne", page=1, confidence=0.97),
        authorization_number=ReadValue(value="NWA-33981", page=1, confidence=0.98),
        visits=ReadValue(value=12, page=1, confidence=0.98),
        starts_on=ReadValue(value="2026-11-24", page=1, confidence=0.98),
    )
    async with house.worker.store.begin(CLINIC) as tx:
        await asking.ask(
            tx,
            house.worker,
            QuestionKind.LETTER,
            "A payer's approval letter came in. Enter its answer with the case that it is about.",
            "Page 1 reads like a payer's letter, so it was not taken for a referral.",
            document_id=document_id,
            field="approval",
            who=Right.RECORD,
            prefill=letter.model_dump(mode="json"),
        )
        await asking.ask(
            tx,
            house.worker,
            QuestionKind.UNREADABLE,
            "A document cannot be read. Ask the sender to send it again, or key it by hand.",
            "Page 2: This page cannot be read. Ask the sender to fax it again.",
            document_id=document_id,
            field="page 2",
        )
        asked = await tx.cases.questions()
    return next(q.id for q in asked if q.kind is QuestionKind.LETTER)


LONG = "Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley-Vane of Upper Larkspur"


async def test_long_names_and_words_of_messages_fit_and_can_be_read(
    house: House, desk: tuple[str, Visitor], browser: Browser, tmp_path: Path
) -> None:
    address, visitor = desk
    with house.owner() as owner:
        owner.execute("update staff set name = %s where id = %s", [LONG, BILLER])
    number = ReadValue(
        value="NWX4410072",
        page=1,
        confidence=0.99,
        place="Coverage/coverage-of-the-patient-in-this-bundle-0001.subscriberId",
        excerpt="NWX4410072",
    )
    case_id = await file_referral(house, patient_name=LONG.replace(" ", "-"), member_id=number)
    page = await browser.new_page(viewport={"width": 1366, "height": 768})
    await page.goto(address + await visitor.link())
    await page.get_by_role("button", name="Sign in").click()

    for wide in (1366, 390):
        await page.set_viewport_size({"width": wide, "height": 800})
        for path in ("/", f"/cases/{case_id}", "/documents"):
            await page.goto(address + path, wait_until="networkidle")
            await see(page, f"long-{wide}", tmp_path)
            assert await page.evaluate("document.documentElement.scrollWidth") <= wide, path
    await page.goto(f"{address}/cases/{case_id}")
    said = await page.locator(".excerpt").bounding_box()
    assert said is not None
    assert said["height"] >= 20
