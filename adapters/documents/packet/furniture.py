"""Puts the footer on every page, the stamp on copied pages, and the mark on drafts."""

from __future__ import annotations

from typing import Any

from adapters.documents.packet.engine import engine
from adapters.documents.packet.lettering import BOLD, Lettering
from adapters.documents.packet.numbering import COVER, Numbering
from adapters.documents.packet.paper import ALERT, HAIR, SOFT, Face, write_line
from priorauth.models.packet import PacketContent

MARGIN_FRONT, MARGIN_COPY = 54.0, 24.0
_FOOT = Face(7.8, color=SOFT)
_STAMP = Face(7.2, color=SOFT)
_HEAD = Face(7.8, color=SOFT)
_LOUD = Face(7.8, BOLD, ALERT)
_DRAFT_SIZE = 150.0


def furnish(
    document: Any, content: PacketContent, numbering: Numbering, lettering: Lettering
) -> None:
    """Write head, footer, stamp and draft mark on every page."""
    for page in document:
        number = page.number + 1
        is_front = number <= numbering.front.pages
        margin = MARGIN_FRONT if is_front else MARGIN_COPY
        if is_front and number != numbering.front.starts[COVER]:
            _head(page, content, lettering)
        if not is_front:
            _stamp(page, content, numbering, lettering)
        _footer(page, margin, content, numbering.total, lettering)
        if content.gaps:
            _draft(page, lettering)


def stamp_words(content: PacketContent, numbering: Numbering, number: int) -> str:
    """Return the line that stands under a copied page."""
    page = numbering.pages[number - numbering.front.pages - 1]
    document = numbering.document(page.document_id)
    return (
        f"case {content.case_id} \u00b7 packet page {number} of {numbering.total}"
        f" \u00b7 document {document} page {page.page} \u00b7 sha256 {page.sha256[:12]}"
    )


def _head(page: Any, content: PacketContent, lettering: Lettering) -> None:
    left, right = MARGIN_FRONT, page.rect.width - MARGIN_FRONT
    name, *rest = lettering.lines(content.request.clinic.name, 290, _HEAD.size)
    write_line(page, lettering, (left, 44), f"{name}\u2026" if rest else name, _HEAD)
    words = f"Prior authorization packet {content.case_id} v{content.version}"
    _right(page, lettering, (right, 44), words, _HEAD)
    page.draw_line((left, 50), (right, 50), color=HAIR, width=0.6)


def _footer(
    page: Any, margin: float, content: PacketContent, total: int, lettering: Lettering
) -> None:
    y = page.rect.height - 22
    right = page.rect.width - margin
    end = write_line(page, lettering, (margin, y), f"Reference {content.request.reference}", _FOOT)
    loud = ["URGENT"] * content.request.urgent + ["DRAFT"] * bool(content.gaps)
    if loud:
        write_line(page, lettering, (end + 12, y), " \u00b7 ".join(loud), _LOUD)
    _right(page, lettering, (right, y), f"page {page.number + 1} of {total}", _FOOT)


def _stamp(page: Any, content: PacketContent, numbering: Numbering, lettering: Lettering) -> None:
    at = (MARGIN_COPY, page.rect.height - 34)
    write_line(page, lettering, at, stamp_words(content, numbering, page.number + 1), _STAMP)


def _draft(page: Any, lettering: Lettering) -> None:
    pymupdf = engine()
    middle = pymupdf.Point(page.rect.width / 2, page.rect.height / 2)
    width = lettering.width("DRAFT", _DRAFT_SIZE, BOLD)
    writer = pymupdf.TextWriter(page.rect, color=ALERT, opacity=0.09)
    run = next(lettering.runs("DRAFT", BOLD))
    start = (middle.x - width / 2, middle.y + _DRAFT_SIZE * 0.36)
    writer.append(start, run.text, font=run.font, fontsize=_DRAFT_SIZE)
    writer.write_text(page, morph=(middle, pymupdf.Matrix(52)))


def _right(page: Any, lettering: Lettering, at: tuple[float, float], text: str, face: Face) -> None:
    width = lettering.width(lettering.readable(text), face.size, face.style)
    write_line(page, lettering, (at[0] - width, at[1]), text, face)
