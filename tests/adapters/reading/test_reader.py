"""Whatever arrives, the reader answers in one clear sentence and lives on."""

from __future__ import annotations

import io
import struct
import zlib

import pymupdf
import pytest
from PIL import Image

from adapters.reading.reader import ChildReader
from priorauth.errors import Unreadable
from tests.adapters.reading.sheets import FORM, FORM_SAYS, draw, fax, joined

pytestmark = pytest.mark.anyio


class _Noon:
    def now(self):
        from datetime import UTC, datetime

        return datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def anyio_backend():
    return "asyncio"


@pytest.fixture(scope="module")
async def reader():
    one = ChildReader(_Noon())
    yield one
    await one.close()


def _encrypted():
    document = pymupdf.open(stream=draw(FORM))
    return document.tobytes(
        encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="secret", owner_pw="secret"
    )


def _many_pages():
    document = pymupdf.open()
    for _ in range(301):
        document.new_page()
    return document.tobytes()


def _png_bomb():
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    chunk = b"IHDR" + header
    return (
        b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))
    )


def _jpeg():
    stream = io.BytesIO()
    Image.new("L", (850, 1100), 255).save(stream, "JPEG")
    return stream.getvalue()


BAD = {
    "empty": (b"", "empty"),
    "a web page named .pdf": (b"<!DOCTYPE html><html><body>404</body></html>", "web page"),
    "a ZIP file": (b"PK\x03\x04rest", "ZIP"),
    "a program": (b"MZ\x90\x00", "program"),
    "words": (b"Dear colleague, please see", "not a PDF"),
    "larger than 50 MB": (b"%PDF-1.7" + b" " * (50 * 1024 * 1024 + 1), "50 MB"),
    "encrypted": (_encrypted, "password"),
    "three hundred and one pages": (_many_pages, "300 pages"),
    "cut off": (lambda: draw(FORM)[:300], "damaged"),
    "rubbish behind the head": (b"%PDF-1.7\n" + b"\x00\xff" * 500, "damaged"),
    "a picture bomb": (_png_bomb, "larger than a page"),
}


@pytest.mark.parametrize(("content", "says"), BAD.values(), ids=BAD.keys())
async def test_bad_files_get_one_sentence_and_no_crash(reader, content, says):
    reading = await reader.read(content() if callable(content) else content)

    assert reading.error is not None
    assert says in reading.error
    assert "\n" not in reading.error
    assert reading.pages == ()


async def test_after_bad_files_good_ones_are_still_read(reader):
    for content in (b"%PDF-1.7\n\xff\xff", draw(FORM)[:200]):
        await reader.read(content)

    reading = await reader.read(draw(FORM))

    assert reading.error is None
    assert reading.referrals[0].one("patient_name").value == "Odalys Tarrowby"


async def test_a_text_bomb_is_bounded(reader):
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((40, 40), "x", fontsize=8)
    xref = page.get_contents()[0]
    line = b"BT /helv 8 Tf 40 40 Td (" + b"A " * 200 + b") Tj ET\n"
    document.update_stream(xref, line * 20_000)

    reading = await reader.read(document.tobytes(deflate=True))

    assert reading.error is not None or reading.pages


async def test_a_page_of_impossible_size_does_not_stop_the_rest(reader):
    reading = await reader.read(joined(draw(FORM), draw((), size=(14_000, 14_000))))

    assert reading.error is None
    assert reading.referrals[0].one("patient_name").value == "Odalys Tarrowby"


async def test_the_same_bytes_have_the_same_reading(reader):
    content = draw(FORM)

    assert await reader.read(content) == await reader.read(content)


async def test_pages_are_counted(reader):
    assert await reader.page_count(joined(draw(FORM), draw(FORM))) == 2


async def test_a_crop_shows_the_value(reader):
    content = draw(FORM)
    found = (await reader.read(content)).referrals[0].one("member_id")

    picture = Image.open(io.BytesIO(await reader.crop(content, 1, found.box, 150)))

    assert picture.width == pytest.approx((found.box[2] - found.box[0]) * 150 / 72, abs=4)
    assert picture.convert("L").getextrema()[0] < 100


async def test_a_crop_beyond_the_page_is_refused(reader):
    with pytest.raises(Unreadable):
        await reader.crop(draw(FORM), 1, (900, 900, 950, 950), 150)
    with pytest.raises(Unreadable):
        await reader.crop(draw(FORM), 7, None, 150)


async def test_a_blank_picture_is_a_blank_page(reader):
    reading = await reader.read(_jpeg())

    assert reading.error is None
    assert [page.kind for page in reading.pages] == ["blank"]
    assert reading.referrals == ()


@pytest.mark.slow
@pytest.mark.parametrize(("rows", "turn"), [(196, 0), (98, 0), (196, 90), (196, 180)])
async def test_a_faxed_form_is_read_without_a_silent_error(reader, rows, turn):
    reading = await reader.read(fax(draw(FORM, signed=True), rows=rows, turn=turn))

    (referral,) = reading.referrals
    assert reading.pages[0].text_source == "ocr"
    assert reading.pages[0].rotation == turn
    right = [name for name, value in FORM_SAYS.items() if referral.one(name).value == value]
    wrong = [name for name in FORM_SAYS if name not in right and referral.one(name).flag is None]
    assert wrong == []
    assert len(right) >= len(FORM_SAYS) - 3
