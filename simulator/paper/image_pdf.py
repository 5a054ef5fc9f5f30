"""Wraps page images in a PDF as a fax server stores them, always the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import numpy as np
from PIL import Image

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


@dataclass(frozen=True)
class PageImage:
    """One page as an encoded image and its size on paper in points."""

    data: bytes
    columns: int
    rows: int
    coding: str
    width: float
    height: float


def as_fax(pixels: Pixels, width: float, height: float) -> PageImage:
    """Encode a black and white page in CCITT group 4, the coding of fax machines."""
    picture = Image.fromarray(pixels).point(lambda tone: 255 if tone > 127 else 0).convert("1")
    stream = BytesIO()
    strip = (picture.width + 7) // 8 * picture.height
    picture.save(stream, "TIFF", compression="group4", strip_size=strip)
    stream.seek(0)
    with Image.open(stream) as tiff:
        offset, length = tiff.tag_v2[273][0], tiff.tag_v2[279][0]  # type: ignore[attr-defined]
    data = stream.getvalue()[offset : offset + length]
    coding = (
        "/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms "
        f"<< /K -1 /BlackIs1 true /Columns {picture.width} /Rows {picture.height} >>"
    )
    return PageImage(data, picture.width, picture.height, coding, width, height)


def as_photo(pixels: Pixels, width: float, height: float, quality: int) -> PageImage:
    """Encode a grey or colour page as JPEG."""
    picture = Image.fromarray(pixels)
    space = "/DeviceGray" if pixels.ndim == 2 else "/DeviceRGB"
    coding = f"/ColorSpace {space} /BitsPerComponent 8 /Filter /DCTDecode"
    data = jpeg(pixels, quality, round(picture.width * 72 / width))
    return PageImage(data, picture.width, picture.height, coding, width, height)


def jpeg(pixels: Pixels, quality: int, dpi: int) -> bytes:
    """A JPEG file of a page."""
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", quality=quality, dpi=(dpi, dpi))
    return stream.getvalue()


def png(pixels: Pixels, dpi: int) -> bytes:
    """A PNG file of a page."""
    stream = BytesIO()
    Image.fromarray(pixels).save(stream, "PNG", dpi=(dpi, dpi))
    return stream.getvalue()


def tiff(pages: list[Pixels], across: int, down: int) -> bytes:
    """A black and white TIFF file with all pages, coded as fax machines do, dots per inch noted."""
    first, *others = [Image.fromarray(pixels).convert("1") for pixels in pages]
    stream = BytesIO()
    first.save(
        stream,
        "TIFF",
        compression="group4",
        dpi=(across, down),
        save_all=True,
        append_images=others,
    )
    return stream.getvalue()


def bind(pages: list[PageImage]) -> bytes:
    """Bind page images into one PDF."""
    kids = " ".join(f"{3 + 3 * index} 0 R" for index in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
    ]
    for index, page in enumerate(pages):
        first = 3 + 3 * index
        box = f"[0 0 {page.width:g} {page.height:g}]"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox {box} /Contents {first + 1} 0 R "
            f"/Resources << /XObject << /Im0 {first + 2} 0 R >> >> >>".encode()
        )
        objects.append(
            _stream("", f"q {page.width:g} 0 0 {page.height:g} 0 0 cm /Im0 Do Q".encode())
        )
        size = f"/Width {page.columns} /Height {page.rows}"
        kind = f"/Type /XObject /Subtype /Image {size} {page.coding}"
        objects.append(_stream(kind, page.data))
    return _file(objects)


def _stream(head: str, data: bytes) -> bytes:
    return f"<< {head} /Length {len(data)} >>\nstream\n".encode() + data + b"\nendstream"


def _file(objects: list[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    for place in places:
        out += f"{place:010} 00000 n \n".encode()
    out += (
        f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return bytes(out)
