"""Opens a document with PyMuPDF and draws its pages; runs only inside the parsing child."""

from __future__ import annotations

from typing import Any

import pymupdf as _library

from adapters.documents.sniffing import MAX_IMAGE_PIXELS, MAX_PAGES, MESSAGE_KINDS, FileKind, sniff
from adapters.documents.wholeness import is_cut_off
from priorauth.errors import Unreadable

pymupdf: Any = _library

SCAN_DPI = 204
MARK_DPI = 150
FINEST_DPI = 400
LARGE_SHARE = 0.3
"""Of a page, that a picture covers which is no mere logo."""
MAX_DRAWN_PIXELS = 40_000_000
MAX_LOOKED_AT_PIXELS = 36_000_000
"""Of a picture file: enough for letter paper at 600 dots per inch."""
LETTER_LONG_SIDE = 792.0
LARGEST_PAPER = 17.5 * 72
GREY_LEVELS = 60
MOST_PROPERTIES = 20_000

_PROBLEMS = (RuntimeError, ValueError, TypeError, IndexError, KeyError, AttributeError)


def open_document(content: bytes) -> Any:
    """Open the bytes as a document with at least one page.

    Raises:
        Unreadable: Encrypted, damaged, without pages, or more than 300 of them.
    """
    kind = sniff(content)
    try:
        document = opened_as(kind, content)
        if document.needs_pass:
            raise Unreadable("The document is locked with a password. Ask for an unlocked copy.")
        count = document.page_count
    except _PROBLEMS as problem:
        raise Unreadable(
            "The document cannot be opened; it is damaged or incomplete. Ask for it again."
        ) from problem
    if is_cut_off(kind, content, repaired=bool(getattr(document, "is_repaired", False))):
        raise Unreadable("The document is cut off: its end never came. Ask for it again.")
    if count < 1:
        raise Unreadable("The document has no pages. Ask the sender to send it again.")
    if count > MAX_PAGES:
        raise Unreadable(
            f"The document has more than {MAX_PAGES} pages. Ask for the referral alone."
        )
    return document


def opened_as(kind: FileKind, content: bytes) -> Any:
    """Open paper as it is, and what came electronically as pages drawn from it."""
    if kind not in MESSAGE_KINDS:
        return pymupdf.open(stream=content, filetype=kind)
    from adapters.electronic.sheet import draw as draw_sheet

    return draw_sheet(content)


def properties(document: Any) -> str:
    """What the file says of itself where no page shows it: title, keywords, outline, attachments.

    It is looked through for words meant for a computer program, and never read as content.
    """
    try:
        said = [str(one) for one in (document.metadata or {}).values() if one]
        said += [str(row[1]) for row in document.get_toc()] if document.is_pdf else []
        said.append(document.get_xml_metadata() if document.is_pdf else "")
        said += document.embfile_names() if document.is_pdf else []
    except _PROBLEMS:
        return ""
    return " ".join(said)[:MOST_PROPERTIES]


def hidden_layers(document: Any) -> bool:
    """Whether the file has layers that are switched off, which no reader shows."""
    if not document.is_pdf:
        return False
    try:
        return any(not layer["on"] for layer in (document.get_ocgs() or {}).values())
    except _PROBLEMS:
        return False


def attached_files(document: Any) -> int:
    """How many files travel inside this one; no page shows them, and none is opened."""
    try:
        return int(document.embfile_count()) if document.is_pdf else 0
    except _PROBLEMS:
        return 0


def load_page(document: Any, number: int) -> Any:
    """Return a page as it is displayed: its own turn applied, form fields part of it.

    Raises:
        Unreadable: There is no such page, or it is damaged.
    """
    if not 1 <= number <= document.page_count:
        raise Unreadable("There is no such page.", number)
    try:
        page = document.load_page(number - 1)
        if page.rotation:
            page.remove_rotation()
        if page.rect.is_empty or page.rect.is_infinite:
            raise Unreadable("The page has no size.", number)
    except _PROBLEMS as problem:
        raise Unreadable("The page is damaged.", number) from problem
    return page


def paper_scale(page: Any) -> float:
    """Points of paper per point of the page; pictures that state no size count as letter paper."""
    longest = max(page.rect.width, page.rect.height)
    return 1.0 if longest <= LARGEST_PAPER else LETTER_LONG_SIDE / float(longest)


def draw(page: Any, dpi: float, clip: Any = None) -> Any:
    """Return a grey picture of a page or a part of it, never larger than the limit."""
    area = clip or page.rect
    zoom = dpi / 72 * paper_scale(page)
    pixels = area.width * area.height * zoom * zoom
    if pixels > MAX_DRAWN_PIXELS:
        zoom *= (MAX_DRAWN_PIXELS / pixels) ** 0.5
    return page.get_pixmap(
        matrix=pymupdf.Matrix(zoom, zoom), colorspace=pymupdf.csGRAY, clip=clip, alpha=False
    )


def scan_dpi(page: Any) -> float:
    """How finely to draw a page that is not one picture: a photo on it keeps its dots."""
    places = page.get_image_info()
    if len(places) != 1 or places[0]["bpc"] == 1 or picture_share(page) < LARGE_SHARE:
        return SCAN_DPI
    across, shear = places[0]["transform"][:2]
    wide = float(max(abs(across), abs(shear), 1.0)) * paper_scale(page)
    return float(max(SCAN_DPI, min(FINEST_DPI, places[0]["width"] * 72 / wide)))


def scanned_picture(page: Any) -> Any | None:
    """Return the stored picture when the page is exactly one picture, else None.

    It is given dot by dot, turned where the page turns it: scaled, a fax is no longer black and
    white.

    Raises:
        Unreadable: The picture is far larger than a page.
    """
    places = page.get_image_info(xrefs=True)
    if any(place["width"] * place["height"] > MAX_IMAGE_PIXELS for place in places):
        raise Unreadable("A picture on the page is far larger than a page.", page.number + 1)
    if len(places) == 1 and not page.parent.is_pdf:
        return _dot_by_dot(page, places[0])
    if len(places) != 1 or not places[0].get("xref") or places[0].get("has-mask"):
        return None
    turn = _quarter_turn(places[0]["transform"])
    box = pymupdf.Rect(places[0]["bbox"])
    whole = box.width >= page.rect.width * 0.97 and box.height >= page.rect.height * 0.97
    if not whole or turn is None:
        return None
    stored = _grey(page, places[0]["xref"])
    return stored if stored is None or turn == 0 else _turned(stored, turn)


def _quarter_turn(transform: tuple[float, ...]) -> int | None:
    """By how much a page turns its picture clockwise; None where it is aslant or mirrored."""
    across, shear, lean, down = transform[:4]
    if abs(shear) + abs(lean) <= 0.01 * abs(across) and across * down > 0:
        return 0 if across > 0 else 180
    if abs(across) + abs(down) <= 0.01 * abs(shear) and shear * lean < 0:
        return 90 if shear > 0 else 270
    return None


def _turned(stored: Any, turn: int) -> Any:
    """A grey picture turned clockwise; its columns become rows."""
    wide, tall = stored.width, stored.height
    dots = bytes(stored.samples)
    if turn == 180:
        return pymupdf.Pixmap(pymupdf.csGRAY, wide, tall, dots[::-1], 0)
    if turn == 90:
        rows = [dots[column::wide][::-1] for column in range(wide)]
    else:
        rows = [dots[column::wide] for column in reversed(range(wide))]
    return pymupdf.Pixmap(pymupdf.csGRAY, tall, wide, b"".join(rows), 0)


def picture_share(page: Any) -> float:
    """The part of the page that pictures cover, 0 to 1."""
    covered = sum(
        (pymupdf.Rect(place["bbox"]) & page.rect).get_area() for place in page.get_image_info()
    )
    return float(min(1.0, covered / max(page.rect.get_area(), 1.0)))


def _dot_by_dot(page: Any, place: dict[str, Any]) -> Any:
    """The picture of a file as it stands upright, each of its dots once, or fewer of too many."""
    across, down = place["width"], place["height"]
    if abs(place["transform"][0]) < abs(place["transform"][1]):
        across, down = down, across
    kept = min(1.0, (MAX_LOOKED_AT_PIXELS / (across * down)) ** 0.5)
    zoom = pymupdf.Matrix(across * kept / page.rect.width, down * kept / page.rect.height)
    return page.get_pixmap(matrix=zoom, colorspace=pymupdf.csGRAY, alpha=False)


def _grey(page: Any, xref: int) -> Any | None:
    try:
        stored = pymupdf.Pixmap(page.parent, xref)
        if stored.n != 1 or stored.colorspace is None:
            stored = pymupdf.Pixmap(pymupdf.csGRAY, stored)
        if stored.alpha:
            stored = pymupdf.Pixmap(stored, 0)
    except _PROBLEMS:
        return None
    return None if _inverted(page, stored) else stored


def _inverted(page: Any, stored: Any) -> bool:
    """Whether the picture is stored the other way round than it is shown."""
    shown = draw(page, 20)
    shown_mean = sum(shown.samples) / max(len(shown.samples), 1)
    step = max(1, len(stored.samples) // 20_000)
    sample = stored.samples[::step]
    return bool(abs(shown_mean - sum(sample) / max(len(sample), 1)) > GREY_LEVELS)
