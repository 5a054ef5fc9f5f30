"""Puts a packet together: front pages, copied pages, numbers, links, bookmarks."""

from __future__ import annotations

import hashlib
from typing import Any, NamedTuple

from adapters.documents.packet.contents import bookmarks, draw_index
from adapters.documents.packet.cover import draw_cover
from adapters.documents.packet.engine import engine
from adapters.documents.packet.entries import entries
from adapters.documents.packet.filling import fill_form
from adapters.documents.packet.furniture import furnish
from adapters.documents.packet.lettering import Lettering
from adapters.documents.packet.narrative import draw_continuation, draw_summary
from adapters.documents.packet.numbering import (
    COVER,
    FIRST_GUESS,
    FORM,
    INDEX,
    OTHERS,
    SUMMARY,
    Front,
    Numbering,
)
from adapters.documents.packet.paper import Link, Paper
from adapters.documents.packet.scrubbing import scrub
from adapters.documents.packet.sources import Sources
from priorauth.models.packet import PacketContent

_MOST_ROUNDS = 8


class _Drawn(NamedTuple):
    document: Any
    links: tuple[Link, ...]
    front: Front


def compose(content: PacketContent, documents: dict[str, bytes]) -> bytes:
    """Return the packet as a PDF; the same content and documents give the same bytes.

    Raises:
        Unreadable: A source page cannot be copied.
    """
    pymupdf = engine()
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    lettering = Lettering()
    sources = Sources(documents, content.pages)
    drawn, numbering = _settled(content, lettering)
    document = drawn.document
    for page in numbering.pages:
        width, height = sources.paper_size(page)
        document.new_page(width=width, height=height)
    furnish(document, content, numbering, lettering)
    document.subset_fonts()
    _copy_pages(document, numbering, sources)
    _connect(document, drawn.links, numbering)
    return _saved(document, content)


def _settled(content: PacketContent, lettering: Lettering) -> tuple[_Drawn, Numbering]:
    """Draw the front until the page numbers that it prints are those that it has."""
    front = FIRST_GUESS
    for _ in range(_MOST_ROUNDS):
        numbering = Numbering(content, front)
        drawn = _front(content, numbering, lettering)
        if drawn.front == front:
            return drawn, numbering
        front = drawn.front
    raise RuntimeError("the page numbers of a packet did not settle")


def _front(content: PacketContent, numbering: Numbering, lettering: Lettering) -> _Drawn:
    pymupdf = engine()
    paper = Paper(pymupdf.open(), lettering)
    starts = {COVER: 1}
    draw_cover(paper, content, numbering.total)
    starts[INDEX] = paper.document.page_count + 1
    starts[OTHERS] = draw_index(paper, numbering)
    starts[FORM] = paper.document.page_count + 1
    _form(paper, content, numbering)
    starts[SUMMARY] = paper.document.page_count + 1
    draw_summary(paper, content, numbering)
    front = Front(starts, paper.document.page_count)
    return _Drawn(paper.document, tuple(paper.links), front)


def _form(paper: Paper, content: PacketContent, numbering: Numbering) -> None:
    values = entries(content.request)
    cites = {name: numbering.cites(entry.sources) for name, entry in values.items()}
    filled = fill_form(values, cites, paper.lettering)
    first = paper.document.page_count
    paper.document.insert_pdf(filled.document, links=False, annots=False, widgets=False)
    paper.links += [link._replace(page=first + link.page) for link in filled.links]
    if filled.left_over:
        draw_continuation(paper, values, filled.left_over, cites)


def _copy_pages(document: Any, numbering: Numbering, sources: Sources) -> None:
    done: set[int] = set()
    for page in numbering.pages:
        onto = document[numbering.packet_page(page) - 1]
        scrub(document, sources.copy(page, onto), done)


def _connect(document: Any, links: tuple[Link, ...], numbering: Numbering) -> None:
    pymupdf = engine()
    for link in links:
        place = pymupdf.Rect(*link.place)
        goal = {"kind": pymupdf.LINK_GOTO, "from": place, "page": link.target}
        document[link.page].insert_link({**goal, "to": pymupdf.Point(0, 0)})
    document.set_toc([list(mark) for mark in bookmarks(numbering)])


def _saved(document: Any, content: PacketContent) -> bytes:
    title = f"Prior authorization packet {content.case_id} v{content.version}"
    document.set_metadata({"title": title})
    document.xref_set_key(document.pdf_catalog(), "Lang", "(en-US)")
    name = f"{content.case_id}/{content.version}/{content.request.reference}"
    fixed = hashlib.sha256(name.encode()).hexdigest()[:32]
    document.xref_set_key(-1, "ID", f"[<{fixed}><{fixed}>]")
    return bytes(document.tobytes(garbage=4, deflate=True, no_new_id=True, use_objstms=1))
