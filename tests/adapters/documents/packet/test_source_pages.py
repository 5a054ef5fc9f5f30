"""Pages of strangers: what is seen of them is kept, and what could act is gone."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from adapters.documents.packet.composing import compose
from adapters.documents.packet.engine import engine
from adapters.documents.packet.printer import PdfPacketPrinter
from priorauth.errors import Unreadable
from priorauth.models.packet import PacketContent
from tests.adapters.documents.packet import sample

pymupdf = engine()
pytestmark = pytest.mark.anyio

ACTING = (
    b"JavaScript",
    b"/JS",
    b"EmbeddedFile",
    b"/AA",
    b"OpenAction",
    b"/URI",
    b"/Launch",
    b"app.alert",
)


def content_of(document: bytes, page: int = 1) -> tuple[PacketContent, dict[str, bytes]]:
    documents = {"D-ONE": document}
    pages = (sample.page_of(documents, "D-ONE", page, "clinical_note", "Shows the need."),)
    request = sample.request(values={}, diagnoses=())
    return sample.content(documents, summary=(), pages=pages, request=request), documents


def last_page(document: bytes, page: int = 1) -> Any:
    packet = pymupdf.open(stream=compose(*content_of(document, page)), filetype="pdf")
    return packet[-1]


def hostile() -> bytes:
    document = pymupdf.open()
    page = document.new_page(width=612, height=792)
    page.insert_text((72, 72), "What one sees.")
    page.insert_link(
        {"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(0, 0, 99, 99), "uri": "https://x.invalid"}
    )
    page.add_freetext_annot(pymupdf.Rect(72, 200, 300, 230), "Typed remark.")
    page.add_file_annot((300, 300), b"MZ hidden", "evil.exe")
    field = pymupdf.Widget()
    field.field_type, field.field_name = pymupdf.PDF_WIDGET_TYPE_TEXT, "score"
    field.rect, field.field_value = pymupdf.Rect(72, 300, 200, 320), "Filled in 31"
    field.script = "app.alert(1);"
    page.add_widget(field)
    document.embfile_add("secret.txt", b"EmbeddedFile secret")
    document.set_metadata({"author": "Somebody Known", "title": "Marisol"})
    document.set_xml_metadata("<x>Somebody Known</x>")
    catalog = document.pdf_catalog()
    document.xref_set_key(catalog, "OpenAction", "<</S/JavaScript/JS(app.alert\\(2\\))>>")
    document.xref_set_key(page.xref, "AA", "<</O<</S/Launch/F(cmd.exe)>>>>")
    resources = int(document.xref_get_key(page.xref, "Resources")[1].split()[0])
    marks = "<</M0<</JS(app.alert\\(3\\))/S/JavaScript>>>>"
    document.xref_set_key(resources, "Properties", marks)
    return bytes(document.tobytes())


def unpacked(packet: bytes) -> bytes:
    document = pymupdf.open(stream=packet, filetype="pdf")
    return bytes(document.tobytes(expand=255, no_new_id=True, use_objstms=0))


async def test_what_acts_is_stripped_and_what_is_seen_stays() -> None:
    content, documents = content_of(hostile())

    packet = await PdfPacketPrinter().draw(content, documents)

    raw = unpacked(packet)
    assert [word for word in ACTING if word in raw] == []
    assert b"Somebody Known" not in raw
    assert b"MZ hidden" not in raw
    page = pymupdf.open(stream=packet, filetype="pdf")[-1]
    for seen in ("What one sees.", "Typed remark.", "Filled in 31"):
        assert seen in page.get_text()
    assert page.get_links() == []
    assert list(page.annots()) == []
    assert page.first_widget is None


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_stands_upright(turn: int) -> None:
    document = pymupdf.open(stream=sample.paper(["First line", "Second line"]), filetype="pdf")
    document[0].set_rotation(turn)

    page = last_page(document.tobytes())

    assert (page.rect.width, page.rect.height) == (612, 792)
    first, second = page.search_for("First line")[0], page.search_for("Second line")[0]
    assert first.y1 <= second.y1
    assert first.width > first.height
    assert abs(first.x0 - second.x0) < 2


def test_a_page_whose_text_lies_on_its_side_is_turned() -> None:
    document = pymupdf.open()
    page = document.new_page(width=792, height=612)
    page.insert_text((200, 500), "Lying on its side", rotate=90)

    copied = last_page(document.tobytes())

    (place,) = copied.search_for("Lying on its side")
    assert place.width > place.height
    assert copied.rect.height > copied.rect.width


def test_a_wide_page_lies_on_a_wide_sheet() -> None:
    document = pymupdf.open()
    document.new_page(width=1000, height=500).insert_text((72, 72), "Wide table")

    page = last_page(document.tobytes())

    assert (page.rect.width, page.rect.height) == (792, 612)
    assert "Wide table" in page.get_text()


def test_the_stamp_does_not_cover_the_page() -> None:
    document = pymupdf.open()
    source = document.new_page(width=612, height=1008)
    source.insert_text((72, 1000), "Last line of a legal page")

    page = last_page(document.tobytes())

    (last,), (stamp,) = page.search_for("Last line"), page.search_for("case C-7K2M9QXA")
    assert last.y1 < stamp.y0


def picture(kind: str, orientation: int = 1) -> bytes:
    image = Image.new("RGB", (600, 800), "white")
    image.paste("black", (0, 0, 600, 100))
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = "Somebody Known"
    target = io.BytesIO()
    image.save(target, kind, exif=exif)
    return target.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_becomes_a_page_without_what_the_camera_wrote(kind: str) -> None:
    content, documents = content_of(picture(kind))

    packet = compose(content, documents)

    page = pymupdf.open(stream=packet, filetype="pdf")[-1]
    dots = page.get_pixmap(dpi=36)
    assert dots.pixel(dots.width // 2, 20) < (60, 60, 60)
    assert dots.pixel(dots.width // 2, dots.height // 2) > (200, 200, 200)
    assert b"Somebody Known" not in unpacked(packet)


def test_a_hidden_layer_stays_hidden() -> None:
    document = pymupdf.open()
    page = document.new_page(width=612, height=792)
    hidden = document.add_ocg("notes", on=False)
    page.draw_rect((72, 72, 540, 700), fill=(0, 0, 0), oc=hidden)
    document = pymupdf.open(stream=document.tobytes(), filetype="pdf")

    dots = last_page(document.tobytes()).get_pixmap(dpi=36)

    assert dots.pixel(dots.width // 2, dots.height // 2) == (255, 255, 255)


def test_every_picture_of_a_fax_file_is_a_page_of_its_own() -> None:
    first, second = Image.new("1", (204, 98), 1), Image.new("1", (204, 98), 1)
    second.paste(0, (0, 0, 204, 98))
    target = io.BytesIO()
    first.save(target, "TIFF", save_all=True, append_images=[second], dpi=(204, 98))

    dots = last_page(target.getvalue(), 2).get_pixmap(dpi=36)

    assert dots.pixel(dots.width // 2, 20) == (0, 0, 0)


def large_picture() -> bytes:
    target = io.BytesIO()
    Image.new("1", (9000, 9000)).save(target, "PNG")
    return target.getvalue()


def locked() -> bytes:
    document = pymupdf.open(stream=sample.paper(["Locked"]), filetype="pdf")
    keys = {"owner_pw": "a", "user_pw": "b", "encryption": pymupdf.PDF_ENCRYPT_AES_256}
    return bytes(document.tobytes(**keys))


@pytest.mark.parametrize(
    ("document", "page", "why"),
    [
        (lambda: b"<html>not a fax</html>", 1, "web page"),
        (lambda: b"", 1, "empty"),
        (locked, 1, "password"),
        (lambda: sample.paper(["One page"]), 2, "no such page"),
        (lambda: b"%PDF-1.7\n" + b"\x00garbage" * 500, 1, r"cannot be drawn|no such page"),
        (lambda: large_picture(), 1, "larger than a page"),
        (lambda: b"\x89PNG\r\n\x1a\n" + b"\x00" * 200, 1, "cannot be drawn"),
    ],
    ids=["html", "empty", "locked", "no such page", "garbage", "huge picture", "broken picture"],
)
def test_a_page_that_cannot_be_copied_is_said_to_be_unreadable(
    document: Callable[[], bytes], page: int, why: str
) -> None:
    with pytest.raises(Unreadable, match=why):
        compose(*content_of(document(), page))


def bomb() -> bytes:
    document = pymupdf.open()
    page = document.new_page(width=612, height=792)
    inner = 0
    for _ in range(9):
        form = document.get_new_xref()
        called = f"/XObject<</F {inner} 0 R>>" if inner else ""
        document.update_object(
            form, f"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<{called}>>>>"
        )
        document.update_stream(form, b"/F Do\n" * 10 if inner else b"0 0 9 9 re f")
        inner = form
    page.insert_text((72, 72), "x")
    resources = int(document.xref_get_key(page.xref, "Resources")[1].split()[0])
    document.xref_set_key(resources, "XObject", f"<</F {inner} 0 R>>")
    document.update_stream(page.get_contents()[0], b"/F Do")
    return bytes(document.tobytes(deflate=True))


@pytest.mark.slow
async def test_a_page_made_to_take_everything_is_given_up() -> None:
    content, documents = content_of(bomb())

    with pytest.raises(Unreadable, match="too long"):
        await PdfPacketPrinter(seconds=3).draw(content, documents)
