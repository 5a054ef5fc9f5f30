"""F3: one message again is counted and changes nothing; other content under its number is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import psycopg
import pytest

from evals.hl7_malformed import good
from priorauth.casework import intake, reading
from priorauth.casework.resending import message_key, resend_key
from priorauth.models.case import QuestionKind
from simulator.emr.bundles import bundle, written
from simulator.paper import invent
from tests.clinics import CLINIC, House
from tests.on_file import questions_of
from tests.papers import order_pdf, reading_of
from tests.readers import Told
from worker.watching import WatchedFolder

pytestmark = pytest.mark.anyio

Door = Callable[[House, Path, bytes, str], Awaitable[None]]


async def by_fax(house: House, _: Path, content: bytes, number: str) -> None:
    await intake.receive(house.intake, CLINIC, content, "fax line", message_id=number)


async def by_wire(house: House, _: Path, content: bytes, number: str) -> None:
    await intake.receive(house.intake, CLINIC, content, "HL7")


async def by_folder(house: House, folder: Path, content: bytes, number: str) -> None:
    (folder / f"{number}.pdf").write_bytes(content)
    watched = WatchedFolder(folder, house.intake, CLINIC)
    await watched.look()
    assert await watched.look() == 1


def sent_bundle(number: str = "B-1", at: str = "2026-11-23T08:00:00Z", **more: Any) -> bytes:
    made = bundle(invent.referral(Random("again"), date(2026, 11, 23)))
    return written({**made, "id": number, "timestamp": at, **more})


FAX, NOTE = order_pdf("A FAX"), order_pdf("ANOTHER FAX")
LATER = good("20261123080000", "20261123083000", end="\r\n")
DOORS: dict[str, tuple[Door, bytes, bytes]] = {
    "fax": (by_fax, FAX, FAX),
    "watched folder": (by_folder, FAX, FAX),
    "HL7": (by_wire, good(), LATER),
    "FHIR": (by_wire, sent_bundle(), sent_bundle(at="2026-11-23T08:10:00Z")),
}


async def file_all(house: House) -> list[str]:
    async with house.worker.store.begin(CLINIC) as tx:
        waiting = await tx.papers.unfiled()
    for each in waiting:
        await intake.file_arrival(house.worker, CLINIC, each)
    async with house.worker.store.begin(CLINIC) as tx:
        return list(await tx.papers.unread())


def counted(house: House) -> tuple[Any, ...] | None:
    """Documents, times that something came, and how many different messages that was."""
    with psycopg.connect(house.dsn) as connection:
        return connection.execute(
            "select count(distinct document_id), count(*), count(distinct message_key) from arrival"
        ).fetchone()


@pytest.mark.parametrize(("door", "first", "again"), DOORS.values(), ids=DOORS.keys())
async def test_f3_the_same_message_again_is_counted_and_is_no_second_document(
    house: House, tmp_path: Path, door: Door, first: bytes, again: bytes
) -> None:
    await door(house, tmp_path, first, "M-1")
    (document,) = await file_all(house)
    await door(house, tmp_path, again, "M-1")

    assert await file_all(house) == [document]
    assert counted(house) == (1, 2, 1)


async def test_f3_other_content_under_a_providers_number_is_kept_and_a_person_is_told(
    house: House,
) -> None:
    for content in (FAX, NOTE):
        worker = replace(house.worker, reader=Told(reading_of(content)))
        await by_fax(house, Path(), content, "M-1")
        for document in await file_all(house):
            await reading.read_document(worker, CLINIC, document)

    asked = [q for q in await questions_of(house) if "sent one message twice" in q.what]
    assert counted(house) == (2, 2, 1)
    assert [(q.kind, q.case_id is not None) for q in asked] == [(QuestionKind.SAME_PATIENT, True)]
    assert asked[0].field in asked[0].why


async def test_f3_what_is_sent_again_under_a_new_number_is_never_held_back(
    house: House,
) -> None:
    await by_fax(house, Path(), FAX, "M-1")
    await by_fax(house, Path(), NOTE, "M-2")
    await by_fax(house, Path(), FAX, "M-3")

    assert len(await file_all(house)) == 2
    assert counted(house) == (2, 3, 3)


def test_a_senders_number_counts_for_that_sender_alone() -> None:
    other = good("MSH|^~\\&|", "MSH|^~\\&|X")

    assert message_key(good(), None) == message_key(LATER, None)
    assert message_key(good(), None) != message_key(other, None)
    assert message_key(good(), None) == message_key(good(), "the door's own number")
    assert message_key(b"%PDF-1.7", "the door's own number") == "the door's own number"


@pytest.mark.parametrize(
    "content",
    [b"", b"MSH", b"{", b'{"resourceType": "Bundle"', b'{"resourceType": "Patient", "id": "1"}',
     b"[" * 100_000 + b'"Bundle"', b'{"a":' * 50_000 + b'"Bundle"'],
)  # fmt: skip
def test_what_is_no_message_has_no_number_and_harms_nothing(content: bytes) -> None:
    assert (resend_key(content), message_key(content, None)) == (None, None)


def test_a_bundle_is_known_by_its_identifier_before_its_id() -> None:
    known = {"system": "urn:sender", "value": "77"}

    one = message_key(sent_bundle("B-1", identifier=known), None)
    two = message_key(sent_bundle("B-2", identifier=known), None)

    assert one == two != message_key(sent_bundle("B-1"), None)
    assert resend_key(sent_bundle("B-1")) != resend_key(sent_bundle("B-2"))


async def test_the_number_of_a_file_says_nothing_of_its_name(house: House, tmp_path: Path) -> None:
    await by_folder(house, tmp_path, FAX, "Tansy Merriweather")

    with psycopg.connect(house.dsn) as connection:
        (stored,) = connection.execute("select string_agg(i::text, '') from inbox i").fetchone()  # type: ignore[misc]
    assert "Merriweather" not in stored
