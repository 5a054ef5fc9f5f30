"""Files that were made to do harm, or to be taken for something that they are not."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
import zlib

import pymupdf
from PIL import Image


def pdf_of(*objects: bytes, root: int = 1) -> bytes:
    """A PDF of raw objects, numbered from 1, with a true table of where they are."""
    body, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    table += b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size %d /Root %d 0 R >>\n" % (len(objects) + 1, root)
    return bytes(body) + table + end + b"startxref\n%d\n%%%%EOF" % len(body)


def _page(content: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(content)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources"
        b" << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> %s >> >>"
        % more,
        stream,
    )


def operator_bomb() -> bytes:
    """Drawing orders without end, packed small: forty million lines."""
    return _page(b"0 0 m 600 700 l S\n" * 2_500_000)


def text_bomb() -> bytes:
    """Letters without end on one page."""
    return _page(b"BT /F 8 Tf 40 40 Td (" + b"A " * 8_000_000 + b") Tj ET")


def picture_bomb() -> bytes:
    """A picture of 30,000 by 30,000 dots in a page of a few bytes."""
    packed = zlib.compress(bytes(30_000 * 30_000 // 8), 9)
    image = (
        b"<< /Type /XObject /Subtype /Image /Width 30000 /Height 30000 /ColorSpace /DeviceGray"
        b" /BitsPerComponent 1 /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream"
        % (len(packed), packed)
    )
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources"
        b" << /XObject << /I 4 0 R >> >> >>",
        image,
        b"<< /Length 30 >>\nstream\nq 612 0 0 792 0 0 cm /I Do Q\nendstream",
    )


def many_objects() -> bytes:
    """A hundred thousand objects that lead to each other."""
    chain = [b"<< /Next %d 0 R >>" % (number + 5) for number in range(100_000)]
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R /X 4 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
        *chain,
        b"<< >>",
    )


def endless_tree() -> bytes:
    """A page tree that holds itself."""
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 9999 >>",
        b"<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9999 >>",
    )


def deep_form() -> bytes:
    """A drawing that draws itself."""
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources"
        b" << /XObject << /X 4 0 R >> >> >>",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"
        b" /Length 11 >>\nstream\n/X Do /X Do\nendstream",
        b"<< /Length 5 >>\nstream\n/X Do\nendstream",
    )


def huge_page() -> bytes:
    """A page as large as a village."""
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9000000 9000000] /UserUnit 1000 >>",
    )


def jpeg(size: tuple[int, int] = (850, 1100)) -> bytes:
    """A white photo."""
    stream = io.BytesIO()
    Image.new("L", size, 255).save(stream, "JPEG")
    return stream.getvalue()


def tiff_bomb() -> bytes:
    """A fax file that says it is 60,000 dots wide and high."""
    tags = [(256, 4, 1, 60_000), (257, 4, 1, 60_000), (258, 3, 1, 1), (259, 3, 1, 1),
            (262, 3, 1, 0), (273, 4, 1, 200), (277, 3, 1, 1), (278, 4, 1, 60_000),
            (279, 4, 1, 8)]  # fmt: skip
    head = b"II*\x00" + struct.pack("<I", 8) + struct.pack("<H", len(tags))
    head += b"".join(struct.pack("<HHII", *tag) for tag in tags) + struct.pack("<I", 0)
    return head.ljust(208, b"\x00")


def zip_of_zips() -> bytes:
    """A ZIP with a path out of its folder and another ZIP in it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("../../etc/cron.d/evil", "x")
        packed.writestr("inner.zip", b"PK\x03\x04" + bytes(1000))
    return stream.getvalue()


def tar() -> bytes:
    """A TAR with a path out of its folder."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as packed:
        told = tarfile.TarInfo("../../evil")
        told.size = 4
        packed.addfile(told, io.BytesIO(b"evil"))
    return stream.getvalue()


def acting(form: bytes, address: str) -> bytes:
    """A referral that runs scripts, starts programs, asks the network, and carries a program."""
    document = pymupdf.open(stream=form)
    page = document[0]
    catalog = document.pdf_catalog()
    script = f"app.launchURL('{address}');"
    document.xref_set_key(catalog, "OpenAction", f"<< /S /JavaScript /JS ({script}) >>")
    document.xref_set_key(catalog, "AA", "<< /WC << /S /Launch /F (calc.exe) >> >>")
    document.xref_set_key(page.xref, "AA", f"<< /O << /S /URI /URI ({address}) >> >>")
    document.embfile_add("invoice.exe", b"MZ" + bytes(100))
    page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(0, 0, 99, 99), "uri": address})
    picture = document.get_new_xref()
    document.update_object(
        picture,
        "<< /Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceGray"
        f" /BitsPerComponent 8 /F << /FS /URL /F ({address}) >> >>",
    )
    document.update_stream(picture, b"")
    document.xref_set_key(page.xref, "Thumb", f"{picture} 0 R")
    return document.tobytes()
