"""What the parsing child does: open a document, give out a page, draw a part of a page."""

from __future__ import annotations

from typing import Any, NamedTuple

from adapters.documents import pdf
from adapters.documents.drawn_marks import drawn_marks
from adapters.documents.form_fields import (
    EMPTY_BOX,
    Fields,
    Filled,
    fields_of,
    is_shown,
    spelled_out,
)
from adapters.documents.pdf import pymupdf
from adapters.documents.text_layer import TextLayer, is_bare, read_layer, turned
from priorauth.errors import Unreadable

FEW_CHARACTERS = 25
MOSTLY_PICTURE = 0.5
ODD_SHARE = 0.1

_PRINTED_NOTES = frozenset(
    {
        pymupdf.PDF_ANNOT_FREE_TEXT,
        pymupdf.PDF_ANNOT_LINE,
        pymupdf.PDF_ANNOT_SQUARE,
        pymupdf.PDF_ANNOT_CIRCLE,
        pymupdf.PDF_ANNOT_STAMP,
        pymupdf.PDF_ANNOT_INK,
    }
)
_state: dict[str, Any] = {}


def open_document(_args: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
    """Open a document and keep it for the pages that are asked for next."""
    _state.clear()
    document = pdf.open_document(content)
    flat = _flatten(document)
    _state["document"], _state["fields"] = document, flat.fields
    properties = " ".join([pdf.properties(document), *flat.hidden])
    return {
        "pages": document.page_count,
        "remarks": flat.remarked,
        "unlike": flat.unlike,
        "concealed": bool(flat.hidden),
        "properties": properties[: pdf.MOST_PROPERTIES],
        "layers": pdf.hidden_layers(document),
        "attached": pdf.attached_files(document),
    }, b""


def read_page(args: dict[str, Any], _blob: bytes) -> tuple[dict[str, Any], bytes]:
    """Return one page: its visible words, or the picture to read them from.

    The blob is a grey picture of the page; with a text layer it serves for check marks only.
    """
    number = int(args["page"])
    page = pdf.load_page(_state["document"], number)
    spans = page.get_texttrace()
    turn = turned(spans)
    if turn:
        page.set_rotation(turn)
        page.remove_rotation()
        spans = page.get_texttrace()
    marks = pdf.draw(page, pdf.SCAN_DPI if args.get("closer") else pdf.MARK_DPI)
    layer = read_layer(spans, marks, page.rect)
    if not turn and (fields := _state["fields"].get(number - 1)) is not None:
        _put_fields(layer, fields, marks, page.rect)
    share = pdf.picture_share(page)
    if _is_scan(layer, share) and not args.get("closer"):
        return _scan(page, turn)
    layer.symbols += drawn_marks(page, layer.words)
    return _text(page, turn, layer, marks)


def _put_fields(layer: TextLayer, fields: Fields, marks: Any, paper: Any) -> None:
    """What a form's fields tell beside what they print: cells of one word, boxes without a line."""
    layer.words = spelled_out(layer.words, [one for one in fields.filled if one.comb])
    for box in fields.unmarked:
        if is_bare(marks, paper, box):
            layer.symbols.append((*box, EMPTY_BOX))


def draw_part(args: dict[str, Any], content: bytes) -> tuple[dict[str, Any], bytes]:
    """Draw a box of the upright page as PNG; without a box, the whole page."""
    document = pdf.open_document(content)
    page = pdf.load_page(document, int(args["page"]))
    turn = (turned(page.get_texttrace()) + int(args["rotation"])) % 360
    if turn:
        page.set_rotation(turn)
        page.remove_rotation()
    clip = None
    if args["box"] is not None:
        scale = pdf.paper_scale(page)
        clip = pymupdf.Rect(*(edge / scale for edge in args["box"])) & page.rect
        if clip.is_empty:
            raise Unreadable("There is nothing on the page at that place.", int(args["page"]))
    picture = pdf.draw(page, float(args["dpi"]), clip)
    return {"width": picture.width, "height": picture.height}, picture.tobytes("png")


def _is_scan(layer: TextLayer, share: float) -> bool:
    if layer.characters < FEW_CHARACTERS or share >= MOSTLY_PICTURE:
        return True
    return layer.odd > ODD_SHARE * layer.characters


def _scan(page: Any, turn: int) -> tuple[dict[str, Any], bytes]:
    stored = pdf.scanned_picture(page)
    picture = stored if stored is not None else pdf.draw(page, pdf.scan_dpi(page))
    scale = pdf.paper_scale(page)
    return {
        "source": "scan",
        "turn": turn,
        "width": page.rect.width * scale,
        "height": page.rect.height * scale,
        **_size(picture),
    }, _rows(picture)


def _text(page: Any, turn: int, layer: TextLayer, marks: Any) -> tuple[dict[str, Any], bytes]:
    return {
        "source": "text",
        "turn": turn,
        "width": page.rect.width,
        "height": page.rect.height,
        "words": layer.words,
        "symbols": layer.symbols,
        "bold": layer.bold,
        "hidden": layer.hidden,
        **_size(marks),
    }, _rows(marks)


def _size(picture: Any) -> dict[str, int]:
    return {"columns": picture.width, "rows": picture.height}


def _rows(picture: Any) -> bytes:
    if picture.stride == picture.width:
        return bytes(picture.samples)
    view = memoryview(picture.samples)
    stride, width = picture.stride, picture.width
    return b"".join(view[row * stride : row * stride + width] for row in range(picture.height))


class _Flat(NamedTuple):
    """What was on a document's pages and is no part of what they print."""

    remarked: list[int]
    """Pages with remarks that do not print."""
    unlike: list[int]
    """Pages with a form field that holds something else than it shows."""
    hidden: list[str]
    """What form fields hold that nobody sees."""
    fields: dict[int, Fields]
    """The fields of each page that stands upright, as they were before they became part of it."""


def _flatten(document: Any) -> _Flat:
    """Take hidden remarks off, keep what is printed with the page and what forms show."""
    flat = _Flat([], [], [], {})
    filled: dict[int, list[Filled]] = {}
    if not document.is_pdf:
        return flat
    for page in document:
        remarks = [note for note in page.annots() or () if note.type[0] not in _PRINTED_NOTES]
        if any((note.info.get("content") or "").strip() for note in remarks):
            flat.remarked.append(page.number + 1)
        fields = fields_of(page)
        flat.hidden.extend(fields.hidden)
        filled[page.number] = fields.filled
        if page.rotation == 0:
            flat.fields[page.number] = fields
        if fields.unlike:
            flat.unlike.append(page.number + 1)
        for note in remarks:
            page.delete_annot(note)
    document.bake(annots=True, widgets=True)
    flat.unlike.extend(at + 1 for at, some in filled.items() if not is_shown(document[at], some))
    return flat


OPERATIONS = {"open": open_document, "page": read_page, "draw": draw_part}
