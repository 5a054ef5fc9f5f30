"""People who use the desk page: a browser without JavaScript, and referrals for them to look at."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import httpx
import pymupdf
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from adapters.store.work_queue import queue_of
from desk.web.app import build_app
from priorauth.casework import intake, joining, sign_in, working
from priorauth.clock import SystemClock
from priorauth.models.evidence import Box
from priorauth.models.reading import DocumentReading, ReadValue
from priorauth.ports import DocumentReader
from tests.clinics import BILLER, CLINIC, House
from tests.on_file import work
from tests.papers import COMPLETE, one_referral

ADDRESS = "http://desk.test"
ORDER_LINES: tuple[tuple[str, str, str, object], ...] = (
    ("patient_name", "Patient", "Tansy Merriweather", "Tansy Merriweather"),
    ("date_of_birth", "Date of birth", "04/12/1968", "1968-04-12"),
    ("sex", "Sex", "F", "F"),
    ("patient_phone", "Phone", "(614) 555-0162", "6145550162"),
    ("patient_street", "Street", "77 Thimble Lane", "77 Thimble Lane"),
    ("patient_city", "City", "Alder Falls", "Alder Falls"),
    ("patient_state", "State", "OH", "OH"),
    ("patient_zip", "ZIP", "43085", "43085"),
    ("payer_name", "Insurance", "Northwind Health Plan", "Northwind Health Plan"),
    ("plan_name", "Plan", "Northwind Choice HMO", "Northwind Choice HMO"),
    ("member_id", "Member ID", "NWX4410072", "NWX4410072"),
    ("referring_name", "Ordering provider", "Isolde Farquharson, MD", "Isolde Farquharson"),
    ("referring_npi", "NPI", "1534944594", "1534944594"),
    ("referring_organization", "Practice", "Copper Kettle", "Copper Kettle"),
    ("referring_phone", "Office phone", "(614) 555-0151", "6145550151"),
    ("order_date", "Date of order", "11/18/2026", "2026-11-18"),
    ("diagnoses", "Diagnosis", "M54.16  Radiculopathy, lumbar region", ("M54.16",)),
    ("procedures", "Treatment codes", "97110   97140", ("97110", "97140")),
    ("visits_requested", "Visits", "12", 12),
    ("frequency_per_week", "Times per week", "2", 2),
    ("duration_weeks", "Weeks", "6", 6),
    ("order_signed", "Signature", "Isolde Farquharson MD (signed electronically)", True),
)


def referral(kinds: tuple[str, ...] = COMPLETE, **changes: object) -> tuple[bytes, DocumentReading]:
    """Return an order drawn as a page, and what reading it gives, with true boxes."""
    document = pymupdf.open()
    page = document.new_page(width=612, height=792)
    page.insert_text((72, 80), "ORDER FOR PHYSICAL THERAPY", fontsize=16, fontname="hebo")
    page.draw_line((72, 92), (540, 92))
    fields: dict[str, ReadValue | tuple[ReadValue, ...]] = {}
    for row, (field, label, printed, usual) in enumerate(ORDER_LINES):
        value = changes.get(field, usual)
        shown = value if isinstance(value, str) and field in changes else printed
        y = 122 + row * 25
        page.insert_text((72, y), f"{label}:", fontsize=10, fontname="helv")
        if value is None:
            continue
        page.insert_text((190, y), shown, fontsize=11, fontname="cour")
        fields[field] = _read(field, value, (190, y - 10, 190 + 6.6 * len(shown), y + 3))
    for kind in kinds[1:]:
        later = document.new_page(width=612, height=792)
        later.insert_text((72, 80), kind.replace("_", " ").upper(), fontsize=16, fontname="hebo")
        for row in range(18):
            text = "Lumbar flexion 40 degrees; pain 6 of 10 on stairs and after sitting."
            later.insert_text((72, 120 + row * 22), text, fontsize=10, fontname="helv")
    content = bytes(document.tobytes(deflate=True, no_new_id=True))
    read = one_referral(content, kinds, fields)
    return content, read.model_copy(update={"media_type": "application/pdf"})


def _read(field: str, value: object, box: Box) -> ReadValue | tuple[ReadValue, ...]:
    if isinstance(value, ReadValue):
        return value.model_copy(update={"page": 1, "box": box})
    if isinstance(value, tuple):
        return tuple(ReadValue(value=v, page=1, box=box, confidence=0.98) for v in value)
    checks = ("npi_luhn",) if field == "referring_npi" else ()
    assert isinstance(value, str | int | bool)
    return ReadValue(value=value, page=1, box=box, confidence=0.98, checks=checks)


async def file_referral(
    house: House, kinds: tuple[str, ...] = COMPLETE, *, worked: bool = True, **changes: object
) -> str:
    """File a referral as the worker would, and work its case; return the case id."""
    content, reading = referral(kinds, **changes)
    document_id = await take_in(house, content)
    async with house.worker.store.begin(CLINIC) as tx:
        document = await tx.papers.get(document_id)
        await tx.papers.save_reading(document_id, reading, media_type="application/pdf")
        (case_id,) = await joining.join(tx, house.worker, document, reading)
        await working.stand(tx, house.worker, case_id)
    if worked:
        await work(house, case_id)
    return case_id


async def take_in(house: House, content: bytes) -> str:
    """Take a document in and file it; return its id."""
    arrival = await intake.receive(house.intake, CLINIC, content, "fax")
    await intake.file_arrival(house.worker, CLINIC, arrival.id)
    async with house.worker.store.begin(CLINIC) as tx:
        return (await tx.papers.unread())[-1]


def desk_of(
    house: House,
    *,
    reader: DocumentReader | None = None,
    address: str = ADDRESS,
    clinic_id: str = CLINIC,
) -> Starlette:
    """Return the desk page; the house keeps the machine's time, as the database does."""
    house.clock.at = SystemClock().now()
    return build_app(
        replace(house.desk, reader=reader),
        house.intake,
        queue_of(house.desk.store),
        clinic_id,
        secure_cookies=address.startswith("https://"),
        origins=frozenset({address}),
    )


def desk_beside(house: House, *beside: Mount | Route) -> Starlette:
    """Return the desk page with a door beside it that asks for no sign-in of a person's."""
    return build_app(
        house.desk,
        house.intake,
        queue_of(house.desk.store),
        CLINIC,
        secure_cookies=False,
        origins=frozenset({ADDRESS}),
        beside=beside,
    )


class Visitor:
    """A person at the desk page with a browser that knows no JavaScript."""

    def __init__(
        self, house: House, app: Starlette, address: str = ADDRESS, *, clinic_id: str = CLINIC
    ) -> None:
        self._house = house
        self._clinic_id = clinic_id
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url=address, headers={"Origin": address}
        )

    async def link(self, staff_id: str = BILLER) -> str:
        """Make a one-time link and return its path."""
        token = self._house.ids.new("link")
        await sign_in.make_link(self._house.desk, self._clinic_id, staff_id, token, "U-MAKER")
        return f"/sign-in/{token}"

    async def sign_in(self, staff_id: str = BILLER) -> Visitor:
        """Sign in with a link."""
        answer = await self.http.post(await self.link(staff_id))
        assert answer.status_code == 303, answer.text
        return self

    async def get(self, path: str) -> httpx.Response:
        """Open a page."""
        return await self.http.get(path)

    async def press(
        self, page: str, button: str, files: list[bytes] | None = None, **typed: str
    ) -> httpx.Response:
        """Open a page, fill in the form that goes to `button` and send it."""
        form = form_of((await self.get(page)).text, button)
        sent = [("files", (f"{n}.pdf", content)) for n, content in enumerate(files or [])]
        return await self.http.post(button, data=form | typed, files=sent or None)


def form_of(page: str, action: str) -> dict[str, str]:
    """Return the hidden fields of the first form of a page that goes to an address."""
    form = re.search(rf'<form[^>]*action="{re.escape(action)}".*?</form>', page, re.DOTALL)
    assert form is not None, f"no form to {action}"
    hidden = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form.group(0))
    return {unescape(name): unescape(value) for name, value in hidden}
