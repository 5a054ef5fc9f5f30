"""Copies pages of received documents: what one sees of them, and nothing that could act."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from adapters.documents.packet.engine import engine
from adapters.documents.packet.paper import HAIR, HEIGHT, WIDTH
from adapters.documents.sniffing import MAX_IMAGE_PIXELS, MESSAGE_KINDS, FileKind, sniff
from priorauth.errors import PriorAuthError, Unreadable
from priorauth.models.packet import PacketPage

FRAME_SIDE, FRAME_TOP, FRAME_FOOT = 20.0, 16.0, 46.0
MOST_PIXELS = 3400
SHARP, TRIAL = 200, 36
_UNDRAWABLE = "The page cannot be drawn; ask for the document again."
_TURNS = {(1, 0): 0, (0, -1): 270, (-1, 0): 180, (0, 1): 90}


class Sources:
    """The received documents behind one packet, reduced to the pages that it encloses."""

    def __init__(self, documents: dict[str, bytes], pages: tuple[PacketPage, ...]) -> None:
        self._documents: dict[str, Any] = {}
        self._position: dict[tuple[str, int], int] = {}
        wanted: dict[str, set[int]] = {}
        for page in pages:
            wanted.setdefault(page.document_id, set()).add(page.page)
        for name, numbers in wanted.items():
            ordered = sorted(numbers)
            self._documents[name] = _open(documents[name], ordered)
            self._position |= {(name, number): at for at, number in enumerate(ordered)}

    def paper_size(self, page: PacketPage) -> tuple[float, float]:
        """Return letter size, upright or lying as the page looks best."""
        source = self._page(page)
        width, height = source.rect.width, source.rect.height
        if _turn(source, page) in (90, 270):
            width, height = height, width
        return (HEIGHT, WIDTH) if width > height * 1.05 else (WIDTH, HEIGHT)

    def copy(self, page: PacketPage, onto: Any) -> int:
        """Copy a page upright into the frame of a packet page; return its object number.

        Raises:
            Unreadable: The page cannot be copied.
        """
        source = self._page(page)
        turn = _turn(source, page)
        width, height = source.rect.width, source.rect.height
        if turn in (90, 270):
            width, height = height, width
        place = _framed(onto, width / height)
        with _drawing(page.page):
            number = onto.show_pdf_page(
                place, source.parent, source.number, overlay=False, rotate=turn
            )
        onto.draw_rect(place, color=HAIR, width=0.5)
        return int(number)

    def _page(self, page: PacketPage) -> Any:
        document = self._documents[page.document_id]
        return document[self._position[page.document_id, page.page]]


@contextmanager
def _drawing(page: int) -> Iterator[None]:
    """Translate what the library raises: classes of its own, of Python, and bare `Exception`."""
    try:
        yield
    except (PriorAuthError, MemoryError):
        raise
    except Exception as error:
        raise Unreadable(_UNDRAWABLE, page) from error


def _framed(onto: Any, ratio: float) -> Any:
    pymupdf = engine()
    frame = pymupdf.Rect(
        FRAME_SIDE, FRAME_TOP, onto.rect.width - FRAME_SIDE, onto.rect.height - FRAME_FOOT
    )
    width = min(frame.width, frame.height * ratio)
    height = width / ratio
    left = (onto.rect.width - width) / 2
    return pymupdf.Rect(left, frame.y0, left + width, frame.y0 + height)


def _open(content: bytes, numbers: list[int]) -> Any:
    pymupdf = engine()
    kind = sniff(content)
    with _drawing(numbers[0]):
        if kind in MESSAGE_KINDS:
            from adapters.electronic.sheet import draw as draw_sheet

            return _pdf(draw_sheet(content), numbers)
        document = pymupdf.open(stream=content, filetype=kind)
        return _pdf(document, numbers) if kind == "pdf" else _pictures(document, kind, numbers)


def _pdf(document: Any, numbers: list[int]) -> Any:
    if document.needs_pass:
        raise Unreadable("The document is locked with a password; ask for an open copy.")
    _refuse_beyond(numbers, document.page_count)
    has_layers = bool(document.get_ocgs())
    document.select([number - 1 for number in numbers])
    document.bake()
    for at, number in enumerate(numbers):
        page = document[at]
        if page.rect.is_empty or page.rect.is_infinite:
            raise Unreadable("The page has no usable size.", number)
        page.remove_rotation()
        page.get_pixmap(dpi=_dpi(page, TRIAL))
    return _flat(document) if has_layers else document


def _flat(document: Any) -> Any:
    """Return pictures of pages with switchable layers, so that hidden layers stay hidden."""
    pymupdf = engine()
    flat = pymupdf.open()
    for page in document:
        picture = page.get_pixmap(dpi=_dpi(page, SHARP), alpha=False)
        copy = flat.new_page(width=page.rect.width, height=page.rect.height)
        copy.insert_image(copy.rect, pixmap=picture)
    return _reopened(flat)


def _pictures(pictures: Any, kind: FileKind, numbers: list[int]) -> Any:
    """Return pictures as pages, drawn anew so that nothing but their dots is kept."""
    pymupdf = engine()
    _refuse_beyond(numbers, pictures.page_count)
    document = pymupdf.open()
    for number in numbers:
        page = pictures[number - 1]
        stored = page.get_image_info()[0]
        if stored["width"] * stored["height"] > MAX_IMAGE_PIXELS:
            raise Unreadable("The picture is far larger than a page.", number)
        most = min(MOST_PIXELS, max(stored["width"], stored["height"]))
        scale = most / max(page.rect.width, page.rect.height)
        colors = pymupdf.csGRAY if stored["colorspace"] == 1 else pymupdf.csRGB
        zoom = pymupdf.Matrix(scale, scale)
        dots = page.get_pixmap(matrix=zoom, colorspace=colors, alpha=False)
        copy = document.new_page(width=page.rect.width, height=page.rect.height)
        if kind == "jpeg":
            copy.insert_image(copy.rect, stream=dots.tobytes("jpeg", jpg_quality=88))
        else:
            copy.insert_image(copy.rect, pixmap=dots)
    return _reopened(document)


def _reopened(document: Any) -> Any:
    pymupdf = engine()
    return pymupdf.open(stream=document.tobytes(no_new_id=True), filetype="pdf")


def _refuse_beyond(numbers: list[int], count: int) -> None:
    for number in numbers:
        if not 1 <= number <= count:
            raise Unreadable("The document has no such page.", number)


def _dpi(page: Any, wanted: int) -> int:
    longest = max(page.rect.width, page.rect.height) / 72
    return max(1, min(wanted, int(MOST_PIXELS / longest)))


def _turn(page: Any, wanted: PacketPage) -> int:
    """Return by how many degrees a page must turn so that most of its text reads upright.

    A scan has no text to tell; there the reading knows.
    """
    ways: Counter[tuple[int, int]] = Counter()
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", ()):
            way = (round(line["dir"][0]), round(line["dir"][1]))
            ways[way] += sum(len(span["text"]) for span in line["spans"])
    if not ways:
        return (360 - wanted.rotation) % 360
    way, letters = ways.most_common(1)[0]
    return _TURNS.get(way, 0) if letters >= 0.8 * ways.total() else 0
