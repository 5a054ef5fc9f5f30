"""What was made to do harm is answered in a sentence, and the next good fax is read as ever."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime

import pytest

from adapters.reading.reader import ChildReader
from tests.adapters.reading import hostile
from tests.adapters.reading.sheets import FORM, draw

pytestmark = pytest.mark.anyio

ATTACKS = {
    "operator bomb": hostile.operator_bomb,
    "text bomb": hostile.text_bomb,
    "picture bomb": hostile.picture_bomb,
    "100,000 objects": hostile.many_objects,
    "endless page tree": hostile.endless_tree,
    "a drawing that draws itself": hostile.deep_form,
    "huge page": hostile.huge_page,
    "TIFF bomb": hostile.tiff_bomb,
}
REFUSED = {
    "a ZIP with a ZIP in it": (hostile.zip_of_zips(), "ZIP"),
    "a TAR": (hostile.tar(), "packed"),
    "an e-mail": (b"Received: from mx.example.test\r\nSubject: referral\r\n\r\nHi", "e-mail"),
    "an e-mail by its sender": (b"From: office@example.test\r\nTo: pt@example.test\r\n", "e-mail"),
    "a gzip file": (b"\x1f\x8b\x08\x00" + bytes(40), "packed"),
    "a 7-Zip file": (b"7z\xbc\xaf\x27\x1c" + bytes(40), "packed"),
    "a RAR file": (b"Rar!\x1a\x07\x01\x00" + bytes(40), "packed"),
    "a picture of an iPhone": (b"\x00\x00\x00\x24ftypheic" + bytes(40), "iPhone"),
    "a shell script": (b"#!/bin/sh\nrm -rf /\n", "program"),
}


class _Noon:
    def now(self) -> datetime:
        return datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def anyio_backend():
    return "asyncio"


@pytest.fixture(scope="module")
async def reader():
    one = ChildReader(_Noon(), patience=0.15)  # a bomb uses up all the time that it is given
    yield one
    await one.close()


@pytest.mark.slow
@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
async def test_an_attack_ends_in_a_sentence_or_an_empty_page_and_the_reader_lives(reader, attack):
    reading = await reader.read(attack())

    assert reading.referrals == ()
    if reading.error is None:
        assert all(page.kind in ("blank", "other") for page in reading.pages)
    else:
        assert "\n" not in reading.error
    after = await reader.read(draw(FORM))
    assert after.referrals[0].one("patient_name").value == "Odalys Tarrowby"


@pytest.mark.parametrize(("content", "says"), REFUSED.values(), ids=REFUSED.keys())
async def test_what_is_no_document_is_refused_by_what_it_is(reader, content, says):
    reading = await reader.read(content)

    assert reading.error is not None
    assert says in reading.error
    assert reading.pages == ()


async def test_a_photo_named_pdf_is_read_as_a_photo(reader):
    reading = await reader.read(hostile.jpeg())

    assert reading.error is None
    assert reading.media_type == "image/jpeg"


CUT_OFF = {
    "a PDF with its first page whole": lambda: draw(FORM)[: -len(draw(FORM)) // 20],
    "a photo": lambda: (whole := hostile.jpeg())[: len(whole) * 9 // 10],
}


@pytest.mark.parametrize("content", CUT_OFF.values(), ids=CUT_OFF.keys())
async def test_d1_what_was_cut_off_on_its_way_is_never_read_as_the_whole(reader, content):
    reading = await reader.read(content())

    assert reading.error is not None
    assert "cut off" in reading.error
    assert reading.referrals == ()


async def test_a_photo_with_more_behind_its_end_is_no_cut_off_one(reader):
    reading = await reader.read(hostile.jpeg() + b"\xff\xda" + bytes(400))

    assert reading.error is None


async def test_a_pdf_with_a_damaged_table_but_its_end_is_still_read(reader):
    whole = draw(FORM)
    at = whole.rindex(b"startxref")
    damaged = whole[:at] + b"startxref\n7\n%%EOF\n" + bytes(3000)

    reading = await reader.read(damaged)

    assert reading.referrals[0].one("patient_name").value == "Odalys Tarrowby"


async def test_nothing_in_a_document_runs_or_is_fetched(reader):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        called = threading.Event()
        waiting = threading.Thread(target=_answer, args=(server, called))
        waiting.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/picture"

        reading = await reader.read(hostile.acting(draw(FORM), address))
        picture = await reader.crop(hostile.acting(draw(FORM), address), 1, None, 72)

        server.close()
        waiting.join()
    assert reading.referrals[0].one("member_id").value == "GHP4471902"
    assert picture.startswith(b"\x89PNG")
    assert not called.is_set()


def _answer(server: socket.socket, called: threading.Event) -> None:
    while True:
        try:
            server.accept()
        except TimeoutError:
            continue
        except OSError:
            return
        called.set()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Odalys\u200b Tarro\u200dwby", "Odalys Tarrowby"),
        ("\u202eOdalys Tarrowby\u202c", "Odalys Tarrowby"),
        ("Odalys\x00 Tarrowby", "Odalys Tarrowby"),
        ("Odalys Tarrow\ufb01eld", "Odalys Tarrowfield"),
    ],
    ids=["zero width", "right to left", "NUL", "ligature"],
)
async def test_letters_that_cannot_be_seen_change_no_value(reader, written, read):
    from adapters.documents.text_layer import clean

    assert clean(written) == read


async def test_a_value_without_end_is_cut_and_the_rest_is_read(reader):
    lines = (*FORM, (40, 700, "Precautions: " + "x" * 5_000, 4))

    reading = await reader.read(draw(lines))

    (referral,) = reading.referrals
    assert referral.one("member_id").value == "GHP4471902"
    longest = max(
        len(str(one.value))
        for found in referral.fields.values()
        for one in (found if isinstance(found, tuple) else (found,))
    )
    assert longest <= 600
